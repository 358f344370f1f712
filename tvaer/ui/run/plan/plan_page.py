"""What steps 3 and 4 have in common: a row for each need, the editors, and the way between cells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.model import Step
from tvaer.services.commands import AddGoal, EditGoal, RemoveGoal, RemoveNeed
from tvaer.snapshots import Goal, MeetingRecord, Sign
from tvaer.ui.dates import local_day
from tvaer.ui.run.plan.cells import Cell, SignsCell
from tvaer.ui.run.plan.chain import GAP, column_widths
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.goal_editor import GoalEditor
from tvaer.ui.run.plan.need_editor import NeedEditor
from tvaer.ui.run.plan.picks import all_goals, all_needs
from tvaer.ui.run.plan.rows import NeedRow, RowView
from tvaer.ui.run.plan.side_panel import PanelPage
from tvaer.ui.run.plan.words import next_sign_of
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, centred_square, smooth, text_width, write
from tvaer.ui.words import translate


class ColumnHeads(Painted):
    """The headings above the rows; gone when cells stand one below the other."""

    def __init__(self, heads: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._heads = heads
        self.setAccessibleName(" · ".join(words for _, words, _ in heads))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return theme().line("body") + 8 if column_widths(width, len(self._heads)) else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        widths = column_widths(self.width(), len(self._heads))
        painter = smooth(self)
        left = 0
        font, side = theme().font("body", weight=600), theme().size("icon")
        for width, (icon, words, short) in zip(widths, self._heads, strict=False):
            theme().draw_icon(painter, centred_square(self.rect(), left, side), icon, "muted")
            area = QRectF(left + side + 6, 0, width - side - 6, self.height())
            write(painter, area, words if text_width(font, words) <= area.width() else short, font, "text")
            left += width + GAP


class PlanPage(PanelPage):
    """Rows by need. Subclasses add what stands above and below them (`head`, `foot`)."""

    kinds = frozenset(
        """need need_source goal goal_person sign statement offer agreement
        agreement_partner agreement_status_entry person participant meeting case""".split()
    )
    page = ""
    with_offers = False

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self._rows: dict[Id | None, NeedRow] = {}
        self._leaving = False
        self._heads = ColumnHeads(self.column_heads())
        self.head, self._column, self.foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addWidget(self._heads)
        self.nothing = Label("", "body", "muted", wrap=True)
        self.nothing.hide()
        self.head.addWidget(self.nothing)
        for part in (self.head, self._column, self.foot):
            self.body.addLayout(part)
        self.body.addStretch(1)
        self.need_editor = NeedEditor(session, self.page, self.circle)
        self.goal_editor = GoalEditor(session, self.page, self.circle)
        self.editors: dict[str, Editor] = {"need": self.need_editor, "goal": self.goal_editor}
        for editor in self.editors.values():
            self.adopt(editor)

    def column_heads(self) -> list[tuple[str, str, str]]:
        """Icon, words and shorter words of the columns."""
        return [
            ("leaf", translate("Plan", "Need"), translate("Plan", "Need")),
            ("target", translate("Plan", "Goal"), translate("Plan", "Goal")),
            ("binoculars", translate("Plan", "Signs you can see"), translate("Plan", "Signs")),
        ]

    @property
    def today(self) -> date:
        return local_day(self.session.context.clock.now())

    # -- showing -----------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        views = self.views(record)
        wanted = [view.need.id if view.need else None for view in views]
        for gone in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (key, view) in enumerate(zip(wanted, views, strict=True)):
            row = self._rows.get(key) or self._make_row(key)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
                row.show()
            row.show_view(view, record, self.today)
        if self.open_editor is not None:
            self.open_editor.show_record(record)

    def views(self, record: MeetingRecord) -> list[RowView]:
        """What the rows show, earlier needs first; goals without a need last."""
        goals = all_goals(record)
        children = {case.id: case.alias for case in record.cases} if len(record.cases) > 1 else {}
        earlier = {need.id for need in record.earlier_needs}
        rows = []
        for need in all_needs(record):
            mine = tuple(goal for goal in goals if goal.need_id == need.id)
            child = children.get(need.case_id, "") if need.case_id else ""
            rows.append(RowView(need, mine, earlier=need.id in earlier, child=child))
        shown = {goal.id for row in rows for goal in row.goals}
        loose = tuple(goal for goal in goals if goal.id not in shown)
        return [*rows, RowView(None, loose)] if loose else rows

    def row(self, need_id: Id | None) -> NeedRow | None:
        return self._rows.get(need_id)

    def _make_row(self, need_id: Id | None) -> NeedRow:
        row = NeedRow(self.page, need_id, self.with_offers)
        row.edit_asked.connect(self.edit)
        row.remove_asked.connect(self.remove)
        row.goal_written.connect(self._on_goal_written)
        row.sign_written.connect(self._on_sign_written)
        row.signs_done.connect(self.signs_done)
        row.step_asked.connect(self.step_from)
        self.connect_row(row)
        self._rows[need_id] = row
        return row

    def connect_row(self, row: NeedRow) -> None:
        """Hears what only one of the pages has."""

    # -- editing -----------------------------------------------------------------------------------------

    def edit(self, kind: str, row: Id) -> None:
        """Opens the editor of a thing."""
        editor = self.editors["goal" if kind == "signs" else kind]
        if self.open_editor is not None and self.open_editor is not editor:
            self.open_editor.flush()
        if not editor.edit(row):
            return
        self.show_editor(editor)
        if kind == "signs":
            editor.focus_on("signs")
        else:
            editor.focus_on(editor.main_column)

    def remove(self, kind: str, row: Id) -> None:
        """Del: removes a need or goal; undo brings it back."""
        if kind == "need":
            self.session.do(RemoveNeed(row), translate("Plan", "Removed need"))
        elif kind == "goal":
            self.session.do(RemoveGoal(row), translate("Plan", "Removed goal"))
        self.session.context.go.offer_undo(translate("Plan", "Removed"))

    def _on_goal_written(self, need_id: Id | None, text: str) -> None:
        need = next((n for n in all_needs(self.session.record) if n.id == need_id), None)
        goal_id = self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": need.case_id if need else self.session.default_case,
            "need_id": need_id,
            "text": text,
            "audiences": frozenset(self.step.audiences),
        }
        if self.session.do(AddGoal(goal_id, values), translate("Plan", "New goal")) is None:
            return
        row = self._rows.get(need_id)
        signs = row.cell("signs", goal_id) if row is not None else None
        if isinstance(signs, SignsCell) and not self._leaving:
            signs.add.open()

    def _on_sign_written(self, goal_id: Id, text: str) -> None:
        goal = self._goal(goal_id)
        if goal is None:
            return
        sign = Sign(self.session.context.bridge.new_id(), next_sign_of(goal.signs), text)
        kept = self.session.do(
            EditGoal(goal_id, {"signs": (*goal.signs, sign)}), translate("Plan", "New sign")
        )
        cell = next((c for r in self._rows.values() if (c := r.cell("signs", goal_id)) is not None), None)
        if kept is not None and isinstance(cell, SignsCell):
            cell.add.taken()

    def _goal(self, goal_id: Id) -> Goal | None:
        record = self.session.record
        return next((g for g in (*record.goals, *record.earlier_goals) if g.id == goal_id), None)

    def signs_done(self) -> None:
        """An empty Enter after the signs: the page says what comes next."""

    def focused_thing(self) -> tuple[str, Id] | None:
        """The need or goal that the keyboard stands on, in its cell or its editor."""
        editor, focus = self.open_editor, self.focusWidget()
        if focus is None:
            return None
        if editor is not None and editor.isAncestorOf(focus):
            editor.flush()
            return (editor.kind, editor.target) if editor.target is not None else None
        record = self.session.record
        things = [("need", need.id) for need in all_needs(record)]
        things += [(kind, goal.id) for goal in all_goals(record) for kind in ("goal", "signs")]
        for kind, row in things:
            cell = self.find_cell(kind, row)
            if cell is not None and (cell is focus or cell.isAncestorOf(focus)):
                return ("goal" if kind == "signs" else kind), row
        return None

    def next_of(self, kind: str, row: Id) -> bool:
        """Alt+N: from a need to a goal for it, from a goal to an agreement on it; the link is kept."""
        if self.open_editor is not None:
            self.open_editor.flush()
        if kind == "goal":
            self.card_asked.emit("agree", row)
        elif kind == "need":
            self.goal_editor.start_new(need_id=row)
            self.show_editor(self.goal_editor)
            self.goal_editor.focus_first()
        return kind in ("need", "goal")

    def leave(self) -> None:
        self._leaving = True
        super().leave()
        for row in list(self._rows.values()):
            row.flush()
        self._leaving = False

    # -- finding the way ---------------------------------------------------------------------------------

    def home_of(self, editor: Editor) -> QWidget | None:
        return self.find_cell(editor.kind, editor.target) if editor.target else None

    def find_cell(self, kind: str, row: Id) -> Cell | None:
        """The cell of a thing."""
        found = (line.cell(kind, row) for line in self._rows.values())
        return next((cell for cell in found if cell is not None), None)

    def show_subject(self, subject: Id) -> None:
        """Brings what the guide points at into view and puts the keyboard on it."""
        for kind in ("need", "goal", "offer", "agreement"):
            cell = self.find_cell(kind, subject)
            if cell is not None:
                self.focus_cell(cell)
                return

    def focus_cell(self, cell: QWidget) -> None:
        cell.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, cell, lambda: self.area.ensureWidgetVisible(cell, 24, 24))

    def cells(self) -> list[Cell]:
        """All cells the arrows can reach."""
        inside = self.area.widget()
        return [cell for cell in inside.findChildren(Cell) if cell.isVisible()] if inside else []

    def step_from(self, cell: Cell, dx: int, dy: int) -> None:
        """Arrow keys: to the nearest cell in that direction."""
        here = _middle(cell, self)
        best: tuple[float, Cell] | None = None
        for other in self.cells():
            away = _middle(other, self) - here
            along = away.x() * dx + away.y() * dy
            across = abs(away.x() * dy) + abs(away.y() * dx)
            if other is cell or along <= 4 or other.isAncestorOf(cell):
                continue
            cost = along + 2.0 * across
            if best is None or cost < best[0]:
                best = (cost, other)
        if best is not None:
            self.focus_cell(best[1])


def _middle(cell: QWidget, page: QWidget) -> QPoint:
    return cell.mapTo(page, cell.rect().center())

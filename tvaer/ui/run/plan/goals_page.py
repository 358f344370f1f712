"""Step 3: what the child needs, the goals, and the signs one would see (mockup 06, first three columns)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.method.model import Step
from tvaer.services.commands import AddNeed
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.plan.cells import OpenCell
from tvaer.ui.run.plan.inline_add import InlineAdd
from tvaer.ui.run.plan.plan_page import PlanPage
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.widgets.form import field
from tvaer.ui.words import translate


class GoalsPage(PlanPage):
    """Need and Enter; Enter again goes to its goal; Enter there to its signs; an empty Enter back here."""

    page = "goals"

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self._last: Id | None = None
        words = translate("Plan", "The needs will be here, each with its goal and its signs.")
        self.nothing.setText(words)
        self.new_need = InlineAdd(
            "", translate("Plan", "Write a need, and press Enter"), "goals.need.new", always=True
        )
        self.new_need.submitted.connect(self._on_need_written)
        self.new_need.passed.connect(self.go_to_goal)
        hint = translate(
            "Plan", "Enter adds the need. Enter once more goes on to its goal, and from there to the signs."
        )
        self.foot.addWidget(field(translate("Plan", "New need"), self.new_need, hint))
        self.new_need.line.setAccessibleName(translate("Plan", "New need"))

    def show_record(self, record: MeetingRecord) -> None:
        super().show_record(record)
        self._heads.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)

    def first_focus(self) -> QWidget | None:
        line = self.new_need.line
        QTimer.singleShot(0, line, lambda: self.area.ensureWidgetVisible(line, 0, 60))
        return line

    def begin_words(self) -> None:
        self.new_need.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        super().leave()
        self.new_need.flush()

    def new_agreement(self) -> None:
        """Alt+N: what comes after the need or goal that the keyboard stands on."""
        thing = self.focused_thing()
        if thing is None or not self.next_of(*thing):
            self.go_to_goal()

    def signs_done(self) -> None:
        self.new_need.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_goal(self) -> None:
        """To the goal of the need added last, else of the first one that has none."""
        row = self._rows.get(self._last) if self._last else None
        if row is None or row.open_goal is None:
            row = next((r for r in self._rows.values() if r.open_goal is not None), None)
        if row is not None and isinstance(row.open_goal, OpenCell):
            row.open_goal.open()
            self.area.ensureWidgetVisible(row)

    def _on_need_written(self, text: str) -> None:
        need_id = self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": self.session.default_case,
            "text": text,
            "audiences": frozenset(self.step.audiences),
        }
        if self.session.do(AddNeed(need_id, values), translate("Plan", "New need")) is not None:
            self._last = need_id
            self.new_need.taken()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.new_need.flush()
            self.go_to_goal()
            return
        super().keyPressEvent(event)

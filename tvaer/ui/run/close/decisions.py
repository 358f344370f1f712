"""Decisions: what was decided, by whom, by which right and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddDecision, EditDecision, RemoveDecision
from tvaer.snapshots import Decision, MeetingRecord
from tvaer.terms import DecisionLevel
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.plan.cells import TextCell
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.need_editor import show_cases
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.plan.picks import disagreement_picks
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import level_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class DecisionEditor(Editor):
    """All fields of a decision."""

    kind = "decision"

    def __init__(self, session: MeetingSession, circle: Circle) -> None:
        self.new_title = translate("Close", "New decision")
        self.edit_title = translate("Close", "Decision")
        super().__init__(session, "close.decision.editor", circle)

    def build(self) -> None:
        self.add_text("text", translate("Close", "What was decided"), main=True, lines=2)
        self.add_people("taken_by", translate("Close", "Decided by"))
        levels = [(level, level_word(level)) for level in DecisionLevel]
        self.add_choice("level", translate("Close", "By the right of"), levels, DecisionLevel.MEETING)
        self.add_text("reason", translate("Close", "Why"), lines=2)
        self.add_text("disagreement", translate("Close", "Who saw it otherwise, and how"), lines=2)
        self.add_pick("disagreement_id", translate("Close", "Where you saw it differently"))
        self.add_text("child_text", translate("Plan", "In the child’s own version"), lines=2)
        self.add_choice("case_id", translate("Plan", "Which child"), ())
        self.add_audiences()

    def show_choices(self, record: MeetingRecord) -> None:
        show_cases(self, record)
        self.offer_picks("disagreement_id", disagreement_picks(record))
        self.bound("disagreement_id").setVisible(bool(record.disagreements))

    def after_added(self) -> None:
        self.focus_on("taken_by")

    def find_item(self, record: MeetingRecord, row: Id) -> Decision | None:
        return next((d for d in record.decisions if d.id == row), None)

    def add_command(self, new_id: Id, values: dict[str, Any]) -> AddDecision:
        return AddDecision(new_id, values)

    def edit_command(self, row: Id, values: dict[str, Any]) -> EditDecision:
        return EditDecision(row, values)

    def remove_command(self, row: Id) -> RemoveDecision:
        return RemoveDecision(row)

    def words(self, act: str) -> str:
        return {
            "add": translate("Close", "New decision"),
            "edit": translate("Close", "Change of a decision"),
            "remove": translate("Close", "Removed decision"),
        }[act]


class DecisionsCard(Card):
    """The decisions of the meeting, one box each."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    step_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.new = Button(translate("Close", "New decision"), "text", "plus")
        self.new.setObjectName("close.decision.new")
        super().__init__(translate("Close", "Decisions"), self.new, parent=parent)
        self._cells: dict[Id, TextCell] = {}
        self.empty = Label(
            translate("Close", "Did you decide something that is no agreement? Write it here."),
            "body",
            "muted",
            wrap=True,
        )
        self._column = QVBoxLayout()
        self.body.addWidget(self.empty)
        self.body.addLayout(self._column)

    def show_decisions(self, record: MeetingRecord) -> None:
        """Shows the decisions as they are now."""
        for gone in [row for row in self._cells if row not in {d.id for d in record.decisions}]:
            cell = self._cells.pop(gone)
            cell.hide()
            cell.deleteLater()
        for place, decision in enumerate(record.decisions):
            cell = self._cells.get(decision.id) or self._make(decision.id, place)
            cell.show_words(translate("Close", "Decision"), decision.text, _under(record, decision))
        self.empty.setVisible(not record.decisions)

    def cell(self, row: Id) -> TextCell | None:
        """The box of a decision."""
        return self._cells.get(row)

    def _make(self, row: Id, place: int) -> TextCell:
        cell = TextCell(f"close.decision.{row}")
        cell.edit_asked.connect(lambda: self.edit_asked.emit(row))
        cell.remove_asked.connect(lambda: self.remove_asked.emit(row))
        cell.step_asked.connect(lambda _dx, dy: self._step(row, dy))
        self._cells[row] = cell
        self._column.insertWidget(place, cell)
        cell.show()
        return cell

    def _step(self, row: Id, by: int) -> None:
        rows = list(self._cells)
        place = rows.index(row) + by
        if 0 <= place < len(rows):
            self._cells[rows[place]].setFocus()


def _under(record: MeetingRecord, decision: Decision) -> str:
    names = joined(short_name(record, person) for person in decision.taken_by)
    parts = [level_word(decision.level), names, decision.reason]
    if decision.disagreement:
        parts.append(fill(translate("Close", "Seen otherwise: %1"), decision.disagreement))
    return " · ".join(part for part in parts if part)

"""The rarer fields of a statement: where it belongs, what it became, and which goal it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import StatementKind
from tvaer.ui.run.plan.picks import agreement_picks, goal_picks, offer_picks
from tvaer.ui.theme import theme
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.form import Field, field
from tvaer.ui.widgets.pick_field import PickField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import translate

Keep = Callable[[str, Any], None]
KeepsItself = Callable[[RestLine, str], None]


class MoreFields(QWidget):
    """`keep(column, value)` and `keeps_itself(line, column)` belong to the editor around them."""

    def __init__(self, keep: Keep, keeps_itself: KeepsItself, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().space("x3"))
        self.passed_on = self._box("passed_on", translate("StatementEditor", "Belongs somewhere else"))
        self.passed_to = RestLine(
            placeholder=translate("StatementEditor", "For instance the family’s doctor")
        )
        self.passed_to.setObjectName("run.editor.passed_to")
        keeps_itself(self.passed_to, "passed_to")
        self._to = field(translate("StatementEditor", "Where it is taken up"), self.passed_to)
        self.column.addWidget(self._to)
        self.outside = self._box(
            "outside_own_half", translate("StatementEditor", "Asks something of another profession")
        )
        self.becomes, self._became = self._pick(
            "becomes", "becomes_id", translate("StatementEditor", "The offer it became")
        )
        self.goal, self._about_goal = self._pick(
            "about_goal", "about_goal_id", translate("StatementEditor", "About the goal")
        )
        self.agreement, self._about_agreement = self._pick(
            "about_agreement", "about_agreement_id", translate("StatementEditor", "About the agreement")
        )

    def _box(self, column: str, words: str) -> CheckBox:
        box = CheckBox(words)
        box.setObjectName(f"run.editor.{column}")
        box.clicked.connect(lambda yes: self._keep(column, bool(yes)))
        self.column.addWidget(box)
        return box

    def _pick(self, name: str, column: str, label: str) -> tuple[PickField, Field]:
        pick = PickField()
        pick.setObjectName(f"run.editor.{name}")
        pick.chosen.connect(lambda value: self._keep(column, value))
        row = field(label, pick)
        self.column.addWidget(row)
        return pick, row

    def show_statement(self, record: MeetingRecord, said: Statement) -> None:
        """Shows what is stored; a field that there is nothing to choose in stays away."""
        self.passed_on.setChecked(said.passed_on)
        self.passed_to.set_text(said.passed_to)
        self._to.setVisible(said.passed_on or bool(said.passed_to))
        self.outside.setChecked(said.outside_own_half)
        early = said.kind is StatementKind.PROPOSAL or bool(said.kept_for)
        for pick, row, picks, value, fits in (
            (self.becomes, self._became, offer_picks(record), said.becomes_id, early),
            (self.goal, self._about_goal, goal_picks(record), said.about_goal_id, True),
            (
                self.agreement,
                self._about_agreement,
                agreement_picks(record),
                said.about_agreement_id,
                True,
            ),
        ):
            pick.set_picks(picks)
            pick.set_value(value)
            row.setVisible(value is not None or (fits and bool(picks)))

    @property
    def lines(self) -> tuple[RestLine, ...]:
        return (self.passed_to,)

    def flush(self) -> None:
        """Takes whole names that stand in the picks."""
        for pick in (self.becomes, self.goal, self.agreement):
            pick.flush()

"""What belongs somewhere else (Ctrl+P): it leaves the lanes and the board, and says who takes it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


@dataclass
class Parked:
    """One row: the words, whose they are, who takes it up, and the way back."""

    holder: QWidget
    words: Label
    who: Label
    to: RestLine
    back: Button


class ParkingPanel(Panel):
    """All statements that were passed on, in the order in which they were said."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.parking", translate("Parking", "Belongs somewhere else"), parent)
        self.session = session
        self._rows: dict[Id, Parked] = {}
        self.empty = Label(
            translate("Parking", "Nothing is put aside. On a card: Enter, and then the letter for it."),
            "body",
            "muted",
            wrap=True,
        )
        self.form.addWidget(self.empty)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().space("x5"))
        self.form.addLayout(self._column)
        self.form.addStretch(1)

    def first_focus(self) -> QWidget | None:
        first = next(iter(self._rows.values()), None)
        return first.back if first else self.close_button

    def ask_where(self, statement_id: Id) -> None:
        """Puts the keyboard on who takes it up."""
        row = self._rows.get(statement_id)
        if row is not None:
            row.to.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(row.to)

    def show_record(self, record: MeetingRecord) -> None:
        parked = [said for said in record.statements if said.passed_on]
        kept = {said.id for said in parked}
        for gone in [row for row in self._rows if row not in kept]:
            self._drop(gone)
        for said in parked:
            row = self._rows.get(said.id) or self._make(said.id)
            row.words.setText(said.text)
            row.who.setText(short_name(record, said.speaker_id))
            row.to.set_text(said.passed_to)
            row.back.setAccessibleDescription(said.text)
        self.empty.setVisible(not parked)

    def _drop(self, statement_id: Id) -> None:
        row = self._rows.pop(statement_id)
        had_focus = row.holder.isAncestorOf(self.focusWidget() or self)
        row.holder.hide()
        row.holder.deleteLater()
        target = self.first_focus()
        if had_focus and target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, statement_id: Id) -> Parked:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        row = Parked(
            holder,
            Label("", "statement", wrap=True),
            Label("", "caption", "muted"),
            RestLine(placeholder=translate("StatementEditor", "For instance the family’s doctor")),
            Button(translate("Parking", "Back to the meeting"), "text", "undo-2", size="small"),
        )
        row.to.setObjectName(f"run.parking.to.{statement_id}")
        row.back.setObjectName(f"run.parking.back.{statement_id}")
        row.to.committed.connect(lambda text: self._keep_to(statement_id, text.strip()))
        row.back.clicked.connect(lambda: self._bring_back(statement_id))
        column.addWidget(row.words)
        column.addWidget(row.who)
        column.addWidget(field(translate("StatementEditor", "Where it is taken up"), row.to))
        column.addWidget(row.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows[statement_id] = row
        self._column.addWidget(holder)
        holder.show()
        return row

    def _said(self, statement_id: Id) -> Statement | None:
        return self.session.statement(statement_id)

    def _keep_to(self, statement_id: Id, text: str) -> None:
        said = self._said(statement_id)
        if said is None or said.passed_to == text:
            return
        command = EditStatement(statement_id, {"passed_to": text})
        kept = self.session.do(command, translate("Parking", "Who takes it up"))
        if kept is None and self.session.can_keep and statement_id in self._rows:
            self._rows[statement_id].to.not_kept()

    def _bring_back(self, statement_id: Id) -> None:
        self._rows[statement_id].to.flush()
        command = EditStatement(statement_id, {"passed_on": False})
        words = translate("Parking", "Back to the meeting")
        if self.session.do(command, words) is not None:
            self.session.context.go.offer_undo(translate("Parking", "It is back in the meeting."))

    @property
    def held(self) -> bool:
        return any(row.to.held for row in self._rows.values())

    def leave(self) -> None:
        for row in list(self._rows.values()):
            row.to.flush()


class ParkingPart(RunPart):
    """Ctrl+P, and the letter on a card."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.panel: ParkingPanel | None = None
        page.card_asked.connect(self._on_asked)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"parking_lot": self.toggle}

    def toggle(self) -> None:
        self.page.toggle_panel(self._panel())

    def _panel(self) -> ParkingPanel:
        self.panel = self.panel or ParkingPanel(self.session)
        return self.panel

    def _on_asked(self, act: str, statement_id: Id) -> None:
        if act != "pass_on":
            return
        command = EditStatement(statement_id, {"passed_on": True})
        if self.session.do(command, translate("Parking", "Belongs somewhere else")) is None:
            return
        self.session.context.go.offer_undo(translate("Parking", "It is put aside."))
        if self.page.open_panel(self._panel()):
            self._panel().ask_where(statement_id)

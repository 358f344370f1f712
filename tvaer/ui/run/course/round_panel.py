"""The order of the speaking round: Alt and arrows move somebody, Enter gives the floor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method import timing
from tvaer.services.commands import SetRoundOrder
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.term_words import perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge, Chip
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate


class RoundPanel(Panel):
    """`given(Participant)` when somebody gets the floor from here."""

    given = Signal(object)

    def __init__(self, session: MeetingSession) -> None:
        super().__init__("run.round", translate("Round", "The round"))
        self.session = session
        self._order: list[Participant] = []
        self._rows: dict[Id, RoundRow] = {}
        self._now: Id | None = None
        self._spoken: frozenset[Id] = frozenset()
        help_words = translate("Round", "Enter gives the floor. Alt and the arrows change the order.")
        self.form.addWidget(Label(help_words, "caption", "muted", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.form.addLayout(self._list)
        self.usual = Button(translate("Round", "The usual order"), "secondary", "undo-2")
        self.usual.setObjectName("run.round.usual")
        self.usual.clicked.connect(lambda: self._keep(()))
        self.form.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addStretch(1)

    def first_focus(self) -> QWidget | None:
        first = self._now if self._now in self._rows else next((p.person_id for p in self._order), None)
        return self._rows[first] if first is not None else None

    def show_record(self, record: MeetingRecord) -> None:
        self.show_round(record, self._now, self._spoken)

    def show_round(self, record: MeetingRecord, now: Id | None, spoken: frozenset[Id]) -> None:
        """Shows the order, who is asked now, and who has been heard in this step."""
        self._now, self._spoken = now, spoken
        self._order = list(timing.speaking_order(record))
        for gone in self._rows.keys() - {p.person_id for p in self._order}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        before: QWidget = self.close_button
        for place, seat in enumerate(self._order):
            row = self._rows.get(seat.person_id) or self._new_row(seat)
            row.show_seat(seat, place + 1, seat.person_id == now, seat.person_id in spoken)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
                row.show()
            QWidget.setTabOrder(before, row)
            before = row
        reason = "" if record.head.round_order else translate("Round", "This is the usual order.")
        self.usual.set_reason(reason)

    def _new_row(self, seat: Participant) -> RoundRow:
        row, person = RoundRow(seat), seat.person_id
        row.clicked.connect(lambda: self._on_given(person))
        row.move_wanted.connect(lambda step: self._on_move(person, step))
        row.neighbour_wanted.connect(lambda step: self._go(person, step))
        self._rows[person] = row
        return row

    def _on_given(self, person: Id) -> None:
        seat = next((p for p in self._order if p.person_id == person), None)
        if seat is not None:
            self.given.emit(seat)

    def _on_move(self, person: Id, step: int) -> None:
        people = [p.person_id for p in self._order]
        place = people.index(person)
        target = place + step
        if 0 <= target < len(people):
            people.insert(target, people.pop(place))
            away = [who for who in self.session.record.head.round_order if who not in people]
            self._keep((*people, *away))
            self._rows[person].setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, people: tuple[Id, ...]) -> None:
        command = SetRoundOrder(self.session.meeting_id, people)
        self.session.do(command, translate("Round", "Order of the round"))

    def _go(self, person: Id, step: int) -> None:
        place = [p.person_id for p in self._order].index(person) + step
        if 0 <= place < len(self._order):
            self._rows[self._order[place].person_id].setFocus(Qt.FocusReason.OtherFocusReason)


class RoundRow(RowButton):
    """Place, badge, name, and whether they have been heard."""

    move_wanted = Signal(int)
    neighbour_wanted = Signal(int)

    def __init__(self, seat: Participant) -> None:
        super().__init__("")
        self.setObjectName(f"run.round.{seat.person_id}")
        self.row.setContentsMargins(4, 6, 4, 6)
        self.row.setSpacing(theme().space("x2"))
        self._place = Label("", "body", "muted", figures=True)
        self._badge = Badge("", "")
        self._name = Label("", "body", wrap=True)
        self._chip = Chip("", "open")
        self.add(self._place)
        self.add(self._badge)
        self.add(self._name, 1)
        side = QWidget()
        line = QHBoxLayout(side)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._chip)
        self.add(side, 0)
        self.setAccessibleDescription(
            translate("Round", "Enter gives the floor. Alt and the arrows change the order.")
        )

    def show_seat(self, seat: Participant, place: int, now: bool, spoken: bool) -> None:
        self._place.setText(str(place))
        self._badge.set_perspective(seat.perspective.value, perspective_word(seat.perspective))
        self._name.setText(seat.name)
        self._name.set_weight(600 if now else None)
        if now:
            self._chip.set_state(translate("Round", "Asked now"), "attention", "message-circle")
        elif spoken:
            self._chip.set_state(translate("Round", "Heard"), "success", "check")
        else:
            self._chip.set_state(translate("Round", "Not heard yet"), "open")
        words = (f"{place}", seat.name, self._chip.accessibleName())
        self.setAccessibleName(", ".join(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            (self.move_wanted if alt else self.neighbour_wanted).emit(step)

"""Who takes part: the list, and the line that adds the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.snapshots import Participant, Person
from tvaer.ui.prepare.participant_row import ParticipantRow
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.words import translate


class ParticipantsCard(Card):
    """`person_chosen(Id)` or `named(str)` from the adding line; `opened`, `remove_wanted(Id)`,
    `move_wanted(Id, before Id | None)` from the lines."""

    person_chosen = Signal(object)
    named = Signal(str)
    opened = Signal(object)
    remove_wanted = Signal(object)
    move_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._count = Label("", "body", "muted")
        super().__init__(translate("Participants", "Participants"), self._count, parent=parent)
        self._rows: dict[Id, ParticipantRow] = {}
        self._order: list[Id] = []
        self.body.setSpacing(0)
        self.add_line = PersonField(creates=True)
        self.add_line.setObjectName("prepare.participant.add")
        self.add_line.chosen.connect(self._on_chosen)
        self.add_line.named.connect(self._on_named)
        hint = translate("Participants", "Type a name and press Enter, also for somebody new.")
        self._add = Field(translate("Participants", "Add a participant"), self.add_line, hint)
        self._add.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self._add)
        self.body.addStretch(1)

    def show_participants(self, participants: Sequence[Participant], directory: Sequence[Person]) -> None:
        """Show others, or the same anew; the keyboard stays where it is."""
        here = {p.person_id for p in participants}
        self.add_line.set_people([person for person in directory if person.id not in here])
        self._order = [p.id for p in participants]
        for gone in self._rows.keys() - set(self._order):
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, participant in enumerate(participants):
            self._place(participant, place)
        self._count.setText(str(len(participants)) if participants else "")

    def focus_row(self, participant: Id) -> None:
        """Put the keyboard on a line."""
        if participant in self._rows:
            self._rows[participant].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, participant: Participant, place: int) -> None:
        row = self._rows.get(participant.id)
        if row is None:
            row = self._rows[participant.id] = self._make(participant)
        else:
            row.show_participant(participant)
        row.setObjectName(f"prepare.participant.{place}")
        if self.body.indexOf(row) != place:
            self.body.removeWidget(row)
            self.body.insertWidget(place, row)
            before = self._rows[self._order[place - 1]] if place else self.heading
            QWidget.setTabOrder(before, row)

    def _make(self, participant: Participant) -> ParticipantRow:
        row, seat = ParticipantRow(participant), participant.id
        row.clicked.connect(lambda: self.opened.emit(seat))
        row.remove_wanted.connect(lambda: self._on_remove(seat))
        row.move_wanted.connect(lambda step: self._on_move(seat, step))
        row.neighbour_wanted.connect(lambda step: self._go(seat, step))
        return row

    def _on_chosen(self, person: Id | None) -> None:
        if person is not None:
            self.add_line.set_value(None)
            self.add_line.setModified(False)
            self.person_chosen.emit(person)

    def _on_named(self, name: str) -> None:
        self.add_line.setModified(False)
        self.add_line.set_value(None)
        self.named.emit(name)

    def _on_remove(self, seat: Id) -> None:
        place = self._order.index(seat)
        near = self._order[place + 1 : place + 2] or self._order[max(0, place - 1) : place]
        self.remove_wanted.emit(seat)
        if near:
            self.focus_row(near[0])
        else:
            self.add_line.setFocus()

    def _on_move(self, seat: Id, step: int) -> None:
        place = self._order.index(seat)
        target = place - 1 if step < 0 else place + 2
        if 0 <= target <= len(self._order):
            self.move_wanted.emit(seat, self._order[target] if target < len(self._order) else None)
            self.focus_row(seat)

    def _go(self, seat: Id, step: int) -> None:
        place = self._order.index(seat) + step
        if 0 <= place < len(self._order):
            self.focus_row(self._order[place])
        elif place == len(self._order):
            self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)

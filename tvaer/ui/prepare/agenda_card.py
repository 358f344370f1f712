"""The agenda of a meeting, with its time as a bar and calm words when it is too full."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.ids import Id
from tvaer.method.model import Method
from tvaer.snapshots import AgendaItem, MeetingRecord, Person
from tvaer.ui import dates
from tvaer.ui.meeting_words import pieces_of
from tvaer.ui.prepare.agenda_row import AgendaRow
from tvaer.ui.widgets.agenda_bar import AgendaBar
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class AgendaCard(Card):
    """`added(title)`, `removed(Id)`, `moved(Id, before Id | None)`, `from_method_wanted`,
    `owner_named(AgendaRow, typed)` for a person nobody knows yet."""

    added = Signal(str)
    removed = Signal(object)
    moved = Signal(object, object)
    from_method_wanted = Signal()
    owner_named = Signal(object, str)

    def __init__(self, save: Callable[[Id, dict[str, Any]], bool]) -> None:
        self._sum = Label("", "body", figures=True)
        super().__init__(translate("Agenda", "Agenda"), self._sum)
        self._save = save
        self._rows: dict[Id, AgendaRow] = {}
        self._order: list[Id] = []
        self.bar = AgendaBar(translate("Agenda", "Time of the agenda"))
        self.too_full = InlineMessage("", "attention")
        self.from_method = Button(
            translate("Agenda", "Take the steps of the method"), "secondary", "list-checks"
        )
        self.from_method.setObjectName("prepare.agenda.from_method")
        self.from_method.clicked.connect(self.from_method_wanted)
        self.add_line = QLineEdit()
        self.add_line.setObjectName("prepare.agenda.add")
        self.add_line.returnPressed.connect(self._on_add)
        for part in (self.bar, self.too_full, self.from_method):
            self.body.addWidget(part)
        self._first = self.body.count()
        self.body.addWidget(Field(translate("Agenda", "Add a point (Enter)"), self.add_line))
        self.body.addStretch(1)
        self.body.setSpacing(6)

    def show_agenda(self, record: MeetingRecord, method: Method | None, people: Sequence[Person]) -> None:
        """Show other points, or the same anew; the keyboard stays where it is."""
        self._order = [item.id for item in record.agenda]
        for gone in self._rows.keys() - set(self._order):
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, item in enumerate(record.agenda):
            self._place(item, place, method, people)
        self.from_method.setVisible(not record.agenda)
        self._tell_time(record, method)

    def flush(self) -> None:
        """Keep what stands in the fields, also a point that was typed and not added."""
        for row in list(self._rows.values()):
            row.binder.flush()
        self._on_add()

    def _place(self, item: AgendaItem, place: int, method: Method | None, people: Sequence[Person]) -> None:
        row = self._rows.get(item.id)
        if row is None:
            row = self._rows[item.id] = self._make(item)
        row.show_item(item, place, method, people)
        at = self._first + place
        if self.body.indexOf(row) != at:
            focus = row.focusWidget() if row.isAncestorOf(self.window().focusWidget() or self) else None
            self.body.removeWidget(row)
            self.body.insertWidget(at, row)
            if focus is not None:
                focus.setFocus()
        before = self._rows[self._order[place - 1]].remove if place else self.from_method
        for stop in (row.title, row.minutes, row.more, row.purpose, row.owner, row.kind, row.step):
            QWidget.setTabOrder(before, stop)
            before = stop  # type: ignore[assignment]
        for button in (row.up, row.down, row.remove):
            QWidget.setTabOrder(before, button)
            before = button

    def _make(self, item: AgendaItem) -> AgendaRow:
        row, point = AgendaRow(item, self._save), item.id
        row.remove_wanted.connect(lambda: self._on_remove(point))
        row.move_wanted.connect(lambda step: self._on_move(point, step))
        row.named.connect(lambda typed: self.owner_named.emit(row, typed))
        return row

    def _tell_time(self, record: MeetingRecord, method: Method | None) -> None:
        total, planned = sum(item.minutes for item in record.agenda), record.head.planned_minutes
        self.bar.set_pieces(pieces_of(record.agenda, method), planned)
        self.bar.setVisible(bool(record.agenda))
        self._sum.setText(fill(translate("Agenda", "%1 of %2 min"), total, planned) if record.agenda else "")
        self.too_full.setVisible(total > planned and bool(record.agenda))
        if total > planned:
            strong = translate("Agenda", "%n minute(s) too much.", None, total - planned)
            self.too_full.tell(_what_now(record, total), "attention", strong=strong)

    def _on_add(self) -> None:
        title = self.add_line.text().strip()
        if title:
            self.add_line.clear()
            self.added.emit(title)

    def _on_remove(self, point: Id) -> None:
        place = self._order.index(point)
        near = self._order[place + 1 : place + 2] or self._order[max(0, place - 1) : place]
        target = self._rows[near[0]].title if near else self.add_line
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(point)

    def _on_move(self, point: Id, step: int) -> None:
        place = self._order.index(point)
        target = place - 1 if step < 0 else place + 2
        if 0 <= target <= len(self._order):
            self.moved.emit(point, self._order[target] if target < len(self._order) else None)


def _what_now(record: MeetingRecord, total: int) -> str:
    if record.head.starts is None:
        return translate("Agenda", "Shorten a step, or plan more time.")
    end = dates.clock(record.head.starts + timedelta(minutes=total))
    return fill(translate("Agenda", "Shorten a step, or let the meeting end at %1."), end)

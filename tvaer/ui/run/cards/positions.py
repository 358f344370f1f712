"""Rows of who sees it how: a person, and their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Position
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

NAME = "run.disagreement.position"


@dataclass
class Row:
    """One position. `chosen`: somebody chose the person, so that it counts without words too."""

    id: Id
    holder: QWidget
    person: PersonField
    text: TextArea
    remove: Button
    chosen: bool = False
    stored: bool = False

    def position(self, fallback: Id | None) -> Position | None:
        """What to store; None while there is nothing to say yet."""
        who = self.person.value() or fallback
        if who is None or not (self.chosen or self.stored or self.text.text().strip()):
            return None
        return Position(self.id, who, self.text.text())


class PositionRows(QWidget):
    """`changed` when something is to be kept. A row whose name was emptied keeps the one it had."""

    changed = Signal()
    rows_changed = Signal()
    """A row has come or gone: the way of Tab is another."""

    def __init__(self, new_id: Callable[[], Id], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_id = new_id
        self._rows: list[Row] = []
        self._last: dict[Id, Id | None] = {}
        self._people: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x2"))
        column.addWidget(Label(translate("Disagreement", "How each of you sees it"), "caption", "muted"))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().space("x3"))
        column.addLayout(self._column)
        self.add = Button(translate("Disagreement", "One more sees it in a way of their own"), "text", "plus")
        self.add.setObjectName(f"{NAME}.add")
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def rows(self) -> Sequence[Row]:
        return tuple(self._rows)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from above down."""
        return (*(stop for row in self._rows for stop in (row.person, row.text, row.remove)), self.add)

    def positions(self) -> tuple[Position, ...]:
        """All that is to be stored, in order."""
        found = (row.position(self._last.get(row.id)) for row in self._rows)
        return tuple(position for position in found if position is not None)

    def begin(self, record: MeetingRecord, people: Sequence[Id | None]) -> None:
        """Empty rows for these people, for something new."""
        self._clear(lambda row: True)
        for who in people:
            self.add_row(record, who)

    def add_row(self, record: MeetingRecord, person: Id | None) -> Row:
        row = self._make(record, self._new_id())
        row.person.set_value(person)
        self._last[row.id] = person
        return row

    def show_positions(self, record: MeetingRecord, positions: Sequence[Position]) -> None:
        """Shows what is stored; rows that were begun here and hold nothing yet stay."""
        ids = {position.id for position in positions}
        self._clear(lambda row: row.stored and row.id not in ids)
        known = {row.id: row for row in self._rows}
        for position in positions:
            row = known.get(position.id) or self._make(record, position.id)
            row.stored = True
            row.person.set_people(tuple(record.people.values()))
            row.person.set_value(position.person_id)
            row.text.set_text(position.text)
            self._last[row.id] = position.person_id

    def not_kept(self) -> None:
        """The store refused: what is written waits."""
        for row in self._rows:
            row.text.not_kept()

    @property
    def held(self) -> bool:
        return any(row.text.held for row in self._rows)

    def flush(self) -> None:
        for row in list(self._rows):
            row.person.flush()
            row.text.flush()

    def _clear(self, gone: Callable[[Row], bool]) -> None:
        for row in [row for row in self._rows if gone(row)]:
            self._rows.remove(row)
            row.holder.hide()
            row.holder.deleteLater()
        self._name()

    def _make(self, record: MeetingRecord, row_id: Id) -> Row:
        holder = QWidget()
        person = PersonField(tuple(record.people.values()))
        text = TextArea(min_lines=2, max_lines=8)
        remove = Button(translate("Disagreement", "Take this one away"), "icon", "x")
        head = QHBoxLayout()
        person.setMinimumWidth(1)
        head.addWidget(person, 1)
        head.addWidget(remove)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addLayout(head)
        column.addWidget(text)
        row = Row(row_id, holder, person, text, remove)
        person.chosen.connect(lambda value: self._on_person(row, value))
        text.committed.connect(lambda _text: self.changed.emit())
        remove.clicked.connect(lambda: self._on_remove(row))
        self._rows.append(row)
        self._column.addWidget(holder)
        holder.show()
        self._name()
        return row

    def _name(self) -> None:
        """Numbered from 0, for those who hear the form and those who steer it."""
        for number, row in enumerate(self._rows):
            row.person.setObjectName(f"{NAME}.{number}.person")
            row.text.setObjectName(f"{NAME}.{number}.text")
            row.remove.setObjectName(f"{NAME}.{number}.remove")
            row.person.setAccessibleName(translate("Disagreement", "Who sees it like this"))
            row.text.setAccessibleName(translate("Disagreement", "How they see it"))
        self.rows_changed.emit()

    def _on_person(self, row: Row, value: Id | None) -> None:
        if value is None:
            row.person.set_value(self._last.get(row.id))
            return
        row.chosen = True
        self._last[row.id] = value
        self.changed.emit()

    def _on_remove(self, row: Row) -> None:
        self._clear(lambda other: other is row)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

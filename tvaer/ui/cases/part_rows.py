"""The lists inside a case's form: brothers and sisters, and the caseworkers in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import CaseworkerTerm, Person, Sibling
from tvaer.ui.forms.binder import Binder, date_row, person_row
from tvaer.ui.forms.clearing import clear
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.date_field import DateField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import fill, translate

P = TypeVar("P", Sibling, CaseworkerTerm)


class _PartCard(Card, Generic[P]):
    """One entry as a small form of its own; `changed` when a field settled, `removed` on its button."""

    changed = Signal()
    removed = Signal()

    def __init__(self, part: P, name: str, heading: str) -> None:
        remove = Button(fill(translate("CaseEditor", "Remove: %1"), heading), "icon", "trash-2", "Del")
        remove.setObjectName(f"{name}.remove")
        super().__init__(heading, remove, tone="sunken", padding=8)
        remove.clicked.connect(self.removed)
        self.heading.set_weight(600)
        self.part: P = part
        self.name = name
        self.binder = Binder(self._save, self)

    def _save(self, values: dict[str, Any]) -> bool:
        self.part = replace(self.part, **values)
        self.changed.emit()
        return True

    def _put(self, key: str, label: str, widget: QWidget, row: Callable[[str, Any], Field] = Field) -> Field:
        widget.setObjectName(f"{self.name}.{key}")
        return row(label, widget)


class SiblingCard(_PartCard[Sibling]):
    """Alias, birth year and where the sibling is by day."""

    def __init__(self, part: Sibling, name: str, number: int) -> None:
        super().__init__(part, name, fill(translate("CaseEditor", "Sibling %1"), number))
        self.first = self.binder.line("alias", RestLine())
        self.body.addWidget(self._put("alias", translate("CaseEditor", "Name used"), self.first))
        pair = QHBoxLayout()
        year = self.binder.number("birth_year", RestLine(), 1950, 2100)
        pair.addWidget(self._put("birth_year", translate("CaseEditor", "Birth year"), year), 1)
        where = self.binder.line("where", RestLine())
        pair.addWidget(self._put("where", translate("CaseEditor", "School, class or day care"), where), 2)
        self.body.addLayout(pair)
        self.binder.load_from(part, anew=True)

    @property
    def complete(self) -> bool:
        return bool(self.part.alias.strip())


class CaseworkerCard(_PartCard[CaseworkerTerm]):
    """Who, from when to when, and why it changed."""

    named = Signal(str)

    def __init__(self, part: CaseworkerTerm, name: str, number: int, people: Sequence[Person]) -> None:
        super().__init__(part, name, fill(translate("CaseEditor", "Caseworker %1"), number))
        self.first = PersonField(people, creates=True)
        self.first.named.connect(self.named)
        self.binder.pick("person_id", self.first)
        self.body.addWidget(self._put("person", translate("CaseEditor", "Who"), self.first, person_row))
        pair = QHBoxLayout()
        since, until = self.binder.day("since", DateField()), self.binder.day("until", DateField())
        pair.addWidget(self._put("since", translate("CaseEditor", "From"), since, date_row))
        pair.addWidget(self._put("until", translate("CaseEditor", "Until"), until, date_row))
        self.body.addLayout(pair)
        reason = self.binder.line("reason", RestLine())
        self.body.addWidget(self._put("reason", translate("CaseEditor", "Why it changed"), reason))
        self.binder.load_from(part, anew=True)

    def set_people(self, people: Sequence[Person]) -> None:
        self.first.set_people(people)

    def choose(self, person: Id) -> None:
        self.first.setModified(False)
        self.first.set_value(person)
        self.binder.commit("person_id")

    @property
    def complete(self) -> bool:
        return self.part.person_id is not None


class PartList(QWidget):
    """The entries with a button to add one. `changed` when what is kept changed; `value()` gives it."""

    changed = Signal()

    def __init__(self, title: str, add: str, name: str, make: Callable[[Any, str, int], Any]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._make = make
        self.cards: list[Any] = []
        self._blank: Callable[[], Any] = lambda: None
        self._kept: tuple[Any, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.add_button = Button(add, "text", "plus")
        self.add_button.setObjectName(f"{name}.add")
        self.add_button.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(Label(title, "body", weight=600))
        column.addLayout(self._rows)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def set_blank(self, blank: Callable[[], Any]) -> None:
        """How a new entry is made."""
        self._blank = blank

    def value(self) -> tuple[Any, ...]:
        """The entries that say who they are about."""
        return tuple(card.part for card in self.cards if card.complete)

    def set_value(self, parts: Sequence[Any]) -> None:
        """Shows stored entries, unless they are those shown."""
        if tuple(parts) == self.value() == self._kept and (parts or not self.cards):
            return
        self._kept = tuple(parts)
        clear(self._rows)
        self.cards = []
        for part in parts:
            self._append(part)

    def flush(self) -> None:
        for card in self.cards:
            card.binder.flush()

    def _append(self, part: Any) -> Any:
        card = self._make(part, f"{self.objectName()}.{len(self.cards)}", len(self.cards) + 1)
        card.changed.connect(self._on_changed)
        card.removed.connect(lambda: self._on_removed(card))
        self.cards.append(card)
        self._rows.addWidget(card)
        return card

    def _on_add(self) -> None:
        self._append(self._blank()).first.setFocus()

    def _on_changed(self) -> None:
        self._kept = self.value()
        self.changed.emit()

    def _on_removed(self, gone: Any) -> None:
        kept = [card.part for card in self.cards if card is not gone]
        clear(self._rows)
        self.cards = []
        for part in kept:
            self._append(part)
        self.add_button.setFocus()
        self._on_changed()

"""Choosing one person or several: type a part of the name, Enter takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.snapshots import Participant, Person
from tvaer.ui.widgets.pick_field import Pick, PickField, PicksField


def picks_of(people: Sequence[Person | Participant]) -> list[Pick]:
    """People to pick from; a participant stands for the person."""
    return [
        Pick(_person_id(p), p.name, ", ".join(part for part in (p.role, p.organisation) if part))
        for p in people
    ]


def _person_id(somebody: Person | Participant) -> Id:
    return somebody.person_id if isinstance(somebody, Participant) else somebody.id


class PersonField(PickField):
    """One person; typing a whole name and Enter chooses it. Signals as PickField: `chosen(Id | None)`,
    with `creates` also `named(str)` for a name that nobody has yet."""

    def __init__(
        self,
        people: Sequence[Person | Participant] = (),
        *,
        placeholder: str = "",
        creates: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(picks_of(people), placeholder=placeholder, creates=creates, parent=parent)

    def set_people(self, people: Sequence[Person | Participant]) -> None:
        """Offer others; who is chosen stays chosen."""
        self.set_picks(picks_of(people))


class PeopleField(PicksField):
    """Several people as chips with a field to add the next; `chosen(tuple[Id, ...])`."""

    def __init__(
        self,
        people: Sequence[Person | Participant] = (),
        *,
        placeholder: str = "",
        creates: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(picks_of(people), placeholder=placeholder, creates=creates, parent=parent)

    def set_people(self, people: Sequence[Person | Participant]) -> None:
        """Offer others; those chosen stay chosen."""
        self.set_picks(picks_of(people))

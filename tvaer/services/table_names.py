"""What people are called on the table screen: first names, roles, or nobody by name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tvaer.ids import Id
from tvaer.services.perspectives import suggested_perspective
from tvaer.snapshots import MeetingRecord, Person
from tvaer.terms import Function, Perspective

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
"""Characters without width, as pasted texts have them: a name is a name also with one of them inside."""


class TableNames(StrEnum):
    """How the workplace wants people named where all can read it."""

    FIRST = "first"
    ROLES = "roles"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True)
class Naming:
    """The choice, and the words for a child whose name is not said ("barnet", "barnets")."""

    names: TableNames
    child: str
    child_of: str


@dataclass(frozen=True)
class Owner:
    """Whose card it is. `name` empty: the perspective alone says it."""

    name: str
    perspective: Perspective


class Namer:
    """Names the people of one record in the chosen way."""

    def __init__(self, record: MeetingRecord, naming: Naming) -> None:
        self._record, self._naming = record, naming
        self._first = Counter(person.first_name for person in record.people.values())
        self._child = _pattern(_child_names(record))

    def owners(self, *people: Id | None) -> tuple[Owner, ...]:
        """Whose something is, each once; nobody where nobody is named."""
        if self._naming.names is TableNames.ANONYMOUS:
            return ()
        known = [self._record.people[who] for who in dict.fromkeys(people) if who in self._record.people]
        return tuple(Owner(self._called(person), self._perspective(person)) for person in known)

    def card(self, text: str) -> str:
        """The words of a card: as they are, but for the child's name where nobody is named."""
        return self._masked(text) if self._naming.names is TableNames.ANONYMOUS else text

    def own(self, text: str) -> str:
        """Words of the method or the framing, in which the child stands with first name or as the child."""
        if self._naming.names is not TableNames.FIRST:
            return self._masked(text)
        for case in self._record.cases:
            text = text.replace(case.alias, first_word(case.alias)) if case.alias.strip() else text
        return text

    @property
    def children(self) -> str:
        """The child as it is called here; several with commas."""
        if self._naming.names is not TableNames.FIRST or not self._record.cases:
            return self._naming.child
        return ", ".join(first_word(case.alias) for case in self._record.cases)

    def _called(self, person: Person) -> str:
        if self._naming.names is TableNames.ROLES:
            return self._role(person)
        return person.name if self._first[person.first_name] > 1 else person.first_name

    def _role(self, person: Person) -> str:
        if person.function is Function.CHILD:
            return self._naming.child[:1].upper() + self._naming.child[1:]
        seat = self._record.participant_of(person.id)
        return self._masked(seat.role if seat is not None and seat.role else person.role)

    def _perspective(self, person: Person) -> Perspective:
        seat = self._record.participant_of(person.id)
        if seat is not None:
            return seat.perspective
        return suggested_perspective(person.function, person.profession, person.organisation)

    def _masked(self, text: str) -> str:
        return self._child.sub(self._instead, _UNSEEN.sub("", text)) if self._child is not None else text

    def _instead(self, found: re.Match[str]) -> str:
        words = self._naming.child_of if found.group("of") else self._naming.child
        before = found.string[: found.start()].rstrip(" »\"'“")
        begins = not before or before[-1] in ".!?\n"
        return words[:1].upper() + words[1:] if begins else words


def first_word(name: str) -> str:
    return name.split()[0] if name.split() else name


def _child_names(record: MeetingRecord) -> tuple[str, ...]:
    names = {case.alias for case in record.cases}
    names |= {record.people[case.child_id].name for case in record.cases if case.child_id in record.people}
    names |= {person.name for person in record.people.values() if person.function is Function.CHILD}
    names |= {who.name for who in record.participants if who.function is Function.CHILD}
    return tuple(sorted((name for name in names if name.strip()), key=len, reverse=True))


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds a child's first name, with the names after it and a Danish or English genitive.

    Written small or in capitals it is found too, but for very short names written small, which are Danish
    words ("bo", "my").
    """
    parts = []
    for name in names:
        first, *rest = name.split()
        exact = rf"(?:{re.escape(first)}|{re.escape(first.upper())})"
        small = f"(?i:{re.escape(first)})" if len(first) > 2 else exact
        more = "|".join(re.escape(word) for word in rest)
        parts.append(small + (rf"(?:\s+(?i:{more}))*" if more else ""))
    if not parts:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?P<of>['’][sS]|[sS]['’]?|['’])?(?!\w)")

"""People, and the children's cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tvaer.ids import Id
from tvaer.terms import Function


@dataclass(frozen=True)
class Person:
    """A child, parent, relative or professional of the directory."""

    id: Id
    name: str
    function: Function
    profession: str = ""
    relation: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    languages: str = ""
    needs_interpreter: bool = False
    note: str = ""
    listed: bool = True
    version: int = 1

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def role(self) -> str:
        """Profession of a professional, relation of one from the family."""
        return self.profession or self.relation


@dataclass(frozen=True)
class Sibling:
    id: Id
    alias: str
    birth_year: int | None = None
    where: str = ""
    linked_case_id: Id | None = None


@dataclass(frozen=True)
class CaseworkerTerm:
    """One caseworker's time with the case; `until` None means now."""

    id: Id
    person_id: Id
    since: date | None
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class CaseRow:
    """A case as a line in a list."""

    id: Id
    alias: str
    school: str
    school_class: str
    birth_year: int | None
    coordinator: str
    meetings: int
    open_agreements: int
    next_meeting: datetime | None
    last_changed: datetime


@dataclass(frozen=True)
class Case:
    """One child's case. `alias` is what the child is called on screen and in documents."""

    id: Id
    alias: str
    child_id: Id | None = None
    birth_year: int | None = None
    school: str = ""
    school_class: str = ""
    custody: str = ""
    lives: str = ""
    coordinator_id: Id | None = None
    journal_no: str = ""
    support_started: date | None = None
    siblings: tuple[Sibling, ...] = ()
    caseworkers: tuple[CaseworkerTerm, ...] = ()
    version: int = 1


@dataclass(frozen=True)
class Letterhead:
    """Whose workplace this is: printed at the head of documents."""

    municipality: str = ""
    organisation: str = ""
    framing_points: tuple[str, ...] = ()
    """The framing in the workplace's own words; empty: as the method has it."""

"""Who may read both of two things: what commands keep narrow that are told from one into the other."""

from __future__ import annotations

from dataclasses import dataclass

from tvaer import models
from tvaer.ids import Id
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import Audience, Function


@dataclass(frozen=True)
class Readers:
    """Versions, or persons by name and then nobody else."""

    audiences: frozenset[Audience]
    named: tuple[Id, ...] = ()

    def values(self) -> dict[str, object]:
        """As fields of a command."""
        return {"audiences": self.audiences, "only_to": self.named}


def of_statement(work: UnitOfWork, row: models.Statement) -> Readers:
    links = work.find(models.StatementReader, statement_id=row.id)
    return Readers(frozenset(row.audiences), tuple(link.person_id for link in links))


def of_theme(work: UnitOfWork, row: models.VoiceTheme) -> Readers:
    links = work.find(models.VoiceReader, theme_id=row.id)
    return Readers(frozenset(row.audiences), tuple(link.person_id for link in links))


def of_both(work: UnitOfWork, one: Readers, other: Readers) -> Readers:
    """Who may read both: versions, or named persons where one of them names any; then perhaps nobody."""
    if not one.named and not other.named:
        return Readers(one.audiences & other.audiences)
    some = one.named or other.named
    named = tuple(who for who in some if _reached(work, one, who) and _reached(work, other, who))
    return Readers(frozenset(), named)


def _reached(work: UnitOfWork, readers: Readers, who: Id) -> bool:
    """Whether a person is told: by name, or by versions that are that person's for certain."""
    if readers.named:
        return who in readers.named
    child = work.get(models.Person, who).function is Function.CHILD
    own = {Audience.CHILD} if child else {Audience.FAMILY, Audience.PROFESSIONAL}
    return own <= readers.audiences

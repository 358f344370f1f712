"""Whose workplace it is."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from tvaer import models
from tvaer.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SetLetterhead:
    """Sets what stands at the head of documents."""

    municipality: str
    organisation: str

    def apply(self, work: UnitOfWork) -> None:
        row = _letterhead(work)
        row.municipality = self.municipality
        row.organisation = self.organisation


@dataclass(frozen=True)
class SetOwnFraming:
    """The framing in the workplace's own words; nothing: as each method has it."""

    points: tuple[str, ...]

    def apply(self, work: UnitOfWork) -> None:
        _letterhead(work).framing_points = list(self.points)


def _letterhead(work: UnitOfWork) -> models.Letterhead:
    found = work.find(models.Letterhead)
    if found:
        return found[0]
    return work.add(models.Letterhead(id=uuid4(), municipality="", organisation="", framing_points=[]))

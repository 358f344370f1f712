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
        found = work.find(models.Letterhead)
        row = found[0] if found else work.add(models.Letterhead(id=uuid4()))
        row.municipality = self.municipality
        row.organisation = self.organisation

"""What every snapshot may need: versions, and what a command touched."""

from __future__ import annotations

from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.terms import Audience

Audiences = frozenset[Audience]
"""Versions an item may appear in; empty means: in none."""


@dataclass(frozen=True)
class Changes:
    """What a command touched: names of kinds (table names) with the ids of the rows."""

    touched: frozenset[tuple[str, Id]] = frozenset()

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, _ in self.touched)

    def ids(self, kind: str) -> frozenset[Id]:
        return frozenset(row for k, row in self.touched if k == kind)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.touched | other.touched)

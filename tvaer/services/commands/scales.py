"""Scales: the question, and one mark a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tvaer import models
from tvaer.errors import BugError
from tvaer.ids import Id
from tvaer.services.commands.base import AddRow, EditRow, RemoveRow
from tvaer.services.commands.shapes import Shape, Values, add, edit
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import ScaleKind

SCALE = Shape(
    models.Scale,
    frozenset("meeting_id case_id step kind question low high repeats_id revealed".split()),
    scope="meeting_id",
    text="question",
)
RATING = Shape(models.Rating, frozenset("scale_id person_id score reason step_up audiences".split()))
RANGES = {ScaleKind.ZERO_TO_TEN: range(11), ScaleKind.RULER: range(1, 6)}
"""The numbers of each scale. They are never converted into each other: on the ruler 1 is best."""


class AddScale(AddRow):
    shape = SCALE


class EditScale(EditRow):
    """Marks are entered without the others' showing; `revealed` opens them."""

    shape = SCALE


class RemoveScale(RemoveRow):
    shape = SCALE


@dataclass(frozen=True)
class Rate:
    """One person's mark on a scale, made or changed: score (None: would not or could not say), reason …"""

    scale_id: Id
    person_id: Id
    values: Values

    def apply(self, work: UnitOfWork) -> None:
        scale = work.get(models.Scale, self.scale_id)
        score = self.values.get("score")
        if score is not None and score not in RANGES[scale.kind]:
            raise BugError("a mark that is not on its scale")
        found = work.find(models.Rating, scale_id=self.scale_id, person_id=self.person_id)
        if found:
            edit(work, RATING, found[0].id, self.values)
        else:
            whose: dict[str, Any] = {"scale_id": self.scale_id, "person_id": self.person_id}
            add(work, RATING, uuid4(), {"score": None, **self.values, **whose})


@dataclass(frozen=True)
class TakeBackRating:
    """A person's mark is taken away."""

    scale_id: Id
    person_id: Id

    def apply(self, work: UnitOfWork) -> None:
        for mark in work.find(models.Rating, scale_id=self.scale_id, person_id=self.person_id):
            work.remove(mark)

"""Where people see it differently: it is kept, each position with its owner."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from tvaer import models
from tvaer.ids import Id
from tvaer.services.commands.base import AddRow, EditRow, RemoveRow
from tvaer.services.commands.shapes import Links, Parts, Shape, Values, add, edit
from tvaer.store.unit_of_work import UnitOfWork

DISAGREEMENT = Shape(
    models.Disagreement,
    frozenset("meeting_id case_id step topic status audiences".split()),
    links={"about": Links(models.DisagreementAbout, "disagreement_id", "statement_id", ordered=False)},
    parts={"positions": Parts(models.Position, "disagreement_id", ("person_id", "text"))},
    scope="meeting_id",
    text="topic",
)


class AddDisagreement(AddRow):
    """Reaches nobody who may not read every statement it is about: its words tell what those say."""

    shape = DISAGREEMENT

    def apply(self, work: UnitOfWork) -> None:
        audiences = self.values.get("audiences", ())
        add(work, self.shape, self.id, _no_wider(work, self.values, self.values.get("about", ()), audiences))


class EditDisagreement(EditRow):
    """`positions` and `about`, where given, replace the whole list. Readers as by `AddDisagreement`."""

    shape = DISAGREEMENT

    def apply(self, work: UnitOfWork) -> None:
        values = self.values
        if {"about", "audiences"} & values.keys():
            stored = work.find(models.DisagreementAbout, disagreement_id=self.id)
            about = values.get("about", [link.statement_id for link in stored])
            audiences = values.get("audiences", work.get(models.Disagreement, self.id).audiences)
            values = _no_wider(work, values, about, audiences)
        edit(work, self.shape, self.id, values)


class RemoveDisagreement(RemoveRow):
    shape = DISAGREEMENT


def _no_wider(work: UnitOfWork, values: Values, about: Iterable[Id], audiences: Iterable[object]) -> Values:
    readers = [frozenset(work.get(models.Statement, one).audiences) for one in about]
    return {**values, "audiences": reduce(frozenset.intersection, readers, frozenset(audiences))}

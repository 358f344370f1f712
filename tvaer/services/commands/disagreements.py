"""Where people see it differently: it is kept, each position with its owner."""

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow, RemoveRow
from tvaer.services.commands.shapes import Links, Parts, Shape

DISAGREEMENT = Shape(
    models.Disagreement,
    frozenset("meeting_id case_id step topic status audiences".split()),
    links={"about": Links(models.DisagreementAbout, "disagreement_id", "statement_id", ordered=False)},
    parts={"positions": Parts(models.Position, "disagreement_id", ("person_id", "text"))},
    scope="meeting_id",
    text="topic",
)


class AddDisagreement(AddRow):
    shape = DISAGREEMENT


class EditDisagreement(EditRow):
    """`positions` and `about`, where given, replace the whole list."""

    shape = DISAGREEMENT


class RemoveDisagreement(RemoveRow):
    shape = DISAGREEMENT

"""What is said at the table."""

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow, MoveRow, RemoveRow
from tvaer.services.commands.shapes import Links, Shape

STATEMENT = Shape(
    models.Statement,
    frozenset(
        """meeting_id case_id step speaker_id told_by_id text child_text kind basis column sub knowledge
        language interpreted_by_id audiences kept_for""".split()
    ),
    links={
        "only_to": Links(models.StatementReader, "statement_id", "person_id", ordered=False),
        "explains": Links(models.ExplanationLink, "explanation_id", "statement_id", ordered=False),
    },
    scope="meeting_id",
    text="text",
)


class AddStatement(AddRow):
    shape = STATEMENT


class EditStatement(EditRow):
    shape = STATEMENT


class RemoveStatement(RemoveRow):
    shape = STATEMENT


class MoveStatement(MoveRow):
    shape = STATEMENT

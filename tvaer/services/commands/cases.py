"""A child's case."""

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow
from tvaer.services.commands.shapes import Parts, Shape

CASE = Shape(
    models.Case,
    frozenset(
        """alias child_id birth_year school school_class custody lives coordinator_id journal_no
        support_started""".split()
    ),
    parts={
        "siblings": Parts(models.Sibling, "case_id", ("alias", "birth_year", "where", "linked_case_id")),
        "caseworkers": Parts(
            models.CaseworkerTerm, "case_id", ("person_id", "since", "until", "reason"), ordered=False
        ),
    },
    text="alias",
)


class AddCase(AddRow):
    shape = CASE


class EditCase(EditRow):
    """`siblings` and `caseworkers`, where given, replace the whole list."""

    shape = CASE

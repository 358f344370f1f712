"""The directory: people come in and are corrected."""

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow, RemoveRow
from tvaer.services.commands.shapes import Shape

PERSON = Shape(
    models.Person,
    frozenset(
        """name function profession relation organisation email phone languages needs_interpreter note
        listed""".split()
    ),
    text="name",
)


class AddPerson(AddRow):
    shape = PERSON


class EditPerson(EditRow):
    shape = PERSON


class RemovePerson(RemoveRow):
    shape = PERSON

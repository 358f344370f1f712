"""Commands: frozen ids and values that know how to change the store through a unit of work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from tvaer.ids import Id
from tvaer.services.commands.shapes import Shape, Values, add, edit, move
from tvaer.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class AddRow:
    """Makes a row of the command's shape."""

    id: Id
    values: Values
    shape: ClassVar[Shape]

    def apply(self, work: UnitOfWork) -> None:
        add(work, self.shape, self.id, self.values)


@dataclass(frozen=True)
class EditRow:
    """Sets the given fields of a row and leaves the others."""

    id: Id
    values: Values
    shape: ClassVar[Shape]

    def apply(self, work: UnitOfWork) -> None:
        edit(work, self.shape, self.id, self.values)


@dataclass(frozen=True)
class RemoveRow:
    """Removes a row with all it owns; what pointed at it is emptied."""

    id: Id
    shape: ClassVar[Shape]

    def apply(self, work: UnitOfWork) -> None:
        work.remove(work.get(self.shape.model, self.id))


@dataclass(frozen=True)
class MoveRow:
    """Puts a row before another of the same list; `before` None puts it last."""

    id: Id
    before: Id | None
    shape: ClassVar[Shape]

    def apply(self, work: UnitOfWork) -> None:
        move(work, self.shape, self.id, self.before)


class Applies(Protocol):
    """Any command."""

    def apply(self, work: UnitOfWork) -> None: ...


@dataclass(frozen=True)
class Together:
    """Several commands as one: all or none, undone in one stroke."""

    commands: tuple[Applies, ...]

    def apply(self, work: UnitOfWork) -> None:
        for command in self.commands:
            command.apply(work)

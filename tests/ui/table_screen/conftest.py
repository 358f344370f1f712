"""A running meeting whose cards the family and professionals may see, with the child out of the room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.run.conftest import Room, room
from tvaer.services.commands import AddStatement, EditParticipant, GoToStep
from tvaer.terms import Attendance, Audience, Function, StatementKind
from tvaer.ui.table_screen.part import TableScreenPart
from tvaer.ui.table_screen.window import TableWindow

__all__ = ["room"]

ALL = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})


class Table:
    """The meeting in its first step, its table screen, and a way to say something."""

    def __init__(self, room: Room) -> None:
        self.room = room

    @property
    def part(self) -> TableScreenPart:
        return next(part for part in self.room.page.parts if isinstance(part, TableScreenPart))

    @property
    def window(self) -> TableWindow:
        assert self.part.window is not None
        return self.part.window

    def say(self, text: str, **values: Any) -> Any:
        """A statement of Mette's, by a command as the line would give it."""
        new = self.room.window.bridge.new_id()
        made = {
            "meeting_id": self.room.meeting, "step": "step1", "text": text, "kind": StatementKind.WORRY,
            "speaker_id": self.room.made.people["Mette"], "audiences": ALL,
        } | values  # fmt: skip
        self.do(AddStatement(new, made))
        return new

    def do(self, command: Any) -> None:
        assert self.room.page.session.do_quietly(command) is not None

    def go(self, step: str) -> None:
        self.do(GoToStep(self.room.meeting, step))

    def words(self) -> str:
        """Everything that the second window holds: texts, names, descriptions, hints, titles."""
        return texts_of(self.window)


def texts_of(window: QWidget) -> str:
    """Every text of a window and the widgets in it."""
    return " ".join(text for widget in (window, *window.findChildren(QWidget)) for text in _texts(widget))


def _texts(widget: QWidget) -> Iterator[str]:
    readers: tuple[Callable[[], str], ...] = (
        widget.accessibleName,
        widget.accessibleDescription,
        widget.toolTip,
        widget.statusTip,
        widget.whatsThis,
        widget.windowTitle,
        widget.windowFilePath,
    )
    for read in readers:
        yield read()
    yield repr([value for value in vars(widget).values() if not callable(value)])


@pytest.fixture
def table(room: Room) -> Table:
    made = Table(room)
    child = next(who for who in room.record.participants if who.function is Function.CHILD)
    made.do(EditParticipant(child.id, {"attendance": Attendance.EXCUSED}))
    made.go("step1")
    return made

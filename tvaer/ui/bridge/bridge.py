"""Runs commands for the pages and tells everybody what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tvaer.errors import KnownError
from tvaer.ids import Id

if TYPE_CHECKING:
    from tvaer.services.workplace import Command, Outcome, Reader, Workplace


class Bridge(QObject):
    """One open workplace as the pages see it: `do` changes it, `reads` asks it.

    `changed` carries (Changes, origin) once per command, `saved` the moment of the last commit (UTC),
    `refused` the KnownError of a command that could not be kept; the page keeps the user's text then.
    """

    changed = Signal(object, object)
    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept at all, also not by a later try."""
        return self.workplace.read_only

    @property
    def reads(self) -> Reader:
        return self.workplace.reads

    def new_id(self) -> Id:
        return self.workplace.new_id()

    def run(self, command: Command, origin: object = None) -> Outcome:
        """Applies a command. Raises KnownError when it cannot be kept."""
        outcome = self.workplace.run(command)
        self.saved.emit(self.workplace.clock.now())
        if outcome.changes.touched:
            self.changed.emit(outcome.changes, origin)
        return outcome

    def do(self, command: Command, origin: object = None) -> Outcome | None:
        """Like `run`, but tells a refusal by `refused` and gives None: the caller keeps what was typed."""
        try:
            return self.run(command, origin)
        except KnownError as error:
            self.refused.emit(error)
            return None

"""Undo: Qt's stack holding commands that have already been carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from tvaer.errors import KnownError
from tvaer.ui.bridge.bridge import Bridge

if TYPE_CHECKING:
    from tvaer.services.workplace import Command, Outcome

LIMIT = 200


class _Done(QUndoCommand):
    """One carried-out command. Undoing runs its inverse, whose inverse is the redo."""

    def __init__(self, bridge: Bridge, words: str, back: Command) -> None:
        super().__init__(words)
        self._bridge = bridge
        self._next: Command | None = back
        self._fresh = True

    def undo(self) -> None:
        self._turn()

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self._turn()

    def _turn(self) -> None:
        if self._next is None:
            return
        try:
            self._next = self._bridge.run(self._next, self).inverse
        except KnownError as error:
            self.setObsolete(True)
            self._bridge.refused.emit(error)


class UndoStack(QObject):
    """Carries out commands and remembers the way back, at most 200 of them."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LIMIT)
        self._bridge = bridge

    def do(self, command: Command, words: str, origin: object = None) -> Outcome | None:
        """Runs first, remembers on success. `words` name the step in the undo hint."""
        outcome = self._bridge.do(command, origin)
        if outcome is not None and outcome.inverse is not None:
            self.stack.push(_Done(self._bridge, words, outcome.inverse))
        return outcome

    def clear(self) -> None:
        self.stack.clear()

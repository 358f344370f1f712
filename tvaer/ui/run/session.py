"""One running meeting: its record as it is now, its way back, and what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tvaer.ids import Id
from tvaer.method.loader import Method
from tvaer.snapshots import Changes, MeetingRecord, Participant, Statement
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.pages.page import PageContext

if TYPE_CHECKING:
    from tvaer.services.workplace import Command, Outcome


class MeetingSession(QObject):
    """Holds the record of one meeting, reads it anew after each change, and owns its undo stack.

    `record_changed` carries the Changes after the record has been read. The session lives as long as the
    workplace is open, so that leaving the run view does not lose the way back.
    """

    record_changed = Signal(object)

    def __init__(self, context: PageContext, meeting_id: Id, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id = meeting_id
        self.undo = UndoStack(context.bridge, self)
        self.child_too = False
        """Whether the next lines are for the child, too, as the leader last said."""
        self.record: MeetingRecord = context.bridge.reads.record(meeting_id)
        self.method: Method = context.methods.get(self.record.head.method)
        context.bridge.changed.connect(self._on_changed)

    def do(self, command: Command, words: str) -> Outcome | None:
        """Carries out a command with a way back; None: refused and told, keep what was typed."""
        return self.undo.do(command, words, self)

    def do_quietly(self, command: Command) -> Outcome | None:
        """Carries out a command that is no step of its own for undo: the position, the draft."""
        return self.context.bridge.do(command, self)

    @property
    def can_keep(self) -> bool:
        """Whether a later try may keep what was refused now."""
        return not self.context.bridge.read_only

    def reread(self) -> None:
        """Reads the record anew, the unfinished line with it."""
        self.record = self.context.bridge.reads.record(self.meeting_id)

    @property
    def default_case(self) -> Id | None:
        """The case an item belongs to when the meeting is about one child only."""
        return self.record.cases[0].id if len(self.record.cases) == 1 else None

    def statement(self, statement_id: Id) -> Statement | None:
        return next((s for s in self.record.statements if s.id == statement_id), None)

    def present(self) -> tuple[Participant, ...]:
        """Those at the table, the child and the family first (method.md, §1)."""
        return tuple(p for p in self.record.participants if p.present)

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.kinds <= {"draft"}:
            return
        self.record = self.context.bridge.reads.record_after(self.record, changes)
        self.record_changed.emit(changes)

"""The leader's own notes (Ctrl+M): kept apart from the record, so that no document can hold them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tvaer.services.commands import KeepPrivateNote
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class NotesPanel(Panel):
    """One field that keeps itself. It reads the private side of the meeting, never the record."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.notes", translate("Notes", "My own notes"), parent)
        self.session = session
        self.text = TextArea(min_lines=12, max_lines=24)
        self.text.setObjectName("run.notes.text")
        keeps_itself(self.text, session, self._keep)
        hint = translate("Notes", "Only you see them, here. They stand in no minutes and on no screen.")
        self.form.addWidget(field(translate("Notes", "For you alone"), self.text, hint))
        self.form.addStretch(1)

    def first_focus(self) -> QWidget | None:
        return self.text

    def show_record(self, record: MeetingRecord) -> None:
        self.text.set_text(self._stored())

    def _stored(self) -> str:
        return self.session.context.bridge.reads.private_side(self.session.meeting_id).notes

    def _keep(self, text: str) -> bool:
        if text == self._stored():
            return True
        command = KeepPrivateNote(self.session.meeting_id, {"text": text})
        return self.session.do(command, translate("Notes", "My own notes")) is not None

    @property
    def held(self) -> bool:
        return self.text.held

    def leave(self) -> None:
        self.text.flush()


class NotesPart(RunPart):
    """Ctrl+M opens the notes and puts them away."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.panel: NotesPanel | None = None

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"private_notes": self.toggle}

    def toggle(self) -> None:
        """Made when first asked for: most meetings do without."""
        if self.panel is None:
            self.panel = NotesPanel(self.session)
        self.page.toggle_panel(self.panel)

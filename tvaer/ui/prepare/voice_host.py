"""The child's words while the meeting is prepared: the talk takes place before it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.snapshots import Changes
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.pages.page import PageContext
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.voice.panel import VoicePanel
from tvaer.ui.theme import theme


class VoiceHost(QObject):
    """Lays the panel of the run view over the right of the page; one way back for both."""

    def __init__(self, context: PageContext, undo: UndoStack, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._undo, self._page = context, undo, page
        self.panel: VoicePanel | None = None
        self._session: MeetingSession | None = None
        self._back: QWidget | None = None
        page.installEventFilter(self)

    def toggle(self, meeting_id: Id) -> None:
        """Opens what the child told, or closes it."""
        if self.panel is not None:
            self.close()
            return
        self._back = self._page.window().focusWidget()
        self._session = MeetingSession(self._context, meeting_id, self)
        self._session.undo = self._undo
        self._session.record_changed.connect(self._on_record)
        self.panel = VoicePanel(self._session, self._page)
        self.panel.closed.connect(self._put_away)
        self.panel.show_record(self._session.record)
        self._place()
        self.panel.show()
        self.panel.raise_()
        first = self.panel.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Keeps everything and puts the panel away; it stays with words that were refused."""
        if self.panel is not None:
            self.panel.close_panel()

    def _on_record(self, _changes: Changes) -> None:
        if self.panel is not None and self._session is not None:
            self.panel.show_record(self._session.record)

    def _put_away(self) -> None:
        panel, self.panel = self.panel, None
        session, self._session = self._session, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
        if session is not None:
            session.record_changed.disconnect(self._on_record)
            session.deleteLater()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        if self.panel is not None:
            width = min(theme().scaled(420), self._page.width())
            self.panel.setGeometry(self._page.width() - width, 0, width, self._page.height())

"""Autosave's ear: hears when the writing rests, and when the field is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_MS = 800


class Rest(QObject):
    """Calls `commit(text)` after 800 ms of rest, and at once on `flush`; never twice for the same text."""

    def __init__(self, owner: QObject, read: Callable[[], str], commit: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._read, self._commit = read, commit
        self._last = read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether something is written that was not committed yet."""
        return self._read() != self._last

    def touch(self) -> None:
        """The text changed by the user: begin to wait anew."""
        self._timer.start()

    def forget(self) -> None:
        """The text was set by the program: what stands there now is what is stored."""
        self._timer.stop()
        self._last = self._read()

    def flush(self) -> None:
        """Commit now what is pending."""
        self._timer.stop()
        if self.pending:
            self._last = self._read()
            self._commit(self._last)

"""Autosave's ear: hears when the writing rests, and when the field is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_MS = 800
LONGEST_MS = 1000
"""Who writes without a pause is heard this often: after a crash at most the last second is gone."""


class Rest(QObject):
    """Calls `commit(text)` after 800 ms of rest, each second of writing without a rest, and at once on
    `flush`; never twice for the same text.

    Whoever could not keep it says so with `not_kept`: the text is `held` then, and told again by `flush`.
    """

    def __init__(self, owner: QObject, read: Callable[[], str], commit: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._read, self._commit = read, commit
        self._last = self._before = read()
        self.held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.flush)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST_MS)
        self._longest.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether something is written that was not committed yet."""
        return self._read() != self._last

    def touch(self) -> None:
        """The text changed by the user: begin to wait anew."""
        self._timer.start()
        if not self._longest.isActive():
            self._longest.start()

    def forget(self) -> None:
        """The text was set by the program: what stands there now is what is stored."""
        self._stop()
        self._last = self._read()
        self.held = False

    def flush(self) -> None:
        """Commit now what is pending."""
        self._stop()
        self.held = False
        if self.pending:
            self._before, self._last = self._last, self._read()
            self._commit(self._last)

    def not_kept(self) -> None:
        """What was committed last was refused: it waits, and nothing may be put in its place."""
        self._last = self._before
        self.held = self.pending

    def _stop(self) -> None:
        self._timer.stop()
        self._longest.stop()

"""Ctrl+C in the terminal and a polite end by the system close the program as its window would."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class QuitOnSignals(QObject):
    """Python hears a signal only when it runs: the socket wakes it, without a timer that ticks."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._ours, self._python = socket.socketpair()
        for end in (self._ours, self._python):
            end.setblocking(False)
        signal.set_wakeup_fd(self._python.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def _on_signal(self, _number: int, _frame: object) -> None:
        self._app.quit()

    def _on_woken(self) -> None:
        self._ours.recv(64)

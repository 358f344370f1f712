"""One program a folder: a second start brings the first to the front instead."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 500


def instance_name(folder: Path) -> str:
    """The name of the local socket for this user and folder; tells nothing about either."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return "tvaer-" + hashlib.sha256(f"{user}|{folder}".encode()).hexdigest()[:16]


def wake_other(folder: Path) -> bool:
    """Ask a program that has this folder to come to the front; False when there is none.

    Costs nothing when no socket is there (Qt's network part is imported only then).
    """
    name = instance_name(folder)
    if sys.platform != "win32" and not Path(tempfile.gettempdir(), name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    woken = socket.waitForConnected(_WAIT_MS)
    socket.abort()
    return woken


class Instance(QObject):
    """Listens for second starts; `woken` when there was one."""

    woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self, folder: Path) -> None:
        """Listen for this folder from now on. A socket left by a crash is taken over."""
        from PySide6.QtNetwork import QLocalServer

        self.close()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = instance_name(folder)
        if not server.listen(name) and not wake_other(folder):
            QLocalServer.removeServer(name)
            server.listen(name)
        server.newConnection.connect(self._on_connection)
        self._server = server

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.deleteLater()
        self.woken.emit()

"""One program per workplace folder: a second start asks the first to come to the front, and ends.

The name of the local socket is a hash of the folder and the user, so it tells nobody where things lie.
The store's own lock is what guards the data; this is the polite way of saying it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 1000
_TO_FRONT = b"front\n"


def socket_name(folder: Path) -> str:
    """The name of the socket for a workplace folder: short (some systems allow 100 letters), and no path."""
    place = os.path.normcase(os.path.realpath(folder))
    told = f"{_user()}|{place}".encode("utf-8", "surrogateescape")
    # Qt's SHA-256: it is loaded already, while `hashlib` brings OpenSSL in before the first paint
    digest = bytes(QCryptographicHash.hash(told, QCryptographicHash.Algorithm.Sha256).data())
    return f"tvaer-{digest.hex()[:24]}"


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return "?"


def may_be_running(folder: Path) -> bool:
    """False when there surely is no other program, as there is no socket file (Windows: must ask)."""
    return sys.platform == "win32" or Path(QDir.tempPath(), socket_name(folder)).exists()


class SingleInstance(QObject):
    """The first program of a folder listens; `asked_to_front` is sent when another one was started."""

    asked_to_front = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True: we are the first. False: another one is, and has been asked to come to the front."""
        if self._ask_first():
            return False
        if not self._listen():
            # what a killed program left behind: nobody answered above, so nobody listens on it
            from PySide6.QtNetwork import QLocalServer

            QLocalServer.removeServer(self._name)
            self._listen()
        return True  # without a socket we still run: the store's lock keeps a second writer out

    def release(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _ask_first(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(_TO_FRONT)
        socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
        return True

    def _listen(self) -> bool:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connected)
        if not server.listen(self._name):
            server.deleteLater()
            return False
        self._server = server
        return True

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            self.asked_to_front.emit()

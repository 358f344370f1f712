"""The real program in this process: unlocked as a person does it, shown, and watched while it paints."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tvaer.ui  # noqa: F401 - before any mass of Qt calls

# isort: split
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks.filling import PASSPHRASE, running_id
from tvaer import app as program_of
from tvaer import settings
from tvaer.ui.main_window import MainWindow, Spot
from tvaer.ui.preferences import Preferences

PATIENCE_S = 60.0


class Watch(QObject):
    """Counts the paint events of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.paints = 0
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() == QEvent.Type.Paint:
            self.paints += 1
        return False


def until(reached: Callable[[], bool]) -> None:
    """Let Qt work until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE_S
    tick = QTimer()
    tick.start(50)  # so that sleeping for events ends; polling would take the time that threads need
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError("the program did not come to where it was waited for")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest() -> None:
    """Let Qt work until nothing is left to do at once."""
    done: list[int] = []
    QTimer.singleShot(0, lambda: done.append(1))
    until(lambda: bool(done))
    for _ in range(5):
        QApplication.processEvents()


class Desk:
    """The program on one folder. `window` is the main window once `unlock` has been called."""

    def __init__(self, folder: Path) -> None:
        self.app = program_of.application()
        self.program = program_of.Program(
            self.app, folder, Preferences(folder, settings.load(folder).settings)
        )
        self.program.start()
        door = self.program.unlock_window
        assert door is not None
        self._door = door
        watch = Watch(door)
        until(lambda: watch.paints > 0)
        rest()
        self.program.tasks.wait()
        rest()

    @property
    def window(self) -> MainWindow:
        """The main window."""
        found = self.program.main_window
        assert found is not None
        return found

    def unlock(self) -> None:
        """Type the passphrase, press Enter, and wait until the day's page is painted and Qt rests."""
        field = next(f for f in self._door.findChildren(QLineEdit) if f.isVisible() and f.isEnabled())
        field.setText(PASSPHRASE)
        QTest.keyClick(field, Qt.Key.Key_Return)
        until(lambda: self.program.main_window is not None)
        page = self.window.page
        assert page is not None
        watch = Watch(page)
        until(lambda: watch.paints > 0)
        rest()

    def run_meeting(self) -> Any:
        """Open the running meeting; its page, painted."""
        self.window.show_page(Spot("run", running_id()))
        page = self.window.page
        assert page is not None
        watch = Watch(page)
        until(lambda: watch.paints > 0)
        rest()
        return page

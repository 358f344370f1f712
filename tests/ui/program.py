"""The whole program for tests: real windows, real files, only the key derivation is made cheap."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.workplaces import CHEAP, NOON
from tvaer.app import Program
from tvaer.clock import FixedClock
from tvaer.services.vault import Vault
from tvaer.settings import Settings
from tvaer.ui.preferences import Preferences

SETTINGS = Settings(theme="light", last_opened=NOON.isoformat())


class Driver:
    """A person at the program: finds widgets by name, presses keys, clicks."""

    def __init__(
        self, qtbot: QtBot, folder: Path, settings: Settings = SETTINGS, *, practice: bool = False
    ) -> None:
        self.qtbot = qtbot
        self.clock = FixedClock(NOON)
        self.seconds = 0.0
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(
            app,
            folder,
            Preferences(folder.parent / "settings", settings),
            make_vault=lambda place: Vault(place, CHEAP, self.clock, lambda: self.seconds),
            clock=self.clock,
            practice=practice,
        )
        self.program.start()
        assert self.program.unlock_window is not None
        qtbot.waitUntil(lambda: self.program._instance is not None or practice, timeout=10_000)

    @property
    def root(self) -> QWidget:
        found = self.program.main_window or self.program.unlock_window
        assert found is not None
        return found

    def has(self, name: str) -> bool:
        found = self.root.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def find(self, name: str) -> QWidget:
        self.qtbot.waitUntil(lambda: self.has(name), timeout=15_000)
        found = self.root.findChild(QWidget, name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        widget = self.find(name)
        self.qtbot.waitUntil(widget.isEnabled, timeout=15_000)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str, enter: bool = False) -> None:
        widget = self.find(name)
        self.qtbot.waitUntil(widget.isEnabled, timeout=15_000)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        if enter:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def in_main(self) -> None:
        self.qtbot.waitUntil(lambda: self.program.main_window is not None, timeout=20_000)

    def unlock(self, secret: str) -> None:
        self.type("unlock.passphrase", secret, enter=True)

    def words(self) -> str:
        """Everything the unlock window says."""
        from tvaer.ui.widgets.label import Label

        return "\n".join(label.text() for label in self.root.findChildren(Label) if label.isVisible())

    def end(self) -> None:
        self.program.end()
        self.qtbot.wait(1)

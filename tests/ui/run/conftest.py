"""The real window on a real workplace, with a meeting that can be worked by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests import workplaces
from tests.ui.pages.conftest import METHODS
from tests.ui.pages.made_up import NOW, MadeUp, fill
from tvaer.clock import FixedClock
from tvaer.ids import Id
from tvaer.services.workplace import Workplace
from tvaer.snapshots import MeetingRecord
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.main_window import MainWindow
from tvaer.ui.run.run_view import RunPage
from tvaer.ui.theme import apply_theme
from tvaer.ui.words import install_language


@dataclass
class Room:
    """The window while a meeting runs."""

    window: MainWindow
    workplace: Workplace
    made: MadeUp

    @property
    def meeting(self) -> Id:
        assert self.made.coming is not None
        return self.made.coming

    @property
    def page(self) -> RunPage:
        page = self.window.page
        assert isinstance(page, RunPage)
        return page

    @property
    def record(self) -> MeetingRecord:
        """What the store holds, read anew."""
        return self.workplace.reads.record(self.meeting)

    def widget(self, name: str) -> QWidget:
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    install_language(qapp, "da")
    apply_theme(qapp, "light", 100)
    clock = FixedClock(NOW)
    workplace, _ = workplaces.make(tmp_path / "data", clock)
    made = fill(Bridge(workplace), clock, METHODS)
    assert made.coming is not None
    window = MainWindow(workplace, clock, METHODS)
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    window.run_meeting(made.coming)
    yield Room(window, workplace, made)
    window.close()
    window.deleteLater()
    workplace.close()

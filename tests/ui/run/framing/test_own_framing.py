"""A workplace's own framing is said at the meetings that start after it was written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import workplaces
from tests.ui.pages.conftest import METHODS, Desk, desk, full_desk
from tests.ui.pages.made_up import NOW, fill
from tvaer.clock import FixedClock
from tvaer.services.commands import SetOwnFraming
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.main_window import MainWindow
from tvaer.ui.settings_page.framing_card import FramingCard

__all__ = ["desk", "full_desk"]


def test_the_points_are_written_a_line_each_and_can_be_emptied_again(full_desk: Desk) -> None:
    card = FramingCard(full_desk.context)
    card.show()
    card.refresh()
    card.take.click()
    taken = full_desk.bridge.reads.letterhead().framing_points
    assert len(taken) >= 5 and any("{child}" in point for point in taken)
    card.points.selectAll()
    QTest.keyClicks(card.points, "Vi taler om {child}")
    QTest.keyClick(card.points, Qt.Key.Key_Return)
    QTest.keyClicks(card.points, "Alle bliver hørt")
    card.flush()
    kept = full_desk.bridge.reads.letterhead().framing_points
    assert kept == ("Vi taler om {child}", "Alle bliver hørt")
    card.points.selectAll()
    QTest.keyClick(card.points, Qt.Key.Key_Delete)
    card.flush()
    assert full_desk.bridge.reads.letterhead().framing_points == ()
    card.deleteLater()


def test_a_meeting_that_starts_takes_the_workplaces_own_words(tmp_path: Path, qapp: QApplication) -> None:
    clock = FixedClock(NOW)
    workplace, _ = workplaces.make(tmp_path / "data", clock)
    bridge = Bridge(workplace)
    made = fill(bridge, clock, METHODS)
    bridge.run(SetOwnFraming(("Vi taler om {child}", "Alle bliver hørt")))
    window = MainWindow(workplace, clock, METHODS)
    assert made.coming is not None
    window.run_meeting(made.coming)
    points = workplace.reads.record(made.coming).head.framing_points
    assert points == ("Vi taler om Alma Birk Sørensen", "Alle bliver hørt")
    window.close()
    window.deleteLater()
    workplace.close()

"""Locking by key and by idleness; nothing stays on screen or in memory."""

from __future__ import annotations

import gc
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Start
from tests.ui.pages.conftest import METHODS
from tests.ui.pages.made_up import fill
from tests.ui.program import Driver
from tests.workplaces import PASSPHRASE
from tvaer.snapshots import MeetingRecord, Person
from tvaer.ui.lock import Cover, IdleWatch, Question, forget_clipboard
from tvaer.ui.main_window import Spot
from tvaer.ui.run.run_view import RunPage
from tvaer.ui.widgets.text_area import TextArea


@pytest.fixture
def inside(start: Start, archive: Path) -> Driver:
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.in_main()
    return driver


def test_ctrl_l_locks_and_the_key_is_gone(inside: Driver) -> None:
    window, workplace = inside.program.main_window, inside.program.workplace
    assert window is not None and workplace is not None
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert workplace.key.wiped
    assert inside.program.main_window is None and inside.program.workplace is None
    inside.qtbot.waitUntil(lambda: bool(gone))
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == [inside.program.unlock_window]


@pytest.mark.parametrize("page", ["run", "prepare", "case", "document"])
def test_no_record_stays_in_memory(inside: Driver, page: str) -> None:
    window = inside.program.main_window
    assert window is not None
    others = records()  # what other tests left in this process
    made = fill(window.bridge, inside.clock, METHODS)
    detail = "minutes:family" if page == "document" else ""
    window.show_page(Spot(page, made.alma if page == "case" else made.coming, detail))
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    assert inside.program.lock()
    del window
    inside.qtbot.waitUntil(lambda: bool(gone))
    known = {id(one) for one in others}
    inside.qtbot.waitUntil(lambda: all(id(one) in known for one in records()))


def records() -> list[MeetingRecord | Person]:
    """Every record in memory."""
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, MeetingRecord | Person)]


def test_after_unlocking_one_is_where_one_was(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    window.show_page(Spot("settings"))
    window.resize(1100, 720)
    assert inside.program.lock()
    inside.unlock(PASSPHRASE)
    inside.in_main()
    again = inside.program.main_window
    assert again is not None and again is not window
    assert again.spot == Spot("settings") and again.size().width() == 1100


def test_after_unlocking_a_meeting_the_words_go_on_where_they_stopped(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    made = fill(window.bridge, inside.clock, METHODS)
    window.show_page(Spot("run", made.coming))
    page = window.page
    assert isinstance(page, RunPage)
    page.go_to("step1")
    inside.type("run.capture.text", "Hun siger ")
    assert inside.program.lock()
    inside.unlock(PASSPHRASE)
    inside.in_main()
    again = inside.program.main_window
    assert again is not None
    line = inside.find("run.capture.text")
    inside.qtbot.waitUntil(lambda: QApplication.activeWindow() is again)
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "ja")
    assert isinstance(line, TextArea) and line.text() == "Hun siger ja"


def test_a_window_behind_another_has_its_keyboard_ready(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    made = fill(window.bridge, inside.clock, METHODS)
    other = QWidget()
    inside.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    inside.qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    window.show_page(Spot("run", made.coming))
    page = window.page
    assert isinstance(page, RunPage)
    page.go_to("step1")
    window.show_page(Spot("today"))
    window.show_page(Spot("run", made.coming))
    assert window.focusWidget() is inside.find("run.capture.text")


def test_unfinished_text_is_kept_when_it_locks(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    window.show_page(Spot("settings"))
    inside.type("settings.municipality", "Ådalsund")
    assert inside.program.lock()
    inside.unlock(PASSPHRASE)
    inside.in_main()
    again = inside.program.main_window
    assert again is not None and again.bridge.reads.letterhead().municipality == "Ådalsund"


def test_the_clipboard_is_emptied_when_it_is_ours(qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("Villads")
    if not clipboard.ownsClipboard():
        pytest.skip("this platform does not say whose the clipboard is")
    forget_clipboard()
    assert clipboard.text() == ""


class Hand:
    """Seconds by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def field(qtbot: QtBot) -> QWidget:
    from PySide6.QtWidgets import QLineEdit

    widget = QLineEdit()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_idle_is_told_once_after_the_minutes(qtbot: QtBot, field: QWidget) -> None:
    hand = Hand()
    watch = IdleWatch(15, hand)
    told: list[int] = []
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    hand.now += 14 * 60
    watch.look()
    assert told == []
    QTest.keyClicks(field, "a")  # a touch: the time begins anew
    hand.now += 14 * 60
    watch.look()
    assert told == []
    hand.now += 60
    watch.look()
    watch.look()
    assert told == [1]


def test_the_first_touch_after_sleep_goes_nowhere(qtbot: QtBot, field: QWidget) -> None:
    hand = Hand()
    watch = IdleWatch(1, hand)
    told: list[int] = []
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    hand.now += 3600
    QTest.keyClicks(field, "a")
    assert told == [1] and field.text() == ""  # type: ignore[attr-defined]
    watch.stop()


def test_fewer_minutes_count_from_the_last_touch(qtbot: QtBot) -> None:
    hand = Hand()
    watch = IdleWatch(60, hand)
    watch.start()
    hand.now += 5 * 60
    watch.set_minutes(4)
    with qtbot.waitSignal(watch.idle, timeout=2000):
        pass


def test_idle_locks_when_no_meeting_runs(inside: Driver) -> None:
    inside.program.on_idle()
    assert inside.program.main_window is None and inside.has("unlock.passphrase")


def test_while_a_meeting_runs_it_asks_and_covers(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    window._spot = Spot("run", UUID(int=1))
    inside.program.on_idle()
    cover = window.findChild(Cover)
    assert cover is not None and cover.isVisible() and cover.geometry() == window.rect()
    picture = window.grab().toImage()
    assert picture.pixelColor(20, 100) == picture.pixelColor(picture.width() - 20, picture.height() - 20)
    rail = window.findChild(QWidget, "main.rail")
    assert rail is not None and not rail.isEnabled()
    window._spot = Spot("today")
    QTest.mouseClick(cover.here, Qt.MouseButton.LeftButton)
    assert not cover.isVisible() and rail.isEnabled()
    assert inside.program.workplace is not None


def test_the_question_can_lock_instead(inside: Driver) -> None:
    window = inside.program.main_window
    assert window is not None
    window._spot = Spot("run", UUID(int=1))
    inside.program.on_idle()
    window._spot = Spot("today")
    inside.click("cover.lock")
    assert inside.program.main_window is None


def test_the_question_covers_every_window(qtbot: QtBot) -> None:
    main, table = QWidget(), QWidget()
    for window in (main, table):
        qtbot.addWidget(window)
        window.resize(400, 300)
        window.show()
    question = Question(main, meeting=True)
    for window in (main, table):
        cover = window.findChild(Cover)
        assert cover is not None and cover.isVisible() and cover.geometry() == window.rect()
        window.resize(500, 350)
        qtbot.waitUntil(lambda w=window, c=cover: c.geometry() == w.rect())  # type: ignore[misc]
    question.end()
    assert not [c for window in (main, table) for c in window.findChildren(Cover) if c.isVisible()]

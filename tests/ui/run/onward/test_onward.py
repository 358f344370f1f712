"""What is missing is one key away, and going on is never blocked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.run.conftest import Room
from tests.ui.run.conftest import room as room
from tvaer.method.checks import Check
from tvaer.terms import StatementKind
from tvaer.ui.run.onward.advice_line import AdviceLine

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def lines(room: Room) -> dict[Check, AdviceLine]:
    found = [w for w in room.page.guide.findChildren(AdviceLine) if w.isVisible()]
    return {line.words.code: line for line in found}


def follow(room: Room, code: Check) -> None:
    line = lines(room)[code]
    line.setFocus()
    assert line.hasFocus()
    room.press(ENTER)


def test_a_line_of_advice_is_a_button_for_the_keyboard(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    follow(room, Check.NO_STRENGTH)
    assert room.page.capture.chosen_kind is StatementKind.STRENGTH
    assert room.page.capture.text.hasFocus()
    follow(room, Check.PERSPECTIVE_SILENT)
    assert room.page.capture.speaker_id == room.made.people["Line"]
    follow(room, Check.CHILD_VOICE_ABSENT)
    assert room.page.panel is not None and room.page.panel.objectName() == "run.voice"


def test_going_on_shows_what_is_missing_once_and_then_goes_on(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_G, CTRL)
    assert room.record.head.step == "step1"
    shown = [room.widget(f"run.missing.{letter}") for letter in "ab"]
    assert all(line.accessibleName() for line in shown)
    assert len([w for w in room.window.findChildren(AdviceLine) if w.objectName() == "run.missing.c"]) == 0
    room.press(Qt.Key.Key_G, CTRL)
    assert room.record.head.step == "step2"
    room.press(Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert room.record.head.step == "step1"
    assert not [w for w in room.window.findChildren(AdviceLine, "run.missing.a") if w.isVisible()]


def test_a_letter_goes_to_the_first_that_is_missing(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.page.header.on.setFocus()
    room.press(ENTER)
    first = room.widget("run.missing.a")
    assert isinstance(first, AdviceLine)
    wanted = first.words.code
    room.type("a")
    assert room.record.head.step == "step1"
    kinds = {Check.NO_WORRY: StatementKind.WORRY, Check.NO_STRENGTH: StatementKind.STRENGTH}
    assert room.page.capture.chosen_kind is kinds[wanted]
    focus = QApplication.focusWidget()
    assert focus is room.page.capture.text
    room.type("ab")
    assert room.page.capture.text.text() == "ab"


def test_the_band_follows_what_is_said_and_is_gone_when_nothing_is_missing(room: Room) -> None:
    room.press(Qt.Key.Key_0, CTRL)
    room.press(Qt.Key.Key_G, CTRL)
    assert room.widget("run.missing.a").isVisible()
    button = room.widget("framing.all_accept")
    QTest.keyClick(button, ENTER)
    assert not [w for w in room.window.findChildren(AdviceLine, "run.missing.a") if w.isVisible()]
    room.press(Qt.Key.Key_G, CTRL)
    assert room.record.head.step == "step1"

"""»Også til Alma«: what the child may read is said by the leader, with one tick that stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.run.conftest import Room
from tvaer.services.commands import Arrive, EditParticipant, Leave
from tvaer.snapshots import Participant
from tvaer.terms import Attendance, Audience, Function
from tvaer.ui.widgets.choices import CheckBox

ALT = Qt.KeyboardModifier.AltModifier
ADULTS = {Audience.FAMILY, Audience.PROFESSIONAL}


@pytest.fixture
def line(room: Room) -> Room:
    room.page.go_to("step1")
    room.page.capture.choose_speaker(room.made.people["Mette"])
    return room


def tick(room: Room) -> CheckBox:
    found = room.widget("run.capture.child_too")
    assert isinstance(found, CheckBox)
    return found


def say(room: Room, text: str) -> set[Audience]:
    """Types a line and tells who may read it."""
    room.type(text)
    room.press(Qt.Key.Key_Return)
    said = room.record.statements[-1]
    assert said.text == text
    return set(said.audiences)


def child(room: Room) -> Participant:
    return next(who for who in room.record.participants if who.function is Function.CHILD)


def do(room: Room, command: object) -> None:
    assert room.page.session.do_quietly(command) is not None  # type: ignore[arg-type]


def test_it_is_off_at_first_and_stays_as_it_was_put(line: Room) -> None:
    assert tick(line).text() == "Også til Alma" and not tick(line).isChecked()
    assert say(line, "Hun står tit alene") == ADULTS
    line.press(Qt.Key.Key_5, ALT)
    assert tick(line).isChecked() and QApplication.focusWidget() is line.page.capture.text
    assert say(line, "Hun tegner") == {*ADULTS, Audience.CHILD}
    assert say(line, "Hun hjælper andre") == {*ADULTS, Audience.CHILD}
    line.page.go_to("step2")
    assert tick(line).isChecked()
    line.press(Qt.Key.Key_5, ALT)
    assert say(line, "Larmen fylder") == ADULTS


def test_the_mouse_gives_the_keyboard_back_to_the_line(line: Room) -> None:
    tick(line).click()
    assert QApplication.focusWidget() is line.page.capture.text
    assert say(line, "Hun tegner") == {*ADULTS, Audience.CHILD}


def test_it_stays_when_the_run_view_is_left_and_entered_again(line: Room) -> None:
    line.press(Qt.Key.Key_5, ALT)
    assert line.made.held is not None
    line.window.run_meeting(line.made.held)
    line.window.run_meeting(line.meeting)
    assert tick(line).isChecked()


def test_the_childs_own_words_are_for_the_child_in_any_case(line: Room) -> None:
    line.page.capture.choose_speaker(line.made.people["Alma"])
    assert say(line, "Jeg får ondt i maven") == {*ADULTS, Audience.CHILD}


def test_it_goes_off_by_itself_when_the_child_goes_out(line: Room) -> None:
    line.press(Qt.Key.Key_5, ALT)
    do(line, Arrive(child(line).id))
    assert tick(line).isChecked()
    do(line, Leave(child(line).id))
    assert not tick(line).isChecked() and not tick(line).isEnabled()
    told = line.widget("run.capture.child_out")
    assert isinstance(told, QLabel) and told.text() == "Slået fra, mens Alma er ude af lokalet."
    line.press(Qt.Key.Key_5, ALT)
    assert say(line, "Sagt, mens hun er ude") == ADULTS
    do(line, Arrive(child(line).id))
    assert tick(line).isEnabled() and not tick(line).isChecked()
    assert told.isHidden()
    assert say(line, "Sagt, da hun er tilbage") == ADULTS


def test_without_a_child_at_the_table_there_is_nothing_to_tick(line: Room) -> None:
    line.press(Qt.Key.Key_5, ALT)
    do(line, EditParticipant(child(line).id, {"attendance": Attendance.EXCUSED}))
    assert not line.page.capture.choices.child.check.isVisible()
    assert say(line, "Hun står tit alene") == ADULTS


def test_it_stands_beside_the_plan_too(line: Room) -> None:
    line.press(Qt.Key.Key_5, ALT)
    line.page.go_to("step4")
    QApplication.processEvents()
    assert tick(line).isChecked() and tick(line).parentWidget() is line.page.capture.choices.short
    line.page.capture.to_words()
    assert say(line, "Et fast sted") >= {Audience.CHILD}


def test_it_goes_off_each_time_the_child_goes_out(line: Room) -> None:
    for _ in range(2):
        do(line, Arrive(child(line).id))
        line.press(Qt.Key.Key_5, ALT)
        assert tick(line).isChecked()
        do(line, Leave(child(line).id))
        assert not tick(line).isChecked()

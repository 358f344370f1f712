"""The clock at the table through real keys: minutes, breaks, talk time, and steps named anew."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.run.conftest import Room
from tvaer.clock import FixedClock
from tvaer.services.commands import AddMeeting
from tvaer.terms import MeetingKind, SpeakerGroup
from tvaer.ui.run.course.clock import MinuteTicker
from tvaer.ui.run.course.talk_foot import TalkFoot
from tvaer.ui.run.course.time_part import TimePart
from tvaer.ui.theme import apply_theme
from tvaer.ui.widgets.inline_message import InlineMessage

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def later(room: Room, **time: int) -> None:
    """Time passes, and the minute's timer comes."""
    clock = room.page.context.clock
    assert isinstance(clock, FixedClock)
    clock.advance(timedelta(**time))
    ticker(room)._on_timeout()


def ticker(room: Room) -> MinuteTicker:
    return next(part.ticker for part in room.page.parts if isinstance(part, TimePart))


def ring(room: Room) -> str:
    return room.widget("run.ring").accessibleName()


def said_of(room: Room, step: str) -> str:
    return room.widget(f"run.step.{step}").accessibleName()


def test_the_ring_counts_down_and_then_says_calmly_how_much_is_over(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    later(room, minutes=14)
    assert "6 minutter tilbage" in ring(room)
    assert "14 af 20 min" in said_of(room, "step1")
    later(room, minutes=9)
    assert "3 minutter over" in ring(room)
    assert "3 minutter over" in said_of(room, "step1")


def test_going_back_to_a_step_takes_its_clock_up_again(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    later(room, minutes=4)
    room.press(Qt.Key.Key_2, CTRL)
    later(room, minutes=2)
    room.press(Qt.Key.Key_1, CTRL)
    later(room, minutes=3)
    assert "7 af 20 min" in said_of(room, "step1")
    assert "2 af 15 min" in said_of(room, "step2")


def test_f8_gives_five_minutes_from_the_longest_step_ahead_and_says_so(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_F8)
    assert {own.step: own.extra for own in room.record.own_steps} == {"step1": 5, "step2": -5}
    assert "0 af 25 min" in said_of(room, "step1")
    assert "10 min" in said_of(room, "step2")
    assert room.window.toast.accessibleName() == "5 minutter mere: 5 fra „Den fælles forståelse“."
    room.press(Qt.Key.Key_Z, CTRL)
    assert all(own.extra == 0 for own in room.record.own_steps)


def test_a_break_stops_the_step_and_the_page_says_so_while_one_can_still_write(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    later(room, minutes=2)
    room.press(Qt.Key.Key_F9)
    later(room, minutes=10)
    assert "pause" in room.widget("run.break").accessibleName()
    assert "2 af 20 min" in said_of(room, "step1")
    room.page.capture.text.setFocus()
    room.type("I pausen")
    room.press(Qt.Key.Key_Return)
    assert room.record.statements[-1].text == "I pausen"
    room.press(Qt.Key.Key_F9)
    (pause,) = room.record.pauses
    assert pause.ended is not None and pause.ended - pause.began == timedelta(minutes=10)
    notice = room.page.findChild(InlineMessage, "run.break")
    assert notice is not None and not notice.isVisible()
    later(room, minutes=1)
    assert "3 af 20 min" in said_of(room, "step1")


def test_alt_digits_start_the_clocks_and_the_shares_are_told(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_2, ALT)
    assert "Forældrene har ordet" in room.widget("run.talk.floor").text()  # type: ignore[attr-defined]
    later(room, minutes=3)
    room.press(Qt.Key.Key_4, ALT)
    later(room, minutes=9)
    room.press(Qt.Key.Key_0, ALT)
    assert [turn.group for turn in room.record.talk] == [SpeakerGroup.FAMILY, SpeakerGroup.PROFESSIONALS]
    assert all(turn.ended for turn in room.record.talk)
    talk = room.widget("run.talk")
    assert isinstance(talk, TalkFoot)
    assert talk.bar.accessibleName() == "Familien har haft 25 %, fagpersoner 75 %"
    assert room.widget("run.talk.hint").isVisible()


def test_the_same_key_again_lets_the_clock_run_on(room: Room) -> None:
    for _ in range(3):
        room.press(Qt.Key.Key_1, ALT)
        later(room, seconds=30)
    assert len(room.record.talk) == 1


def test_a_click_on_the_running_clock_stops_it(room: Room) -> None:
    button = room.widget("run.talk.network")
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (turn,) = room.record.talk
    assert turn.group is SpeakerGroup.NETWORK and turn.ended is not None


def test_f2_names_a_step_in_its_place_and_esc_leaves_it(room: Room) -> None:
    room.widget("run.step.step2").setFocus()
    room.press(Qt.Key.Key_F2)
    line = room.widget("run.step.title")
    assert isinstance(line, QLineEdit) and line.hasFocus()
    room.type("Sådan ser vi det")
    room.press(Qt.Key.Key_Return)
    assert not line.isVisible()
    assert room.widget("run.step.step2").hasFocus()
    assert said_of(room, "step2").startswith("Sådan ser vi det")
    room.press(Qt.Key.Key_F2)
    room.type("Noget andet")
    room.press(Qt.Key.Key_Escape)
    assert [own.title for own in room.record.own_steps if own.step == "step2"] == ["Sådan ser vi det"]
    room.press(Qt.Key.Key_Z, CTRL)
    assert said_of(room, "step2").startswith("Den fælles forståelse")


def test_a_name_is_kept_while_it_is_written_and_esc_brings_the_old_one_back(room: Room, qtbot: QtBot) -> None:
    room.widget("run.step.step2").setFocus()
    room.press(Qt.Key.Key_F2)
    room.type("Forstå sammen")
    qtbot.waitUntil(lambda: any(own.title == "Forstå sammen" for own in room.record.own_steps), timeout=5000)
    assert room.widget("run.step.title").hasFocus()
    room.press(Qt.Key.Key_Escape)
    assert said_of(room, "step2").startswith("Den fælles forståelse")


def test_a_name_half_written_is_kept_when_one_goes_to_another_step(room: Room) -> None:
    room.widget("run.step.step2").setFocus()
    room.press(Qt.Key.Key_F2)
    room.type("Forstå sammen")
    room.press(Qt.Key.Key_1, CTRL)
    assert [own.title for own in room.record.own_steps] == ["Forstå sammen"]


def test_a_closed_meeting_has_no_running_clock(room: Room) -> None:
    assert ticker(room).running
    room.press(Qt.Key.Key_5, CTRL)
    room.press(Qt.Key.Key_4, ALT)
    later(room, minutes=1)
    page = room.page
    room.widget("run.close").setFocus()
    room.press(Qt.Key.Key_Space)
    assert room.window.tasks.wait()
    assert not next(part.ticker for part in page.parts if isinstance(part, TimePart)).running
    room.window.run_meeting(room.meeting)
    room.press(Qt.Key.Key_F9)
    room.press(Qt.Key.Key_F8)
    room.press(Qt.Key.Key_1, ALT)
    record = room.record
    assert (record.pauses, record.own_steps, len(record.talk)) == ((), (), 1)


def test_talk_time_is_deleted_after_the_meeting_and_only_the_totals_stay_where_chosen(room: Room) -> None:
    room.press(Qt.Key.Key_5, CTRL)
    room.press(Qt.Key.Key_2, ALT)
    later(room, minutes=2)
    room.press(Qt.Key.Key_F3)
    room.widget("run.talk.keep").setFocus()
    room.press(Qt.Key.Key_Space)
    assert not room.widget("run.talk.forget").isEnabled()
    room.press(Qt.Key.Key_Escape)
    room.widget("run.close").setFocus()
    room.press(Qt.Key.Key_Space)
    assert room.window.tasks.wait()
    room.window.run_meeting(room.meeting)
    room.press(Qt.Key.Key_F3)
    QTest.mouseClick(room.widget("run.talk.forget"), Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.accept()  # type: ignore[attr-defined]
    record = room.record
    assert record.talk == ()
    assert (record.head.family_seconds, record.head.professional_seconds) == (120, 0)


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 100), ((1024, 700), 100), ((1024, 700), 200)])
def test_no_control_is_lost_where_the_rail_is_narrow(
    room: Room, qapp: QApplication, size: tuple[int, int], scale: int
) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    apply_theme(qapp, "light", scale)
    room.window.resize(*size)
    qapp.processEvents()
    if room.page.rail.compact:
        QTest.mouseClick(room.widget("run.act.people"), Qt.MouseButton.LeftButton)
    for name in ("act.more_time", "act.break", "act.round", "talk.child", "talk.professionals", "talk.stop"):
        widget = room.widget(f"run.{name}")
        assert widget.isEnabled() and widget.width() >= 24
    QTest.mouseClick(room.widget("run.talk.child"), Qt.MouseButton.LeftButton)
    assert room.record.talk[-1].group is SpeakerGroup.CHILD
    apply_theme(qapp, "light", 100)


def test_a_family_that_talks_alone_is_taken_down_nowhere(room: Room) -> None:
    bridge, meeting = room.page.context.bridge, room.page.context.bridge.new_id()
    kind = MeetingKind.FAMILY_GROUP_CONFERENCE
    head = {"title": "Rådslagning", "kind": kind, "method": "family_group_conference"}
    bridge.run(AddMeeting(meeting, head))
    room.made.coming = meeting
    room.window.run_meeting(meeting)
    room.press(Qt.Key.Key_1, CTRL)
    room.type("Halvt skrevet")
    room.press(Qt.Key.Key_2, CTRL)
    assert room.record.head.step == "fgc_family_alone"
    assert room.widget("run.alone").isVisible() and not room.page.capture.isVisible()
    room.press(Qt.Key.Key_K, ALT)
    assert not room.record.statements
    later(room, minutes=40)
    assert "40 af 60 min" in said_of(room, "fgc_family_alone")
    room.press(Qt.Key.Key_1, CTRL)
    assert room.page.capture.text.text() == "Halvt skrevet"
    room.press(Qt.Key.Key_K, ALT)
    assert room.record.statements[-1].kept_for == "fgc_plan"

"""Who is here, who comes and goes, and whose turn it is in the round: through real keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from tests.ui.run.conftest import Room
from tvaer.clock import FixedClock
from tvaer.services.commands import CloseMeeting
from tvaer.snapshots import Participant, Presence
from tvaer.terms import Attendance, Function
from tvaer.ui.theme import apply_theme

EARLY = 38
"""The meeting is planned for 10:00 and begins at 9:22: its minutes count from there."""
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def begin(room: Room, minutes: int = 0) -> None:
    """It is so many minutes after the planned start."""
    clock, starts = room.page.context.clock, room.record.head.starts
    assert isinstance(clock, FixedClock) and starts is not None
    clock.set(starts + timedelta(minutes=minutes))


def seat(room: Room, name: str) -> Participant:
    found = room.record.participant_of(room.made.people[name])
    assert found is not None
    return found


def click(room: Room, name: str) -> None:
    QTest.mouseClick(room.widget(name), Qt.MouseButton.LeftButton)


def of(room: Room, what: str, name: str) -> str:
    return f"run.{what}.{room.made.people[name]}"


def test_who_comes_late_is_stamped_and_caught_up_with_one_tick(room: Room) -> None:
    for key in (Qt.Key.Key_0, Qt.Key.Key_1):
        room.press(key, CTRL)
    begin(room, 6)
    room.press(Qt.Key.Key_F3)
    click(room, of(room, "people.late", "Amina"))
    assert seat(room, "Amina").attendance is Attendance.LATE
    begin(room, 12)
    click(room, of(room, "people.arrive", "Amina"))
    assert seat(room, "Amina").presence == (Presence(EARLY + 12, None),)
    tick = room.widget(of(room, "people.accept", "Amina"))
    assert isinstance(tick, QCheckBox)
    tick.click()
    assert seat(room, "Amina").accepted is True
    assert not tick.isVisible()
    for _ in range(3):
        room.press(Qt.Key.Key_Z, CTRL)
    assert seat(room, "Amina").presence == () and seat(room, "Amina").attendance is Attendance.ALL


def test_who_leaves_and_comes_back_has_two_stays_that_can_be_corrected(room: Room) -> None:
    begin(room, 20)
    room.press(Qt.Key.Key_F3)
    click(room, of(room, "people.leave", "Jonas"))
    begin(room, 30)
    click(room, of(room, "people.arrive", "Jonas"))
    assert seat(room, "Jonas").presence == (Presence(0, EARLY + 20), Presence(EARLY + 30, None))
    click(room, of(room, "people.correct", "Jonas"))
    stays = room.widget(of(room, "people.stays", "Jonas"))
    assert isinstance(stays, QLineEdit) and stays.hasFocus()
    assert stays.text() == "9:22–10:20, 10:30–"
    stays.selectAll()
    room.type("9:22-10:25, 10:30-")
    room.press(Qt.Key.Key_Return)
    assert seat(room, "Jonas").presence == (Presence(0, EARLY + 25), Presence(EARLY + 30, None))
    stays.selectAll()
    room.type("i går")
    room.press(Qt.Key.Key_Return)
    assert stays.text() == "i går"
    assert seat(room, "Jonas").presence == (Presence(0, EARLY + 25), Presence(EARLY + 30, None))


def test_nobody_can_be_stamped_when_the_meeting_is_over_but_times_can_be_corrected(room: Room) -> None:
    room.press(Qt.Key.Key_5, CTRL)
    room.page.session.do_quietly(CloseMeeting(room.meeting))
    room.press(Qt.Key.Key_F3)
    panel = room.widget("run.people")
    stamps = ("leave", "arrive", "late")
    buttons = [panel.findChild(QWidget, of(room, f"people.{what}", "Line")) for what in stamps]
    assert [button is not None and button.isVisible() for button in buttons] == [False] * 3
    click(room, of(room, "people.correct", "Line"))
    room.type("10:00-10:05")
    room.press(Qt.Key.Key_Return)
    assert seat(room, "Line").presence == (Presence(EARLY, EARLY + 5),)


def test_the_header_counts_those_in_the_room(room: Room) -> None:
    assert "8 til stede" in room.page.header.context.text()
    room.press(Qt.Key.Key_F3)
    click(room, of(room, "people.leave", "Jonas"))
    assert "7 til stede" in room.page.header.context.text()


def test_somebody_unannounced_is_added_with_the_time(room: Room) -> None:
    begin(room, 15)
    room.press(Qt.Key.Key_F3)
    room.widget("run.people.add").setFocus()
    room.type("Farmor Inger")
    room.press(Qt.Key.Key_Return)
    new = room.record.participants[-1]
    assert (new.name, new.presence) == ("Farmor Inger", (Presence(EARLY + 15, None),))
    function = room.widget(f"run.people.function.{new.person_id}")
    assert function.hasFocus()
    function.setCurrentIndex(function.findData(Function.NETWORK.value))  # type: ignore[attr-defined]
    function.activated.emit(function.currentIndex())  # type: ignore[attr-defined]
    assert room.record.participants[-1].function is Function.NETWORK
    room.press(Qt.Key.Key_Z, CTRL)
    room.press(Qt.Key.Key_Z, CTRL)
    assert "Farmor Inger" not in [p.name for p in room.record.participants]


def test_the_round_goes_from_the_child_to_the_leader_and_tells_who_is_missing(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    asked = []
    for _ in range(4):
        room.press(Qt.Key.Key_R, CTRL)
        asked.append(room.page.capture.speaker_id)
    people = room.made.people
    assert asked == [people[name] for name in ("Alma", "Line", "Jonas", "Mette")]
    words = room.widget("run.round.strip").accessibleName()
    assert words.startswith("Ordet har: Mette.") and "Amina" in words
    room.type("Vi prøver noget nyt")
    room.press(Qt.Key.Key_Return)
    assert room.record.statements[-1].speaker_id == people["Mette"]


def test_in_a_round_enter_hands_the_floor_on_and_ctrl_enter_keeps_it(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    people, capture = room.made.people, room.page.capture
    room.press(Qt.Key.Key_R, CTRL)
    room.type("Jeg vil gerne sige to ting")
    room.press(Qt.Key.Key_Return, CTRL)
    assert capture.speaker_id == people["Alma"]
    room.type("Det var den anden")
    room.press(Qt.Key.Key_Return)
    assert [s.speaker_id for s in room.record.statements] == [people["Alma"]] * 2
    assert capture.speaker_id == people["Line"] and capture.text.hasFocus()
    assert room.widget("run.round.strip").accessibleName().startswith("Ordet har: Line.")


def test_enter_keeps_the_speaker_where_no_round_goes_on(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    people, capture = room.made.people, room.page.capture
    room.press(Qt.Key.Key_R, CTRL)
    capture.choose_speaker(people["Jonas"])  # somebody else comes in between
    room.type("Jeg vil lige sige")
    room.press(Qt.Key.Key_Return)
    assert capture.speaker_id == people["Jonas"]
    capture.choose_speaker(people["Alma"])
    QTest.mouseClick(room.widget("run.round.hide"), Qt.MouseButton.LeftButton)
    room.type("Ja")
    room.press(Qt.Key.Key_Return)
    assert capture.speaker_id == people["Alma"]


def test_the_round_starts_persons_clocks_only_where_persons_are_counted(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_R, CTRL)
    assert not room.record.talk
    room.press(Qt.Key.Key_F3)
    click(room, of(room, "talk.person", "Alma"))
    room.press(Qt.Key.Key_R, CTRL)
    first, second = room.record.talk
    assert (first.person_id, second.person_id) == (room.made.people["Alma"], room.made.people["Line"])


def test_the_order_is_changed_with_alt_and_arrows_and_goes_back(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_R, CTRL)
    click(room, "run.round.open")
    row: QWidget = room.widget(f"run.round.{room.made.people['Jonas']}")
    row.setFocus()
    room.press(Qt.Key.Key_Up, ALT)
    people = room.made.people
    assert room.record.head.round_order[:3] == (people["Alma"], people["Jonas"], people["Line"])
    assert row.hasFocus()
    room.press(Qt.Key.Key_Return)
    assert room.page.capture.speaker_id == people["Jonas"]
    click(room, "run.round.usual")
    assert room.record.head.round_order == ()


def test_a_round_begins_anew_in_the_next_step(room: Room) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        room.press(key, CTRL)
        room.press(Qt.Key.Key_R, CTRL)
        assert room.page.capture.speaker_id == room.made.people["Alma"]


def test_large_text_cuts_no_button_off(room: Room, qapp: QApplication) -> None:
    apply_theme(qapp, "dark", 200)
    room.window.resize(1024, 700)
    qapp.processEvents()
    room.press(Qt.Key.Key_F3)
    qapp.processEvents()
    panel = room.widget("run.people")
    for name in ("Alma", "Amina"):
        button = room.widget(of(room, "people.leave", name))
        assert button.mapTo(panel, button.rect().topRight()).x() <= panel.width()
    apply_theme(qapp, "light", 100)

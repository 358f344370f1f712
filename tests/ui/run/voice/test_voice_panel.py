"""What a child told before the meeting, written by keyboard, and what of it may come onto the table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.run.conftest import Room
from tvaer.documents.audience import visible
from tvaer.services.commands import EditMeeting
from tvaer.snapshots import ChildVoice
from tvaer.terms import Audience, Basis, ChildTheme, StatementKind, WellbeingMark
from tvaer.ui.widgets.choices import Pills

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
SECRET = "Jeg tør ikke sige det til far"


def open_talk(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_J, CTRL)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.objectName() == "run.voice.new"
    room.press(ENTER)


def write(room: Room, name: str, text: str, then: Qt.Key | None = None) -> None:
    room.widget(name).setFocus()
    room.type(text)
    if then is not None:
        room.press(then)
    room.page.leave()


def tick(room: Room, name: str) -> None:
    box = room.widget(name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def voice(room: Room) -> ChildVoice:
    (found,) = room.record.voices
    return found


def test_the_talk_is_written_down_by_keyboard(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.by", "Mette Dahl Kruse", ENTER)
    write(room, "run.voice.day", "10.11", ENTER)
    write(room, "run.voice.minutes", "35")
    write(room, "run.voice.place", "Biblioteket")
    duty = room.widget("run.voice.told_duty")
    assert isinstance(duty, Pills)
    QTest.keyClick(duty.choices()[0], Qt.Key.Key_Space)
    write(room, "run.voice.told_how", "Det onde kan jeg ikke holde hemmeligt")
    told = voice(room)
    assert told.case_id == room.made.alma and told.child_id == room.made.people["Alma"]
    assert told.by_id == room.made.people["Mette"]
    assert (told.day, told.minutes, told.place) == (date(2026, 11, 10), 35, "Biblioteket")
    assert told.told_duty_to_report is True
    assert told.told_how == "Det onde kan jeg ikke holde hemmeligt"


def test_a_theme_begins_with_no_reader_and_gets_those_the_child_names(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.theme.hopes.text", "Én taske")
    (told,) = voice(room).themes
    assert (told.theme, told.text, told.audiences) == (ChildTheme.HOPES, "Én taske", frozenset())
    for audience in ("family", "child"):
        tick(room, f"run.voice.theme.hopes.audiences.{audience}")
    assert voice(room).themes[0].audiences == {Audience.FAMILY, Audience.CHILD}


def test_tab_out_of_new_words_goes_to_their_readers(room: Room) -> None:
    open_talk(room)
    for name in ("theme.home", "mark.safe"):
        room.widget(f"run.voice.{name}.text").setFocus()
        room.type("Jeg er træt")
        room.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None and focus.objectName() == f"run.voice.{name}.audiences.family"
    assert [told.text for told in voice(room).themes] == ["Jeg er træt"]


def test_new_words_are_laid_on_the_table_by_keys_alone(room: Room) -> None:
    open_talk(room)
    room.widget("run.voice.theme.home.text").setFocus()
    room.type("Jeg er træt")
    room.press(Qt.Key.Key_Tab)
    room.press(Qt.Key.Key_Space)
    room.press(ENTER, CTRL)
    assert [said.text for said in room.record.statements] == ["Jeg er træt"]


def test_what_only_named_persons_may_know_gets_no_version(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.theme.home.text", SECRET)
    write(room, "run.voice.theme.home.only_to.add", "Mette Dahl Kruse", ENTER)
    write(room, "run.voice.theme.home.why", "Alma har selv sagt det")
    (told,) = voice(room).themes
    assert told.only_to == (room.made.people["Mette"],) and told.why == "Alma har selv sagt det"
    assert told.audiences == frozenset()
    assert not room.widget("run.voice.theme.home.audiences.family").isEnabled()
    for audience in Audience:
        assert SECRET not in repr(visible(room.record, audience))
        assert "Alma har selv sagt det" not in repr(visible(room.record, audience))


def test_the_wellbeing_wheel_keeps_mark_words_and_readers(room: Room) -> None:
    open_talk(room)
    bar = room.widget("run.voice.mark.safe")
    assert isinstance(bar, Pills)
    QTest.keyClick(bar.choices()[2], Qt.Key.Key_Space)
    write(room, "run.voice.mark.safe.text", "Ikke i frikvarteret")
    tick(room, "run.voice.mark.safe.audiences.professional")
    (mark,) = voice(room).wellbeing
    assert (mark.mark, mark.text) == (WellbeingMark.HARD, "Ikke i frikvarteret")
    assert mark.audiences == {Audience.PROFESSIONAL}


def test_one_key_lays_the_words_on_the_table_for_the_same_readers(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.by", "Mette Dahl Kruse", ENTER)
    write(room, "run.voice.theme.resources.text", "Jeg kan tegne drager")
    tick(room, "run.voice.theme.resources.audiences.child")
    room.widget("run.voice.theme.resources.text").setFocus()
    room.press(ENTER, CTRL)
    said = room.record.statements[-1]
    assert (said.text, said.step, said.kind) == ("Jeg kan tegne drager", "step1", StatementKind.STRENGTH)
    assert (said.speaker_id, said.told_by_id) == (room.made.people["Alma"], room.made.people["Mette"])
    assert (said.audiences, said.basis) == (frozenset({Audience.CHILD}), Basis.HEARD)
    room.press(ENTER, CTRL)
    assert len([s for s in room.record.statements if s.text == "Jeg kan tegne drager"]) == 1


def test_what_nobody_may_know_is_not_laid_on_the_table(room: Room) -> None:
    open_talk(room)
    before = len(room.record.statements)
    write(room, "run.voice.theme.home.text", SECRET)
    room.widget("run.voice.theme.home.text").setFocus()
    room.press(ENTER, CTRL)
    assert len(room.record.statements) == before
    assert not room.widget("run.voice.theme.home.lay").isEnabled()


def test_named_readers_come_along_onto_the_table_and_nobody_else(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.theme.home.text", SECRET)
    write(room, "run.voice.theme.home.only_to.add", "Mette Dahl Kruse", ENTER)
    room.widget("run.voice.theme.home.text").setFocus()
    room.press(ENTER, CTRL)
    said = room.record.statements[-1]
    assert (said.text, said.audiences, said.only_to) == (SECRET, frozenset(), (room.made.people["Mette"],))
    assert all(SECRET not in repr(visible(room.record, audience)) for audience in Audience)


def test_several_children_have_a_talk_each(room: Room) -> None:
    cases = (room.made.alma, room.made.noah)
    room.page.session.do_quietly(EditMeeting(room.meeting, {"cases": cases}))
    open_talk(room)
    write(room, "run.voice.place", "Hos Alma")
    child = room.widget("run.voice.child")
    child.setFocus()
    room.press(Qt.Key.Key_Down)
    new: QWidget = room.widget("run.voice.new")
    new.setFocus()
    room.press(ENTER)
    write(room, "run.voice.place", "Hos Noah")
    assert {v.case_id: v.place for v in room.record.voices} == {
        room.made.alma: "Hos Alma",
        room.made.noah: "Hos Noah",
    }


def test_words_in_the_middle_of_writing_survive_leaving_the_step(room: Room) -> None:
    open_talk(room)
    room.widget("run.voice.theme.school.text").setFocus()
    room.type("Historie er sjovt")
    room.press(Qt.Key.Key_2, CTRL)
    assert voice(room).themes[0].text == "Historie er sjovt"


def test_the_childs_lane_leads_to_its_words(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    button = room.widget("run.voice.open")
    assert "Alma" in button.accessibleName()
    QTest.keyClick(button, ENTER)
    assert room.page.panel is not None and room.page.panel.objectName() == "run.voice"


def test_leave_taken_back_reaches_what_lies_on_the_table_and_undo_gives_both_back(room: Room) -> None:
    open_talk(room)
    write(room, "run.voice.theme.home.text", SECRET)
    tick(room, "run.voice.theme.home.audiences.family")
    room.widget("run.voice.theme.home.text").setFocus()
    room.press(ENTER, CTRL)
    (theme,) = voice(room).themes
    assert room.record.statements[-1].theme_id == theme.id
    tick(room, "run.voice.theme.home.audiences.family")
    assert room.record.statements[-1].audiences == frozenset()
    assert all(SECRET not in repr(visible(room.record, audience)) for audience in Audience)
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.record.statements[-1].audiences == voice(room).themes[0].audiences == {Audience.FAMILY}


def test_the_childs_lane_says_whether_there_are_words_to_read(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    assert room.widget("run.voice.open").accessibleName() == "Skriv, hvad Alma har sagt"
    open_talk(room)
    write(room, "run.voice.theme.hopes.text", "Én taske")
    assert room.widget("run.voice.open").accessibleName() == "Læs, hvad Alma har sagt"

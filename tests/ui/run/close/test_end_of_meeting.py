"""The questions to all, the round about the meeting, and the leader's own question: by keyboard."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.documents.reading import everything_in
from tests.ui.run.conftest import Room
from tests.ui.run.conftest import room as room
from tvaer.documents import DocumentKind, make, offered
from tvaer.services.commands import CloseMeeting
from tvaer.terms import Answer
from tvaer.ui.widgets.choices import Pills
from tvaer.ui.widgets.text_area import TextArea

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
SECRET = "Blåmærkerne passer ikke med forklaringen"
OPINION = "Vi manglede naboen Poul"


def to_the_end(room: Room) -> None:
    room.press(Qt.Key.Key_5, CTRL)


def answer(room: Room, name: str, place: int) -> None:
    bar = room.widget(name)
    assert isinstance(bar, Pills)
    QTest.keyClick(bar.choices()[place], SPACE)


def write(room: Room, name: str, text: str, then: Qt.Key | None = None) -> None:
    room.widget(name).setFocus()
    room.type(text)
    if then is not None:
        room.press(then)
    room.page.leave()


def press(room: Room, name: str) -> None:
    button = room.widget(name)
    button.setFocus()
    room.press(ENTER)


def test_what_all_answer_at_the_end_is_kept(room: Room) -> None:
    to_the_end(room)
    answer(room, "close.closing.coherence", 1)
    write(room, "close.closing.coherence_note", "Morgenen mangler")
    answer(room, "close.closing.all_heard", 0)
    answer(room, "close.closing.family_understands", 3)
    QTest.keyClick(room.widget("close.closing.read_aloud"), SPACE)
    found = room.record.closing
    assert found is not None
    assert (found.coherence, found.coherence_note) == (Answer.PARTLY, "Morgenen mangler")
    assert (found.all_heard, found.family_understands) == (Answer.YES, Answer.NOT_RELEVANT)
    assert found.read_aloud is True


def test_an_answer_is_taken_back_like_everything_else(room: Room) -> None:
    to_the_end(room)
    answer(room, "close.closing.all_heard", 2)
    room.page.session.undo.stack.undo()
    assert room.record.closing is None
    bar = room.widget("close.closing.all_heard")
    assert isinstance(bar, Pills) and bar.value == ""


def test_the_round_goes_from_person_to_person(room: Room) -> None:
    to_the_end(room)
    press(room, "run.evaluation.open")
    write(room, "run.evaluation.took_part", "Os alle otte")
    write(room, "run.evaluation.lacked", OPINION)
    write(room, "run.evaluation.about", "Morgenen")
    answer(room, "run.evaluation.made_sense", 1)
    press(room, "run.evaluation.next")
    for column in ("went_well", "work_on", "do_together"):
        write(room, f"run.evaluation.{column}", f"{column} til anden")
    first, second = sorted(room.record.evaluations, key=lambda e: e.went_well)
    people = [p.person_id for p in room.record.participants if p.present]
    assert (first.person_id, second.person_id) == (people[0], people[1])
    assert (first.took_part, first.lacked, first.about) == ("Os alle otte", OPINION, "Morgenen")
    assert first.made_sense is Answer.PARTLY and second.made_sense is None
    assert (second.went_well, second.work_on) == ("went_well til anden", "work_on til anden")
    assert second.do_together == "do_together til anden"


def test_the_leaders_own_answer_is_kept_apart_and_stands_in_no_document(room: Room) -> None:
    to_the_end(room)
    press(room, "close.afterwards.open")
    answer(room, "close.concern.due", 1)
    write(room, "close.concern.reason", SECRET)
    write(room, "close.concern.by", "Henrik Aagaard", ENTER)
    write(room, "close.concern.deadline", "13.11", ENTER)
    press(room, "run.evaluation.open")
    write(room, "run.evaluation.lacked", OPINION)
    kept = room.workplace.reads.private_side(room.meeting).concern
    assert kept is not None
    assert (kept.due, kept.reason, kept.deadline) == (True, SECRET, date(2026, 11, 13))
    assert kept.by_id == room.made.people["Henrik"]
    record = room.record
    assert SECRET not in repr(record)
    letterhead = room.workplace.reads.letterhead()
    moment = datetime(2026, 11, 12, 10, 0, tzinfo=UTC)
    made = 0
    for kind in DocumentKind:
        for audience in offered(kind):
            data = make(kind, record, room.page.session.method, letterhead, audience, "da", moment)
            words = everything_in(data)
            assert "Alma" in words
            assert SECRET not in words and OPINION not in words
            made += 1
    assert made >= 3


def test_the_private_question_is_never_open_beside_the_table_screen(room: Room) -> None:
    to_the_end(room)
    press(room, "close.afterwards.open")
    write(room, "close.concern.reason", SECRET)
    room.press(Qt.Key.Key_F11)
    assert room.page.panel is None
    button = room.widget("close.afterwards.open")
    assert not button.isEnabled()
    button.click()  # type: ignore[attr-defined]
    assert room.page.panel is None
    room.press(Qt.Key.Key_F11)
    assert button.isEnabled()
    kept = room.workplace.reads.private_side(room.meeting).concern
    assert kept is not None and kept.reason == SECRET


def test_leaving_the_closing_puts_the_private_question_away(room: Room) -> None:
    to_the_end(room)
    press(room, "close.afterwards.open")
    write(room, "close.concern.reason", SECRET)
    room.press(Qt.Key.Key_1, CTRL)
    assert room.page.panel is None
    areas = [w for w in room.window.findChildren(TextArea) if w.isVisible()]
    assert SECRET not in [area.text() for area in areas]


def test_after_closing_the_question_is_offered(room: Room) -> None:
    to_the_end(room)
    room.page.session.do_quietly(CloseMeeting(room.meeting))
    press(room, "close.afterwards.open")
    assert room.page.panel is not None and room.page.panel.objectName() == "close.concern"
    answer(room, "close.concern.due", 0)
    kept = room.workplace.reads.private_side(room.meeting).concern
    assert kept is not None and kept.due is False

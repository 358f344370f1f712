"""The scale by keyboard: in turn, unseen until all have answered, repeated, and never lost."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from tests.ui.run.conftest import Room
from tests.ui.run.scale.making import add_scale, rate, reveal, scale_of, told
from tvaer.snapshots import Scale
from tvaer.snapshots.table import Rating
from tvaer.terms import Audience, ScaleKind

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
IN_TURN = ("Alma", "Line", "Jonas", "Mette", "Jeppe", "Sara", "Amina")


def open_panel(room: Room) -> None:
    room.press(Qt.Key.Key_E, CTRL)


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def the_scale(room: Room) -> Scale:
    return room.record.scales[-1]


def mark_of(room: Room, who: str) -> Rating:
    return next(m for m in the_scale(room).ratings if m.person_id == room.made.people[who])


def whose_turn(room: Room) -> str:
    person = room.widget("run.scale.person")
    assert isinstance(person, QLineEdit)
    return person.text().split()[0]


def digits_told(room: Room) -> list[str]:
    """Digits anywhere in the panel, but for the words at the ends, the label and how many have answered."""
    words = " ¤ ".join(told(room.widget("run.scale")))
    for known in (
        r"\d af 7 har svaret",
        r"0: så svært[^¤]*",
        r"10: så godt[^¤]*",
        r"0 til 10",
        r"0–10",
        r"\(F4\)",
    ):
        words = re.sub(known, "", words)
    return re.findall(r"\d+", words)


def test_from_the_key_to_the_first_mark_without_a_mouse(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    open_panel(room)
    assert focused() == "run.scale.question"
    room.press(ENTER, CTRL)
    scale = the_scale(room)
    assert scale.question == "Hvor godt har Alma det i sin hverdag lige nu?"
    assert (scale.kind, scale.step, scale.case_id) == (ScaleKind.ZERO_TO_TEN, "step1", room.made.alma)
    assert scale.low and scale.high and not scale.revealed
    assert (focused(), whose_turn(room)) == ("run.scale.score", "Alma")
    room.type("7")
    room.press(ENTER)
    assert focused() == "run.scale.reason"
    room.type("Jeg har Sofie")
    room.press(Qt.Key.Key_Tab)
    room.type("At larmen var mindre")
    room.press(ENTER, CTRL)
    mark = mark_of(room, "Alma")
    assert (mark.score, mark.reason, mark.step_up) == (7, "Jeg har Sofie", "At larmen var mindre")
    assert Audience.CHILD in mark.audiences
    assert (focused(), whose_turn(room)) == ("run.scale.score", "Line")
    room.type("4")
    room.press(ENTER, CTRL)
    assert Audience.CHILD not in mark_of(room, "Line").audiences
    open_panel(room)
    assert room.page.panel is None


def test_nobodys_number_is_seen_before_all_are_in_and_then_they_all_are(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    open_panel(room)
    room.press(ENTER, CTRL)
    asked = []
    for number, who in enumerate(IN_TURN, 2):
        asked.append(whose_turn(room))
        assert digits_told(room) == [], who
        if who == "Jeppe":
            room.widget("run.scale.pass").setFocus()
            room.press(ENTER)
        else:
            room.type(str(number))
            room.press(ENTER, CTRL)
    assert tuple(asked) == IN_TURN
    assert the_scale(room).revealed
    assert mark_of(room, "Jeppe").score is None
    words = told(room.widget("run.scale"))
    for shown in ("Alma: 2", "Line: 3", "Amina: 8", "Jeppe vil ikke sætte tal", "Fra 2 til 8"):
        assert shown in words


def test_the_leader_may_open_the_marks_and_hide_them_again(room: Room) -> None:
    scale = add_scale(room)
    rate(room, scale, "Alma", 6, reason="seks er fint")
    open_panel(room)
    button = room.widget("run.scale.reveal")
    button.setFocus()
    room.press(ENTER)
    assert scale_of(room, scale).revealed
    assert "Alma: 6" in told(room.widget("run.scale"))
    room.press(ENTER)
    assert not scale_of(room, scale).revealed
    words = told(room.widget("run.scale"))
    assert not any("6" in word or "seks" in word for word in words)


def test_an_answer_may_be_changed_without_being_shown(room: Room) -> None:
    scale = add_scale(room)
    rate(room, scale, "Alma", 6, reason="Fordi Sofie er der")
    open_panel(room)
    room.widget(f"run.scale.mark.{room.made.people['Alma']}").setFocus()
    room.press(ENTER)
    assert (focused(), whose_turn(room)) == ("run.scale.score", "Alma")
    words = told(room.widget("run.scale"))
    assert not any("Sofie" in word or word == "6" for word in words)
    room.type("8")
    room.press(ENTER, CTRL)
    assert (mark_of(room, "Alma").score, mark_of(room, "Alma").reason) == (8, "Fordi Sofie er der")


def test_an_opened_answer_shows_its_words_and_can_be_changed(room: Room) -> None:
    scale = add_scale(room)
    rate(room, scale, "Line", 4, reason="Hun sover bedre")
    reveal(room, scale)
    open_panel(room)
    room.widget(f"run.scale.mark.{room.made.people['Line']}").setFocus()
    room.press(ENTER)
    score, reason = room.widget("run.scale.score"), room.widget("run.scale.reason")
    assert isinstance(score, QLineEdit)
    assert isinstance(reason, QPlainTextEdit)
    assert (score.text(), reason.toPlainText()) == ("4", "Hun sover bedre")
    score.selectAll()
    room.type("5")
    room.press(ENTER, CTRL)
    assert mark_of(room, "Line").score == 5


def test_a_number_that_is_not_on_the_scale_stays_and_is_told(room: Room) -> None:
    add_scale(room, kind=ScaleKind.RULER)
    open_panel(room)
    room.type("7")
    room.press(ENTER, CTRL)
    assert the_scale(room).ratings == ()
    assert (focused(), whose_turn(room)) == ("run.scale.score", "Alma")
    assert "Skriv et helt tal fra 1 til 5." in told(room.widget("run.scale"))
    score = room.widget("run.scale.score")
    assert isinstance(score, QLineEdit)
    assert score.text() == "7"


def test_the_ruler_asks_for_nothing_lower_or_higher(room: Room) -> None:
    add_scale(room, kind=ScaleKind.RULER, low="trives", high="har det svært")
    open_panel(room)
    words = " ".join(told(room.widget("run.scale")))
    assert "lavere" not in words
    assert "højere" not in words
    assert "1 er bedst" in words


def test_a_half_typed_reason_is_kept_when_the_meeting_goes_on(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    add_scale(room)
    open_panel(room)
    room.type("5")
    room.press(ENTER)
    room.type("Fordi hun har")
    room.press(Qt.Key.Key_2, CTRL)
    assert room.record.head.step == "step2"
    assert (mark_of(room, "Alma").score, mark_of(room, "Alma").reason) == (5, "Fordi hun har")


def test_a_question_in_ones_own_words_is_not_lost_on_escape(room: Room) -> None:
    open_panel(room)
    room.press(Qt.Key.Key_A, CTRL)
    room.type("Hvor trygt er det i klassen?")
    room.press(Qt.Key.Key_Escape)
    assert room.page.panel is None
    assert the_scale(room).question == "Hvor trygt er det i klassen?"


def test_opening_and_closing_makes_nothing(room: Room) -> None:
    open_panel(room)
    room.press(Qt.Key.Key_Escape)
    assert room.record.scales == ()


def test_undo_takes_a_mark_back_and_empties_its_field(room: Room) -> None:
    add_scale(room)
    open_panel(room)
    room.type("5")
    room.press(ENTER)
    assert mark_of(room, "Alma").score == 5
    room.page.session.undo.stack.undo()
    assert the_scale(room).ratings == ()
    score = room.widget("run.scale.score")
    assert isinstance(score, QLineEdit)
    assert score.text() == ""


def test_a_digit_outside_a_field_is_the_number(room: Room) -> None:
    add_scale(room)
    open_panel(room)
    room.widget("run.scale.next").setFocus()
    room.press(Qt.Key.Key_9)
    room.press(ENTER, CTRL)
    assert mark_of(room, "Alma").score == 9


def test_somebody_who_is_not_at_the_table_can_give_a_mark(room: Room) -> None:
    add_scale(room)
    open_panel(room)
    person = room.widget("run.scale.person")
    person.setFocus()
    room.press(Qt.Key.Key_A, CTRL)
    room.type("Henrik Aagaard")
    room.press(ENTER)
    room.widget("run.scale.score").setFocus()
    room.type("6")
    room.press(ENTER, CTRL)
    assert mark_of(room, "Henrik").score == 6


def test_who_may_read_it_is_kept_with_the_mark(room: Room) -> None:
    add_scale(room)
    open_panel(room)
    box = room.widget("run.scale.audiences.family")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    room.widget("run.scale.score").setFocus()
    room.type("5")
    room.press(ENTER, CTRL)
    assert Audience.FAMILY not in mark_of(room, "Alma").audiences
    assert Audience.CHILD in mark_of(room, "Alma").audiences


def test_measuring_again_keeps_the_question_and_shows_both_rounds(room: Room) -> None:
    first = add_scale(room)
    rate(room, first, "Alma", 3)
    reveal(room, first)
    open_panel(room)
    room.widget("run.scale.repeat").setFocus()
    room.press(ENTER)
    again = the_scale(room)
    before = scale_of(room, first)
    assert again.repeats_id == first
    assert (again.question, again.kind, again.low, again.high) == (
        before.question, before.kind, before.low, before.high,
    )  # fmt: skip
    assert not any("Alma: 3" in word for word in told(room.widget("run.scale")))
    room.type("5")
    room.press(ENTER, CTRL)
    reveal(room, again.id)
    words = " ".join(told(room.widget("run.scale")))
    assert "Alma: 5" in words
    assert "Tidligere, første gang i dag: Alma: 3" in words
    which = room.widget("run.scale.which")
    assert isinstance(which, QComboBox)
    assert [which.itemText(place).split(" · ")[0] for place in range(2)] == [before.question, "Målt igen"]
    assert which.currentText().startswith("Målt igen")


def test_the_way_back_and_forth_between_scales(room: Room) -> None:
    first = add_scale(room, "Første?")
    add_scale(room, "Andet?")
    open_panel(room)
    which = room.widget("run.scale.which")
    assert isinstance(which, QComboBox)
    which.setFocus()
    room.press(Qt.Key.Key_Up)
    room.widget("run.scale.score").setFocus()
    room.type("5")
    room.press(ENTER, CTRL)
    assert scale_of(room, first).ratings[0].score == 5
    assert the_scale(room).ratings == ()


def test_deleting_a_scale_can_be_undone_with_its_marks(room: Room) -> None:
    scale = add_scale(room)
    rate(room, scale, "Alma", 3)
    open_panel(room)
    room.widget("run.scale.remove").setFocus()
    room.press(ENTER)
    assert room.record.scales == ()
    room.page.session.undo.stack.undo()
    assert scale_of(room, scale).ratings[0].score == 3


def test_the_question_of_an_earlier_meeting_can_be_asked_again(room: Room) -> None:
    question = "Hvor trygt er det i klassen?"
    ends = {"low": "utrygt", "high": "helt trygt"}
    earlier = add_scale(room, question, meeting_id=room.made.held, revealed=True, **ends)
    rate(room, earlier, "Alma", 2)
    open_panel(room)
    assert not any("Alma: 2" in word for word in told(room.widget("run.scale")))
    again = room.widget("run.scale.again")
    again.setFocus()
    room.press(Qt.Key.Key_Down)
    room.widget("run.scale.question").setFocus()
    room.press(ENTER, CTRL)
    scale = the_scale(room)
    assert (scale.question, scale.low, scale.high) == (question, "utrygt", "helt trygt")
    assert (scale.repeats_id, scale.meeting_id) == (earlier, room.meeting)
    assert not any("Alma: 2" in word for word in told(room.widget("run.scale")))
    rate(room, scale.id, "Alma", 4)
    reveal(room, scale.id)
    assert any("Alma: 2" in word for word in told(room.widget("run.scale")))

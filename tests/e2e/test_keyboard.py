"""A whole meeting without the mouse, from "I dag" to the minutes, by the keys of the key map."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from demo.hand import ALT, CTRL, Hand, Key
from demo.stage import Stage
from tests.e2e.on_stage import opened, with_meeting
from tvaer.snapshots import MeetingRecord
from tvaer.terms import Answer, Basis, MeetingStatus, SpeakerGroup, StatementKind

DIGITS = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
PEOPLE = ("Yasmin Al-Masri", "Rania Al-Masri", "Dennis Vang", "Birgit Enevoldsen")
DOCUMENT: dict[str, Any] = {
    "people": [
        {"id": "y", "name": PEOPLE[0], "function": "child"},
        {"id": "r", "name": PEOPLE[1], "function": "parent"},
        {"id": "d", "name": PEOPLE[2], "function": "professional", "profession": "Pædagog"},
        {"id": "b", "name": PEOPLE[3], "function": "facilitator", "profession": "Skoleleder"},
    ],
    "cases": [{"id": "c", "alias": "Yasmin", "person": "y"}],
    "meetings": [
        {
            "id": "m",
            "cases": ["c"],
            "head": {
                "title": "Møde om Yasmin",
                "type": "tvaerfagligt_netvaerksmoede",
                "board": "signs_of_safety",
                "date": "2026-11-05",
                "start": "08:30",
            },
            "participants": [{"who": who} for who in "yrdb"],
            "phases": [{"kind": f"step{number}"} for number in range(1, 6)],
        }
    ],
}


class Mice(QObject):
    """Hears every press of a mouse button in the whole program."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        pressed = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel)
        self.heard += event.type() in pressed
        return False


def tab_to(hand: Hand, name: str, most: int = 200) -> None:
    """Tab until the keyboard is there."""
    seen: list[str] = []
    for _ in range(most):
        seen.append(hand.focus().objectName() or type(hand.focus()).__name__)
        if hand.focus().objectName() == name:
            return
        hand.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}: {seen[-90:]}")


def step(hand: Hand, number: int) -> None:
    hand.press(DIGITS[number], CTRL)


def record_of(stage: Stage) -> MeetingRecord:
    assert stage.program.workplace is not None
    reads = stage.program.workplace.reads
    return reads.record(reads.meetings()[0].id)


@pytest.mark.heavy
def test_a_meeting_without_the_mouse(tmp_path: Path) -> None:
    mice = Mice()
    with opened(tmp_path) as stage:
        with_meeting(stage, DOCUMENT)
        hand, app = stage.hand, QApplication.instance()
        assert app is not None
        app.installEventFilter(mice)
        begin(hand)
        come_in(stage)
        step(hand, 0)
        tab_to(hand, "framing.all_accept")
        hand.press(Key.Key_Space)
        tell_the_story(stage)
        give_the_floor(stage)
        look_at_the_board(hand)
        take_time(hand)
        see_it_differently(hand)
        set_numbers(hand)
        tell_the_childs_words(hand)
        step(hand, 2)
        say(hand, "rania: fo: Det er nyt alt sammen")
        step(hand, 3)
        plan_with_keys(hand)
        step(hand, 4)
        offer_with_keys(hand)
        step(hand, 5)
        agree_with_keys(hand)
        end(hand)
        record = record_of(stage)
        app.removeEventFilter(mice)
    assert mice.heard == 0
    check_what_was_said(record)
    check_time_and_turns(record)
    check_the_rest(record)


def begin(hand: Hand) -> None:
    """From the preparation to "I dag", and from there to the table."""
    tab_to(hand, "main.meetings")  # the arrows go along the areas
    hand.press(Key.Key_Up, times=2)
    if hand.focus().objectName() == "main.today":
        hand.press(Key.Key_Space)
    tab_to(hand, "today.start")
    hand.press(Key.Key_Space)
    hand.wait_for("run.next")


def come_in(stage: Stage) -> None:
    """F3: everybody comes now."""
    stage.hand.press(Key.Key_F3)
    for seat in record_of(stage).participants:
        tab_to(stage.hand, f"run.people.arrive.{seat.person_id}")
        stage.hand.press(Key.Key_Space)
    stage.hand.press(Key.Key_Escape)


def tell_the_story(stage: Stage) -> None:
    """Who speaks by Alt and a letter, or written first; the kind by its prefix, the basis by a key."""
    hand = stage.hand
    step(hand, 1)
    hand.press(Key.Key_Y, ALT)
    say(hand, "f: Jeg kan hviske til Freja")
    hand.press(Key.Key_H, ALT)
    say(hand, "rania: b: Hun trækker i min jakke")


def say(hand: Hand, text: str) -> None:
    if hand.focus().objectName() != "run.capture.text":
        hand.press(Key.Key_I, CTRL)
    assert hand.focus().objectName() == "run.capture.text"
    hand.type(text)
    hand.press(Key.Key_Return)


def give_the_floor(stage: Stage) -> None:
    """A minute for the child and two for the parents, by the wall clock of the played room."""
    now = stage.clock.now()
    for minutes, key in ((0, Key.Key_1), (1, Key.Key_2), (3, Key.Key_0)):
        stage.clock.stand(now + timedelta(minutes=minutes))
        stage.hand.press(key, ALT)


def look_at_the_board(hand: Hand) -> None:
    hand.press(Key.Key_T, CTRL)
    assert hand.has("run.board.back")
    hand.press(Key.Key_T, CTRL)
    assert not hand.has("run.board.back")
    hand.press(Key.Key_F11)
    assert table_screens()
    hand.window().activateWindow()  # no window manager here hears that the screen wants no keyboard
    hand.wait(hand.window().isActiveWindow, "one's own window", 5)
    hand.press(Key.Key_F11)
    hand.wait(lambda: not table_screens(), "the table screen to go", 5)


def table_screens() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.objectName() == "table" and w.isVisible()]


def take_time(hand: Hand) -> None:
    """Five minutes more, and a break."""
    for key in (Key.Key_F8, Key.Key_F9):
        hand.press(key)
    assert hand.has("run.break.end")
    hand.press(Key.Key_F9)
    assert not hand.has("run.break.end")


def see_it_differently(hand: Hand) -> None:
    hand.press(Key.Key_I, CTRL)
    hand.press(Key.Key_D, CTRL)
    assert hand.focus().objectName() == "run.disagreement.topic"
    hand.type("Hvad det kommer af")
    for place, (name, words) in enumerate(((PEOPLE[1], "Drilleri"), (PEOPLE[2], "Savn"))):
        tab_to(hand, f"run.disagreement.position.{place}.person")
        hand.press(Key.Key_A, CTRL)
        hand.type(name)
        hand.press(Key.Key_Return)
        tab_to(hand, f"run.disagreement.position.{place}.text")
        hand.type(words)
    hand.press(Key.Key_Escape)
    assert not hand.has("run.disagreement.topic")


def set_numbers(hand: Hand) -> None:
    """The question as it is suggested; three numbers in turn, which open by themselves after the last."""
    hand.press(Key.Key_E, CTRL)
    assert hand.focus().objectName() == "run.scale.question"
    hand.press(Key.Key_Return, CTRL)
    for score, why in ((4, "Der er Freja"), (6, "Hun synger hjemme"), (7, "Hun ler hos os")):
        assert hand.focus().objectName() == "run.scale.score"
        hand.type(str(score))
        hand.press(Key.Key_Return)
        hand.type(why)
        hand.press(Key.Key_Return, CTRL)
    hand.press(Key.Key_Escape)


def tell_the_childs_words(hand: Hand) -> None:
    hand.press(Key.Key_J, CTRL)
    assert hand.focus().objectName() == "run.voice.new"
    hand.press(Key.Key_Return)
    hand.type("Jeg bager brød")
    hand.press(Key.Key_Escape)


def plan_with_keys(hand: Hand) -> None:
    """Need, Enter, Enter, goal, Enter, sign, Enter: the keyboard goes along by itself."""
    assert hand.focus().objectName() == "goals.need.new"
    hand.type("En tryg morgen")
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Return)
    assert hand.focus().objectName().startswith("goals.goal.new.")
    hand.type("Hun går ind ad porten")
    hand.press(Key.Key_Return)
    assert hand.focus().objectName().startswith("goals.sign.new.")
    hand.type("Hun vinker")
    hand.press(Key.Key_Return)


def offer_with_keys(hand: Hand) -> None:
    assert hand.focus().objectName().startswith("effort.offers.")
    hand.press(Key.Key_Return)
    assert hand.focus().objectName() == "effort.editor.person_id"
    hand.type(PEOPLE[2])
    hand.press(Key.Key_Return)
    tab_to(hand, "effort.editor.text")
    hand.type("Tager imod ved porten")
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Escape)


def agree_with_keys(hand: Hand) -> None:
    hand.press(Key.Key_N, ALT)
    assert hand.focus().objectName() == "close.agreement.editor.what"
    hand.type("Dennis står ved porten")
    hand.press(Key.Key_Return)
    assert hand.focus().objectName() == "close.agreement.editor.owner_id"
    hand.type(PEOPLE[2])
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Escape)


def end(hand: Hand) -> None:
    """What all are asked, the round about the meeting, and the end."""
    tab_to(hand, "close.closing.all_heard.yes")
    hand.press(Key.Key_Space)
    tab_to(hand, "run.evaluation.open")
    hand.press(Key.Key_Space)
    assert hand.focus().objectName() == "run.evaluation.took_part"
    hand.type("Alle dem jeg kender")
    hand.press(Key.Key_Escape)
    tab_to(hand, "run.close")
    hand.press(Key.Key_Space)
    hand.wait_for("document.save")


def check_what_was_said(record: MeetingRecord) -> None:
    said = [(s.text, record.person_name(s.speaker_id), s.kind) for s in record.statements]
    assert said == [
        ("Jeg kan hviske til Freja", PEOPLE[0], StatementKind.STRENGTH),
        ("Hun trækker i min jakke", PEOPLE[1], StatementKind.WORRY),
        ("Det er nyt alt sammen", PEOPLE[1], StatementKind.EXPLANATION),
    ]
    assert record.statements[1].basis is Basis.HEARD
    (matter,) = record.disagreements
    positions = [(record.person_name(p.person_id), p.text) for p in matter.positions]
    assert (matter.topic, positions) == (
        "Hvad det kommer af",
        [(PEOPLE[1], "Drilleri"), (PEOPLE[2], "Savn")],
    )
    (scale,) = record.scales
    marks = [(record.person_name(mark.person_id), mark.score, mark.reason) for mark in scale.ratings]
    assert sorted(marks) == sorted(
        [
            (PEOPLE[0], 4, "Der er Freja"),
            (PEOPLE[1], 6, "Hun synger hjemme"),
            (PEOPLE[2], 7, "Hun ler hos os"),
        ]
    )
    assert scale.revealed
    assert [theme.text for theme in record.voices[0].themes] == ["Jeg bager brød"]


def check_time_and_turns(record: MeetingRecord) -> None:
    lasted = {
        turn.group: round((turn.ended - turn.began).total_seconds())
        for turn in record.talk
        if turn.ended is not None
    }
    assert lasted == {SpeakerGroup.CHILD: 60, SpeakerGroup.FAMILY: 120}
    assert [stay.since for seat in record.participants for stay in seat.presence] == [0, 0, 0, 0]
    assert {own.step: own.extra for own in record.own_steps}["step1"] == 5
    assert len(record.pauses) == 1
    assert record.pauses[0].ended is not None


def check_the_rest(record: MeetingRecord) -> None:
    assert record.head.status is MeetingStatus.CLOSED
    assert all(seat.accepted for seat in record.participants)
    assert [n.text for n in record.needs] == ["En tryg morgen"]
    assert [(g.text, g.need_id) for g in record.goals] == [("Hun går ind ad porten", record.needs[0].id)]
    assert [s.text for s in record.goals[0].signs] == ["Hun vinker"]
    assert [o.text for o in record.offers] == ["Tager imod ved porten"]
    assert [(a.what, record.person_name(a.owner_id)) for a in record.agreements] == [
        ("Dennis står ved porten", PEOPLE[2])
    ]
    assert record.closing is not None
    assert record.closing.all_heard is Answer.YES
    assert [(record.person_name(e.person_id), e.took_part) for e in record.evaluations] == [
        (PEOPLE[0], "Alle dem jeg kender")
    ]

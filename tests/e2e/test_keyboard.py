"""A whole meeting without the mouse, from "I dag" to the minutes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from demo.hand import ALT, CTRL, Hand, Key
from tests.e2e.on_stage import opened, with_meeting
from tvaer.terms import MeetingStatus

DIGITS = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


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


@pytest.mark.heavy
def test_a_meeting_without_the_mouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_mouse(*_arguments: object) -> None:
        raise AssertionError("the mouse was used")

    with opened(tmp_path) as stage:
        with_meeting(stage)
        hand = stage.hand
        monkeypatch.setattr(QTest, "mouseClick", no_mouse)
        tab_to(hand, "main.meetings")  # the arrows go along the areas
        hand.press(Key.Key_Up, times=2)
        if hand.focus().objectName() == "main.today":
            hand.press(Key.Key_Space)
        tab_to(hand, "today.start")
        hand.press(Key.Key_Space)
        hand.wait_for("run.next")
        step(hand, 0)
        tab_to(hand, "framing.all_accept")
        hand.press(Key.Key_Space)
        step(hand, 1)
        hand.press(Key.Key_R, ALT)
        say(hand, "Hun trækker i min jakke")
        step(hand, 2)
        say(hand, "Det er nyt alt sammen")
        step(hand, 3)
        plan_with_keys(hand)
        step(hand, 4)
        offer_with_keys(hand)
        step(hand, 5)
        agree_with_keys(hand)
        tab_to(hand, "run.close")
        hand.press(Key.Key_Space)
        hand.wait_for("document.save")
        assert stage.program.workplace is not None
        reads = stage.program.workplace.reads
        record = reads.record(reads.meetings()[0].id)
    assert record.head.status is MeetingStatus.CLOSED
    assert [s.text for s in record.statements] == ["Hun trækker i min jakke", "Det er nyt alt sammen"]
    assert record.person_name(record.statements[0].speaker_id) == "Rania Al-Masri"
    assert all(seat.accepted for seat in record.participants)
    assert [n.text for n in record.needs] == ["En tryg morgen"]
    assert [(g.text, g.need_id) for g in record.goals] == [("Hun går ind ad porten", record.needs[0].id)]
    assert [s.text for s in record.goals[0].signs] == ["Hun vinker"]
    assert [o.text for o in record.offers] == ["Tager imod ved porten"]
    assert [(a.what, record.person_name(a.owner_id)) for a in record.agreements] == [
        ("Dennis står ved porten", "Dennis Vang")
    ]


def say(hand: Hand, text: str) -> None:
    if hand.focus().objectName() != "run.capture.text":
        tab_to(hand, "run.capture.text")
    hand.type(text)
    hand.press(Key.Key_Return)


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
    hand.type("Dennis Vang")
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
    hand.type("Dennis Vang")
    hand.press(Key.Key_Return)
    hand.press(Key.Key_Escape)

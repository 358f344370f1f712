"""Who comes late hears the framing; who asks something of a colleague is asked back. Nobody is blocked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.run.conftest import Room
from tests.ui.run.conftest import room as room
from tvaer.services.commands import AddOffer, AddStatement, EditParticipant
from tvaer.snapshots import Presence
from tvaer.terms import Attendance, Audience, OfferKind, OfferOutcome, StatementKind

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
BOTH = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})


def shown(room: Room, name: str) -> bool:
    return any(w.isVisible() for w in room.window.findChildren(QWidget, name))


def test_one_who_comes_late_accepts_the_framing_with_one_key(room: Room) -> None:
    sara = next(p for p in room.record.participants if p.first_name == "Sara")
    came = {"attendance": Attendance.LATE, "presence": (Presence(20, None),)}
    room.press(Qt.Key.Key_0, CTRL)
    room.page.session.do_quietly(EditParticipant(sara.id, came))
    assert not shown(room, "run.late")
    room.press(Qt.Key.Key_2, CTRL)
    assert "Sara" in room.widget("run.late").accessibleName()
    QTest.keyClick(room.widget("run.late.accept"), ENTER)
    seat = next(p for p in room.record.participants if p.first_name == "Sara")
    assert seat.accepted is True and seat.accepted_at is not None
    assert not shown(room, "run.late")


def say(room: Room, who: str, text: str, kind: StatementKind) -> None:
    values = {
        "meeting_id": room.meeting, "step": "step4", "text": text, "kind": kind,
        "speaker_id": room.made.people[who], "audiences": BOTH,
    }  # fmt: skip
    room.page.session.do(AddStatement(room.page.context.bridge.new_id(), values), "sagt")


def test_a_demand_on_a_colleague_becomes_a_question_or_is_noted(room: Room) -> None:
    room.press(Qt.Key.Key_4, CTRL)
    say(room, "Line", "Jeg ønsker, at PPR ser på larmen", StatementKind.WISH)
    assert not shown(room, "run.half")
    say(room, "Mette", "PPR skal teste hende", StatementKind.PROPOSAL)
    button = room.widget("run.half.ask")
    assert "Sara" in button.accessibleName()
    QTest.keyClick(button, ENTER)
    assert room.record.statements[-1].kind is StatementKind.QUESTION
    assert not shown(room, "run.half")
    say(room, "Mette", "Socialrådgiver Amina skal rykke", StatementKind.PROPOSAL)
    QTest.keyClick(room.widget("run.half.outside"), ENTER)
    last = room.record.statements[-1]
    assert last.outside_own_half and last.kind is StatementKind.PROPOSAL
    say(room, "Mette", "Sara skal svare", StatementKind.WISH)
    QTest.keyClick(room.widget("run.half.let_be"), ENTER)
    assert not room.record.statements[-1].outside_own_half
    assert not shown(room, "run.half")


def demand(room: Room) -> None:
    values = {
        "meeting_id": room.meeting, "kind": OfferKind.WISH, "text": "En udredning nu", "audiences": BOTH,
        "person_id": room.made.people["Mette"], "to_id": room.made.people["Sara"],
    }  # fmt: skip
    offer = room.page.context.bridge.new_id()
    room.page.session.do(AddOffer(offer, values), "ønske")
    page = room.page.page
    page.edit("offer", offer)  # type: ignore[union-attr]


def test_a_professionals_wish_is_offered_back_as_a_question(room: Room) -> None:
    room.press(Qt.Key.Key_4, CTRL)
    demand(room)
    button = room.widget("effort.editor.ask")
    assert "Sara" in button.accessibleName()
    QTest.keyClick(button, ENTER)
    assert room.record.offers == ()
    said = room.record.statements[-1]
    assert (said.text, said.kind, said.step) == ("En udredning nu", StatementKind.QUESTION, "step4")
    assert (said.speaker_id, said.audiences) == (room.made.people["Mette"], BOTH)


def test_or_it_is_noted_as_outside_the_own_half(room: Room) -> None:
    room.press(Qt.Key.Key_4, CTRL)
    demand(room)
    QTest.keyClick(room.widget("effort.editor.outside"), ENTER)
    (offer,) = room.record.offers
    assert (offer.own_half, offer.outcome) == (False, OfferOutcome.REJECTED_BY_RULE)

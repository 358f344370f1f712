"""What happened at the table, as the minutes tell it: who was in the room, who saw it differently."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.documents.factories import (
    ALL,
    LETTERHEAD,
    MOMENT,
    a_meeting,
    a_participant,
    a_person,
    an_id,
    five_steps,
)
from tests.documents.reading import text_of
from tvaer.documents import DocumentKind, make
from tvaer.documents.presence import outside
from tvaer.snapshots import (
    Disagreement,
    MeetingRecord,
    Offer,
    Pause,
    Position,
    Presence,
    Rating,
    Scale,
    StepOfMeeting,
    StepStay,
)
from tvaer.terms import (
    Attendance,
    Audience,
    DisagreementStatus,
    Function,
    OfferKind,
    OfferOutcome,
    ScaleKind,
    StatementKind,
)


def at(minute: int) -> datetime:
    return MOMENT + timedelta(minutes=minute)


def minutes(record: MeetingRecord, language: str = "da", audience: Audience = Audience.FAMILY) -> str:
    """The text of the minutes. `MOMENT` is 13:30 on the clock in Copenhagen."""
    return text_of(make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, language, MOMENT))


def with_times(*presence: Presence, attendance: Attendance = Attendance.ALL) -> MeetingRecord:
    """A meeting of 60 minutes in which Lis has these times; step 1 from 0 to 20, step 2 from 20 to 60."""
    record = a_meeting("Et ord")
    lis = a_person(3, "Lis Overby", Function.PROFESSIONAL, "Sundhedsplejerske")
    return replace(
        record,
        head=replace(record.head, actual_minutes=60),
        people={**record.people, lis.id: lis},
        participants=(*record.participants, replace(a_participant(lis, attendance), presence=presence)),
        stays=(StepStay("step1", at(0), at(20)), StepStay("step2", at(20), at(60))),
    )


@pytest.mark.parametrize(
    ("presence", "danish", "english"),
    [
        ((Presence(12, 60),), "Lis kom 13:42.", "Lis came at 13:42."),
        ((Presence(0, 45),), "Lis gik 14:15.", "Lis left at 14:15."),
        (
            (Presence(0, 31), Presence(39, None)),
            "Lis var ude af lokalet 14:01–14:09.",
            "Lis was out of the room 14:01–14:09.",
        ),
        (
            (Presence(6, 20), Presence(30, 50)),
            "Lis kom 13:36, var ude af lokalet 13:50–14:00 og gik 14:20.",
            "Lis came at 13:36, was out of the room 13:50–14:00 and left at 14:20.",
        ),
    ],
)
def test_who_came_and_went_is_told(presence: tuple[Presence, ...], danish: str, english: str) -> None:
    record = with_times(*presence)
    assert danish in minutes(record)
    assert english in minutes(record, "en")


@pytest.mark.parametrize("presence", [(), (Presence(0, None),), (Presence(0, 60),)])
def test_nothing_is_said_of_those_who_were_there_throughout(presence: tuple[Presence, ...]) -> None:
    words = minutes(with_times(*presence))
    assert "Lis Overby (sundhedsplejerske)" in words
    assert not [word for word in ("kom 1", "gik 1", "ude af lokalet", "Uden for lokalet") if word in words]


def test_nobody_is_late_for_a_meeting_that_began_late() -> None:
    record = with_times(Presence(5, 60))
    record = replace(record, head=replace(record.head, started=at(5)))
    assert "kom 1" not in minutes(record)


def test_a_step_tells_who_was_not_there_for_most_of_it() -> None:
    record = with_times(Presence(0, 9), Presence(30, 60))
    assert "1 Det fortalte vi hinanden Det hviler på Uden for lokalet: Lis. Mette" in minutes(record)
    lis = record.participants[-1]
    assert outside(record, "step1") == [lis]
    assert outside(record, "step2") == []
    assert outside(with_times(Presence(0, 12), Presence(35, 60)), "step1") == []


def test_who_never_came_was_not_outside() -> None:
    assert outside(with_times(attendance=Attendance.EXCUSED), "step1") == []


def test_breaks_are_told_with_their_time() -> None:
    record = replace(with_times(), pauses=(Pause(an_id(40), at(10), at(20)), Pause(an_id(41), at(30))))
    assert "Pause 13:40–13:50. Pause fra 14:00." in minutes(record)


def test_a_step_has_the_name_it_had_at_this_meeting() -> None:
    record = replace(a_meeting("Et ord"), own_steps=(StepOfMeeting("step1", "Runden om mandagene"),))
    assert "1 Runden om mandagene" in minutes(record)
    as_ever = replace(record, own_steps=(StepOfMeeting("step1", "Den fælles historie"),))
    assert "1 Det fortalte vi hinanden" in minutes(as_ever)


def test_each_position_stands_with_its_owner() -> None:
    record = a_meeting("Et ord")
    mette, line = record.people
    dispute = Disagreement(
        an_id(50),
        "Hvad mavepinen kommer af",
        "step2",
        (Position(an_id(51), mette, "Larmen."), Position(an_id(52), line, "Savnet.")),
        audiences=ALL,
    )
    words = minutes(replace(record, disagreements=(dispute,)))
    assert "Vi ser forskelligt Hvad mavepinen kommer af Vi er ikke enige, og det er i orden." in words
    assert "Mette: Larmen. Line: Savnet." in words
    assert words.index("2 ") < words.index("Hvad mavepinen")
    waits = replace(dispute, status=DisagreementStatus.PARKED)
    assert "Vi taler om det en anden gang." in minutes(replace(record, disagreements=(waits,)))


def test_a_worry_tells_who_shares_it_and_which_goal_answers_it() -> None:
    record = a_meeting("Vi er bekymrede for morgenen", "Villads går glad hjemmefra")
    worry, goal = record.statements
    line = next(person.id for person in record.people.values() if person.name == "Line Birk")
    assert worry.speaker_id is not None
    worry = replace(worry, owners=(worry.speaker_id, line), about="Morgenen", effect="Fravær")
    words = minutes(replace(record, statements=(worry, replace(goal, pair_id=worry.id))))
    assert "Vi er bekymrede for morgenen Deles af: Line" in words
    assert "Målet er: »Villads går glad hjemmefra«" in words
    assert "Svarer på bekymringen: »Vi er bekymrede for morgenen«" in words


def test_what_belongs_elsewhere_stands_apart_with_who_gets_it() -> None:
    record = a_meeting("Bussen kører for tidligt", "Et ord")
    away, stays = record.statements
    away = replace(away, passed_on=True, passed_to="Kommunens skolebus")
    words = minutes(replace(record, statements=(away, stays)))
    assert words.index("1 Det fortalte vi hinanden") < words.index("Et ord")
    assert words.index("Det hører til et andet sted") < words.index("Bussen kører for tidligt")
    assert "Går videre til: Kommunens skolebus" in words


def test_a_proposal_that_waited_tells_what_became_of_it() -> None:
    record = a_meeting("Giv ham høreværn")
    offer = Offer(an_id(60), OfferKind.OFFER, "Høreværn fra mandag", outcome=OfferOutcome.MET, audiences=ALL)
    kept = replace(record.statements[0], kind=StatementKind.PROPOSAL, kept_for="step4", becomes_id=offer.id)
    record = replace(record, statements=(kept,), offers=(offer,))
    assert "Blev til: »Høreværn fra mandag« (imødekommet)" in minutes(record)
    hidden = replace(record, offers=(replace(offer, audiences=frozenset()),))
    assert "Blev til" not in minutes(hidden)


def test_a_mark_tells_what_would_be_one_step_higher_once_all_are_seen() -> None:
    record = a_meeting("Et ord")
    mark = Rating(next(iter(record.people)), 4, "Han smiler", "En rolig morgen", ALL)
    scale = Scale(an_id(70), ScaleKind.ZERO_TO_TEN, "Hvordan går det?", step="step1", ratings=(mark,))
    hidden = replace(record, scales=(scale,))
    assert "Hvordan går det?" not in minutes(hidden)
    shown = minutes(replace(record, scales=(replace(scale, revealed=True),)))
    assert "4 Han smiler Et skridt højere: En rolig morgen" in shown
    over = replace(hidden, head=replace(hidden.head, closed=at(60)))
    assert "4 Han smiler" in minutes(over)

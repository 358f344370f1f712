"""What is read back of a meeting's course: stays in steps, breaks, the floor, who was in the room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from demo.kept import Floor, Stretch, floor, stays_of, stretches
from tvaer.snapshots import (
    MeetingHead,
    MeetingRecord,
    Participant,
    Pause,
    Presence,
    StepOfMeeting,
    StepStay,
    TalkTurn,
)
from tvaer.terms import Function, Perspective

START = datetime(2026, 11, 5, 8, 30, tzinfo=UTC)


def at(minute: float) -> datetime:
    return START + timedelta(minutes=minute)


def stay(step: str, since: float, until: float) -> StepStay:
    return StepStay(step, at(since), at(until))


def record(**parts: object) -> MeetingRecord:
    head = MeetingHead(uuid4(), "Møde", starts=START, started=START, actual_minutes=60)
    return MeetingRecord(head, **parts)  # type: ignore[arg-type]


def test_a_look_into_another_step_is_no_stay() -> None:
    stays = (
        stay("step1", 0, 9.01),
        stay("step2", 9.01, 9.02),
        stay("step1", 9.02, 20),
        stay("step2", 20, 30),
    )
    assert [(one.step, one.since, one.until) for one in stretches(record(stays=stays))] == [
        ("step1", 0, 20),
        ("step2", 20, 30),
    ]


def test_a_break_cuts_the_stay_around_it() -> None:
    pause = Pause(uuid4(), at(10), at(15))
    found = stretches(record(stays=(stay("step1", 0, 20),), pauses=(pause,)))
    assert [(one.since, one.until) for one in found] == [(0, 10), (15, 20)]


def test_a_stay_has_the_name_of_this_meeting_else_that_of_the_method() -> None:
    stays = (stay("step1", 0, 5), stay("step2", 5, 9))
    own = (StepOfMeeting("step1", "Det, vi ser"),)
    assert stretches(record(stays=stays, own_steps=own)) == [
        Stretch("step1", 0, 5, "Det, vi ser"),
        Stretch("step2", 5, 9, "Den fælles forståelse"),
    ]


def test_all_turns_of_a_person_count_together() -> None:
    who, other = uuid4(), uuid4()
    turns = tuple(
        TalkTurn(uuid4(), at(since), at(until), person)
        for since, until, person in ((0, 1, who), (1, 3, other), (3, 3.5, who))
    )
    assert floor(record(talk=turns), str(who)) == Floor(90)
    assert floor(record(talk=turns), str(uuid4())) is None


def test_who_was_never_seen_to_go_stayed_to_the_end() -> None:
    stays = (Presence(0, 12), Presence(20, None))
    seat = Participant(uuid4(), uuid4(), "Rania", Function.PARENT, Perspective.PARENTS, presence=stays)
    assert stays_of(record(), seat) == [[0, 12], [20, 60]]

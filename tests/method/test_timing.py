"""Time at the table: no minute is counted twice, no share is more than all, and nobody is asked twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.method import timing
from tvaer.method.loader import load_method
from tvaer.snapshots import (
    MeetingHead,
    MeetingRecord,
    Participant,
    Pause,
    Presence,
    Statement,
    StepOfMeeting,
    StepStay,
    TalkTurn,
)
from tvaer.terms import Attendance, Function, Perspective, SpeakerGroup, StatementKind

FIVE = load_method(Path(__file__).parents[2] / "resources" / "methods" / "five_steps.toml")
ZERO = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
HEAD = MeetingHead(UUID(int=1), "Møde", starts=ZERO, started=ZERO, step="step1", planned_minutes=75)
CHILD, MOTHER, UNCLE, TEACHER, LEADER, INTERPRETER = (UUID(int=n) for n in range(10, 16))


def at(minutes: float) -> datetime:
    return ZERO + timedelta(minutes=minutes)


def seat(
    person: UUID, function: Function, attendance: Attendance = Attendance.ALL, *stays: Presence
) -> Participant:
    return Participant(
        UUID(int=person.int + 100), person, "N", function, Perspective.SCHOOL, attendance=attendance,
        presence=stays,
    )  # fmt: skip


SEATS = (
    seat(LEADER, Function.FACILITATOR),
    seat(TEACHER, Function.PROFESSIONAL),
    seat(INTERPRETER, Function.INTERPRETER),
    seat(UNCLE, Function.NETWORK),
    seat(MOTHER, Function.PARENT),
    seat(CHILD, Function.CHILD),
)


def record(**values: object) -> MeetingRecord:
    return replace(MeetingRecord(HEAD, participants=SEATS), **values)  # type: ignore[arg-type]


def people(seats: tuple[Participant, ...]) -> list[UUID]:
    return [p.person_id for p in seats]


moments = st.integers(0, 300).map(at)
spans = st.tuples(moments, moments).map(lambda pair: (min(pair), max(pair)))
stays = st.lists(
    st.builds(lambda s, step: StepStay(step, *s), spans, st.sampled_from(FIVE.step_ids)), max_size=8
)
pauses = st.lists(st.builds(lambda s, n: Pause(UUID(int=n), *s), spans, st.integers(1, 99)), max_size=5)
turns = st.lists(
    st.builds(
        lambda span, group: TalkTurn(UUID(int=1), span[0], span[1], group=group),
        spans,
        st.sampled_from(SpeakerGroup),
    ),
    max_size=12,
)


def test_a_step_counts_every_stay_and_no_break() -> None:
    here = record(
        stays=(
            StepStay("step1", at(0), at(10)),
            StepStay("step2", at(10), at(15)),
            StepStay("step1", at(15)),
        ),
        pauses=(Pause(UUID(int=2), at(5), at(8)), Pause(UUID(int=3), at(20))),
    )
    time = timing.step_time(FIVE.step("step1"), here, at(30))
    assert (time.planned, time.used, time.left, time.over) == (20, 12, 8, 0)
    assert timing.running_pause(here) == at(20)


def test_over_time_is_told_in_whole_minutes_and_the_ring_is_full() -> None:
    time = timing.step_time(FIVE.step("step1"), record(stays=(StepStay("step1", at(0)),)), at(23.5))
    assert (time.left, time.over, time.fraction) == (0, 3, 1.0)


@given(stays, pauses)
def test_a_step_uses_no_more_time_than_has_passed_and_a_break_never_adds_any(
    way: list[StepStay], rest: list[Pause]
) -> None:
    here = record(stays=tuple(way), pauses=tuple(rest))
    for step in FIVE.step_ids:
        used = timing.used_seconds(here, step, at(300))
        assert 0 <= used <= 300 * 60
        assert used <= timing.used_seconds(replace(here, pauses=()), step, at(300))


@given(st.lists(spans, max_size=6))
def test_breaks_and_step_share_the_time_of_one_long_stay(rest: list[tuple[datetime, datetime]]) -> None:
    """Counted minute by minute, as one would on paper."""
    here = record(
        stays=(StepStay("step1", at(0), at(300)),),
        pauses=tuple(Pause(UUID(int=n + 1), *span) for n, span in enumerate(rest)),
    )
    resting = {m for since, until in rest for m in range(300) if since <= at(m) < until}
    assert timing.used_seconds(here, "step1", at(300)) == (300 - len(resting)) * 60


@given(
    st.sampled_from(FIVE.step_ids),
    st.sets(st.sampled_from(FIVE.step_ids)),
    st.integers(0, 90),
    st.dictionaries(st.sampled_from(FIVE.step_ids), st.integers(-30, 10)),
)
def test_minutes_are_taken_only_from_later_unvisited_steps_and_each_keeps_one(
    here: str, been: set[str], wanted: int, extra: dict[str, int]
) -> None:
    now = record(
        head=replace(HEAD, step=here),
        stays=tuple(StepStay(step, at(0), at(1)) for step in been),
        own_steps=tuple(StepOfMeeting(step, "", minutes) for step, minutes in extra.items()),
    )
    taken = dict(timing.taken_from(FIVE, now, wanted))
    later = set(FIVE.step_ids[FIVE.step_ids.index(here) + 1 :]) - been
    assert set(taken) <= later
    assert sum(taken.values()) <= wanted
    for step, minutes in taken.items():
        assert minutes > 0
        assert timing.planned_minutes(FIVE.step(step), now) - minutes >= timing.LEAST_MINUTES
    spare = sum(max(0, timing.planned_minutes(FIVE.step(s), now) - 1) for s in later)
    assert sum(taken.values()) == min(wanted, spare)


def test_the_longest_step_gives_first() -> None:
    assert timing.taken_from(FIVE, record(), 5, ("checkout",)) == (("step2", 5),)
    short = record(own_steps=(StepOfMeeting("step2", "", -11),))
    assert timing.taken_from(FIVE, short, 14, ("checkout",)) == (("step3", 2), ("step4", 12))


def test_the_meeting_ends_later_only_by_what_no_step_could_spare() -> None:
    given_here = (StepOfMeeting("step1", "", 5), StepOfMeeting("step2", "", -3))
    assert timing.meeting_ends(record(own_steps=given_here)) == at(77)
    assert timing.meeting_ends(record()) == at(75)


@given(turns)
def test_shares_are_of_the_whole_talk(talk: list[TalkTurn]) -> None:
    shares = timing.talk_shares(record(talk=tuple(talk)), at(300))
    lasted = sum(round((t.ended - t.began).total_seconds()) for t in talk if t.ended)
    assert shares.total == lasted
    assert shares.family_percent + shares.professionals_percent == (100 if lasted else 0)
    assert shares.family_had_little == (lasted >= 600 and shares.family < lasted / 3)


def test_the_network_counts_with_the_family() -> None:
    talk = (
        TalkTurn(UUID(int=1), at(0), at(3), UNCLE),
        TalkTurn(UUID(int=2), at(3), at(10), TEACHER),
        TalkTurn(UUID(int=3), at(10), group=SpeakerGroup.CHILD),
    )
    shares = timing.talk_shares(record(talk=talk), at(11))
    assert (shares.family, shares.professionals) == (240, 420)
    running = timing.has_the_floor(record(talk=talk))
    assert running is not None and running.group is SpeakerGroup.CHILD


def test_kept_totals_speak_when_the_turns_are_gone() -> None:
    head = replace(HEAD, family_seconds=300, professional_seconds=900)
    assert timing.talk_shares(record(head=head), at(0)) == timing.TalkShares(300, 900)


def test_the_child_is_asked_first_and_the_leader_last() -> None:
    assert people(timing.speaking_order(record())) == [CHILD, MOTHER, UNCLE, TEACHER, LEADER]


def test_an_order_of_its_own_comes_first_and_who_joins_later_is_asked_last() -> None:
    head = replace(HEAD, round_order=(TEACHER, CHILD, LEADER))
    assert people(timing.speaking_order(record(head=head))) == [TEACHER, CHILD, LEADER, MOTHER, UNCLE]


def test_who_has_spoken_was_taken_down_or_had_the_floor_in_this_step() -> None:
    said = Statement(UUID(int=5), "step1", "Hej", StatementKind.WORRY, MOTHER)
    here = record(
        stays=(StepStay("framing", at(0), at(5)), StepStay("step1", at(5))),
        statements=(said,),
        talk=(
            TalkTurn(UUID(int=1), at(1), at(2), LEADER),
            TalkTurn(UUID(int=2), at(6), at(7), UNCLE),
            TalkTurn(UUID(int=3), at(7), at(8), group=SpeakerGroup.CHILD),
            TalkTurn(UUID(int=4), at(8), at(9), group=SpeakerGroup.PROFESSIONALS),
        ),
    )
    assert timing.spoken_in(here, "step1", at(20)) == {MOTHER, UNCLE, CHILD}


@given(st.sets(st.sampled_from([CHILD, MOTHER, UNCLE, TEACHER, LEADER])))
def test_a_round_reaches_everybody_who_is_silent_once_before_it_asks_again(spoken: set[UUID]) -> None:
    order = timing.speaking_order(record())
    silent = [p.person_id for p in order if p.person_id not in spoken]
    asked: list[UUID] = []
    for _ in silent:
        following = timing.next_in_round(order, spoken, asked)
        assert following is not None
        asked.append(following.person_id)
    assert asked == silent
    again = timing.next_in_round(order, spoken, asked)
    assert (again is None) == (not silent)
    if len(silent) > 1:
        assert again is not None and again.person_id != asked[-1]


@pytest.mark.parametrize(
    ("attendance", "stays", "here"),
    [
        (Attendance.ALL, (), True),
        (Attendance.INVITED, (), True),
        (Attendance.LATE, (), False),
        (Attendance.EXCUSED, (), False),
        (Attendance.LATE, (Presence(6, None),), True),
        (Attendance.PART, (Presence(0, 20),), False),
        (Attendance.PART, (Presence(0, 20), Presence(30, None)), True),
    ],
)
def test_who_is_in_the_room_now(attendance: Attendance, stays: tuple[Presence, ...], here: bool) -> None:
    assert timing.in_the_room(seat(MOTHER, Function.PARENT, attendance, *stays)) is here


def test_who_was_there_for_which_step() -> None:
    late = seat(UNCLE, Function.NETWORK, Attendance.LATE, Presence(6, None))
    left = seat(TEACHER, Function.PROFESSIONAL, Attendance.PART, Presence(0, 10))
    here = record(
        participants=(
            late,
            left,
            seat(CHILD, Function.CHILD),
            seat(MOTHER, Function.PARENT, Attendance.EXCUSED),
        ),
        stays=(
            StepStay("framing", at(0), at(6)),
            StepStay("step1", at(6), at(20)),
            StepStay("step2", at(20)),
        ),
    )
    assert people(timing.people_during(here, "framing", at(30))) == [TEACHER, CHILD]
    assert people(timing.people_during(here, "step1", at(30))) == [UNCLE, TEACHER, CHILD]
    assert people(timing.people_during(here, "step2", at(30))) == [UNCLE, CHILD]
    assert people(timing.people_during(here, "step5", at(30))) == []
    assert timing.there_throughout(late, here, "step1", at(30))
    assert not timing.there_throughout(left, here, "step1", at(30))

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


def held(begins: int, *presence: Presence, lasted: int = 60, seconds: int = 0) -> MeetingRecord:
    """`with_times`, begun so many minutes after its planned 13:30; the steps go on from there."""
    record = with_times(*presence)
    began = at(begins) + timedelta(seconds=seconds)
    ended = began + timedelta(minutes=lasted)
    head = replace(record.head, started=began, closed=ended, actual_minutes=lasted)
    half = began + timedelta(minutes=20)
    stays = (StepStay("step1", began, half), StepStay("step2", half, ended))
    return replace(record, head=head, stays=stays)


@pytest.mark.parametrize(
    ("begins", "hours"),
    [(-36, "12:54–13:54"), (0, "13:30–14:30"), (9, "13:39–14:39"), (2880, "13:30–14:30")],
)
def test_the_minutes_tell_when_the_meeting_was_held(begins: int, hours: str) -> None:
    words = minutes(held(begins))
    assert f"Tid og sted {hours}, Lokale 2.14" in words
    assert "12. november 2026" in words and "14. november" not in words


def test_a_meeting_begun_before_midnight_was_held_that_day() -> None:
    record = held(620)  # 23:50
    words = minutes(replace(record, head=replace(record.head, starts=at(640))))
    assert "Tid og sted 23:50–00:50" in words
    assert "12. november 2026" in words and "13. november" not in words


@pytest.mark.parametrize(("begins", "hours"), [(-36, "12:54–14:09"), (0, "13:30–14:45"), (9, "13:39–14:45")])
def test_while_it_lasts_the_minutes_tell_when_it_is_meant_to_end(begins: int, hours: str) -> None:
    record = with_times()
    record = replace(record, head=replace(record.head, started=at(begins), actual_minutes=None))
    assert f"Tid og sted {hours}" in minutes(record)


def test_a_meeting_opened_once_more_on_another_day_ended_when_it_did() -> None:
    record = held(-36)
    record = replace(record, head=replace(record.head, closed=at(2880)))
    assert "Tid og sted 12:54–13:54" in minutes(record)


def test_at_a_meeting_begun_early_all_times_are_of_one_clock() -> None:
    record = held(-36, Presence(8, 20), Presence(25, None), seconds=20)
    record = replace(record, pauses=(Pause(an_id(40), at(-28), at(-20)),))
    words = minutes(record)
    assert "Lis kom 13:02 og var ude af lokalet 13:14–13:19." in words
    assert "Pause 13:02–13:10." in words
    assert "Uden for lokalet" not in words


def test_who_was_there_from_an_early_beginning_was_neither_late_nor_outside() -> None:
    words = minutes(held(-36, Presence(0, None)))
    assert not [word for word in ("Lis kom", "Lis gik", "Uden for lokalet") if word in words]


def test_who_left_before_a_late_meeting_ended_has_left() -> None:
    assert "Lis gik 14:32." in minutes(held(9, Presence(0, 62)))


def test_the_agenda_keeps_the_planned_times() -> None:
    agenda = make(DocumentKind.AGENDA, held(-36), five_steps(), LETTERHEAD, Audience.FAMILY, "da", MOMENT)
    assert "13:30–14:45" in text_of(agenda)


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
    record = replace(record, pauses=(Pause(an_id(40), at(20), at(10)),))
    assert "Pause 13:50–13:50." in minutes(record)


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
    assert "Målet er: „Villads går glad hjemmefra“" in words
    assert "Svarer på bekymringen: „Vi er bekymrede for morgenen“" in words


def test_the_child_stands_first_among_those_who_spoke() -> None:
    record = a_meeting("Der er uro i klassen", "Han tegner meget", "Frikvarteret er sværest")
    first, second, last = record.statements
    line = next(person.id for person in record.people.values() if person.name == "Line Birk")
    alma = a_person(3, "Alma Birk", Function.CHILD)
    said = (first, replace(second, speaker_id=line), replace(last, speaker_id=alma.id))
    words = minutes(
        replace(
            record,
            people={**record.people, alma.id: alma},
            cases=(replace(record.cases[0], child_id=alma.id),),
            statements=said,
        )
    )
    order = ("Frikvarteret er sværest", "Der er uro i klassen", "Han tegner meget")
    assert [words.index(text) for text in order] == sorted(words.index(text) for text in order)


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
    assert "Blev til: „Høreværn fra mandag“ (imødekommet)" in minutes(record)
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

"""At the table: cutting and joining what was said, the clock, who is here, what stays private."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests import workplaces
from tests.services.test_commands import ALL, MEETING, MOTHER, SAID, TEACHER, prepare
from tvaer.clock import Clock
from tvaer.errors import BugError, KnownError
from tvaer.services import commands as c
from tvaer.services.workplace import Workplace
from tvaer.snapshots import Presence, Statement
from tvaer.terms import (
    Attendance,
    Audience,
    ChildTheme,
    DisagreementStatus,
    Function,
    Perspective,
    ScaleKind,
    SpeakerGroup,
)

ONE, TWO, THREE, NEED, SEAT, SCALE = (UUID(int=n) for n in (20, 21, 22, 23, 24, 25))


class Watch(Clock):
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.moment = workplaces.NOON

    def now(self) -> datetime:
        return self.moment

    def pass_by(self, **time: int) -> None:
        self.moment += timedelta(**time)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def place(tmp_path: Path, watch: Watch) -> Iterator[Workplace]:
    workplace, _ = workplaces.make(tmp_path / "data", watch)
    prepare(workplace)
    yield workplace
    workplace.close()


def said(place: Workplace, statement: UUID) -> Statement:
    return next(s for s in place.reads.record(MEETING).statements if s.id == statement)


def add(place: Workplace, statement: UUID, text: str, **values: object) -> None:
    place.run(c.AddStatement(statement, {**SAID, "text": text, "speaker_id": MOTHER, **values}))


def test_a_statement_is_cut_where_one_says_and_both_halves_keep_what_they_had(place: Workplace) -> None:
    add(place, THREE, "Før")
    add(place, ONE, "Han sover ikke. Han spiser godt.", explains=[THREE], only_to=[TEACHER], audiences=ALL)
    add(place, TWO, "Bagefter")
    place.run(c.SplitStatement(ONE, UUID(int=30), 15))
    texts = [s.text for s in place.reads.record(MEETING).statements]
    assert texts == ["Før", "Han sover ikke.", "Han spiser godt.", "Bagefter"]
    for half in (said(place, ONE), said(place, UUID(int=30))):
        assert (half.speaker_id, half.explains, half.only_to) == (MOTHER, (THREE,), (TEACHER,))
        assert half.audiences == frozenset()


def test_both_halves_keep_their_versions_but_the_child_s_own_words_fit_neither(place: Workplace) -> None:
    whole = {Audience.CHILD, Audience.FAMILY, Audience.PROFESSIONAL}
    add(place, ONE, "Han sover ikke. Han spiser godt.", audiences=whole)
    add(place, TWO, "Han sover ikke. Mor drikker.", audiences=whole, child_text="Du sover dårligt.")
    place.run(c.SplitStatement(ONE, UUID(int=30), 15))
    place.run(c.SplitStatement(TWO, UUID(int=31), 15))
    assert [said(place, one).audiences for one in (ONE, UUID(int=30))] == [whole, whole]
    for half in (TWO, UUID(int=31)):
        assert said(place, half).audiences == {Audience.FAMILY, Audience.PROFESSIONAL}
    assert (said(place, TWO).child_text, said(place, UUID(int=31)).child_text) == ("Du sover dårligt.", "")


@pytest.mark.parametrize("at", [0, 3, 99])
def test_a_cut_that_leaves_nothing_is_refused(place: Workplace, at: int) -> None:
    add(place, ONE, "Hej")
    with pytest.raises(KnownError, match="empty_text"):
        place.run(c.SplitStatement(ONE, UUID(int=30), at))
    assert said(place, ONE).text == "Hej"


FAMILY_AND_SCHOOL = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})


@pytest.mark.parametrize(
    ("one", "two", "audiences", "only_to"),
    [
        ((FAMILY_AND_SCHOOL, ()), ({Audience.PROFESSIONAL}, ()), {Audience.PROFESSIONAL}, ()),
        ((FAMILY_AND_SCHOOL, ()), ((), (TEACHER,)), set(), (TEACHER,)),
        (({Audience.FAMILY}, ()), ((), (TEACHER,)), set(), ()),
        (((), ()), ((), (TEACHER,)), set(), ()),
        (((), (MOTHER,)), ((), (TEACHER,)), set(), ()),
        (((), (MOTHER, TEACHER)), ((), (TEACHER,)), set(), (TEACHER,)),
    ],
)
def test_joined_words_reach_nobody_whom_one_of_them_might_not_reach(
    place: Workplace, one: Any, two: Any, audiences: set[Audience], only_to: tuple[UUID, ...]
) -> None:
    add(place, ONE, "Et", audiences=one[0], only_to=one[1])
    add(place, TWO, "To", audiences=two[0], only_to=two[1])
    place.run(c.JoinStatements(ONE, TWO))
    joined = said(place, ONE)
    assert joined.text == "Et\nTo"
    assert joined.audiences == audiences
    assert joined.only_to == only_to


@pytest.mark.parametrize("aside", [{"passed_on": True}, {"kept_for": "step4"}])
def test_what_is_put_aside_is_not_joined_with_what_lies_on_the_table(
    place: Workplace, aside: dict[str, Any]
) -> None:
    add(place, ONE, "Et")
    add(place, TWO, "To", **aside)
    for command in (c.JoinStatements(ONE, TWO), c.JoinStatements(TWO, ONE)):
        with pytest.raises(KnownError, match="put_aside"):
            place.run(command)
    assert (said(place, ONE).text, said(place, TWO).text) == ("Et", "To")


@pytest.mark.parametrize(
    "later",
    [{"only_to": [TEACHER]}, {"only_to": [TEACHER], "audiences": ALL}],
    ids=["named", "named and ticked"],
)
def test_named_readers_are_the_only_ones_as_soon_as_they_are_named(place: Workplace, later: Any) -> None:
    add(place, ONE, "Kun til hende", audiences=ALL)
    place.run(c.EditStatement(ONE, later))
    assert (said(place, ONE).audiences, said(place, ONE).only_to) == (frozenset(), (TEACHER,))
    place.run(c.EditStatement(ONE, {"audiences": ALL}))
    assert said(place, ONE).audiences == frozenset()
    place.run(c.EditStatement(ONE, {"only_to": []}))
    assert said(place, ONE).audiences == frozenset()
    place.run(c.EditStatement(ONE, {"only_to": [], "audiences": ALL}))
    assert said(place, ONE).audiences == ALL


def test_a_named_reader_who_is_removed_opens_nothing_to_others(place: Workplace) -> None:
    add(place, ONE, "Kun til hende", audiences=ALL, only_to=[TEACHER])
    voice, theme = UUID(int=40), UUID(int=41)
    place.run(c.AddVoice(voice, {"meeting_id": MEETING}))
    told = {"voice_id": voice, "theme": ChildTheme.HOME, "text": "Hjemme", "audiences": ALL}
    place.run(c.AddVoiceTheme(theme, {**told, "only_to": [TEACHER]}))
    place.run(c.RemovePerson(TEACHER))
    told_by_child = place.reads.record(MEETING).voices[0].themes[0]
    for one in (said(place, ONE), told_by_child):
        assert (one.only_to, one.audiences) == ((), frozenset())


def test_what_led_to_the_joined_one_leads_to_the_one_that_stays(place: Workplace) -> None:
    add(place, ONE, "Et")
    add(place, TWO, "To")
    add(place, THREE, "Fordi", explains=[TWO])
    need = {"meeting_id": MEETING, "text": "Ro", "sources": [ONE, TWO], "audiences": ALL}
    place.run(c.AddNeed(NEED, need))
    outcome = place.run(c.JoinStatements(ONE, TWO))
    record = place.reads.record(MEETING)
    assert said(place, THREE).explains == (ONE,)
    assert record.needs[0].sources == (ONE,)
    assert outcome.inverse is not None
    place.run(outcome.inverse)
    assert said(place, THREE).explains == (TWO,)
    assert set(place.reads.record(MEETING).needs[0].sources) == {ONE, TWO}


def seat(place: Workplace, person: UUID = MOTHER, function: Function = Function.PARENT) -> None:
    place.run(
        c.AddParticipant(
            SEAT if person == MOTHER else UUID(int=26),
            {
                "meeting_id": MEETING,
                "person_id": person,
                "function": function,
                "perspective": Perspective.PARENTS,
            },
        )
    )


def test_who_comes_late_and_leaves_early_is_stamped(place: Workplace, watch: Watch) -> None:
    seat(place)
    place.run(c.StartMeeting(MEETING, "step1"))
    watch.pass_by(minutes=12, seconds=40)
    place.run(c.Arrive(SEAT))
    watch.pass_by(minutes=20)
    place.run(c.Leave(SEAT))
    mother = place.reads.record(MEETING).participants[0]
    assert [(s.since, s.until) for s in mother.presence] == [(12, 32)]
    assert mother.attendance is Attendance.PART
    with pytest.raises(KnownError, match="not_here"):
        place.run(c.Leave(SEAT))
    place.run(c.Arrive(SEAT))
    with pytest.raises(KnownError, match="already_here"):
        place.run(c.Arrive(SEAT))


def test_minutes_count_from_the_planned_start(place: Workplace, watch: Watch) -> None:
    watch.pass_by(minutes=4)
    place.run(c.StartMeeting(MEETING, "step1"))
    head = place.reads.record(MEETING).head
    assert head.minute(watch.moment) == 4
    assert head.minute(workplaces.NOON - timedelta(minutes=9)) == 0


def test_a_meeting_that_begins_early_counts_from_its_real_start(place: Workplace, watch: Watch) -> None:
    watch.pass_by(minutes=-36, seconds=20)
    seat(place)
    place.run(c.StartMeeting(MEETING, "step1"))
    watch.pass_by(minutes=7, seconds=50)
    place.run(c.Arrive(SEAT))
    record = place.reads.record(MEETING)
    assert record.head.zero == workplaces.NOON - timedelta(minutes=36)
    assert [(s.since, s.until) for s in record.participants[0].presence] == [(8, None)]  # 11:32 on the clock


def test_times_written_before_an_early_start_stay_what_they_were(place: Workplace, watch: Watch) -> None:
    seat(place)
    place.run(c.EditParticipant(SEAT, {"presence": (Presence(0, 31), Presence(40, None))}))
    watch.pass_by(minutes=-10)
    start = place.run(c.StartMeeting(MEETING, "step1"))
    assert place.reads.record(MEETING).participants[0].presence == (Presence(0, 41), Presence(50, None))
    assert start.inverse is not None
    place.run(start.inverse)
    assert place.reads.record(MEETING).participants[0].presence == (Presence(0, 31), Presence(40, None))


def test_another_planned_time_moves_nobody_who_came_and_went(place: Workplace, watch: Watch) -> None:
    seat(place)
    place.run(c.StartMeeting(MEETING, "step1"))
    watch.pass_by(minutes=12)
    place.run(c.Arrive(SEAT))
    for moved, minute in ((-30, 42), (20, 12), (0, 12)):
        starts = workplaces.NOON + timedelta(minutes=moved)
        place.run(c.EditMeeting(MEETING, {"starts": starts}))
        assert place.reads.record(MEETING).participants[0].presence == (Presence(minute, None),)


def test_a_meeting_held_on_another_day_counts_from_its_real_start(place: Workplace, watch: Watch) -> None:
    watch.pass_by(days=2)
    place.run(c.StartMeeting(MEETING, "step1"))
    watch.pass_by(minutes=7)
    assert place.reads.record(MEETING).head.minute(watch.moment) == 7


def test_the_floor_goes_from_one_to_the_next(place: Workplace, watch: Watch) -> None:
    place.run(c.StartTalking(MEETING, MOTHER))
    watch.pass_by(seconds=90)
    place.run(c.StartTalking(MEETING, group=SpeakerGroup.PROFESSIONALS))
    watch.pass_by(seconds=30)
    place.run(c.BeginPause(MEETING))
    turns = place.reads.record(MEETING).talk
    assert [(t.person_id, t.group) for t in turns] == [(MOTHER, None), (None, SpeakerGroup.PROFESSIONALS)]
    assert [t.ended - t.began for t in turns if t.ended] == [timedelta(seconds=90), timedelta(seconds=30)]


@pytest.mark.parametrize("keep", [True, False])
def test_talk_time_is_forgotten_and_only_the_totals_kept_when_one_wants(
    place: Workplace, watch: Watch, keep: bool
) -> None:
    seat(place)
    place.run(c.EditMeeting(MEETING, {"keep_talk": keep}))
    for person, seconds in ((MOTHER, 120), (TEACHER, 60)):
        place.run(c.StartTalking(MEETING, person))
        watch.pass_by(seconds=seconds)
    place.run(c.ForgetTalkTime(MEETING))
    record = place.reads.record(MEETING)
    assert record.talk == ()
    assert place.reads.counts()["talk_turn"] == 0
    kept = (record.head.family_seconds, record.head.professional_seconds)
    assert kept == ((120, 60) if keep else (None, None))


def test_closing_ends_the_break_and_the_last_turn(place: Workplace, watch: Watch) -> None:
    place.run(c.StartMeeting(MEETING, "step5"))
    place.run(c.BeginPause(MEETING))
    place.run(c.StartTalking(MEETING, MOTHER))
    watch.pass_by(minutes=1)
    place.run(c.CloseMeeting(MEETING))
    record = place.reads.record(MEETING)
    assert all(pause.ended == watch.moment for pause in record.pauses)
    assert all(turn.ended == watch.moment for turn in record.talk)


def test_a_clock_that_is_put_back_ends_nothing_before_it_began(place: Workplace, watch: Watch) -> None:
    place.run(c.StartMeeting(MEETING, "step1"))
    place.run(c.BeginPause(MEETING))
    place.run(c.StartTalking(MEETING, MOTHER))
    watch.pass_by(minutes=-20)
    place.run(c.EndPause(MEETING))
    place.run(c.GoToStep(MEETING, "step2"))
    place.run(c.CloseMeeting(MEETING))
    record = place.reads.record(MEETING)
    assert [pause.ended == pause.began for pause in record.pauses] == [True]
    assert record.stays and all(stay.left is not None and stay.left >= stay.entered for stay in record.stays)
    assert record.head.closed is not None and record.head.started is not None


def test_marks_are_one_a_person_and_on_their_scale(place: Workplace) -> None:
    ruler = {"meeting_id": MEETING, "question": "Hvordan går det?", "kind": ScaleKind.RULER}
    place.run(c.AddScale(SCALE, ruler))
    place.run(c.Rate(SCALE, MOTHER, {"score": 5, "reason": "Søvnen", "audiences": ALL}))
    place.run(c.Rate(SCALE, MOTHER, {"score": 1}))
    for score in (0, 6):
        with pytest.raises(BugError):
            place.run(c.Rate(SCALE, TEACHER, {"score": score}))
    marks = place.reads.record(MEETING).scales[0].ratings
    assert [(m.person_id, m.score, m.reason) for m in marks] == [(MOTHER, 1, "Søvnen")]


def test_private_notes_and_the_answer_on_a_report_are_no_part_of_the_record(place: Workplace) -> None:
    place.run(c.KeepPrivateNote(MEETING, {"text": "Uglesang"}))
    place.run(c.AnswerConcern(MEETING, {"due": True, "reason": "Ravneskrig"}))
    record = place.reads.record(MEETING)
    assert "Uglesang" not in repr(record)
    assert "Ravneskrig" not in repr(record)
    private = place.reads.private_side(MEETING)
    assert private.notes == "Uglesang"
    assert private.concern is not None
    assert (private.concern.due, private.concern.reason) == (True, "Ravneskrig")


def test_the_watch_is_utc(watch: Watch) -> None:
    assert watch.now().tzinfo is UTC


def test_a_disagreement_reaches_nobody_who_may_not_read_all_it_is_about(place: Workplace) -> None:
    add(place, ONE, "Et", audiences=ALL)
    add(place, TWO, "To", audiences={Audience.PROFESSIONAL})
    add(place, THREE, "Kun til hende", only_to=[TEACHER])
    matter = UUID(int=50)

    def readers() -> frozenset[Audience]:
        return place.reads.record(MEETING).disagreements[0].audiences

    values = {"meeting_id": MEETING, "step": "step1", "topic": "Søvn", "audiences": ALL, "about": [ONE]}
    place.run(c.AddDisagreement(matter, {**values, "status": DisagreementStatus.STANDS}))
    assert readers() == ALL
    place.run(c.EditDisagreement(matter, {"about": [ONE, TWO]}))
    assert readers() == {Audience.PROFESSIONAL}
    place.run(c.EditDisagreement(matter, {"audiences": ALL}))
    assert readers() == {Audience.PROFESSIONAL}
    place.run(c.EditDisagreement(matter, {"about": [ONE, THREE]}))
    assert readers() == frozenset()


VOICE, THEME = UUID(int=40), UUID(int=41)


def lay(place: Workplace, audiences: Any, *named: UUID, statement: UUID = ONE, theme: UUID = THEME) -> None:
    """A child's words on the table, for those the child has let know them."""
    if not place.reads.record(MEETING).voices:
        place.run(c.AddVoice(VOICE, {"meeting_id": MEETING}))
    told = {"voice_id": VOICE, "theme": ChildTheme.HOME, "text": "Hjemme", "audiences": audiences}
    place.run(c.AddVoiceTheme(theme, {**told, "only_to": named}))
    add(place, statement, "Hjemme", theme_id=theme, audiences=audiences, only_to=named)


def readers_of(place: Workplace, statement: UUID = ONE) -> tuple[Any, Any]:
    one = said(place, statement)
    return set(one.audiences), one.only_to


@pytest.mark.parametrize(
    ("leave", "left"),
    [
        ({"audiences": {Audience.PROFESSIONAL}}, ({Audience.PROFESSIONAL}, ())),
        ({"audiences": frozenset()}, (set(), ())),
        ({"only_to": [TEACHER]}, (set(), (TEACHER,))),
    ],
)
def test_what_the_child_takes_back_is_taken_back_on_the_table_in_the_same_step(
    place: Workplace, leave: Any, left: Any
) -> None:
    lay(place, FAMILY_AND_SCHOOL)
    place.run(c.EditStatement(ONE, {"text": "Hjemme er der larm"}))
    outcome = place.run(c.EditVoiceTheme(THEME, leave))
    assert readers_of(place) == left
    assert outcome.inverse is not None
    place.run(outcome.inverse)
    assert readers_of(place) == (FAMILY_AND_SCHOOL, ())


def test_more_leave_alone_widens_nothing_and_no_tick_goes_beyond_it(place: Workplace) -> None:
    lay(place, {Audience.PROFESSIONAL})
    place.run(c.EditStatement(ONE, {"audiences": FAMILY_AND_SCHOOL}))
    assert readers_of(place) == ({Audience.PROFESSIONAL}, ())
    place.run(c.EditVoiceTheme(THEME, {"audiences": FAMILY_AND_SCHOOL}))
    assert readers_of(place) == ({Audience.PROFESSIONAL}, ())
    place.run(c.EditStatement(ONE, {"audiences": FAMILY_AND_SCHOOL}))
    assert readers_of(place) == (FAMILY_AND_SCHOOL, ())


def test_what_a_child_told_stays_tied_to_its_leave_when_cards_are_cut_or_joined(place: Workplace) -> None:
    lay(place, FAMILY_AND_SCHOOL)
    lay(place, FAMILY_AND_SCHOOL, statement=TWO, theme=UUID(int=42))
    with pytest.raises(KnownError, match="two_permissions"):
        place.run(c.JoinStatements(ONE, TWO))
    place.run(c.SplitStatement(ONE, UUID(int=30), 3))
    add(place, THREE, "Noget andet", audiences=FAMILY_AND_SCHOOL)
    place.run(c.JoinStatements(THREE, UUID(int=30)))
    place.run(c.EditVoiceTheme(THEME, {"audiences": ()}))
    assert readers_of(place, ONE) == readers_of(place, THREE) == (set(), ())

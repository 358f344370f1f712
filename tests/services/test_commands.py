"""Commands on a real store: each commits at once, and each finds its own way back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tests import workplaces
from tvaer import models
from tvaer.errors import BugError, KnownError
from tvaer.services import commands as c
from tvaer.services.workplace import Outcome, Workplace
from tvaer.snapshots import Position, Presence, Sibling, Sign
from tvaer.store.unit_of_work import reading
from tvaer.terms import (
    AgreementStatus,
    Audience,
    ChildTheme,
    Function,
    GoalStatus,
    MeetingKind,
    MeetingStatus,
    OfferKind,
    Perspective,
    ScaleKind,
    SignOf,
    StatementKind,
)

MEETING, CASE = UUID(int=1), UUID(int=2)
MOTHER, TEACHER = UUID(int=10), UUID(int=11)
ALL = frozenset(Audience)
SAID = {"meeting_id": MEETING, "step": "step1", "kind": StatementKind.WORRY, "audiences": ALL}


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    place, _ = workplaces.make(tmp_path / "data")
    prepare(place)
    yield place
    place.close()


def prepare(place: Workplace) -> None:
    place.run(c.AddPerson(MOTHER, {"name": "Åse Brun", "function": Function.PARENT}))
    place.run(c.AddPerson(TEACHER, {"name": "Bo Ek", "function": Function.PROFESSIONAL}))
    place.run(c.AddCase(CASE, {"alias": "Ida"}))
    values = {"title": "Møde", "kind": MeetingKind.NETWORK, "cases": [CASE], "starts": workplaces.NOON}
    place.run(c.AddMeeting(MEETING, values, ({"title": "Trin 1", "minutes": 20, "step": "step1"},)))


def everything(place: Workplace) -> dict[str, set[Any]]:
    """All rows of all tables but for the stamps that every change moves."""
    found: dict[str, set[Any]] = {}
    with reading(place.store) as session:
        for name, table in models.Base.metadata.tables.items():
            kept = [column for column in table.columns if column.key not in ("changed", "version")]
            found[name] = {tuple(map(str, row)) for row in session.execute(select(*kept))}
    return found


def test_a_statement_reads_back_as_it_was_said(workplace: Workplace) -> None:
    text = "5 < 10 & „nå“\n\t🙂  "
    workplace.run(
        c.AddStatement(UUID(int=20), {**SAID, "text": text, "speaker_id": MOTHER, "only_to": [TEACHER]})
    )
    said = workplace.reads.record(MEETING).statements[0]
    assert (said.text, said.speaker_id, said.only_to) == (text, MOTHER, (TEACHER,))
    assert said.audiences == frozenset()


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_a_blank_statement_is_refused_and_leaves_nothing(workplace: Workplace, text: str) -> None:
    before = everything(workplace)
    with pytest.raises(KnownError, match="empty_text"):
        workplace.run(c.AddStatement(UUID(int=20), {**SAID, "text": text}))
    assert everything(workplace) == before


def test_an_unknown_field_is_our_own_fault(workplace: Workplace) -> None:
    with pytest.raises(BugError):
        workplace.run(c.AddStatement(UUID(int=20), {**SAID, "text": "Hej", "colour": "red"}))


def test_editing_what_is_gone_is_told(workplace: Workplace) -> None:
    with pytest.raises(KnownError, match="gone"):
        workplace.run(c.EditStatement(UUID(int=99), {"text": "Hej"}))


def test_a_reading_session_cannot_write(workplace: Workplace) -> None:
    with reading(workplace.store) as session:
        session.add(models.Letterhead(id=UUID(int=5), created=workplaces.NOON, changed=workplaces.NOON))
        with pytest.raises(BugError):
            session.flush()


def test_removing_a_statement_takes_its_links_and_gives_them_back(workplace: Workplace) -> None:
    first, second, need = UUID(int=20), UUID(int=21), UUID(int=22)
    workplace.run(c.AddStatement(first, {**SAID, "text": "Første"}))
    workplace.run(c.AddStatement(second, {**SAID, "text": "Anden", "explains": [first]}))
    workplace.run(
        c.AddNeed(need, {"meeting_id": MEETING, "text": "Ro", "sources": [first], "audiences": ALL})
    )
    offer = {
        "meeting_id": MEETING,
        "text": "Hjælp",
        "kind": OfferKind.OFFER,
        "audiences": ALL,
        "statement_id": first,
    }
    workplace.run(c.AddOffer(UUID(int=23), offer))
    before = everything(workplace)
    back = workplace.run(c.RemoveStatement(first)).inverse
    record = workplace.reads.record(MEETING)
    assert [s.id for s in record.statements] == [second]
    assert record.statements[0].explains == () and record.needs[0].sources == ()
    assert record.offers[0].statement_id is None
    assert back is not None
    workplace.run(back)
    assert everything(workplace) == before


def test_the_way_back_is_refused_when_somebody_changed_the_row_since(workplace: Workplace) -> None:
    said = UUID(int=20)
    workplace.run(c.AddStatement(said, {**SAID, "text": "Første"}))
    back = workplace.run(c.EditStatement(said, {"text": "Anden"})).inverse
    workplace.run(c.EditStatement(said, {"text": "Tredje"}))
    assert back is not None
    with pytest.raises(KnownError, match="changed_since"):
        workplace.run(back)
    assert workplace.reads.record(MEETING).statements[0].text == "Tredje"


def test_moving_puts_a_statement_before_another_and_last(workplace: Workplace) -> None:
    ids = [UUID(int=n) for n in (20, 21, 22)]
    for row in ids:
        workplace.run(c.AddStatement(row, {**SAID, "text": str(row.int)}))
    workplace.run(c.MoveStatement(ids[2], ids[0]))
    assert [s.id.int for s in workplace.reads.record(MEETING).statements] == [22, 20, 21]
    workplace.run(c.MoveStatement(ids[2], None))
    assert [s.id.int for s in workplace.reads.record(MEETING).statements] == [20, 21, 22]


def test_a_changed_status_is_kept_in_the_history(workplace: Workplace) -> None:
    agreement = UUID(int=30)
    workplace.run(c.AddAgreement(agreement, {"meeting_id": MEETING, "what": "Ring", "audiences": ALL}))
    workplace.run(c.EditAgreement(agreement, {"status": AgreementStatus.PARTLY}, status_note="To af tre"))
    workplace.run(c.EditAgreement(agreement, {"note": "Uden ny status"}))
    history = workplace.reads.record(MEETING).agreements[0].history
    assert [(h.status, h.note, h.at) for h in history] == [
        (AgreementStatus.PARTLY, "To af tre", workplaces.NOON)
    ]


def test_a_meeting_starts_moves_closes_and_opens_again_where_it_was(workplace: Workplace) -> None:
    workplace.run(c.StartMeeting(MEETING, "framing", ("Vi lytter",)))
    workplace.run(c.GoToStep(MEETING, "step2"))
    workplace.run(c.CloseMeeting(MEETING))
    head = workplace.reads.record(MEETING).head
    assert (head.status, head.step, head.framing_points) == (MeetingStatus.CLOSED, "step2", ("Vi lytter",))
    assert head.closed == workplaces.NOON
    workplace.run(c.ReopenMeeting(MEETING))
    record = workplace.reads.record(MEETING)
    assert (record.head.status, record.head.step) == (MeetingStatus.RUNNING, "step2")
    assert record.visited == {"framing", "step2"}
    with pytest.raises(KnownError, match="not_prepared"):
        workplace.run(c.StartMeeting(MEETING, "framing"))


def test_parts_are_replaced_as_a_whole_and_keep_their_ids(workplace: Workplace) -> None:
    kept, gone = UUID(int=40), UUID(int=41)
    goal = {"meeting_id": MEETING, "text": "Mål", "audiences": ALL, "pursued_by": [TEACHER, MOTHER]}
    signs = [Sign(kept, SignOf.CHILD, "Et", "ser"), Sign(gone, SignOf.PEERS, "To")]
    workplace.run(c.AddGoal(UUID(int=31), {**goal, "signs": signs}))
    workplace.run(c.EditGoal(UUID(int=31), {"signs": [replace(signs[0], text="Et nyt")]}))
    found = workplace.reads.record(MEETING).goals[0]
    assert found.signs == (Sign(kept, SignOf.CHILD, "Et nyt", "ser"),)
    assert found.pursued_by == (TEACHER, MOTHER)


def test_a_draft_is_one_row_a_meeting(workplace: Workplace) -> None:
    for text in ("H", "He", "Hej"):
        workplace.run(c.KeepDraft(MEETING, {"text": text, "step": "step1", "speaker_id": MOTHER}))
    assert workplace.reads.record(MEETING).draft.text == "Hej"
    assert workplace.reads.counts()["draft"] == 1


def test_what_is_committed_survives_without_closing(tmp_path: Path) -> None:
    place, _ = workplaces.make(tmp_path / "data")
    prepare(place)
    place.run(c.AddStatement(UUID(int=20), {**SAID, "text": "Hej"}))
    with Session(place.store.reads) as other:
        assert other.scalar(select(models.Statement.text)) == "Hej"
    place.close()
    again = workplaces.reopen(tmp_path / "data")
    assert [s.text for s in again.reads.record(MEETING).statements] == ["Hej"]
    again.close()


# -- the way back, for any course of commands ------------------------------------------------------------

STATEMENTS = [UUID(int=100 + n) for n in range(4)]
NEEDS = [UUID(int=200 + n) for n in range(2)]
GOALS = [UUID(int=300 + n) for n in range(2)]
AGREEMENTS = [UUID(int=400 + n) for n in range(2)]
SEATS = [UUID(int=500 + n) for n in range(2)]
DISAGREEMENTS = [UUID(int=700 + n) for n in range(2)]
SCALES = [UUID(int=800 + n) for n in range(2)]
VOICES = [UUID(int=900 + n) for n in range(2)]
THEMES = [UUID(int=1000 + n) for n in range(3)]
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(
    lambda t: t.strip() != ""
)


def siblings(names: list[str]) -> list[Sibling]:
    return [Sibling(UUID(int=600 + number), name) for number, name in enumerate(names)]


def acts() -> st.SearchStrategy[Any]:
    some = st.sampled_from
    several = st.lists(some(STATEMENTS), unique=True, max_size=3)
    people = st.lists(some([MOTHER, TEACHER]), unique=True)
    seat = {"meeting_id": MEETING, "function": Function.PARENT, "perspective": Perspective.PARENTS}
    stays = st.lists(st.builds(Presence, st.integers(0, 9), st.integers(10, 99)), max_size=2)
    in_meeting = {"meeting_id": MEETING, "audiences": ALL}
    return st.one_of(
        st.builds(
            lambda i, t, e: c.AddStatement(i, {**SAID, "text": t, "explains": e}),
            some(STATEMENTS), words, several,
        ),
        st.builds(
            lambda i, t, p: c.EditStatement(i, {"text": t, "only_to": p}),
            some(STATEMENTS), words, people,
        ),
        st.builds(c.RemoveStatement, some(STATEMENTS)),
        st.builds(c.MoveStatement, some(STATEMENTS), some([*STATEMENTS, None])),
        st.builds(
            lambda i, t, s: c.AddNeed(i, {**in_meeting, "text": t, "sources": s}),
            some(NEEDS), words, several,
        ),
        st.builds(c.RemoveNeed, some(NEEDS)),
        st.builds(
            lambda i, t, n, p: c.AddGoal(i, {**in_meeting, "text": t, "need_id": n, "pursued_by": p}),
            some(GOALS), words, some(NEEDS), people,
        ),
        st.builds(lambda i, s: c.EditGoal(i, {"status": s}), some(GOALS), some(list(GoalStatus))),
        st.builds(c.RemoveGoal, some(GOALS)),
        st.builds(
            lambda i, t, g, p: c.AddAgreement(i, {**in_meeting, "what": t, "goal_id": g, "partners": p}),
            some(AGREEMENTS), words, some(GOALS), people,
        ),
        st.builds(
            lambda i, s: c.EditAgreement(i, {"status": s}),
            some(AGREEMENTS), some(list(AgreementStatus)),
        ),
        st.builds(c.RemoveAgreement, some(AGREEMENTS)),
        st.builds(
            lambda i, p, s: c.AddParticipant(i, {**seat, "person_id": p, "presence": s}),
            some(SEATS), some([MOTHER, TEACHER]), stays,
        ),
        st.builds(c.RemoveParticipant, some(SEATS)),
        st.builds(lambda names: c.EditCase(CASE, {"siblings": siblings(names)}), st.lists(words, max_size=3)),
        st.builds(c.SplitStatement, some(STATEMENTS), st.uuids(), st.integers(0, 6)),
        st.builds(c.JoinStatements, some(STATEMENTS), some(STATEMENTS)),
        st.builds(
            lambda i, t, a, w: c.AddDisagreement(
                i, {**in_meeting, "topic": t, "about": a, "positions": [Position(NEEDS[0], w, "Nej")]}
            ),
            some(DISAGREEMENTS), words, several, some([MOTHER, TEACHER]),
        ),
        st.builds(c.RemoveDisagreement, some(DISAGREEMENTS)),
        st.builds(
            lambda i, t: c.AddScale(
                i, {"meeting_id": MEETING, "question": t, "kind": ScaleKind.ZERO_TO_TEN, "case_id": CASE}
            ),
            some(SCALES), words,
        ),
        st.builds(
            lambda i, w, s: c.Rate(i, w, {"score": s, "audiences": ALL}),
            some(SCALES), some([MOTHER, TEACHER]), st.integers(0, 10),
        ),
        st.builds(lambda i, yes: c.EditScale(i, {"revealed": yes}), some(SCALES), st.booleans()),
        st.builds(c.RemoveScale, some(SCALES)),
        st.builds(lambda i: c.AddVoice(i, {"meeting_id": MEETING, "case_id": CASE}), some(VOICES)),
        st.builds(
            lambda i, v, t, w: c.AddVoiceTheme(
                i, {"voice_id": v, "theme": ChildTheme.HOPES, "text": t, "audiences": ALL, "only_to": w}
            ),
            some(THEMES), some(VOICES), words, people,
        ),
        st.builds(c.RemoveVoice, some(VOICES)),
        st.builds(c.StartTalking, st.just(MEETING), some([MOTHER, TEACHER, None])),
        st.just(c.StopTalking(MEETING)),
        st.just(c.ForgetTalkTime(MEETING)),
        st.just(c.BeginPause(MEETING)),
        st.just(c.EndPause(MEETING)),
        st.just(c.GiveMinutes(MEETING, "step1", 5, (("step2", 5),))),
        st.builds(lambda t: c.NameStep(MEETING, "step1", t), words),
        st.builds(c.Arrive, some(SEATS)),
        st.builds(c.Leave, some(SEATS)),
        st.builds(lambda w: c.SetRoundOrder(MEETING, tuple(w)), people),
        st.builds(lambda t: c.AnswerClosing(MEETING, {"coherence_note": t}), words),
        st.builds(lambda t: c.AnswerConcern(MEETING, {"reason": t}), words),
        st.builds(lambda t: c.KeepPrivateNote(MEETING, {"text": t}), words),
        st.builds(lambda w, t: c.Evaluate(MEETING, w, {"went_well": t}), some([MOTHER, TEACHER]), words),
        st.just(c.RemoveMeeting(MEETING)),
    )  # fmt: skip


def run_or_refuse(place: Workplace, command: Any) -> Outcome | None:
    """None when the store refuses: an id that is gone, already there, or points at nothing."""
    try:
        return place.run(command)
    except (KnownError, IntegrityError):
        return None


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(acts(), max_size=20))
def test_any_course_of_commands_can_be_walked_back_and_forth(course: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place, _ = workplaces.make(Path(folder) / "data")
        try:
            prepare(place)
            states, inverses = [everything(place)], []
            for command in course:
                outcome = run_or_refuse(place, command)
                if outcome is None:
                    assert everything(place) == states[-1]
                    continue
                if outcome.inverse is not None:
                    inverses.append(outcome.inverse)
                    states.append(everything(place))
            redo = []
            for inverse, earlier in zip(reversed(inverses), reversed(states[:-1]), strict=True):
                forth = place.run(inverse).inverse
                assert forth is not None
                redo.append(forth)
                assert everything(place) == earlier
            for command, later in zip(reversed(redo), states[1:], strict=True):
                place.run(command)
                assert everything(place) == later
        finally:
            place.close()


def test_stamps_are_utc(workplace: Workplace) -> None:
    workplace.run(c.AddStatement(UUID(int=20), {**SAID, "text": "Hej"}))
    created = workplace.reads.record(MEETING).statements[0].created
    assert created == datetime(2026, 11, 12, 12, tzinfo=UTC)

"""A running meeting keeps its place whatever is done with it, and its advice never fails."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tvaer.errors import BugError
from tvaer.method.advice import advice_for, closing_check
from tvaer.method.loader import Method, load_method
from tvaer.method.machine import MeetingRun, Place, left_out_of
from tvaer.snapshots import (
    AgendaItem,
    Agreement,
    Case,
    Goal,
    MeetingHead,
    MeetingRecord,
    Need,
    NextMeeting,
    Offer,
    Participant,
    Scale,
    Sign,
    Statement,
    StepStay,
)
from tvaer.terms import (
    AgreementStatus,
    Attendance,
    Basis,
    Function,
    GoalStatus,
    MeetingStatus,
    OfferKind,
    OfferOutcome,
    Perspective,
    ScaleKind,
    SignOf,
    StatementKind,
)

METHODS = Path(__file__).parents[2] / "resources" / "methods"
ALL = [load_method(path) for path in sorted(METHODS.glob("*.toml"))]
FIVE = load_method(METHODS / "five_steps.toml")
methods = st.sampled_from(ALL)
moves = st.lists(
    st.one_of(st.sampled_from(["next", "previous", "close", "reopen"]), st.integers(0, 30)), max_size=40
)


def _moved(run: MeetingRun, sequence: list[str | int]) -> MeetingRun:
    for move in sequence:
        if isinstance(move, int):
            run = run.go_to(run.method.step_ids[move % len(run.method.steps)])
        elif move != "close" or run.can_close:
            run = getattr(run, move)()
    return run


@given(methods, moves, st.booleans())
def test_any_sequence_of_moves_keeps_the_position_valid(
    method: Method, sequence: list[str | int], skip: bool
) -> None:
    run = _moved(MeetingRun.start(method, ("checkin", "matters") if skip else ()), sequence)
    assert run.position in run.method.step_ids
    assert run.position in run.visited <= set(run.method.step_ids)
    assert [run.place(step) for step in run.method.step_ids].count(Place.HERE) == 1
    assert run.step.id == run.position


@given(methods, moves)
def test_a_resumed_meeting_stands_where_it_stood(method: Method, sequence: list[str | int]) -> None:
    run = _moved(MeetingRun.start(method), sequence)
    again = MeetingRun.resume(run.method, run.position, run.visited, run.left_out, run.closed)
    assert again == run


@given(methods, st.text(max_size=12), st.lists(st.text(max_size=12), max_size=5))
def test_a_step_that_the_method_lost_falls_back_to_the_first(
    method: Method, position: str, visited: list[str]
) -> None:
    run = MeetingRun.resume(method, position, visited)
    assert run.position in run.method.step_ids


def test_next_leads_through_all_steps_and_stays_at_the_last() -> None:
    run = MeetingRun.start(FIVE)
    seen = [run.position]
    for _ in range(len(FIVE.steps)):
        run = run.next()
        seen.append(run.position)
    assert seen == [*FIVE.step_ids, "checkout"]
    assert run.next_step is None


def test_previous_leads_back_and_stays_at_the_first() -> None:
    run = MeetingRun.start(FIVE).next()
    assert run.previous().position == run.previous().previous().position == "checkin"


def test_steps_left_out_are_passed_over_but_can_be_jumped_to() -> None:
    run = MeetingRun.start(FIVE, ("checkin", "checkout", "step2"))
    assert run.position == "framing"
    assert run.left_out == {"checkin", "checkout"}, "a step that is not optional cannot be left out"
    assert run.go_to("step5").next_step is None
    assert run.go_to("checkin").next().position == "framing"


def test_what_the_agenda_does_not_name_is_left_out() -> None:
    named = [AgendaItem(UUID(int=n), "…", 5, step=step) for n, step in enumerate(("framing", "step1"))]
    assert left_out_of(FIVE, named) == {"checkin", "checkout"}
    assert left_out_of(FIVE, [AgendaItem(UUID(int=1), "…", 5)]) == frozenset()


def test_closing_waits_for_the_closing_step_and_keeps_the_place() -> None:
    early = MeetingRun.start(FIVE).go_to("step4")
    assert not early.can_close
    with pytest.raises(BugError):
        early.close()
    closed = early.go_to("step5").close()
    assert closed.closed and closed.position == "step5" and not closed.can_close
    assert closed.reopen().can_close
    assert early.go_to("checkout").can_close


def test_an_unknown_step_is_our_own_fault() -> None:
    run = MeetingRun.start(FIVE)
    assert not run.available("step9")
    with pytest.raises(BugError):
        run.go_to("step9")


def test_a_record_tells_where_its_meeting_is() -> None:
    head = MeetingHead(UUID(int=1), "Møde", status=MeetingStatus.CLOSED, step="step3")
    run = MeetingRun.of_record(
        FIVE, MeetingRecord(head, stays=(StepStay("framing", datetime(2026, 11, 12, 12, tzinfo=UTC)),))
    )
    assert run == MeetingRun.resume(FIVE, "step3", ("framing",), closed=True)
    assert run.closed and run.visited == {"framing", "step3"}


# --- advice ---------------------------------------------------------------------------------------

CHILD, MOTHER, TEACHER, SOCIAL = (UUID(int=n) for n in range(1, 5))


def _person(who: UUID, function: Function, perspective: Perspective, **more: object) -> Participant:
    return Participant(who, who, "…", function, perspective, attendance=Attendance.ALL, **more)  # type: ignore[arg-type]


PEOPLE = (
    _person(CHILD, Function.CHILD, Perspective.CHILD, accepted=True),
    _person(MOTHER, Function.PARENT, Perspective.PARENTS, accepted=True),
    _person(TEACHER, Function.PROFESSIONAL, Perspective.SCHOOL),
    _person(SOCIAL, Function.PROFESSIONAL, Perspective.SOCIAL, accepted=False),
    _person(UUID(int=5), Function.FACILITATOR, Perspective.SCHOOL),
)


def _record(**more: object) -> MeetingRecord:
    case = Case(UUID(int=90), "Alma", child_id=CHILD)
    return MeetingRecord(MeetingHead(UUID(int=91), "Møde"), (case,), PEOPLE, **more)  # type: ignore[arg-type]


def _missing(record: MeetingRecord, step: str) -> dict[str, tuple[UUID, ...]]:
    return {advice.code.value: advice.subjects for advice in advice_for(FIVE, step, record) if not advice.ok}


def test_an_empty_story_lacks_everything_but_faults() -> None:
    assert _missing(_record(), "step1") == {
        "no_worry": (),
        "no_strength": (),
        "no_life_situation": (),
        "child_voice_absent": (UUID(int=90),),
        "perspective_silent": (MOTHER, TEACHER, SOCIAL),
    }


def test_the_guide_names_whom_to_give_the_floor_and_what_rests_on_nothing() -> None:
    said = (
        Statement(UUID(int=20), "step1", "Sover dårligt", StatementKind.WORRY, MOTHER, basis=Basis.SEEN),
        Statement(UUID(int=21), "step1", "Tegner", StatementKind.STRENGTH, TEACHER),
        Statement(UUID(int=22), "step1", "To hjem", StatementKind.LIFE_SITUATION, CHILD, basis=Basis.HEARD),
        Statement(UUID(int=23), "step1", "Hvornår?", StatementKind.QUESTION, TEACHER),
        Statement(UUID(int=24), "step1", "  ", StatementKind.WORRY, SOCIAL),
    )
    assert _missing(_record(statements=said), "step1") == {
        "basis_missing": (UUID(int=21),),
        "perspective_silent": (SOCIAL,),
    }


def _ticked(record: MeetingRecord, step: str) -> set[str]:
    return {advice.code.value for advice in advice_for(FIVE, step, record) if advice.ok}


def test_nothing_is_ticked_for_what_nobody_has_said() -> None:
    asked = Statement(UUID(int=20), "step1", "Hvornår?", StatementKind.QUESTION, TEACHER)
    blank = Statement(UUID(int=21), "step2", "  ", StatementKind.EXPLANATION, TEACHER)
    record = _record(statements=(asked, blank))
    for step in ("step1", "step2", "step5"):
        concerned = _ticked(record, step) | set(_missing(record, step))
        assert not concerned & {"basis_missing", "explanation_without_source"}


def test_what_rests_on_something_is_ticked() -> None:
    worry = Statement(UUID(int=20), "step1", "Træt", StatementKind.WORRY, MOTHER, basis=Basis.SEEN)
    why = Statement(
        UUID(int=21),
        "step2",
        "Larm",
        StatementKind.EXPLANATION,
        CHILD,
        basis=Basis.ASSESSED,
        explains=(worry.id,),
    )
    record = _record(statements=(worry, why))
    assert "basis_missing" in _ticked(record, "step1")
    assert {"basis_missing", "explanation_without_source"} <= _ticked(record, "step2")


def test_what_is_said_later_does_not_complete_an_earlier_step() -> None:
    later = Statement(UUID(int=20), "step4", "Stærk", StatementKind.STRENGTH, CHILD, basis=Basis.SEEN)
    missing = _missing(_record(statements=(later,)), "step1")
    assert "no_strength" in missing and "child_voice_absent" in missing
    assert "child_view_missing" not in _missing(_record(statements=(later,)), "step5")


def test_framing_waits_for_everyone_but_the_leader() -> None:
    assert _missing(_record(), "framing") == {"framing_not_accepted": (TEACHER, SOCIAL)}


def test_a_meeting_about_no_child_is_not_asked_for_the_childs_view() -> None:
    record = MeetingRecord(MeetingHead(UUID(int=91), "Møde"))
    codes = {advice.code.value for step in FIVE.steps for advice in advice_for(FIVE, step.id, record)}
    assert "child_voice_absent" not in codes and "child_view_missing" not in codes


NEED, OPEN_NEED, GOAL, OFFER, WISH = (UUID(int=n) for n in range(30, 35))


def test_the_closing_check_follows_need_to_agreement() -> None:
    record = _record(
        statements=(Statement(UUID(int=20), "step2", "Larm", StatementKind.EXPLANATION, CHILD),),
        needs=(Need(NEED, "Ro"), Need(OPEN_NEED, "En ven")),
        goals=(
            Goal(GOAL, "Læser", NEED, signs=(Sign(UUID(int=36), SignOf.CHILD, "Læser selv"),)),
            Goal(UUID(int=37), "Løst mål"),
            Goal(UUID(int=38), "Opgivet", status=GoalStatus.DROPPED),
        ),
        offers=(
            Offer(OFFER, OfferKind.OFFER, "Høreværn", TEACHER, need_id=NEED),
            Offer(WISH, OfferKind.WISH, "Ring", MOTHER, TEACHER, NEED),
            Offer(UUID(int=39), OfferKind.WISH, "Test", outcome=OfferOutcome.REJECTED_BY_RULE),
        ),
        agreements=(
            Agreement(UUID(int=40), "Høreværn", TEACHER, offer_id=OFFER, start_on=date(2026, 11, 9)),
            Agreement(UUID(int=41), "Noget", documentation="Notat"),
            Agreement(UUID(int=42), "Stoppet", status=AgreementStatus.STOPPED),
        ),
        next_meeting=NextMeeting(UUID(int=43)),
    )
    found = {advice.code.value: advice.subjects for advice in closing_check(FIVE, record) if not advice.ok}
    assert found == {
        "explanation_without_source": (UUID(int=20),),
        "need_without_goal": (OPEN_NEED,),
        "goal_without_need": (UUID(int=37),),
        "goal_without_sign": (UUID(int=37),),
        "wish_unanswered": (WISH,),
        "need_without_agreement": (OPEN_NEED,),
        "agreement_without_goal": (UUID(int=41),),
        "agreement_without_owner": (UUID(int=41),),
        "agreement_without_due": (UUID(int=41),),
        "agreement_without_documentation": (UUID(int=40),),
        "no_next_meeting": (),
    }
    assert _missing(record, "step4") == {"need_without_offer": (OPEN_NEED,), "wish_unanswered": (WISH,)}


def test_worries_and_wellbeing_goals_that_stand_alone_are_named() -> None:
    ids = [UUID(int=n) for n in range(50, 54)]
    kinds = (StatementKind.WORRY, StatementKind.WORRY, StatementKind.GOAL_TALK, StatementKind.GOAL_TALK)
    pairs = (None, None, ids[0], None)
    said = tuple(
        Statement(
            one, "step2", "Ord", kind, pair_id=pair,
            sub="worry_statement" if kind is StatementKind.WORRY else "wellbeing_goal",
        )
        for one, kind, pair in zip(ids, kinds, pairs, strict=True)
    )  # fmt: skip
    assert _missing(_record(statements=said), "step5")["worry_without_goal"] == (ids[1], ids[3])
    assert "worry_without_goal" not in _missing(_record(statements=(said[0], said[2])), "step5")


def test_worries_in_ones_own_words_need_no_goal() -> None:
    said = Statement(UUID(int=50), "step1", "Hun er træt", StatementKind.WORRY)
    codes = {advice.code.value for advice in advice_for(FIVE, "step5", _record(statements=(said,)))}
    assert "worry_without_goal" not in codes


def test_a_turned_away_offer_helps_no_need() -> None:
    turned_away = Offer(OFFER, OfferKind.OFFER, "…", need_id=NEED, outcome=OfferOutcome.REJECTED_BY_RULE)
    record = _record(needs=(Need(NEED, "Ro"),), offers=(turned_away,))
    assert _missing(record, "step4") == {"need_without_offer": (NEED,)}


def test_completeness_counts_what_is_in_order() -> None:
    run = MeetingRun.start(FIVE).go_to("step1")
    assert run.completeness(_record()) == (0, 5)
    assert run.completeness(_record(), "checkin") == (0, 0)


ids = st.integers(1, 8).map(lambda n: UUID(int=n))
maybe = st.none() | ids
texts = st.text(max_size=8)
steps = st.sampled_from([*FIVE.step_ids, "follow_up", "matters", "gone", ""])
records = st.builds(
    MeetingRecord,
    head=st.builds(MeetingHead, id=ids, title=texts, step=steps, facilitator_id=maybe, framing_by_id=maybe),
    cases=st.lists(st.builds(Case, id=ids, alias=texts, child_id=maybe), max_size=3).map(tuple),
    participants=st.lists(
        st.builds(
            Participant,
            id=ids,
            person_id=ids,
            name=texts,
            function=st.sampled_from(Function),
            perspective=st.sampled_from(Perspective),
            attendance=st.sampled_from(Attendance),
            accepted=st.none() | st.booleans(),
        ),
        max_size=5,
    ).map(tuple),
    statements=st.lists(
        st.builds(
            Statement,
            id=ids,
            step=steps,
            text=texts,
            kind=st.sampled_from(StatementKind),
            speaker_id=maybe,
            basis=st.none() | st.sampled_from(Basis),
            explains=st.lists(ids, max_size=2).map(tuple),
        ),
        max_size=6,
    ).map(tuple),
    needs=st.lists(st.builds(Need, id=ids, text=texts), max_size=3).map(tuple),
    goals=st.lists(
        st.builds(Goal, id=ids, text=texts, need_id=maybe, status=st.sampled_from(GoalStatus)), max_size=3
    ).map(tuple),
    offers=st.lists(
        st.builds(Offer, id=ids, kind=st.sampled_from(OfferKind), text=texts, need_id=maybe), max_size=3
    ).map(tuple),
    agreements=st.lists(
        st.builds(
            Agreement,
            id=ids,
            what=texts,
            owner_id=maybe,
            goal_id=maybe,
            offer_id=maybe,
            status=st.sampled_from(AgreementStatus),
        ),
        max_size=3,
    ).map(tuple),
    next_meeting=st.none() | st.builds(NextMeeting, id=ids),
)


@settings(max_examples=60, deadline=None)
@given(records)
def test_advice_never_fails_and_names_only_what_is_in_the_record(record: MeetingRecord) -> None:
    known = {someone.person_id for someone in record.participants}
    known |= {case.id for case in record.cases} | {said.id for said in record.statements}
    known |= {need.id for need in record.needs} | {goal.id for goal in record.goals}
    known |= {offer.id for offer in record.offers} | {agreed.id for agreed in record.agreements}
    for method in ALL:
        run = MeetingRun.of_record(method, record)
        for step in method.step_ids:
            for advice in run.advice(record, step):
                assert set(advice.subjects) <= known
                assert not (advice.ok and advice.subjects)
                assert advice.step_id == step


def test_a_scale_of_an_early_step_is_asked_again_at_the_end() -> None:
    early = Scale(UUID(int=60), ScaleKind.ZERO_TO_TEN, "Hvordan går det?", step="step1")
    again = Scale(UUID(int=61), ScaleKind.ZERO_TO_TEN, early.question, step="step5", repeats_id=early.id)
    assert _missing(_record(scales=(early,)), "step5")["scale_not_repeated"] == (early.id,)
    assert "scale_not_repeated" not in _missing(_record(scales=(early, again)), "step5")
    asked = {advice.code.value for advice in advice_for(FIVE, "step5", _record())}
    assert "scale_not_repeated" not in asked
    first_at_the_end = {a.code.value for a in advice_for(FIVE, "step5", _record(scales=(again,)))}
    assert "scale_not_repeated" not in first_at_the_end

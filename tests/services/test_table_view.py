"""What the table screen may show: what each of those in the room may have in writing, and nothing else."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.factories import (
    ALL,
    MOMENT,
    Marked,
    a_meeting,
    a_participant,
    a_person,
    an_id,
    five_steps,
    marked_records,
)
from tvaer.services.table_names import Naming, TableNames
from tvaer.services.table_sharing import (
    AT_LEAST,
    for_child_too,
    kept_from_child,
    readers,
    shared,
    shown_of,
)
from tvaer.services.table_view import TableView, held_still, table_view
from tvaer.snapshots import (
    Agreement,
    Disagreement,
    Evaluation,
    Goal,
    MeetingRecord,
    Need,
    NextMeeting,
    Offer,
    Position,
    Presence,
    Rating,
    Scale,
    Sign,
    Statement,
    StepOfMeeting,
    TalkTurn,
)
from tvaer.terms import (
    Attendance,
    Audience,
    BoardColumn,
    Function,
    OfferKind,
    ScaleKind,
    SignOf,
    StatementKind,
    Version,
)

METHOD = five_steps()
FIRST = Naming(TableNames.FIRST, "barnet", "barnets")
ROLES = Naming(TableNames.ROLES, "barnet", "barnets")
ANONYMOUS = Naming(TableNames.ANONYMOUS, "barnet", "barnets")
FAMILY_AND_PROFESSIONALS = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})
_WORD = re.compile(r"Qx\d{4}xQ")


def texts(value: Any) -> list[str]:
    """Every text anywhere inside a view."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in texts(part)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for part in fields(value) for text in texts(getattr(value, part.name))]
    return []


def at(record: MeetingRecord, step: str, naming: Naming = FIRST) -> TableView:
    return table_view(record, METHOD, step, naming, "da")


def said_with(record: MeetingRecord, **values: Any) -> MeetingRecord:
    """The record with one statement more."""
    number = 300 + len(record.statements)
    given_: dict[str, Any] = {"kind": StatementKind.WORRY, "speaker_id": an_id(1), "audiences": ALL}
    given_ |= values
    said = Statement(an_id(number), given_.pop("step", "step1"), given_.pop("text", "Sagt"), **given_)
    return replace(record, statements=(*record.statements, said))


# -- nothing held back -----------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records(), st.sampled_from(METHOD.step_ids), st.sampled_from([FIRST, ROLES, ANONYMOUS]))
def test_a_view_holds_no_word_that_one_reader_may_not_know(marked: Marked, step: str, naming: Naming) -> None:
    record = marked.record
    found = {word for text in texts(at(record, step, naming)) for word in _WORD.findall(text)}
    for audience in readers(record):
        assert found - marked.may_know[audience] - child_words(marked) == set()
    assert not found & {said.child_text for said in record.statements}


def child_words(marked: Marked) -> set[str]:
    """The cards' own words, which the child hears at the table although its papers say them otherwise."""
    record = marked.record
    worded: tuple[Any, ...] = (
        *record.statements,
        *record.needs,
        *record.goals,
        *record.carried,
        *record.decisions,
    )
    needed = readers(record)
    meant = [item for item in worded if needed <= item.audiences and not getattr(item, "only_to", ())]
    meant += [item for item in record.agreements if needed <= item.audiences]
    return {getattr(item, "text", "") or getattr(item, "what", "") for item in meant}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records())
def test_each_shared_statement_has_the_words_of_its_card(marked: Marked) -> None:
    there = shared(marked.record)
    needed = readers(marked.record)
    before = {said.id: said for said in marked.record.statements}
    assert {said.id for said in there.statements} == {
        said.id
        for said in before.values()
        if needed <= said.audiences and not said.only_to and not said.passed_on
    }
    assert all(said.text == before[said.id].text and not said.child_text for said in there.statements)


@pytest.mark.parametrize("step", METHOD.step_ids)
def test_no_step_shows_what_only_some_may_see(step: str) -> None:
    record = a_meeting()
    kept_back: tuple[dict[str, Any], ...] = (
        {"audiences": frozenset({Audience.PROFESSIONAL})},
        {"audiences": frozenset({Audience.FAMILY})},
        {"audiences": frozenset()},
        {"audiences": ALL, "only_to": (an_id(1),)},
        {"audiences": ALL, "passed_on": True},
    )
    for held in kept_back:
        for kind in StatementKind:
            record = said_with(record, text="Hemmeligt", child_text="Hemmeligt", step=step, kind=kind, **held)
    some = frozenset({Audience.FAMILY})
    record = replace(
        record,
        needs=(Need(an_id(1), "Hemmeligt", audiences=some),),
        goals=(Goal(an_id(2), "Hemmeligt", signs=(Sign(an_id(3), SignOf.CHILD, "Hemmeligt"),)),),
        offers=(Offer(an_id(4), OfferKind.WISH, "Hemmeligt", audiences=some),),
        agreements=(Agreement(an_id(5), "Hemmeligt", audiences=some),),
        carried=(Agreement(an_id(6), "Hemmeligt", audiences=some),),
        disagreements=(
            Disagreement(an_id(7), "Hemmeligt", positions=(Position(an_id(8), an_id(1), "Hemmeligt"),)),
        ),
        evaluations=(Evaluation(an_id(9), an_id(1), "Hemmeligt"),),
        talk=(TalkTurn(an_id(10), MOMENT, person_id=an_id(1)),),
    )
    assert "Hemmeligt" not in " ".join(texts(at(record, step)))


@pytest.mark.parametrize("revealed", [False, True])
def test_marks_are_there_only_when_they_are_shown_to_all(revealed: bool) -> None:
    scale = Scale(
        an_id(70),
        ScaleKind.ZERO_TO_TEN,
        "Hvor godt har Alma det?",
        step="step1",
        ratings=(Rating(an_id(1), 4, audiences=ALL), Rating(an_id(2), 7, audiences=frozenset())),
        revealed=revealed,
    )
    view = at(replace(a_meeting(), scales=(scale,)), "step1")
    shown = (
        [(mark.owner.name if mark.owner else "", mark.score) for mark in view.scale.marks]
        if view.scale
        else []
    )
    assert shown == ([("Mette", 4)] if revealed else [])


# -- who is in the room ----------------------------------------------------------------------------------


def with_child(record: MeetingRecord, *stays: Presence, **values: Any) -> MeetingRecord:
    alma = a_person(5, "Alma Birk", Function.CHILD)
    seat = replace(a_participant(alma), presence=stays, may_see=Version.CHILD, **values)
    return replace(record, participants=(*record.participants, seat), people={**record.people, alma.id: alma})


def test_family_and_professionals_are_always_readers() -> None:
    assert readers(a_meeting()) == AT_LEAST == FAMILY_AND_PROFESSIONALS


def test_while_the_child_is_in_the_room_a_card_must_be_for_it_too() -> None:
    record = said_with(a_meeting(), text="For de voksne", audiences=FAMILY_AND_PROFESSIONALS)
    there = with_child(record)
    assert "For de voksne" in texts(at(record, "step1"))
    assert "For de voksne" not in texts(at(there, "step1"))
    assert "For de voksne" in texts(at(with_child(record, Presence(0, 31)), "step1"))
    assert "For de voksne" not in texts(at(with_child(record, Presence(0, 31), Presence(69, None)), "step1"))
    assert "For de voksne" in texts(at(with_child(record, attendance=Attendance.EXCUSED), "step1"))


def test_a_reader_with_a_version_of_their_own_counts() -> None:
    record = a_meeting()
    aunt = replace(record.participants[1], may_see=Version.PLAN)
    record = replace(record, participants=(record.participants[0], aunt))
    assert readers(record) == FAMILY_AND_PROFESSIONALS | {Audience.PLAN}


def test_how_many_cards_all_may_see_is_counted_for_the_laptop() -> None:
    record = said_with(said_with(a_meeting("Til alle"), audiences=frozenset()), passed_on=True)
    assert shown_of(record) == (1, 2)


# -- names -----------------------------------------------------------------------------------------------


def owners(view: TableView) -> list[str]:
    return [owner.name for column in view.columns for card in column.cards for owner in card.owners]


def test_first_names_or_the_whole_one_where_two_are_alike() -> None:
    record = a_meeting("Sagt")
    assert owners(at(record, "step1")) == ["Mette"]
    other = a_person(8, "Mette Krog", Function.PARENT)
    record = said_with(replace(record, people={**record.people, other.id: other}), speaker_id=other.id)
    assert owners(at(record, "step1")) == ["Mette Dahl", "Mette Krog"]


def test_roles_say_no_name() -> None:
    record = with_child(a_meeting("Sagt"))
    record = said_with(record, speaker_id=an_id(5), text="Mit")
    view = at(record, "step1", ROLES)
    assert owners(view) == ["Lærer", "Barnet"]
    assert view.child == "barnet"
    assert not {"Mette", "Alma"} & set(" ".join(texts(view)).split())


def test_anonymous_has_neither_owner_nor_the_childs_name() -> None:
    record = with_child(a_meeting("Alma græder. Almas mor henter. Det siger Alma Birk også, og alma."))
    view = at(record, "step1", ANONYMOUS)
    assert owners(view) == []
    assert view.columns[0].cards[0].text == (
        "Barnet græder. Barnets mor henter. Det siger barnet også, og barnet."
    )


def test_anonymous_knows_the_name_in_capitals_and_with_characters_nobody_sees() -> None:
    record = with_child(a_meeting("ALMAS mor henter. Al\u200bma græder med ALMA BIRK."))
    cards = at(record, "step1", ANONYMOUS).columns[0].cards
    assert cards[0].text == "Barnets mor henter. Barnet græder med barnet."


def test_anonymous_changes_no_other_word() -> None:
    record = with_child(a_meeting("Almanakken hænger i Palmas hus"))
    assert at(record, "step1", ANONYMOUS).columns[0].cards[0].text == "Almanakken hænger i Palmas hus"


def test_the_framing_calls_the_child_by_first_name() -> None:
    record = a_meeting()
    record = replace(
        record,
        cases=(replace(record.cases[0], alias="Alma Birk"),),
        head=replace(record.head, framing_points=("Vi ser Alma Birk fra hver vores plads.",)),
    )
    assert at(record, "framing").points == ("Vi ser Alma fra hver vores plads.",)
    assert at(record, "framing", ROLES).points == ("Vi ser barnet fra hver vores plads.",)


# -- the steps -------------------------------------------------------------------------------------------


def test_the_story_has_its_columns_and_life_beside_them() -> None:
    record = said_with(a_meeting("Bekymring"), kind=StatementKind.LIFE_SITUATION, text="To hjem")
    record = said_with(record, kind=StatementKind.EXPLANATION, text="Senere")
    columns = [(column.key, [card.text for card in column.cards]) for column in at(record, "step1").columns]
    assert columns == [
        ("worries", ["Bekymring"]),
        ("works", []),
        ("life", ["To hjem"]),
        ("must_happen", []),
    ]
    later = {column.key: [card.text for card in column.cards] for column in at(record, "step2").columns}
    assert later["understanding"] == ["Senere"] and "must_happen" not in later


def test_a_card_stands_in_the_column_it_was_put_in() -> None:
    record = said_with(a_meeting(), column=BoardColumn.WORKS, text="Flyttet")
    columns = {column.key: column.cards for column in at(record, "step1").columns}
    assert [card.text for card in columns["works"]] == ["Flyttet"] and columns["worries"] == ()


def test_a_solution_that_came_early_waits_for_its_step() -> None:
    record = said_with(a_meeting(), kind=StatementKind.PROPOSAL, kept_for="step4", text="Et fast sted")
    assert "Et fast sted" not in texts(at(record, "step1"))
    assert "Et fast sted" in texts(at(record, "step4"))


def test_a_disagreement_stands_with_whose_each_view_is() -> None:
    positions = (Position(an_id(61), an_id(1), "Larm"), Position(an_id(62), an_id(2), "Savn"))
    record = replace(
        a_meeting(), disagreements=(Disagreement(an_id(60), "Hvorfor?", "step2", positions, audiences=ALL),)
    )
    cards = next(column for column in at(record, "step2").columns if column.key == "understanding").cards
    assert cards[0].text == "Hvorfor?" and [
        (who.name if who else "", how) for who, how in cards[0].seen_by
    ] == [("Mette", "Larm"), ("Line", "Savn")]


def planned() -> MeetingRecord:
    need = Need(an_id(40), "Ro", audiences=ALL)
    goal = Goal(
        an_id(41),
        "Spiser med de andre",
        need.id,
        signs=(Sign(an_id(42), SignOf.CHILD, "Hun griner"),),
        audiences=ALL,
    )
    alone = Goal(an_id(43), "Uden behov", audiences=ALL)
    offer = Offer(an_id(44), OfferKind.WISH, "Et sted at gå hen", an_id(2), need_id=need.id, audiences=ALL)
    due = date(2026, 12, 1)
    agreed = Agreement(an_id(45), "Finder stedet", an_id(1), (an_id(2),), goal.id, due_on=due, audiences=ALL)
    return replace(a_meeting(), needs=(need,), goals=(goal, alone), offers=(offer,), agreements=(agreed,))


def cells(view: TableView) -> list[list[list[str]]]:
    return [[[card.text for card in cell] for cell in row.cells] for row in view.rows]


def test_goals_stand_with_need_and_signs() -> None:
    assert cells(at(planned(), "step3")) == [
        [["Ro"], ["Spiser med de andre"], ["Hun griner"]],
        [[], ["Uden behov"], []],
    ]


def test_what_is_offered_and_agreed_stands_at_its_need() -> None:
    view = at(planned(), "step4")
    assert cells(view) == [[["Ro"], ["Et sted at gå hen"], ["Finder stedet"]]]
    assert view.rows[0].cells[1][0].kind is OfferKind.WISH
    agreed = view.rows[0].cells[2][0]
    assert [owner.name for owner in agreed.owners] == ["Mette", "Line"] and agreed.due == date(2026, 12, 1)


def test_the_close_tells_who_does_what_and_when_we_meet() -> None:
    later = NextMeeting(an_id(50), date(2027, 2, 4), audiences=ALL)
    view = at(replace(planned(), next_meeting=later), "step5")
    assert cells(view)[0][0] == ["Finder stedet"] and view.next_day == date(2027, 2, 4)
    some = replace(later, audiences=frozenset({Audience.FAMILY}))
    assert at(replace(planned(), next_meeting=some), "step5").next_day is None


def test_a_need_that_not_all_may_see_is_no_heading_for_what_they_may() -> None:
    record = planned()
    hidden = replace(record, needs=(replace(record.needs[0], audiences=frozenset()),))
    assert cells(at(hidden, "step4")) == [[[], ["Et sted at gå hen"], ["Finder stedet"]]]


def test_the_dots_know_where_the_meeting_is() -> None:
    record = a_meeting()
    record = replace(
        record, head=replace(record.head, step="step2"), own_steps=(StepOfMeeting("step2", "Vores billede"),)
    )
    dots = at(record, "step2").dots
    assert [dot.number for dot in dots] == [1, 2, 3, 4, 5]
    assert [dot.here for dot in dots] == [False, True, False, False, False]
    assert dots[1].name == "Vores billede" == at(record, "step2").step


def test_a_step_the_method_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError):
        at(a_meeting(), "no_such_step")


# -- held still ------------------------------------------------------------------------------------------


def test_held_still_shows_nothing_new_and_nothing_that_was_kept_back_since() -> None:
    record = said_with(a_meeting("Bliver", "Rettes", "Holdes tilbage"), text="Ny")
    before = at(replace(record, statements=record.statements[:3]), "step1")
    first, second, third, new = record.statements
    changed = (first, replace(second, text="Rettet"), replace(third, audiences=frozenset()), new)
    now = held_still(before, at(replace(record, statements=changed), "step1"))
    assert [card.text for card in now.columns[0].cards] == ["Bliver", "Rettet"]


def test_a_plan_held_still_keeps_its_rows_alone() -> None:
    record = planned()
    more = replace(record, needs=(*record.needs, Need(an_id(48), "Nyt behov", audiences=ALL)))
    assert held_still(at(record, "step3"), at(more, "step3")) == at(record, "step3")


# -- the child may read it, too --------------------------------------------------------------------------


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records(), st.sampled_from(METHOD.step_ids), st.booleans())
def test_letting_the_child_read_adds_the_child_and_nothing_else(
    marked: Marked, step: str, child_there: bool
) -> None:
    record = with_child(marked.record) if child_there else marked.record
    everything = {said.id for said in record.statements}
    given_ = for_child_too(record, step, everything)
    before = {said.id: said for said in record.statements}
    for card, readers_now in given_.items():
        said = before[card]
        assert readers_now - said.audiences == {Audience.CHILD} and said.audiences <= readers_now
        assert said.audiences >= AT_LEAST and not said.only_to and not said.passed_on
        assert step in (said.step, said.kept_for)
    if not child_there and Audience.CHILD not in readers(record):
        assert given_ == {}
    changed = tuple(
        replace(said, audiences=given_.get(said.id, said.audiences)) for said in record.statements
    )
    now = shared(replace(record, statements=changed))
    was = {said.id for said in shared(record).statements}
    assert {said.id for said in now.statements} == was | set(given_)
    assert replace(now, statements=()) == replace(shared(record), statements=())


def test_only_what_the_child_alone_may_not_read_is_offered() -> None:
    record = with_child(a_meeting())
    for text, values in (
        ("Kan vælges", {"audiences": FAMILY_AND_PROFESSIONALS}),
        ("Vises allerede", {"audiences": ALL}),
        ("Kun fagpersoner", {"audiences": frozenset({Audience.PROFESSIONAL})}),
        ("Kun familien", {"audiences": frozenset({Audience.FAMILY})}),
        ("Ingen udgave", {"audiences": frozenset()}),
        ("Kun til en", {"audiences": FAMILY_AND_PROFESSIONALS, "only_to": (an_id(1),)}),
        ("Lagt til side", {"audiences": FAMILY_AND_PROFESSIONALS, "passed_on": True}),
        ("Andet trin", {"audiences": FAMILY_AND_PROFESSIONALS, "step": "step2"}),
        ("Venter", {"audiences": FAMILY_AND_PROFESSIONALS, "kept_for": "step4"}),
    ):
        record = said_with(record, text=text, **values)
    assert [said.text for said in kept_from_child(record, "step1")] == ["Kan vælges"]
    assert [said.text for said in kept_from_child(record, "step4")] == ["Venter"]
    chosen = kept_from_child(record, "step1")[0].id
    assert for_child_too(record, "step1", [chosen]) == {chosen: FAMILY_AND_PROFESSIONALS | {Audience.CHILD}}
    assert for_child_too(record, "step1", []) == {}
    assert kept_from_child(with_child(a_meeting(), Presence(0, 31)), "step1") == ()

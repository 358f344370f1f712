"""What is not meant for a reader is nowhere in what it gets: not as text, name, link, bookmark or byte."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.factories import (
    ALL,
    LETTERHEAD,
    MOMENT,
    Marked,
    a_meeting,
    an_id,
    five_steps,
    marked_records,
)
from tests.documents.reading import everything_in, text_of
from tvaer.documents import DocumentKind, make
from tvaer.documents.audience import visible
from tvaer.snapshots import MeetingRecord, Person, Statement
from tvaer.terms import Audience, Function, StatementKind

_WORD = re.compile(r"Qx\d{4}xQ")


def _texts(value: Any) -> set[str]:
    """Every text anywhere inside a snapshot."""
    if isinstance(value, str):
        return set(_WORD.findall(value))
    if isinstance(value, dict):
        return {text for part in value.values() for text in _texts(part)}
    if isinstance(value, tuple | frozenset):
        return {text for part in value for text in _texts(part)}
    if is_dataclass(value) and not isinstance(value, type):
        return {text for part in fields(value) for text in _texts(getattr(value, part.name))}
    return set()


def _must_be_read(shown: MeetingRecord) -> set[str]:
    """What was said, seen differently, told by the child and given as marks: none of it may be lost."""
    return {
        *(item.text for item in shown.statements),
        *(item.passed_to for item in shown.statements if item.passed_on),
        *(item.topic for item in shown.disagreements),
        *(position.text for item in shown.disagreements for position in item.positions),
        *(theme.text for voice in shown.voices for theme in voice.themes),
        *(mark.text for voice in shown.voices for mark in voice.wellbeing),
        *(text for scale in shown.scales for mark in scale.ratings for text in (mark.reason, mark.step_up)),
        *(pause.title for pause in shown.pauses),
    }


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records(), st.sampled_from(list(Audience)))
def test_the_filter_leaves_only_what_the_audience_may_know(marked: Marked, audience: Audience) -> None:
    left = _texts(visible(marked.record, audience))
    assert left <= marked.may_know[audience]
    assert marked.may_know[audience] <= left


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records(), st.sampled_from([Audience.FAMILY, Audience.PROFESSIONAL]))
def test_minutes_hold_nothing_that_is_held_back(marked: Marked, audience: Audience) -> None:
    data = make(DocumentKind.MINUTES, marked.record, five_steps(), LETTERHEAD, audience, "da", MOMENT)
    found = set(_WORD.findall(everything_in(data)))
    assert found <= marked.may_know[audience]
    shown = visible(marked.record, audience)
    assert _must_be_read(shown) <= set(_WORD.findall(text_of(data)))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(marked_records(), st.sampled_from(list(Audience)))
def test_the_agenda_holds_nothing_the_family_may_not_know(marked: Marked, audience: Audience) -> None:
    data = make(DocumentKind.AGENDA, marked.record, five_steps(), LETTERHEAD, audience, "da", MOMENT)
    found = set(_WORD.findall(everything_in(data)))
    assert found <= marked.may_know[Audience.FAMILY]
    assert not found & {item.text for item in marked.record.statements}


@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.PROFESSIONAL])
def test_words_for_named_persons_only_reach_no_version(audience: Audience) -> None:
    record = a_meeting("Alle må vide det")
    secret = replace(record.statements[0], id=an_id(777), text="Kun til Mahad", only_to=(an_id(1),))
    record = replace(record, statements=(*record.statements, secret))
    words = everything_in(
        make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, "da", MOMENT)
    )
    assert "Alle må vide det" in words
    assert "Kun til Mahad" not in words


def test_a_link_to_something_held_back_is_gone() -> None:
    record = a_meeting("Det kan alle se")
    hidden = Statement(an_id(777), "step1", "Skjult grund", StatementKind.WORRY, audiences=frozenset())
    because = replace(record.statements[0], id=an_id(778), explains=(hidden.id, record.statements[0].id))
    seen = visible(replace(record, statements=(*record.statements, hidden, because)), Audience.FAMILY)
    assert seen.statements[-1].explains == (record.statements[0].id,)
    assert hidden.id not in [item.id for item in seen.statements]


def test_the_child_gets_its_own_wording() -> None:
    record = a_meeting("De voksnes ord")
    said = replace(record.statements[0], child_text="Dine ord")
    record = replace(record, statements=(said,))
    assert visible(record, Audience.CHILD).statements[0].text == "Dine ord"
    assert visible(record, Audience.FAMILY).statements[0].text == "De voksnes ord"
    assert visible(record, Audience.FAMILY).statements[0].child_text == ""


def test_somebody_named_only_in_what_is_held_back_is_gone() -> None:
    record = a_meeting("Det kan alle se")
    brian = Person(an_id(55), "Brian Toft", Function.OUTSIDE)
    hidden = Statement(an_id(777), "step1", "Skjult", StatementKind.WORRY, brian.id, audiences=frozenset())
    record = replace(
        record, statements=(*record.statements, hidden), people={**record.people, brian.id: brian}
    )
    assert brian.id not in visible(record, Audience.PROFESSIONAL).people
    shown = replace(record, statements=(replace(hidden, audiences=ALL),))
    assert visible(shown, Audience.PROFESSIONAL).people[brian.id].name == "Brian Toft"


def test_minutes_are_not_made_for_other_readers() -> None:
    with pytest.raises(ValueError, match="child"):
        make(DocumentKind.MINUTES, a_meeting("x"), five_steps(), LETTERHEAD, Audience.CHILD, "da", MOMENT)

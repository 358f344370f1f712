"""Scales in the minutes: the ends, the spread, the ruler's own words, rounds, and who would not say."""

from __future__ import annotations

from dataclasses import replace

from tests.documents.factories import ALL, LETTERHEAD, MOMENT, a_meeting, a_person, an_id, five_steps
from tests.documents.reading import text_of
from tvaer.documents import DocumentKind, make
from tvaer.snapshots import MeetingRecord, Rating, Scale
from tvaer.terms import Audience, Function, ScaleKind

LIS, BO, IDA = (an_id(80 + number) for number in range(3))


def minutes(record: MeetingRecord, audience: Audience = Audience.FAMILY) -> str:
    return text_of(make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, "da", MOMENT))


def with_scales(*scales: Scale) -> MeetingRecord:
    record = a_meeting("Et ord")
    names = ((LIS, "Lis Overby"), (BO, "Bo Lund"), (IDA, "Ida Holm"))
    people = {key: replace(a_person(3, name, Function.PARENT), id=key) for key, name in names}
    return replace(record, people=record.people | people, scales=scales)


def a_scale(*marks: Rating, kind: ScaleKind = ScaleKind.ZERO_TO_TEN, number: int = 70) -> Scale:
    return Scale(
        an_id(number), kind, "Hvordan går det?", "helt galt", "helt godt",
        step="step1", ratings=marks, revealed=True,
    )  # fmt: skip


def test_the_ends_and_the_spread_stand_above_the_marks() -> None:
    scale = a_scale(Rating(LIS, 3, audiences=ALL), Rating(BO, 6, audiences=ALL))
    assert "0: helt galt. 10: helt godt. Fra 3 til 6." in minutes(with_scales(scale))
    same = a_scale(Rating(LIS, 6, audiences=ALL), Rating(BO, 6, audiences=ALL))
    assert "Alle på 6." in minutes(with_scales(same))


def test_the_spread_is_of_the_marks_that_these_readers_may_see() -> None:
    hidden = Rating(IDA, 10, "Kun os", audiences=frozenset({Audience.PROFESSIONAL}))
    scale = a_scale(Rating(LIS, 3, audiences=ALL), Rating(BO, 6, audiences=ALL), hidden)
    family, professionals = (
        minutes(with_scales(scale), audience) for audience in (Audience.FAMILY, Audience.PROFESSIONAL)
    )
    assert "Fra 3 til 6." in family
    assert "Kun os" not in family
    assert "Ida" not in family
    assert "Fra 3 til 10." in professionals


def test_the_ruler_says_that_one_is_best_and_nothing_of_higher_or_lower() -> None:
    mark = Rating(LIS, 2, "Hun leger", "Ro om morgenen", ALL)
    scale = replace(a_scale(mark, kind=ScaleKind.RULER), low="trives", high="har det svært")
    words = minutes(with_scales(scale))
    assert "1: trives. 5: har det svært. 1 er bedst." in words
    assert "Et skridt tættere på 1: Ro om morgenen" in words
    assert "højere" not in words
    assert "lavest" not in words


def test_who_would_not_set_a_number_is_said_also_where_they_told_why() -> None:
    scale = a_scale(Rating(LIS, None, "Det er for tidligt", audiences=ALL), Rating(BO, 6, audiences=ALL))
    words = minutes(with_scales(scale))
    assert "– ville eller kunne ikke sætte tal Det er for tidligt" in words


def test_a_second_round_says_that_it_is_one() -> None:
    first = a_scale(Rating(LIS, 3, audiences=ALL))
    again = replace(a_scale(Rating(LIS, 5, audiences=ALL), number=71), repeats_id=first.id, step="step5")
    assert minutes(with_scales(first, again)).count("Målt igen på mødet.") == 1
    assert "Målt igen" not in minutes(with_scales(first))

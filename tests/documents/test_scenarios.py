"""The scenario that the project ships, printed: what must be in each version is there, the rest is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents.factories import LETTERHEAD, MOMENT, five_steps
from tests.documents.reading import everything_in, flat, text_of
from tests.documents.scenario_record import load, record_of
from tvaer.documents import DocumentKind, make
from tvaer.snapshots import Decision, Goal, Need, Offer, Statement
from tvaer.terms import Audience

OWN = load(Path(__file__).parents[2] / "resources" / "scenarios" / "own.yaml")
HELD_PARTS = ("statements", "needs", "goals", "offers", "agreements", "decisions")


def _held_ids() -> set[str]:
    meeting = OWN["meetings"][0]
    said = [entry for phase in meeting["phases"] for entry in phase["statements"]]
    return {entry["id"] for part in HELD_PARTS for entry in meeting.get(part) or []} | {
        entry["id"] for entry in said
    }


@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.PROFESSIONAL])
def test_versions_hold_what_they_must_and_nothing_they_must_not(audience: Audience) -> None:
    record = record_of(OWN)
    data = make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, "da", MOMENT)
    expected = OWN["meetings"][0]["expected"]["versions"][audience.value]
    words, everything = text_of(data), everything_in(data).lower()
    due = [entry for entry in expected["must_contain"] if entry["from"] in _held_ids()]
    assert due
    assert [entry["text"] for entry in due if flat(entry["text"]) not in words] == []
    assert [e["text"] for e in expected["must_not_contain"] if flat(e["text"]).lower() in everything] == []


@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.PROFESSIONAL])
def test_everything_shared_is_in_the_minutes_word_for_word(audience: Audience) -> None:
    record = record_of(OWN)
    words = text_of(make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, "da", MOMENT))
    parts = (record.statements, record.needs, record.goals, record.offers, record.decisions)
    items: list[Statement | Need | Goal | Offer | Decision] = [item for part in parts for item in part]
    shared = [item.text for item in items if audience in item.audiences]
    shared += [item.what for item in record.agreements if audience in item.audiences]
    shared += [sign.text for goal in record.goals if audience in goal.audiences for sign in goal.signs]
    shared += [goal.baseline.text for goal in record.goals if audience in goal.audiences]
    assert len(shared) > 40
    assert [text for text in shared if flat(text) not in words] == []


def test_the_agenda_fits_on_one_page_with_its_boxes() -> None:
    data = make(DocumentKind.AGENDA, record_of(OWN), five_steps(), LETTERHEAD, Audience.FAMILY, "da", MOMENT)
    words = text_of(data)
    assert "Side 1 af 1" in words
    for text in (
        "Sådan forløber mødet",
        "Din forberedelse",
        "Det, der fungerer",
        "Hvad går godt, og hvad kan Yasmin?",
    ):
        assert text in words

"""The scenario that the project ships, printed: what must be in each version is there, the rest is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.documents.factories import LETTERHEAD, MOMENT, five_steps
from tests.documents.reading import everything_in, flat, text_of
from tests.documents.scenario_record import load, record_of
from tvaer.documents import DocumentKind, make
from tvaer.method.loader import available_methods
from tvaer.paths import resources_folder
from tvaer.snapshots import Decision, Goal, Need, Offer, Statement
from tvaer.terms import Audience

ROOT = Path(__file__).parents[2]
OWN = load(ROOT / "resources" / "scenarios" / "own.yaml")
BESIDE = sorted((ROOT.parent / "shared" / "scenarios").glob("0[12]-*.yaml"))
"""Scenarios beside the project, where there are some; the second continues the first."""
HELD_PARTS = ("needs", "goals", "offers", "agreements", "decisions", "disagreements", "scales")


def _held_ids(scenario: dict[str, Any]) -> set[str]:
    meeting = scenario["meetings"][0]
    said = [entry for phase in meeting["phases"] for entry in phase["statements"]]
    return {entry["id"] for part in HELD_PARTS for entry in meeting.get(part) or []} | {
        entry["id"] for entry in said
    }


def _check_version(scenario: dict[str, Any], earlier: dict[str, Any] | None, audience: Audience) -> None:
    record = record_of(scenario, earlier=earlier)
    method = available_methods(resources_folder() / "methods").get(record.head.method)
    data = make(DocumentKind.MINUTES, record, method, LETTERHEAD, audience, "da", MOMENT)
    expected = scenario["meetings"][0]["expected"]["versions"][audience.value]
    words, everything = text_of(data), everything_in(data)
    due = [entry for entry in expected["must_contain"] if entry["from"] in _held_ids(scenario)]
    assert due
    assert [entry["text"] for entry in due if flat(entry["text"]) not in words] == []
    assert [entry["text"] for entry in expected["must_not_contain"] if _is_in(entry, everything)] == []


def _is_in(entry: dict[str, Any], everything: str) -> bool:
    text = flat(entry["text"])
    return text.lower() in everything.lower() if entry.get("ignore_case") else text in everything


@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.PROFESSIONAL])
def test_versions_hold_what_they_must_and_nothing_they_must_not(audience: Audience) -> None:
    _check_version(OWN, None, audience)


@pytest.mark.skipif(len(BESIDE) < 2, reason="there are no scenarios beside the project")
@pytest.mark.parametrize("audience", [Audience.FAMILY, Audience.PROFESSIONAL])
@pytest.mark.parametrize("number", range(2))
def test_versions_of_the_scenarios_beside_the_project(number: int, audience: Audience) -> None:
    _check_version(load(BESIDE[number]), load(BESIDE[0]) if number else None, audience)


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
    assert [text for text in shared if not _stands_in(words, flat(text))] == []


def _stands_in(words: str, text: str) -> bool:
    """Word for word; a text may go on over the foot of one page."""
    if text in words:
        return True
    blanks = (place for place, letter in enumerate(text) if letter == " ")
    return any(
        (begins := words.find(text[:place])) >= 0 and words.find(text[place + 1 :], begins + place) >= 0
        for place in blanks
    )


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

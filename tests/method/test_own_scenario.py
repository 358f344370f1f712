"""The project's own practice case keeps the rules of its format, and does not contradict itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tvaer.method.loader import available_methods
from tvaer.terms import (
    AgreementStatus,
    Audience,
    Basis,
    BoardColumn,
    Function,
    MeetingKind,
    OfferKind,
    StatementKind,
)

RESOURCES = Path(__file__).parents[2] / "resources"
SHARED = {audience.value for audience in Audience}


@pytest.fixture(scope="module")
def scenario() -> dict[str, Any]:
    loaded = yaml.safe_load((RESOURCES / "scenarios" / "own.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@pytest.fixture(scope="module")
def meeting(scenario: dict[str, Any]) -> dict[str, Any]:
    (only,) = scenario["meetings"]
    assert isinstance(only, dict)
    return only


def _items(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "id" in value:
            yield value
        for key, inner in value.items():
            if key != "expected":
                yield from _items(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _items(inner)


def _statements(meeting: dict[str, Any]) -> list[dict[str, Any]]:
    return [statement for phase in meeting["phases"] for statement in phase["statements"]]


def _words(item: dict[str, Any], version: str) -> str:
    """Everything an item says in a version; the child's text takes the place of the adults'."""
    if version == "child" and item.get("child_text"):
        return str(item["child_text"])
    parts = [str(item.get(key) or "") for key in ("text", "what", "reason")]
    parts += [str((item.get(key) or {}).get("text", "")) for key in ("baseline", "target")]
    parts += [sign["text"] for sign in item.get("signs", [])]
    return "\n".join(parts)


def _shared(meeting: dict[str, Any], version: str) -> str:
    kinds = ("needs", "goals", "offers", "agreements", "decisions")
    items = _statements(meeting) + [item for kind in kinds for item in meeting[kind]]
    return "\n".join(_words(item, version) for item in items if version in item["share"])


def test_ids_are_unique(scenario: dict[str, Any]) -> None:
    ids = [item["id"] for item in _items(scenario)]
    assert len(ids) > 60
    assert sorted(ids) == sorted(set(ids))


def test_codes_are_those_of_the_program(scenario: dict[str, Any], meeting: dict[str, Any]) -> None:
    for person in scenario["people"]:
        Function(person["function"])
    MeetingKind(meeting["head"]["type"])
    for statement in _statements(meeting):
        StatementKind(statement["kind"])
        assert statement.get("basis") in {None, *Basis}
        assert statement.get("column") in {None, *BoardColumn}
        assert set(statement["share"]) <= SHARED
    for offer in meeting["offers"]:
        OfferKind(offer["kind"])
    for agreement in meeting["agreements"]:
        AgreementStatus(agreement["status"])


def test_phases_and_board_places_exist_in_the_method(meeting: dict[str, Any]) -> None:
    method = available_methods(RESOURCES / "methods").get("five_steps")
    assert [phase["kind"] for phase in meeting["phases"]] == list(method.step_ids)
    subs = {column.id: {sub.id for sub in column.subs} for column in method.board}
    for statement in _statements(meeting):
        if statement.get("sub"):
            assert statement["sub"] in subs[statement["column"]]


def test_references_lead_somewhere(scenario: dict[str, Any], meeting: dict[str, Any]) -> None:
    ids = {item["id"] for item in _items(scenario)}
    people = {person["id"] for person in scenario["people"]}
    for statement in _statements(meeting):
        assert {statement["who"], statement.get("told_by", statement["who"])} <= people
        assert set(statement.get("explains", [])) <= ids
    for need in meeting["needs"]:
        assert set(need["from"]) <= ids
    for goal in meeting["goals"]:
        assert goal["need"] in {need["id"] for need in meeting["needs"]}
    for agreement in meeting["agreements"]:
        assert agreement["goal"] in {goal["id"] for goal in meeting["goals"]}
        assert {agreement["who"], *agreement["with"]} <= people


def test_counts_agree(meeting: dict[str, Any]) -> None:
    numbers = meeting["expected"]["numbers"]
    assert numbers["statements"] == len(_statements(meeting))
    assert numbers["by_phase"] == {phase["id"]: len(phase["statements"]) for phase in meeting["phases"]}
    for kind in ("needs", "goals", "agreements", "decisions"):
        assert numbers[kind] == len(meeting[kind])
    assert numbers["present"] == sum(1 for someone in meeting["participants"] if someone["present"])
    assert sum(item["minutes"] for item in meeting["agenda"]) == meeting["head"]["planned_minutes"]


@pytest.mark.parametrize("version", ["family", "professional", "child"])
def test_what_is_expected_of_a_version_agrees_with_what_is_shared(
    scenario: dict[str, Any], meeting: dict[str, Any], version: str
) -> None:
    expected = meeting["expected"]["versions"][version]
    ids = {item["id"] for item in _items(scenario)}
    shared = " ".join(_shared(meeting, version).split())
    for line in expected["must_contain"]:
        assert line["from"] in ids
        assert line["text"] in shared, line
    for line in expected["must_not_contain"]:
        assert line["from"] in ids
        assert line["text"] not in shared, line


def test_the_nasty_places_are_as_nasty_as_they_say(scenario: dict[str, Any], meeting: dict[str, Any]) -> None:
    items = {item["id"]: item for item in _items(scenario)}
    items["o.head.title"] = {"text": meeting["head"]["title"]}
    for nasty in scenario["nasty"]:
        words = "\n".join(str(value) for value in items[nasty["at"]].values())
        assert nasty["contains"] in words
        assert len(words) >= nasty.get("min_length", 0)
    long_one = next(nasty for nasty in scenario["nasty"] if nasty["kind"] == "long_text")
    assert len(items[long_one["at"]]["text"]) >= 2500

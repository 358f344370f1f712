"""Suggestions for participants: what the professions' own words lead to."""

from __future__ import annotations

import pytest

from tvaer.services.perspectives import suggested_perspective, suggested_version
from tvaer.terms import Function, Perspective, Version


@pytest.mark.parametrize(
    ("profession", "organisation", "expected"),
    [
        ("Psykolog", "PPR, Ådalsund Kommune", Perspective.PPR),
        ("Skolepsykolog", "", Perspective.PPR),
        ("Socialrådgiver", "Familieafdelingen", Perspective.SOCIAL),
        ("Sundhedsplejerske", "Sundhedsplejen", Perspective.HEALTH),
        ("Tandlæge", "", Perspective.HEALTH),
        ("Fysioterapeut", "", Perspective.HEALTH),
        ("Klasselærer, dansk og historie", "Kvistrødskolen", Perspective.SCHOOL),
        ("Konsulent", "PPR", Perspective.PPR),
        ("Medarbejder", "Familieafdelingen", Perspective.SOCIAL),
        ("", "", Perspective.SCHOOL),
    ],
)
def test_a_professional_is_placed_by_profession_and_then_by_workplace(
    profession: str, organisation: str, expected: Perspective
) -> None:
    assert suggested_perspective(Function.PROFESSIONAL, profession, organisation) == expected


def test_profession_counts_before_workplace() -> None:
    found = suggested_perspective(Function.PROFESSIONAL, "Socialrådgiver", "Kvistrødskolen")
    assert found == Perspective.SOCIAL


def test_family_and_network_are_placed_by_what_they_are_to_the_child() -> None:
    assert suggested_perspective(Function.CHILD, "Lærer") == Perspective.CHILD
    assert suggested_perspective(Function.PARENT, "Psykolog") == Perspective.PARENTS
    assert suggested_perspective(Function.SUPPORTER) == Perspective.NETWORK


def test_only_family_and_those_with_a_task_get_a_version_unasked() -> None:
    assert suggested_version(Function.CHILD) == Version.CHILD
    assert suggested_version(Function.PARENT) == Version.FAMILY
    assert suggested_version(Function.PROFESSIONAL) == Version.PROFESSIONAL
    for outside in (Function.NETWORK, Function.SUPPORTER, Function.INTERPRETER, Function.OUTSIDE):
        assert suggested_version(outside) == Version.NONE

"""When what of a file happens: minutes of phases, and who has the floor in between."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from demo import course
from demo.clock import WallClock
from demo.reading import numbered

NOON = datetime(2026, 11, 5, 12, tzinfo=UTC)


def phases(*nodes: dict[str, Any], minutes: int | None = None) -> list[course.Phase]:
    meeting = {"head": {"actual_minutes": minutes}, "phases": list(nodes)}
    return course.phases_of(meeting, numbered(meeting, "phases"))


def test_a_phase_lasts_until_the_next_begins_and_the_last_to_the_end() -> None:
    found = phases({"kind": "a", "from": 0, "to": 4}, {"kind": "b", "from": 4, "to": 20}, minutes=30)
    assert [(one.begin, one.end, one.as_told) for one in found] == [(0, 4, True), (4, 30, True)]


def test_a_phase_that_would_run_back_or_has_no_minute_is_not_as_told() -> None:
    found = phases({"kind": "a", "from": 10}, {"kind": "b", "from": 5}, {"kind": "c"}, minutes=20)
    assert [(one.begin, one.as_told) for one in found] == [(10, False), (10, False), (10, False)]


def test_who_is_not_in_the_room_does_not_speak() -> None:
    found = course.turns({"a": 60, "b": 60}, {"a": [[0, 1]], "b": [[0, 3]]}, [], [], 180)
    assert [(turn.who, turn.begin, turn.end) for turn in found] == [("a", 0, 60), ("b", 60, 120)]


def test_who_says_something_goes_on_speaking() -> None:
    found = course.turns({"a": 100, "b": 30}, {}, [(0, "b"), (60, "a")], [], 180)
    assert (found[0].who, found[0].begin) == ("b", 0)
    assert any(turn.who == "a" and turn.begin <= 60 < turn.end for turn in found)


def test_nobody_speaks_in_a_break_and_who_cannot_have_it_all_has_nothing() -> None:
    assert course.turns({"a": 90}, {}, [], [(30, 90)], 120) == []
    found = course.turns({"a": 60}, {}, [], [(30, 90)], 120)
    assert [(turn.begin, turn.end) for turn in found] == [(0, 30), (90, 120)]


PEOPLE = st.dictionaries(st.sampled_from("abcd"), st.integers(1, 400), min_size=1)


@given(PEOPLE, st.lists(st.tuples(st.integers(0, 20), st.sampled_from("abcd")), max_size=8))
def test_everybody_who_speaks_has_exactly_the_seconds_told(wanted: dict[str, int], said: list[Any]) -> None:
    found = course.turns(wanted, {}, [(minute * 60, who) for minute, who in said], [], 1200)
    for who in {turn.who for turn in found}:
        assert sum(turn.end - turn.begin for turn in found if turn.who == who) == wanted[who]
    ordered = sorted(found, key=lambda turn: turn.begin)
    assert all(one.end <= after.begin for one, after in itertools.pairwise(ordered))


def test_a_standing_clock_goes_forth_and_never_back() -> None:
    clock = WallClock(NOON)
    clock.stand(NOON)
    first, second = clock.now(), clock.now()
    assert NOON < first < second < NOON + timedelta(seconds=1)
    clock.stand(NOON - timedelta(hours=1))
    assert clock.now() > second
    clock.stand(NOON + timedelta(minutes=5))
    assert NOON + timedelta(minutes=5) <= clock.now() < NOON + timedelta(minutes=6)

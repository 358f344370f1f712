"""A record read again in part is the record read whole, whatever was done meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import workplaces
from tests.services.test_commands import MEETING, MOTHER, SAID, acts, prepare, run_or_refuse
from tvaer.errors import KnownError
from tvaer.services import commands as c
from tvaer.services.workplace import Workplace
from tvaer.snapshots import Changes, MeetingRecord


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    place, _ = workplaces.make(tmp_path / "data")
    prepare(place)
    yield place
    place.close()


def whole(place: Workplace) -> MeetingRecord | None:
    """None: the meeting is gone."""
    try:
        return place.reads.record(MEETING)
    except KnownError:
        return None


def in_part(place: Workplace, old: MeetingRecord, changes: Changes) -> MeetingRecord | None:
    try:
        return place.reads.record_after(old, changes)
    except KnownError:
        return None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(acts(), max_size=14))
def test_read_in_part_and_read_whole_are_the_same(course: list[Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place, _ = workplaces.make(Path(folder) / "data")
        try:
            prepare(place)
            inverses = []
            record = whole(place)
            for command in course:
                outcome = run_or_refuse(place, command)
                if outcome is None:
                    continue
                inverses.append(outcome.inverse)
                record = in_part(place, record, outcome.changes) if record else whole(place)
                assert record == whole(place)
            for inverse in filter(None, reversed(inverses)):
                changes = place.run(inverse).changes
                record = in_part(place, record, changes) if record else whole(place)
                assert record == whole(place)
        finally:
            place.close()


def test_what_a_statement_does_not_touch_is_not_read_again(workplace: Workplace) -> None:
    first = {**SAID, "text": "Hej", "speaker_id": MOTHER}
    workplace.run(c.AddStatement(UUID(int=20), first))
    before = workplace.reads.record(MEETING)
    outcome = workplace.run(c.AddStatement(UUID(int=21), {**first, "text": "Igen"}))
    after = workplace.reads.record_after(before, outcome.changes)
    assert [said.text for said in after.statements] == ["Hej", "Igen"]
    assert after.people is before.people and after.participants is before.participants
    assert after.head is before.head


def test_a_new_voice_comes_with_its_name(workplace: Workplace) -> None:
    before = workplace.reads.record(MEETING)
    assert MOTHER not in before.people
    outcome = workplace.run(c.AddStatement(UUID(int=20), {**SAID, "text": "Hej", "speaker_id": MOTHER}))
    assert workplace.reads.record_after(before, outcome.changes).people[MOTHER].name == "Åse Brun"


def test_a_meeting_that_is_gone_is_told(workplace: Workplace) -> None:
    before = workplace.reads.record(MEETING)
    outcome = workplace.run(c.RemoveMeeting(MEETING))
    with pytest.raises(KnownError, match="gone"):
        workplace.reads.record_after(before, outcome.changes)

"""Reads back from the store, after a restart, and compares value by value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import Any
from uuid import UUID

from demo.accounting import Expectation
from demo.handover import Handover, Played
from demo.kept import Kept, stays_of
from demo.stage import Memory
from tvaer.clock import local
from tvaer.snapshots import Goal, MeetingRecord
from tvaer.store.reader import Reader


@dataclass(frozen=True)
class Difference:
    """What is not as it was entered: no words, only which thing and which field."""

    kind: str
    id: str
    field: str
    what: str


def compare(handover: Handover, reads: Reader) -> tuple[list[dict[str, int]], list[Difference]]:
    """Held things per kind, one count for each file; and every difference.

    A later file may correct what an earlier one entered: then the later value counts.
    """
    kept = Kept(reads, handover.memory)
    held = [_held(kept, one) for one in handover.played]
    latest: dict[tuple[str, str, str], Expectation] = {}
    for one in handover.played:
        latest |= {(e.kind, e.id, e.field): e for e in one.expected}
    differences = [
        Difference(kind, thing, "", "gone")
        for kind, thing in {(k, i): None for o in handover.played for k, ids in o.things.items() for i in ids}
        if kept.find(kind, thing) is None
    ]
    for expectation in latest.values():
        different = _differs(kept, expectation)
        if different:
            differences.append(Difference(expectation.kind, expectation.id, expectation.field, different))
    return held, differences


def _held(kept: Kept, played: Played) -> dict[str, int]:
    return {
        kind: sum(1 for thing in ids if kept.find(kind, thing) is not None)
        for kind, ids in sorted(played.things.items())
    }


def _differs(kept: Kept, expected: Expectation) -> str:
    thing = kept.find(expected.kind, expected.id)
    if thing is None:
        return ""  # told once for the whole thing
    found = _plain(_value(kept, thing, expected), expected.form)
    wanted = _wanted(kept.memory, expected)
    return "" if found == wanted else "differs"


def _value(kept: Kept, thing: Any, expected: Expectation) -> Any:
    """The field of a snapshot; a few stand inside another part."""
    name = expected.field
    if isinstance(thing, MeetingRecord):
        return _head_value(thing, name)
    if isinstance(thing, Goal):
        return _goal_value(thing, name)
    value = getattr(thing, name)
    record = kept.record_of(expected.kind, expected.id) if expected.form in ("minute", "stays") else None
    if record is not None and expected.form == "stays":
        return stays_of(record, thing)
    return record.head.minute(value) if record is not None and value is not None else value


def _head_value(record: MeetingRecord, name: str) -> Any:
    head = record.head
    if name == "cases":
        return [case.id for case in record.cases]
    if name in ("day", "start"):
        starts = local(head.starts) if head.starts else None
        return None if starts is None else starts.date() if name == "day" else starts.time()
    return getattr(head, name)


def _goal_value(goal: Goal, name: str) -> Any:
    part, _, rest = name.partition("_")
    if part in ("baseline", "target"):
        return getattr(getattr(goal, part), {"on": "measured_on"}.get(rest, rest))
    if name.startswith("attainment."):
        return dict(goal.attainment).get(int(name.partition(".")[2]), "")
    return getattr(goal, name)


def _plain(value: Any, form: str) -> Any:
    """A stored value in the form in which it was noted."""
    if form == "number":
        return None if value is None else float(value)
    if form == "set":
        return sorted(one.value for one in value)
    if form == "links":
        return [str(one) for one in value]
    if form == "link_set":
        return sorted(str(one) for one in value)
    if form == "lines":
        return [_one_line_end(line) for line in value]
    return _single(value)


def _single(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, date) else value


def _wanted(memory: Memory, expected: Expectation) -> Any:
    value = expected.value
    if expected.form == "link":
        return memory.ids[value[0], value[1]]
    if expected.form in ("links", "link_set"):
        rows = [memory.ids[kind, thing] for kind, thing in value]
        return rows if expected.form == "links" else sorted(rows)
    if expected.form == "number":
        return float(value)
    if expected.form == "lines":
        return [_one_line_end(line) for line in value]
    return _one_line_end(value) if isinstance(value, str) else value


def _one_line_end(text: str) -> str:
    """A field on the screen knows one kind of line end; the others are told under `not_held`."""
    for other in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(other, "\n")
    return text

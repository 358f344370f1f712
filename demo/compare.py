"""Reads back from the store, after a restart, and compares value by value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import Any
from uuid import UUID

from demo.accounting import Expectation
from demo.handover import Handover, Played
from demo.stage import Memory
from tvaer.clock import local
from tvaer.snapshots import Case, Goal, MeetingRecord, Person
from tvaer.store.reader import Reader

PARTS = {"statements", "needs", "goals", "offers", "agreements", "decisions"}
"""Kinds that a meeting's record holds under the same name."""


@dataclass(frozen=True)
class Difference:
    """What is not as it was entered: no words, only which thing and which field."""

    kind: str
    id: str
    field: str
    what: str


class Kept:
    """Finds the things of the file in the store."""

    def __init__(self, reads: Reader, memory: Memory) -> None:
        self._reads, self.memory = reads, memory
        self._records: dict[str, MeetingRecord] = {}
        self._cases: dict[str, Case] = {}
        self._people: dict[str, Person] = {str(p.id): p for p in reads.directory()}

    def find(self, kind: str, thing: str) -> Any:
        """The snapshot; None when it is not there."""
        memory = self.memory
        row = memory.ids.get((kind, thing), "")
        if kind == "people":
            return self._people.get(row)
        if kind == "cases":
            return self._case(thing)
        if kind in ("siblings", "caseworkers"):
            return self._part(kind, thing)
        if kind == "meetings":
            return self._record(thing)
        return self._in_meeting(kind, thing, row)

    def _in_meeting(self, kind: str, thing: str, row: str) -> Any:
        if kind == "signs":
            goal = self.find("goals", self.memory.parents[kind, thing])
            return _at(goal.signs, int(row)) if isinstance(goal, Goal) else None
        if kind == "framing_points":
            meeting, _, place = thing.rpartition("/")
            record = self._record(meeting)
            return _at(record.head.framing_points, int(place)) if record else None
        seat = "participants" if kind == "acceptances" else kind
        meeting = self.memory.parents.get((seat, thing), "")
        record = self._record(meeting)
        if record is None:
            return None
        if kind == "next_meetings":
            return record.next_meeting
        if kind == "agenda":
            return _at(record.agenda, int(row))
        if kind == "acceptances":
            row = self.memory.ids.get(("participants", thing), "")
            return next((p for p in record.participants if str(p.id) == row and p.accepted is not None), None)
        found = getattr(record, kind) if kind in PARTS else record.participants
        return next((one for one in found if str(one.id) == row), None)

    def _record(self, meeting: str) -> MeetingRecord | None:
        row = self.memory.ids.get(("meetings", meeting))
        if row is None:
            return None
        if row not in self._records:
            self._records[row] = self._reads.record(UUID(row))
        return self._records[row]

    def _case(self, case: str) -> Case | None:
        row = self.memory.ids.get(("cases", case))
        if row is None:
            return None
        if row not in self._cases:
            self._cases[row] = self._reads.case_page(UUID(row)).case
        return self._cases[row]

    def _part(self, kind: str, thing: str) -> Any:
        case = self._case(self.memory.parents.get((kind, thing), ""))
        place = int(thing.rpartition("/")[2])
        return _at(getattr(case, kind), place) if case else None


def _at(parts: tuple[Any, ...], place: int) -> Any:
    return parts[place] if place < len(parts) else None


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
    found = _plain(_value(thing, expected.field), expected.form)
    wanted = _wanted(kept.memory, expected)
    return "" if found == wanted else "differs"


def _value(thing: Any, name: str) -> Any:
    """The field of a snapshot; a few stand inside another part."""
    if isinstance(thing, MeetingRecord):
        return _head_value(thing, name)
    if isinstance(thing, Goal):
        return _goal_value(thing, name)
    return getattr(thing, name)


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
    if form == "stays":
        return [[stay.since, stay.until] for stay in value]
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

"""Finds the things of the file in the store, after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from demo.stage import Memory
from tvaer.snapshots import Case, Goal, MeetingHead, MeetingRecord, Person
from tvaer.store.reader import Reader

PARTS = {"statements", "needs", "goals", "offers", "agreements", "decisions"}
"""Kinds that a meeting's record holds under the same name."""


@dataclass(frozen=True)
class Stretch:
    """The meeting was in a step from one minute to another, breaks taken out."""

    step: str
    since: int
    until: int
    title: str = ""


@dataclass(frozen=True)
class Floor:
    """How long somebody had the floor."""

    seconds: int


def stretches(record: MeetingRecord) -> list[Stretch]:
    """The meeting's way through its steps. A look into a step that took no minute is no stay."""
    minute, found = record.head.minute, []
    for stay in record.stays:
        if stay.left is not None:
            found += _pieces(record, stay.step, minute(stay.entered), minute(stay.left))
    merged: list[Stretch] = []
    for one in (piece for piece in found if piece.until > piece.since):
        last = merged[-1] if merged else None
        if last is not None and last.step == one.step and last.until == one.since:
            merged[-1] = Stretch(one.step, last.since, one.until, one.title)
        else:
            merged.append(one)
    return merged


def _pieces(record: MeetingRecord, step: str, since: int, until: int) -> list[Stretch]:
    titles = {own.step: own.title for own in record.own_steps}
    title, found = titles.get(step, ""), []
    for pause in record.pauses:
        began, ended = _minutes(record.head, pause.began, pause.ended)
        if since <= began < until:
            found.append(Stretch(step, since, began, title))
            since = min(ended, until)
    return [*found, Stretch(step, since, until, title)]


def _minutes(head: MeetingHead, began: datetime, ended: datetime | None) -> tuple[int, int]:
    return head.minute(began), head.minute(ended or began)


def floor(record: MeetingRecord, person: str) -> Floor | None:
    """All turns of one person together; None: never had the floor."""
    lasted = [
        (turn.ended - turn.began).total_seconds()
        for turn in record.talk
        if str(turn.person_id) == person and turn.ended is not None
    ]
    return Floor(round(sum(lasted))) if lasted else None


class Kept:
    """Looks things up by the names they have in the file."""

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
        record = self.record_of(kind, thing)
        return None if record is None else self._in_record(record, kind, thing, row)

    def record_of(self, kind: str, thing: str) -> MeetingRecord | None:
        """The record of the meeting to which a thing belongs."""
        seat = "participants" if kind == "acceptances" else kind
        return self._record(self.memory.parents.get((seat, thing), ""))

    def _in_record(self, record: MeetingRecord, kind: str, thing: str, row: str) -> Any:
        if kind == "next_meetings":
            return record.next_meeting
        if kind == "agenda":
            return _at(record.agenda, int(row))
        if kind == "acceptances":
            row = self.memory.ids.get(("participants", thing), "")
            return next((p for p in record.participants if str(p.id) == row and p.accepted is not None), None)
        if kind == "phases":
            step, _, nth = row.rpartition("/")
            return _at(tuple(one for one in stretches(record) if one.step == step), int(nth))
        if kind == "talk_time":
            return floor(record, row)
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

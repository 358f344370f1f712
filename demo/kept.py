"""Finds the things of the file in the store, after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from demo import methods
from demo.stage import Memory
from tvaer.ids import Id
from tvaer.method.advice import closing_check
from tvaer.method.checks import Check
from tvaer.method.model import Method
from tvaer.snapshots import Case, Goal, MeetingHead, MeetingRecord, Participant, Person, VoiceMark, VoiceTheme
from tvaer.store.reader import Reader
from tvaer.terms import Answer

PARTS = {
    "statements": "statements",
    "needs": "needs",
    "goals": "goals",
    "offers": "offers",
    "agreements": "agreements",
    "decisions": "decisions",
    "disagreements": "disagreements",
    "scales": "scales",
    "child_voice": "voices",
}
"""Kinds of the file, and the name under which a meeting's record holds them."""
INSIDE = {
    "positions": "disagreements",
    "ratings": "scales",
    "themes": "child_voice",
    "wellbeing": "child_voice",
}
"""Parts of another thing, and of which kind that is."""


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


@dataclass(frozen=True)
class Ending:
    """What all answered at the end, and what the program itself finds open then."""

    coherence: Answer | None
    coherence_note: str
    all_heard: Answer | None
    family_understands: Answer | None
    read_aloud: bool | None
    needs_without_agreement: tuple[Id, ...]
    agreements_without_goal: tuple[Id, ...]

    @classmethod
    def of(cls, record: MeetingRecord) -> Ending | None:
        """None where nobody answered anything."""
        if record.closing is None:
            return None
        one = record.closing
        found = {a.code: a.subjects for a in closing_check(method_of(record), record) if not a.ok}
        return cls(
            one.coherence,
            one.coherence_note,
            one.all_heard,
            one.family_understands,
            one.read_aloud,
            tuple(found.get(Check.NEED_WITHOUT_AGREEMENT, ())),
            tuple(found.get(Check.AGREEMENT_WITHOUT_GOAL, ())),
        )


def method_of(record: MeetingRecord) -> Method:
    return methods.shipped().get(record.head.method)


def stretches(record: MeetingRecord) -> list[Stretch]:
    """The meeting's way through its steps. A look into a step that took no minute is no stay."""
    minute = record.head.minute
    found: list[Stretch] = []
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
    title, found = step_title(record, step), []
    for pause in record.pauses:
        began, ended = _minutes(record.head, pause.began, pause.ended)
        if since <= began < until:
            found.append(Stretch(step, since, began, title))
            since = min(ended, until)
    return [*found, Stretch(step, since, until, title)]


def step_title(record: MeetingRecord, step: str) -> str:
    """What a step was called at this meeting: by its own name, or as the method has it."""
    own = next((one.title for one in record.own_steps if one.step == step), "")
    method = method_of(record)
    return own or (method.step(step).name.da if step in method.step_ids else "")


def stays_of(record: MeetingRecord, seat: Participant) -> list[list[int]]:
    """When somebody was in the room; whoever was never seen to go stayed to the end."""
    end = record.head.actual_minutes or 0
    return [[stay.since, end if stay.until is None else stay.until] for stay in seat.presence]


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
        if kind in INSIDE:
            return self.record_of(INSIDE[kind], self.memory.parents.get((kind, thing), ""))
        seat = "participants" if kind == "acceptances" else kind
        return self._record(self.memory.parents.get((seat, thing), ""))

    def _inside(self, kind: str, thing: str, row: str) -> Any:
        whole = self.find(INSIDE[kind], self.memory.parents[kind, thing])
        if whole is None:
            return None
        if kind == "positions":
            return _at(whole.positions, int(thing.rpartition("/")[2]))
        if kind == "ratings":
            return next((one for one in whole.ratings if str(one.person_id) == row), None)
        parts = whole.themes if kind == "themes" else whole.wellbeing
        return next((one for one in parts if _code(one) == row), None)

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
        if kind == "closing":
            return Ending.of(record)
        if kind == "report_of_concern":
            return self._reads.private_side(record.head.id).concern
        if kind == "evaluation":
            return next((one for one in record.evaluations if str(one.person_id) == row), None)
        if kind == "breaks":
            return _at(record.pauses, int(row))
        if kind == "talk_time":
            return floor(record, row)
        if kind in INSIDE:
            return self._inside(kind, thing, row)
        found = getattr(record, PARTS[kind]) if kind in PARTS else record.participants
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


def _code(part: VoiceTheme | VoiceMark) -> str:
    return (part.theme if isinstance(part, VoiceTheme) else part.indicator).value

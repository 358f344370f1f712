"""What whole pages show."""

from __future__ import annotations

from dataclasses import dataclass, field

from tvaer.ids import Id
from tvaer.snapshots.meeting import MeetingRow
from tvaer.snapshots.people import Case, CaseRow, Person
from tvaer.snapshots.plan import Agreement, Decision, DueRow, Goal, Need


@dataclass(frozen=True)
class Today:
    """What "I dag" shows: running and next meetings, drafts, the week, what is due, the latest cases."""

    running: tuple[MeetingRow, ...] = ()
    coming: tuple[MeetingRow, ...] = ()
    to_finish: tuple[MeetingRow, ...] = ()
    due: tuple[DueRow, ...] = ()
    cases: tuple[CaseRow, ...] = ()
    meetings_in_all: int = 0


@dataclass(frozen=True)
class CasePage:
    """What a case's own page shows."""

    case: Case
    people: dict[Id, Person] = field(default_factory=dict)
    meetings: tuple[MeetingRow, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    decisions: tuple[Decision, ...] = ()

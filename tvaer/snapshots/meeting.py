"""A meeting as it is prepared: its head, who takes part, the agenda, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from tvaer.ids import Id
from tvaer.snapshots.base import Audiences
from tvaer.terms import (
    PRESENT,
    AgendaKind,
    Attendance,
    Basis,
    Function,
    MeetingKind,
    MeetingStatus,
    Perspective,
    StatementKind,
    Version,
)

_NEAR = timedelta(hours=6)
"""A meeting begun further than this from its planned time was held, or written up, at another time."""


@dataclass(frozen=True)
class Presence:
    """Minutes after the meeting's zero (`MeetingHead.zero`); `until` None means still there."""

    since: int
    until: int | None


@dataclass(frozen=True)
class Participant:
    id: Id
    person_id: Id
    name: str
    function: Function
    perspective: Perspective
    role: str = ""
    organisation: str = ""
    attendance: Attendance = Attendance.INVITED
    may_see: Version = Version.NONE
    note: str = ""
    presence: tuple[Presence, ...] = ()
    accepted: bool | None = None
    accepted_at: datetime | None = None
    acceptance_note: str = ""
    version: int = 1

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def present(self) -> bool:
        return self.attendance in PRESENT


@dataclass(frozen=True)
class AgendaItem:
    id: Id
    title: str
    minutes: int
    step: str = ""
    purpose: str = ""
    owner_id: Id | None = None
    kind: AgendaKind | None = None
    version: int = 1


@dataclass(frozen=True)
class Draft:
    """What stands in the input line and has not been added yet."""

    text: str = ""
    speaker_id: Id | None = None
    kind: StatementKind | None = None
    basis: Basis | None = None
    step: str = ""


@dataclass(frozen=True)
class NextMeeting:
    """When and where we meet again. `day` None: not agreed yet."""

    id: Id
    day: date | None = None
    start: time | None = None
    minutes: int | None = None
    place: str = ""
    kind: MeetingKind | None = None
    why: str = ""
    audiences: Audiences = frozenset()
    version: int = 1


@dataclass(frozen=True)
class MeetingRow:
    """A meeting as a line in a list."""

    id: Id
    title: str
    kind: MeetingKind
    status: MeetingStatus
    starts: datetime | None
    planned_minutes: int
    place: str
    cases: tuple[tuple[Id, str], ...] = ()
    participants: int = 0
    step: str = ""
    changed: datetime | None = None

    @property
    def ends(self) -> datetime | None:
        return self.starts + timedelta(minutes=self.planned_minutes) if self.starts else None


@dataclass(frozen=True)
class MeetingHead:
    id: Id
    title: str
    kind: MeetingKind = MeetingKind.NETWORK
    method: str = "five_steps"
    board: str = ""
    status: MeetingStatus = MeetingStatus.PREPARED
    sub_title: str = ""
    starts: datetime | None = None
    planned_minutes: int = 75
    actual_minutes: int | None = None
    place: str = ""
    purpose: str = ""
    called_by_id: Id | None = None
    facilitator_id: Id | None = None
    co_facilitator_id: Id | None = None
    host_id: Id | None = None
    note_taker_id: Id | None = None
    invited_on: date | None = None
    answers_due: date | None = None
    projector: bool = False
    parents_take_part: bool = True
    languages: str = ""
    previous_id: Id | None = None
    step: str = ""
    started: datetime | None = None
    closed: datetime | None = None
    framing_by_id: Id | None = None
    framing_points: tuple[str, ...] = ()
    round_order: tuple[Id, ...] = ()
    """The order of the speaking round; empty: child first, then family, network, professionals."""
    keep_talk: bool = False
    """Whether the team keeps the two group totals of talk time when the rest is deleted."""
    family_seconds: int | None = None
    professional_seconds: int | None = None
    version: int = 1

    @property
    def ends(self) -> datetime | None:
        return self.starts + timedelta(minutes=self.planned_minutes) if self.starts else None

    @property
    def on_its_day(self) -> bool:
        """Whether the meeting began so near its planned time that both tell of the same day's meeting."""
        if self.starts is None or self.started is None:
            return False
        return abs(self.started - self.starts) < _NEAR

    @property
    def zero(self) -> datetime | None:
        """Where minutes are counted from, at a whole minute of the clock.

        The planned start, or the real one where the meeting began before it or on another day: nothing that
        happens at the meeting lies before its zero.
        """
        if self.starts is None or self.started is None:
            zero = self.starts or self.started
        else:
            zero = min(self.starts, self.started) if self.on_its_day else self.started
        return zero.replace(second=0, microsecond=0) if zero else None

    @property
    def began(self) -> datetime | None:
        """When the meeting began; the planned start where it was written up on another day."""
        if self.starts is None or self.started is None:
            return self.starts or self.started
        return self.started if self.on_its_day else self.starts

    @property
    def lasted(self) -> timedelta | None:
        """From its beginning to its end; None: it has not ended. Minutes put right by hand count."""
        real = self.started or self.starts
        if self.closed and real:
            took = max(self.closed - real, timedelta())
            # The clock is nearer than its minutes; after another opening and closing the minutes are.
            if not self.actual_minutes or round(took / timedelta(minutes=1)) == self.actual_minutes:
                return took
        return timedelta(minutes=self.actual_minutes) if self.actual_minutes else None

    def minute(self, moment: datetime) -> int:
        """Whole minutes from the meeting's zero to a moment; 0 before it."""
        zero = self.zero
        return max(0, int((moment - zero).total_seconds() // 60)) if zero else 0

"""Frozen pictures of what the store holds: what every page, document and check reads.

A snapshot is taken in one short read and never changes; after a command, pages read anew what they show.
Moments are aware UTC datetimes, dates are local days (Europe/Copenhagen), durations are whole minutes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from tvaer.ids import Id
from tvaer.terms import (
    PRESENT,
    AgendaKind,
    AgreementStatus,
    Attendance,
    Audience,
    Basis,
    BoardColumn,
    DecisionLevel,
    Function,
    GoalStatus,
    Indicator,
    MeetingKind,
    MeetingStatus,
    OfferKind,
    OfferOutcome,
    Perspective,
    ScaleKind,
    SignOf,
    StatementKind,
    Version,
)

Audiences = frozenset[Audience]
"""Versions an item may appear in; empty means: in none."""


@dataclass(frozen=True)
class Changes:
    """What a command touched: names of kinds (table names) with the ids of the rows."""

    touched: frozenset[tuple[str, Id]] = frozenset()

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, _ in self.touched)

    def ids(self, kind: str) -> frozenset[Id]:
        return frozenset(row for k, row in self.touched if k == kind)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.touched | other.touched)


@dataclass(frozen=True)
class Person:
    """A child, parent, relative or professional of the directory."""

    id: Id
    name: str
    function: Function
    profession: str = ""
    relation: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    languages: str = ""
    needs_interpreter: bool = False
    note: str = ""
    listed: bool = True
    version: int = 1

    @property
    def first_name(self) -> str:
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def role(self) -> str:
        """Profession of a professional, relation of one from the family."""
        return self.profession or self.relation


@dataclass(frozen=True)
class Sibling:
    id: Id
    alias: str
    birth_year: int | None = None
    where: str = ""
    linked_case_id: Id | None = None


@dataclass(frozen=True)
class CaseworkerTerm:
    """One caseworker's time with the case; `until` None means now."""

    id: Id
    person_id: Id
    since: date | None
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class CaseRow:
    """A case as a line in a list."""

    id: Id
    alias: str
    school: str
    school_class: str
    birth_year: int | None
    coordinator: str
    meetings: int
    open_agreements: int
    next_meeting: datetime | None
    last_changed: datetime


@dataclass(frozen=True)
class Case:
    """One child's case. `alias` is what the child is called on screen and in documents."""

    id: Id
    alias: str
    child_id: Id | None = None
    birth_year: int | None = None
    school: str = ""
    school_class: str = ""
    custody: str = ""
    lives: str = ""
    coordinator_id: Id | None = None
    journal_no: str = ""
    support_started: date | None = None
    siblings: tuple[Sibling, ...] = ()
    caseworkers: tuple[CaseworkerTerm, ...] = ()
    version: int = 1


@dataclass(frozen=True)
class Presence:
    """Minutes after the meeting's start; `until` None means still there."""

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
class Statement:
    """Something said at the table, with whose it is and on what it rests."""

    id: Id
    step: str
    text: str
    kind: StatementKind
    speaker_id: Id | None = None
    told_by_id: Id | None = None
    basis: Basis | None = None
    column: BoardColumn | None = None
    sub: str = ""
    child_text: str = ""
    knowledge: str = ""
    language: str = ""
    interpreted_by_id: Id | None = None
    audiences: Audiences = frozenset()
    only_to: tuple[Id, ...] = ()
    explains: tuple[Id, ...] = ()
    case_id: Id | None = None
    kept_for: str = ""
    created: datetime | None = None
    version: int = 1


@dataclass(frozen=True)
class Need:
    id: Id
    text: str
    child_text: str = ""
    sources: tuple[Id, ...] = ()
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    meeting_id: Id | None = None
    version: int = 1


@dataclass(frozen=True)
class Sign:
    """What would be seen, in whom, and how somebody notices it."""

    id: Id
    of: SignOf
    text: str
    how: str = ""


@dataclass(frozen=True)
class Measure:
    """A state that was or shall be measured: words, and a number where there is one."""

    text: str = ""
    value: float | None = None
    of: float | None = None
    unit: str = ""
    measured_on: date | None = None
    by_id: Id | None = None


@dataclass(frozen=True)
class Goal:
    id: Id
    text: str
    need_id: Id | None = None
    child_text: str = ""
    indicator: Indicator | None = None
    baseline: Measure = Measure()
    target: Measure = Measure()
    signs: tuple[Sign, ...] = ()
    pursued_by: tuple[Id, ...] = ()
    documented_by: tuple[Id, ...] = ()
    how_often: str = ""
    next_look: date | None = None
    attainment: tuple[tuple[int, str], ...] = ()
    status: GoalStatus = GoalStatus.ACTIVE
    replaces_id: Id | None = None
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    meeting_id: Id | None = None
    version: int = 1


@dataclass(frozen=True)
class Offer:
    """An offer, a wish or what the family does itself, tied to a need. `own_half` None: the family's wish."""

    id: Id
    kind: OfferKind
    text: str
    person_id: Id | None = None
    to_id: Id | None = None
    need_id: Id | None = None
    own_half: bool | None = None
    statement_id: Id | None = None
    outcome: OfferOutcome | None = None
    answered_by_id: Id | None = None
    becomes_id: Id | None = None
    audiences: Audiences = frozenset()
    version: int = 1


@dataclass(frozen=True)
class StatusChange:
    status: AgreementStatus
    at: datetime
    note: str = ""


@dataclass(frozen=True)
class Agreement:
    """Who does what, with whom, by when, and how it is followed."""

    id: Id
    what: str
    owner_id: Id | None = None
    partners: tuple[Id, ...] = ()
    goal_id: Id | None = None
    offer_id: Id | None = None
    child_text: str = ""
    start_on: date | None = None
    due_on: date | None = None
    due_time: time | None = None
    documented_by_id: Id | None = None
    documentation: str = ""
    how_often: str = ""
    status: AgreementStatus = AgreementStatus.OPEN
    history: tuple[StatusChange, ...] = ()
    replaces_id: Id | None = None
    reassigned_from_id: Id | None = None
    note: str = ""
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    meeting_id: Id | None = None
    version: int = 1


@dataclass(frozen=True)
class Decision:
    id: Id
    text: str
    taken_by: tuple[Id, ...] = ()
    level: DecisionLevel = DecisionLevel.MEETING
    reason: str = ""
    disagreement: str = ""
    child_text: str = ""
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    version: int = 1


@dataclass(frozen=True)
class Rating:
    """One person's own mark; None: would not or could not say."""

    person_id: Id
    score: int | None
    reason: str = ""
    audiences: Audiences = frozenset()


@dataclass(frozen=True)
class Scale:
    id: Id
    kind: ScaleKind
    question: str
    low: str = ""
    high: str = ""
    step: str = ""
    repeats_id: Id | None = None
    ratings: tuple[Rating, ...] = ()
    case_id: Id | None = None


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
class Draft:
    """What stands in the input line and has not been added yet."""

    text: str = ""
    speaker_id: Id | None = None
    kind: StatementKind | None = None
    basis: Basis | None = None
    step: str = ""


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
    version: int = 1

    @property
    def ends(self) -> datetime | None:
        return self.starts + timedelta(minutes=self.planned_minutes) if self.starts else None


@dataclass(frozen=True)
class MeetingRecord:
    """Everything of one meeting: what the run view shows and documents are built from."""

    head: MeetingHead
    cases: tuple[Case, ...] = ()
    participants: tuple[Participant, ...] = ()
    people: dict[Id, Person] = field(default_factory=dict)
    """Everybody named anywhere in the record, by id."""
    agenda: tuple[AgendaItem, ...] = ()
    statements: tuple[Statement, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    offers: tuple[Offer, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    scales: tuple[Scale, ...] = ()
    next_meeting: NextMeeting | None = None
    carried: tuple[Agreement, ...] = ()
    """Open agreements of the cases' earlier meetings, oldest first."""
    earlier_needs: tuple[Need, ...] = ()
    earlier_goals: tuple[Goal, ...] = ()
    draft: Draft = Draft()
    visited: frozenset[str] = frozenset()
    """Steps the meeting has been at."""

    def person_name(self, person: Id | None) -> str:
        found = self.people.get(person) if person else None
        return found.name if found else ""

    def participant_of(self, person: Id | None) -> Participant | None:
        return next((p for p in self.participants if p.person_id == person), None)

    @property
    def child_names(self) -> str:
        return ", ".join(case.alias for case in self.cases)


@dataclass(frozen=True)
class DueRow:
    """An agreement as a line in a list across cases."""

    id: Id
    what: str
    case_id: Id | None
    case: str
    owner: str
    due_on: date | None
    status: AgreementStatus


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


@dataclass(frozen=True)
class Letterhead:
    """Whose workplace this is: printed at the head of documents."""

    municipality: str = ""
    organisation: str = ""

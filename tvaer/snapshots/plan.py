"""What the meeting leads to: needs, goals with signs, offers, agreements, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from tvaer.ids import Id
from tvaer.snapshots.base import Audiences
from tvaer.terms import (
    AgreementStatus,
    DecisionLevel,
    GoalStatus,
    Indicator,
    OfferKind,
    OfferOutcome,
    SignOf,
)


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
    disagreement_id: Id | None = None
    child_text: str = ""
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    version: int = 1


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

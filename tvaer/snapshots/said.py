"""What is said: statements, where people see it differently, and what the child told beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tvaer.ids import Id
from tvaer.snapshots.base import Audiences
from tvaer.terms import (
    Basis,
    ChildTheme,
    DisagreementStatus,
    StatementKind,
    Wellbeing,
    WellbeingMark,
)


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
    column: str | None = None
    """Id of a column in the method's board."""
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
    about: str = ""
    """A statement of worry or a wellbeing goal, built by guided fields: about what behaviour …"""
    effect: str = ""
    """… with what likely effect on the child."""
    owners: tuple[Id, ...] = ()
    """Who shares it; `speaker_id` is who said it."""
    dispute_id: Id | None = None
    pair_id: Id | None = None
    """The statement of worry that this wellbeing goal answers."""
    becomes_id: Id | None = None
    """The offer that a proposal kept for later became."""
    outside_own_half: bool = False
    """A demand on another profession, which only the family may make (seed 003, step 4)."""
    passed_on: bool = False
    """It belongs to another meeting: off the board and out of the steps."""
    passed_to: str = ""
    about_goal_id: Id | None = None
    about_agreement_id: Id | None = None
    observed_at: datetime | None = None
    source: str = ""
    theme_id: Id | None = None
    """What the child told beforehand, whose words these are: its readers are the most there can be."""
    created: datetime | None = None
    version: int = 1


@dataclass(frozen=True)
class Position:
    """How one person sees what is disagreed on, in their own words."""

    id: Id
    person_id: Id
    text: str


@dataclass(frozen=True)
class Disagreement:
    """Where people see it differently: it may stand, each position with its owner (seed 003, step 2)."""

    id: Id
    topic: str
    step: str = ""
    positions: tuple[Position, ...] = ()
    about: tuple[Id, ...] = ()
    """Statements it is about."""
    status: DisagreementStatus = DisagreementStatus.STANDS
    audiences: Audiences = frozenset()
    case_id: Id | None = None
    created: datetime | None = None
    version: int = 1


@dataclass(frozen=True)
class VoiceTheme:
    """What a child told about one theme, and who may know it: the child has said so itself.

    `only_to`: nobody but these persons; `why`: the reason, for the keeper of the record alone.
    """

    id: Id
    theme: ChildTheme
    text: str
    audiences: Audiences = frozenset()
    only_to: tuple[Id, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class VoiceMark:
    """How the child has it in one of the eight parts of the wellbeing wheel (seed 003, theme 4)."""

    id: Id
    indicator: Wellbeing
    mark: WellbeingMark | None = None
    text: str = ""
    audiences: Audiences = frozenset()


@dataclass(frozen=True)
class ChildVoice:
    """The themed talk with a child before the meeting (Barnets Stemme; seed 003, theme 4)."""

    id: Id
    case_id: Id | None = None
    child_id: Id | None = None
    by_id: Id | None = None
    day: date | None = None
    minutes: int | None = None
    place: str = ""
    told_duty_to_report: bool | None = None
    told_how: str = ""
    themes: tuple[VoiceTheme, ...] = ()
    wellbeing: tuple[VoiceMark, ...] = ()
    version: int = 1

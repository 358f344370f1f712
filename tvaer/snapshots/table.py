"""What happens round the table: scales, time, turns, and how the meeting was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tvaer.ids import Id
from tvaer.snapshots.base import Audiences
from tvaer.terms import Answer, ScaleKind, SpeakerGroup


@dataclass(frozen=True)
class Rating:
    """One person's own mark; None: would not or could not say."""

    person_id: Id
    score: int | None
    reason: str = ""
    """Why this number and no lower one."""
    step_up: str = ""
    """What would be one step better."""
    audiences: Audiences = frozenset()
    at: datetime | None = None
    id: Id | None = None


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
    revealed: bool = False
    """Whether the marks may be seen: nobody's number colours the next one's before all are in."""
    case_id: Id | None = None
    meeting_id: Id | None = None
    created: datetime | None = None
    version: int = 1


@dataclass(frozen=True)
class StepStay:
    """One stay of the meeting at a step; `left` None while it is there."""

    step: str
    entered: datetime
    left: datetime | None = None


@dataclass(frozen=True)
class StepOfMeeting:
    """What one meeting changed of a step: what it is called here, and minutes given (+) or taken (−)."""

    step: str
    title: str = ""
    extra: int = 0
    id: Id | None = None


@dataclass(frozen=True)
class Pause:
    """A break; `ended` None while it lasts."""

    id: Id
    began: datetime
    ended: datetime | None = None
    title: str = ""


@dataclass(frozen=True)
class TalkTurn:
    """A person, or a group where nobody counts persons, had the floor. `ended` None: still speaking."""

    id: Id
    began: datetime
    ended: datetime | None = None
    person_id: Id | None = None
    group: SpeakerGroup | None = None


@dataclass(frozen=True)
class Closing:
    """What the leader asked all at the end (seed 003, step 5)."""

    id: Id
    coherence: Answer | None = None
    coherence_note: str = ""
    all_heard: Answer | None = None
    family_understands: Answer | None = None
    read_aloud: bool | None = None
    version: int = 1


@dataclass(frozen=True)
class Evaluation:
    """One person's view of the meeting: four questions (seed 003) and three (seed 004)."""

    id: Id
    person_id: Id
    took_part: str = ""
    lacked: str = ""
    about: str = ""
    made_sense: Answer | None = None
    went_well: str = ""
    work_on: str = ""
    do_together: str = ""
    version: int = 1


@dataclass(frozen=True)
class ReportOfConcern:
    """The leader's own answer to whether a report of concern is due; in no document and no list."""

    id: Id
    due: bool | None = None
    reason: str = ""
    by_id: Id | None = None
    deadline: date | None = None


@dataclass(frozen=True)
class PrivateSide:
    """What the leader keeps apart. It is no part of the record, so that no document can hold it."""

    notes: str = ""
    concern: ReportOfConcern | None = None

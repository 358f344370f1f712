"""Frozen pictures of what the store holds: what every page, document and check reads.

A snapshot is taken in one short read and never changes; after a command, pages read anew what they show.
Moments are aware UTC datetimes, dates are local days (Europe/Copenhagen), durations are whole minutes.
"""

from tvaer.snapshots.base import Audiences, Changes
from tvaer.snapshots.meeting import (
    AgendaItem,
    Draft,
    MeetingHead,
    MeetingRow,
    NextMeeting,
    Participant,
    Presence,
)
from tvaer.snapshots.pages import CasePage, Today
from tvaer.snapshots.people import Case, CaseRow, CaseworkerTerm, Letterhead, Person, Sibling
from tvaer.snapshots.plan import Agreement, Decision, DueRow, Goal, Measure, Need, Offer, Sign, StatusChange
from tvaer.snapshots.record import MeetingRecord
from tvaer.snapshots.said import ChildVoice, Disagreement, Position, Statement, VoiceMark, VoiceTheme
from tvaer.snapshots.table import (
    Closing,
    Evaluation,
    Pause,
    PrivateSide,
    Rating,
    ReportOfConcern,
    Scale,
    StepOfMeeting,
    StepStay,
    TalkTurn,
)

__all__ = [
    "AgendaItem",
    "Agreement",
    "Audiences",
    "Case",
    "CasePage",
    "CaseRow",
    "CaseworkerTerm",
    "Changes",
    "ChildVoice",
    "Closing",
    "Decision",
    "Disagreement",
    "Draft",
    "DueRow",
    "Evaluation",
    "Goal",
    "Letterhead",
    "Measure",
    "MeetingHead",
    "MeetingRecord",
    "MeetingRow",
    "Need",
    "NextMeeting",
    "Offer",
    "Participant",
    "Pause",
    "Person",
    "Position",
    "Presence",
    "PrivateSide",
    "Rating",
    "ReportOfConcern",
    "Scale",
    "Sibling",
    "Sign",
    "Statement",
    "StatusChange",
    "StepOfMeeting",
    "StepStay",
    "TalkTurn",
    "Today",
    "VoiceMark",
    "VoiceTheme",
]

"""Mapped classes, one aggregate a file. Columns only: links between rows are read by queries."""

from tvaer.models.agenda import AgendaItem
from tvaer.models.agreement import Agreement, AgreementPartner, AgreementStatusEntry
from tvaer.models.base import Base, Row
from tvaer.models.case import Case, CaseworkerTerm, Sibling
from tvaer.models.closing import Closing, Evaluation, PrivateNote, ReportOfConcern
from tvaer.models.course import MeetingStep, Pause, StepVisit, TalkTurn
from tvaer.models.decision import Decision, DecisionMaker
from tvaer.models.disagreement import Disagreement, DisagreementAbout, Position
from tvaer.models.goal import Goal, GoalPerson, Measurement, Need, NeedSource, Sign
from tvaer.models.letterhead import Letterhead
from tvaer.models.meeting import Draft, Meeting, MeetingCase, NextMeeting
from tvaer.models.offer import Offer
from tvaer.models.participant import Participant, Presence
from tvaer.models.person import Person
from tvaer.models.rating import Rating, Scale
from tvaer.models.statement import ExplanationLink, Statement, StatementOwner, StatementReader
from tvaer.models.voice import ChildVoice, VoiceMark, VoiceReader, VoiceTheme

__all__ = [
    "AgendaItem",
    "Agreement",
    "AgreementPartner",
    "AgreementStatusEntry",
    "Base",
    "Case",
    "CaseworkerTerm",
    "ChildVoice",
    "Closing",
    "Decision",
    "DecisionMaker",
    "Disagreement",
    "DisagreementAbout",
    "Draft",
    "Evaluation",
    "ExplanationLink",
    "Goal",
    "GoalPerson",
    "Letterhead",
    "Measurement",
    "Meeting",
    "MeetingCase",
    "MeetingStep",
    "Need",
    "NeedSource",
    "NextMeeting",
    "Offer",
    "Participant",
    "Pause",
    "Person",
    "Position",
    "Presence",
    "PrivateNote",
    "Rating",
    "ReportOfConcern",
    "Row",
    "Scale",
    "Sibling",
    "Sign",
    "Statement",
    "StatementOwner",
    "StatementReader",
    "StepVisit",
    "TalkTurn",
    "VoiceMark",
    "VoiceReader",
    "VoiceTheme",
]

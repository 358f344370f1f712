"""Mapped classes, one aggregate a file. Columns only: links between rows are read by queries."""

from tvaer.models.agenda import AgendaItem
from tvaer.models.agreement import Agreement, AgreementPartner, AgreementStatusEntry
from tvaer.models.base import Base, Row
from tvaer.models.case import Case, CaseworkerTerm, Sibling
from tvaer.models.decision import Decision, DecisionMaker
from tvaer.models.goal import Goal, GoalPerson, Measurement, Need, NeedSource, Sign
from tvaer.models.letterhead import Letterhead
from tvaer.models.meeting import Draft, Meeting, MeetingCase, NextMeeting, StepVisit
from tvaer.models.offer import Offer
from tvaer.models.participant import Participant, Presence
from tvaer.models.person import Person
from tvaer.models.rating import Rating, Scale
from tvaer.models.statement import ExplanationLink, Statement, StatementReader

__all__ = [
    "AgendaItem",
    "Agreement",
    "AgreementPartner",
    "AgreementStatusEntry",
    "Base",
    "Case",
    "CaseworkerTerm",
    "Decision",
    "DecisionMaker",
    "Draft",
    "ExplanationLink",
    "Goal",
    "GoalPerson",
    "Letterhead",
    "Measurement",
    "Meeting",
    "MeetingCase",
    "Need",
    "NeedSource",
    "NextMeeting",
    "Offer",
    "Participant",
    "Person",
    "Presence",
    "Rating",
    "Row",
    "Scale",
    "Sibling",
    "Sign",
    "Statement",
    "StatementReader",
    "StepVisit",
]

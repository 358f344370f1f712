"""The words on screen for the field's codes (tvaer.terms), in the chosen language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from tvaer.terms import (
    AgendaKind,
    AgreementStatus,
    Answer,
    Attendance,
    Audience,
    Basis,
    ChildTheme,
    DecisionLevel,
    DisagreementStatus,
    Function,
    GoalStatus,
    Indicator,
    MeetingKind,
    MeetingStatus,
    OfferKind,
    OfferOutcome,
    Perspective,
    SignOf,
    StatementKind,
    Version,
    Wellbeing,
    WellbeingMark,
)
from tvaer.ui.widgets.choices import Option
from tvaer.ui.words import translate

T = TypeVar("T", bound=StrEnum)


def options(terms: Iterable[T], word: Callable[[T], str]) -> list[Option]:
    """Every code with its word, for lists to choose from."""
    return [Option(term.value, word(term)) for term in terms]


def function_word(code: Function) -> str:
    """What a person is in relation to the child and the meeting."""
    return {
        Function.CHILD: translate("Function", "Child"),
        Function.PARENT: translate("Function", "Parent"),
        Function.NETWORK: translate("Function", "Own network"),
        Function.SUPPORTER: translate("Function", "Supporter"),
        Function.PROFESSIONAL: translate("Function", "Professional"),
        Function.FACILITATOR: translate("Function", "Leads the meeting"),
        Function.NOTE_TAKER: translate("Function", "Takes the minutes"),
        Function.INTERPRETER: translate("Function", "Interpreter"),
        Function.FORMER_CASEWORKER: translate("Function", "Former caseworker"),
        Function.OUTSIDE: translate("Function", "Outside the meeting"),
    }[code]


def role_words(function: Function, role: str) -> str:
    """Function and role as one line, »Fagperson, Klasselærer«: the role alone where it says both.

    A child's or parent's role (»Mor«) says it always, another's where it has the word (»Tolk, arabisk«).
    """
    word, said = function_word(function), role.strip()
    both = function in (Function.CHILD, Function.PARENT) or word.casefold() in said.casefold()
    return said if said and both else ", ".join(part for part in (word, said) if part)


def perspective_word(code: Perspective) -> str:
    """From where somebody knows the child."""
    return {
        Perspective.CHILD: translate("Perspective", "The child"),
        Perspective.PARENTS: translate("Perspective", "Parents"),
        Perspective.SCHOOL: translate("Perspective", "School"),
        Perspective.PPR: translate("Perspective", "PPR (school psychology)"),
        Perspective.SOCIAL: translate("Perspective", "Social worker"),
        Perspective.HEALTH: translate("Perspective", "Health"),
        Perspective.NETWORK: translate("Perspective", "Network"),
    }[code]


def meeting_kind_word(code: MeetingKind) -> str:
    """The kinds of meeting, as the municipality names them."""
    return {
        MeetingKind.CONSULTATIVE: translate("MeetingKind", "Consultative network meeting"),
        MeetingKind.NETWORK: translate("MeetingKind", "Interprofessional network meeting"),
        MeetingKind.COLLABORATION: translate("MeetingKind", "Interprofessional collaboration meeting"),
        MeetingKind.FAMILY_GROUP_CONFERENCE: translate("MeetingKind", "Family group conference"),
        MeetingKind.COORDINATION_TEAM: translate("MeetingKind", "Coordination team meeting"),
        MeetingKind.TRIO: translate("MeetingKind", "TRIO meeting"),
        MeetingKind.FOLLOW_UP: translate("MeetingKind", "Follow-up meeting"),
    }[code]


def meeting_status_word(code: MeetingStatus) -> str:
    """How far a meeting has come."""
    return {
        MeetingStatus.PREPARED: translate("MeetingStatus", "Being prepared"),
        MeetingStatus.RUNNING: translate("MeetingStatus", "Running"),
        MeetingStatus.CLOSED: translate("MeetingStatus", "Held"),
        MeetingStatus.FINAL: translate("MeetingStatus", "Held, minutes final"),
    }[code]


def attendance_word(code: Attendance) -> str:
    """Whether somebody takes part."""
    return {
        Attendance.INVITED: translate("Attendance", "Invited"),
        Attendance.ALL: translate("Attendance", "The whole meeting"),
        Attendance.PART: translate("Attendance", "Part of the meeting"),
        Attendance.LATE: translate("Attendance", "Comes later"),
        Attendance.PHONE: translate("Attendance", "By phone"),
        Attendance.EXCUSED: translate("Attendance", "Sent regrets"),
        Attendance.DECLINED: translate("Attendance", "Chose not to come"),
        Attendance.EXCLUDED: translate("Attendance", "Not to take part"),
        Attendance.NOT_INVITED: translate("Attendance", "Not invited"),
    }[code]


def audience_word(code: Audience) -> str:
    """The versions of a document."""
    return {
        Audience.FAMILY: translate("Audience", "Family"),
        Audience.PROFESSIONAL: translate("Audience", "Professionals"),
        Audience.CHILD: translate("Audience", "The child"),
        Audience.PLAN: translate("Audience", "The plan"),
    }[code]


def version_word(code: Version) -> str:
    """Which version of the documents somebody gets."""
    return {
        Version.FAMILY: translate("Version", "Family version"),
        Version.PROFESSIONAL: translate("Version", "Professional version"),
        Version.CHILD: translate("Version", "Child version"),
        Version.PLAN: translate("Version", "The plan alone"),
        Version.NONE: translate("Version", "None"),
    }[code]


def statement_kind_word(code: StatementKind) -> str:
    """What kind of thing was said."""
    return {
        StatementKind.WORRY: translate("StatementKind", "Worry"),
        StatementKind.STRENGTH: translate("StatementKind", "Strength"),
        StatementKind.LIFE_SITUATION: translate("StatementKind", "Life situation"),
        StatementKind.EXPLANATION: translate("StatementKind", "Explanation"),
        StatementKind.GOAL_TALK: translate("StatementKind", "About a goal"),
        StatementKind.PROPOSAL: translate("StatementKind", "Proposal"),
        StatementKind.OFFER: translate("StatementKind", "Offer"),
        StatementKind.WISH: translate("StatementKind", "Wish"),
        StatementKind.OWN_CONTRIBUTION: translate("StatementKind", "What I do myself"),
        StatementKind.QUESTION: translate("StatementKind", "Question"),
        StatementKind.PROCESS: translate("StatementKind", "About the meeting"),
    }[code]


def basis_word(code: Basis) -> str:
    """On what a statement rests."""
    return {
        Basis.SEEN: translate("Basis", "Seen"),
        Basis.HEARD: translate("Basis", "Heard"),
        Basis.ASSESSED: translate("Basis", "Assessed"),
    }[code]


def sign_of_word(code: SignOf) -> str:
    """In whom a sign is seen."""
    return {
        SignOf.CHILD: translate("SignOf", "In the child"),
        SignOf.PEERS: translate("SignOf", "In the other children"),
        SignOf.SIBLINGS: translate("SignOf", "In brothers and sisters"),
        SignOf.ADULTS: translate("SignOf", "In the adults"),
    }[code]


def indicator_word(code: Indicator) -> str:
    """The six municipal indicators a goal may follow."""
    return {
        Indicator.ABSENCE: translate("Indicator", "Absence"),
        Indicator.SOCIO_EMOTIONAL: translate("Indicator", "Social and emotional"),
        Indicator.LEARNING: translate("Indicator", "Learning"),
        Indicator.HEALTH: translate("Indicator", "Health"),
        Indicator.EMPATHY: translate("Indicator", "Empathy"),
        Indicator.LANGUAGE: translate("Indicator", "Language"),
    }[code]


def goal_status_word(code: GoalStatus) -> str:
    """How it went with a goal."""
    return {
        GoalStatus.ACTIVE: translate("GoalStatus", "Active"),
        GoalStatus.REACHED: translate("GoalStatus", "Reached"),
        GoalStatus.CHANGED: translate("GoalStatus", "Changed"),
        GoalStatus.DROPPED: translate("GoalStatus", "Dropped"),
    }[code]


def offer_kind_word(code: OfferKind) -> str:
    """What is laid on the table for a need."""
    return {
        OfferKind.OFFER: translate("OfferKind", "Offer"),
        OfferKind.WISH: translate("OfferKind", "Wish"),
        OfferKind.OWN_CONTRIBUTION: translate("OfferKind", "What I do myself"),
    }[code]


def offer_outcome_word(code: OfferOutcome) -> str:
    """What became of an offer or wish."""
    return {
        OfferOutcome.MET: translate("OfferOutcome", "Met"),
        OfferOutcome.PARKED: translate("OfferOutcome", "Waits"),
        OfferOutcome.PASSED_ON: translate("OfferOutcome", "Passed on"),
        OfferOutcome.REJECTED_BY_RULE: translate("OfferOutcome", "Not possible by the rules"),
    }[code]


def agreement_status_word(code: AgreementStatus) -> str:
    """How it goes with an agreement."""
    return {
        AgreementStatus.OPEN: translate("AgreementStatus", "Open"),
        AgreementStatus.KEPT: translate("AgreementStatus", "Kept"),
        AgreementStatus.PARTLY: translate("AgreementStatus", "Partly kept"),
        AgreementStatus.NOT_KEPT: translate("AgreementStatus", "Not kept"),
        AgreementStatus.CHANGED: translate("AgreementStatus", "Changed"),
        AgreementStatus.STOPPED: translate("AgreementStatus", "Stopped"),
    }[code]


def level_word(code: DecisionLevel) -> str:
    """Who had the right to decide."""
    return {
        DecisionLevel.MEETING: translate("DecisionLevel", "The meeting"),
        DecisionLevel.FAMILY: translate("DecisionLevel", "The family"),
        DecisionLevel.OWN_MANDATE: translate("DecisionLevel", "Own mandate"),
        DecisionLevel.LEADER: translate("DecisionLevel", "A leader"),
        DecisionLevel.AUTHORITY: translate("DecisionLevel", "The authority"),
    }[code]


def agenda_kind_word(code: AgendaKind) -> str:
    """What a point of the agenda is for."""
    return {
        AgendaKind.INFORMATION: translate("AgendaKind", "Information"),
        AgendaKind.DISCUSSION: translate("AgendaKind", "Discussion"),
        AgendaKind.DECISION: translate("AgendaKind", "Decision"),
    }[code]


def answer_word(code: Answer) -> str:
    """How one answers at the end."""
    return {
        Answer.YES: translate("Answer", "Yes"),
        Answer.PARTLY: translate("Answer", "Partly"),
        Answer.NO: translate("Answer", "No"),
        Answer.NOT_RELEVANT: translate("Answer", "Not relevant here"),
    }[code]


def child_theme_word(code: ChildTheme) -> str:
    """Themes of the talk with the child."""
    return {
        ChildTheme.RESOURCES: translate("ChildTheme", "What I am good at"),
        ChildTheme.SCHOOL: translate("ChildTheme", "At school"),
        ChildTheme.WHO_CAN_HELP: translate("ChildTheme", "Who can help"),
        ChildTheme.HOPES: translate("ChildTheme", "What I hope for"),
        ChildTheme.HOME: translate("ChildTheme", "At home"),
    }[code]


def wellbeing_word(code: Wellbeing) -> str:
    """The parts of the wellbeing wheel."""
    return {
        Wellbeing.SAFE: translate("Wellbeing", "Safe"),
        Wellbeing.HEALTHY: translate("Wellbeing", "Healthy"),
        Wellbeing.LEARNING: translate("Wellbeing", "Learning and growing"),
        Wellbeing.CARED_FOR: translate("Wellbeing", "Cared for"),
        Wellbeing.ACTIVE: translate("Wellbeing", "Active"),
        Wellbeing.RESPECTED: translate("Wellbeing", "Respected"),
        Wellbeing.RESPONSIBLE: translate("Wellbeing", "Responsible"),
        Wellbeing.INCLUDED: translate("Wellbeing", "Included"),
    }[code]


def wellbeing_mark_word(code: WellbeingMark) -> str:
    """How the child has it there."""
    return {
        WellbeingMark.GOOD: translate("WellbeingMark", "Good"),
        WellbeingMark.MIXED: translate("WellbeingMark", "Mixed"),
        WellbeingMark.HARD: translate("WellbeingMark", "Hard"),
    }[code]


def disagreement_status_word(code: DisagreementStatus) -> str:
    """What happens to a disagreement."""
    return {
        DisagreementStatus.STANDS: translate("DisagreementStatus", "Stands in the minutes"),
        DisagreementStatus.PARKED: translate("DisagreementStatus", "Waits for another time"),
    }[code]

"""The field's own words as closed lists. Codes are stored; the words on screen belong to the user interface.

Danish terms and their meaning: docs/glossary.md.
"""

from __future__ import annotations

from enum import StrEnum


class Function(StrEnum):
    """What a person is in relation to the child and the meeting."""

    CHILD = "child"
    PARENT = "parent"
    NETWORK = "network"
    SUPPORTER = "supporter"
    PROFESSIONAL = "professional"
    FACILITATOR = "facilitator"
    NOTE_TAKER = "note_taker"
    INTERPRETER = "interpreter"
    FORMER_CASEWORKER = "former_caseworker"
    OUTSIDE = "outside"


FAMILY_FUNCTIONS = frozenset({Function.CHILD, Function.PARENT, Function.NETWORK, Function.SUPPORTER})


class Perspective(StrEnum):
    """From where somebody knows the child; each has its lane in the meeting."""

    CHILD = "child"
    PARENTS = "parents"
    SCHOOL = "school"
    PPR = "ppr"
    SOCIAL = "social"
    HEALTH = "health"
    NETWORK = "network"


class MeetingKind(StrEnum):
    CONSULTATIVE = "konsultativt_netvaerksmoede"
    NETWORK = "tvaerfagligt_netvaerksmoede"
    COLLABORATION = "tvaerfagligt_samarbejdsmoede"
    FAMILY_GROUP_CONFERENCE = "familieraadslagning"
    COORDINATION_TEAM = "koordinationsteammoede"
    TRIO = "trio_moede"
    FOLLOW_UP = "opfoelgningsmoede"


class MeetingStatus(StrEnum):
    PREPARED = "prepared"
    RUNNING = "running"
    CLOSED = "closed"
    FINAL = "final"


class Attendance(StrEnum):
    """Whether somebody takes part; `INVITED` until it is known."""

    INVITED = "invited"
    ALL = "all"
    PART = "part"
    LATE = "late"
    PHONE = "phone"
    EXCUSED = "excused"
    DECLINED = "declined"
    EXCLUDED = "excluded"
    NOT_INVITED = "not_invited"


PRESENT = frozenset({Attendance.INVITED, Attendance.ALL, Attendance.PART, Attendance.LATE, Attendance.PHONE})


class Audience(StrEnum):
    """The versions of a document; an item names those it may reach."""

    FAMILY = "family"
    PROFESSIONAL = "professional"
    CHILD = "child"
    PLAN = "plan"


class Version(StrEnum):
    """Which version of the documents a participant gets."""

    FAMILY = "family"
    PROFESSIONAL = "professional"
    CHILD = "child"
    PLAN = "plan"
    NONE = "none"


class StatementKind(StrEnum):
    WORRY = "worry"
    STRENGTH = "strength"
    LIFE_SITUATION = "life_situation"
    EXPLANATION = "explanation"
    GOAL_TALK = "goal_talk"
    PROPOSAL = "proposal"
    OFFER = "offer"
    WISH = "wish"
    OWN_CONTRIBUTION = "own_contribution"
    QUESTION = "question"
    PROCESS = "process"


class Basis(StrEnum):
    """On what a statement rests (seed 003: seen, heard or assessed)."""

    SEEN = "seen"
    HEARD = "heard"
    ASSESSED = "assessed"


class BoardColumn(StrEnum):
    """The columns of the methods that come along. A municipality's own method may have others:
    what is stored is the column's id in the method file.
    """

    WORRIES = "worries"
    WORKS = "works"
    MUST_HAPPEN = "must_happen"
    UNDERSTANDING = "understanding"


class SignOf(StrEnum):
    """In whom a sign is seen (seed 003: the child, the other children, the adults)."""

    CHILD = "child"
    PEERS = "peers"
    SIBLINGS = "siblings"
    ADULTS = "adults"


class Indicator(StrEnum):
    """The six municipal indicators a goal may follow (seed 003, theme 5)."""

    ABSENCE = "absence"
    SOCIO_EMOTIONAL = "socio_emotional"
    LEARNING = "learning"
    HEALTH = "health"
    EMPATHY = "empathy"
    LANGUAGE = "language"


class GoalPart(StrEnum):
    """What a person does for a goal."""

    PURSUES = "pursues"
    DOCUMENTS = "documents"


class GoalStatus(StrEnum):
    ACTIVE = "active"
    REACHED = "reached"
    CHANGED = "changed"
    DROPPED = "dropped"


class OfferKind(StrEnum):
    """Professionals offer from their own half of the court; only the family may wish (seed 003, step 4)."""

    OFFER = "offer"
    WISH = "wish"
    OWN_CONTRIBUTION = "own_contribution"


class OfferOutcome(StrEnum):
    MET = "met"
    PARKED = "parked"
    PASSED_ON = "passed_on"
    REJECTED_BY_RULE = "rejected_by_rule"


class AgreementStatus(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not_kept"
    CHANGED = "changed"
    STOPPED = "stopped"


class DecisionLevel(StrEnum):
    """Who had the right to decide (seed 004: mandate)."""

    MEETING = "meeting"
    FAMILY = "family"
    OWN_MANDATE = "own_mandate"
    LEADER = "leader"
    AUTHORITY = "authority"


class ScaleKind(StrEnum):
    """The two scales are never converted into each other: on the ruler 1 is best."""

    ZERO_TO_TEN = "scale_0_10"
    RULER = "ruler_1_5"


class AgendaKind(StrEnum):
    INFORMATION = "information"
    DISCUSSION = "discussion"
    DECISION = "decision"


class DisagreementStatus(StrEnum):
    """Whether a disagreement stands, or waits for another time."""

    STANDS = "stands"
    PARKED = "parked"


class Answer(StrEnum):
    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_RELEVANT = "not_relevant"


class SpeakerGroup(StrEnum):
    """Who talk time is counted for when nobody counts persons."""

    CHILD = "child"
    FAMILY = "family"
    NETWORK = "network"
    PROFESSIONALS = "professionals"


class ChildTheme(StrEnum):
    """Themes of the talk with the child before the meeting (Barnets Stemme; seed 003, theme 4)."""

    RESOURCES = "resources"
    SCHOOL = "school"
    WHO_CAN_HELP = "who_can_help"
    HOPES = "hopes"
    HOME = "home"


class Wellbeing(StrEnum):
    """The eight parts of the wellbeing wheel (Trivselshjulet; seed 003, theme 4)."""

    SAFE = "safe"
    HEALTHY = "healthy"
    LEARNING = "learning"
    CARED_FOR = "cared_for"
    ACTIVE = "active"
    RESPECTED = "respected"
    RESPONSIBLE = "responsible"
    INCLUDED = "included"


class WellbeingMark(StrEnum):
    GOOD = "good"
    MIXED = "mixed"
    HARD = "hard"


_GROUPS = {
    Function.CHILD: SpeakerGroup.CHILD,
    Function.PARENT: SpeakerGroup.FAMILY,
    Function.NETWORK: SpeakerGroup.NETWORK,
    Function.SUPPORTER: SpeakerGroup.NETWORK,
}


def group_of(function: Function) -> SpeakerGroup:
    """The group a person speaks in. Child, family and network together are the family's share."""
    return _GROUPS.get(function, SpeakerGroup.PROFESSIONALS)

"""The whole record of one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field

from tvaer.ids import Id
from tvaer.snapshots.meeting import AgendaItem, Draft, MeetingHead, NextMeeting, Participant
from tvaer.snapshots.people import Case, Person
from tvaer.snapshots.plan import Agreement, Decision, Goal, Need, Offer
from tvaer.snapshots.said import ChildVoice, Disagreement, Statement
from tvaer.snapshots.table import Closing, Evaluation, Pause, Scale, StepOfMeeting, StepStay, TalkTurn


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
    disagreements: tuple[Disagreement, ...] = ()
    voices: tuple[ChildVoice, ...] = ()
    scales: tuple[Scale, ...] = ()
    earlier_scales: tuple[Scale, ...] = ()
    """Scales of the cases' earlier meetings, oldest first."""
    next_meeting: NextMeeting | None = None
    carried: tuple[Agreement, ...] = ()
    """Open agreements of the cases' earlier meetings, oldest first."""
    earlier_needs: tuple[Need, ...] = ()
    earlier_goals: tuple[Goal, ...] = ()
    draft: Draft = field(default_factory=Draft)
    stays: tuple[StepStay, ...] = ()
    """The meeting's way through its steps, in order."""
    own_steps: tuple[StepOfMeeting, ...] = ()
    pauses: tuple[Pause, ...] = ()
    talk: tuple[TalkTurn, ...] = ()
    """Never in a document."""
    closing: Closing | None = None
    evaluations: tuple[Evaluation, ...] = ()

    @property
    def visited(self) -> frozenset[str]:
        """Steps the meeting has been at."""
        return frozenset(stay.step for stay in self.stays)

    def person_name(self, person: Id | None) -> str:
        found = self.people.get(person) if person else None
        return found.name if found else ""

    def participant_of(self, person: Id | None) -> Participant | None:
        return next((p for p in self.participants if p.person_id == person), None)

    @property
    def child_names(self) -> str:
        return ", ".join(case.alias for case in self.cases)

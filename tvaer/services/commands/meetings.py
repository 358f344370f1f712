"""Preparing a meeting: its head, the cases, the people and the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import uuid4

from tvaer import models
from tvaer.ids import Id
from tvaer.services.commands.base import AddRow, EditRow, MoveRow, RemoveRow
from tvaer.services.commands.shapes import Links, Parts, Shape, Values, add, edit
from tvaer.services.commands.zero import head_of, keep_times_of_day
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import MeetingStatus

MEETING = Shape(
    models.Meeting,
    frozenset(
        """title sub_title kind method board status starts planned_minutes actual_minutes place purpose
        called_by_id facilitator_id co_facilitator_id host_id note_taker_id invited_on answers_due projector
        parents_take_part languages previous_id framing_by_id framing_points keep_talk""".split()
    ),
    links={"cases": Links(models.MeetingCase, "meeting_id", "case_id")},
    text="title",
)
PARTICIPANT = Shape(
    models.Participant,
    frozenset(
        """meeting_id person_id function perspective attendance may_see note accepted accepted_at
        acceptance_note""".split()
    ),
    parts={"presence": Parts(models.Presence, "participant_id", ("since", "until"), ordered=False)},
    scope="meeting_id",
)
AGENDA_ITEM = Shape(
    models.AgendaItem,
    frozenset("meeting_id title minutes step purpose owner_id kind".split()),
    scope="meeting_id",
    text="title",
)
NEXT_MEETING = Shape(
    models.NextMeeting, frozenset("meeting_id day start minutes place kind why audiences".split())
)
DRAFT = Shape(models.Draft, frozenset("meeting_id step text speaker_id kind basis".split()))


@dataclass(frozen=True)
class AddMeeting(AddRow):
    """A new, prepared meeting; `agenda` gives the points in order as field values."""

    agenda: tuple[Values, ...] = ()
    shape: ClassVar[Shape] = MEETING

    def apply(self, work: UnitOfWork) -> None:
        add(work, MEETING, self.id, {"status": MeetingStatus.PREPARED, **self.values})
        for item in self.agenda:
            add(work, AGENDA_ITEM, uuid4(), {"meeting_id": self.id, **item})


@dataclass(frozen=True)
class EditMeeting(EditRow):
    """`cases`, where given, replaces which cases the meeting is about.

    Another planned time moves nobody's coming and going at a meeting that has begun.
    """

    shape: ClassVar[Shape] = MEETING

    def apply(self, work: UnitOfWork) -> None:
        meeting = work.get(models.Meeting, self.id)
        before = head_of(meeting).zero
        edit(work, MEETING, self.id, self.values)
        if "starts" in self.values:
            keep_times_of_day(work, meeting, before)


class RemoveMeeting(RemoveRow):
    shape = MEETING


class AddParticipant(AddRow):
    shape = PARTICIPANT


@dataclass(frozen=True)
class EditParticipant(EditRow):
    """A given `accepted` is stamped with the moment."""

    shape: ClassVar[Shape] = PARTICIPANT

    def apply(self, work: UnitOfWork) -> None:
        values = dict(self.values)
        if values.get("accepted") is not None:
            values.setdefault("accepted_at", work.now)
        edit(work, PARTICIPANT, self.id, values)


class RemoveParticipant(RemoveRow):
    shape = PARTICIPANT


class MoveParticipant(MoveRow):
    shape = PARTICIPANT


class AddAgendaItem(AddRow):
    shape = AGENDA_ITEM


class EditAgendaItem(EditRow):
    shape = AGENDA_ITEM


class RemoveAgendaItem(RemoveRow):
    shape = AGENDA_ITEM


class MoveAgendaItem(MoveRow):
    shape = AGENDA_ITEM


@dataclass(frozen=True)
class OnePerMeeting:
    """Writes the single row of its kind that a meeting has, making it the first time."""

    meeting_id: Id
    values: Values
    shape: ClassVar[Shape]

    def apply(self, work: UnitOfWork) -> None:
        found = work.find(self.shape.model, meeting_id=self.meeting_id)
        if found:
            edit(work, self.shape, found[0].id, self.values)
        else:
            add(work, self.shape, uuid4(), {"meeting_id": self.meeting_id, **self.values})


class SetNextMeeting(OnePerMeeting):
    shape = NEXT_MEETING


class KeepDraft(OnePerMeeting):
    """Keeps the unfinished line, so that a crash loses no word."""

    shape = DRAFT

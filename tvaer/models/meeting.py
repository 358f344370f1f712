"""A meeting: its head, the cases it is about, where it has come to, and when one meets again."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code, UtcDateTime
from tvaer.terms import Audience, Basis, MeetingKind, MeetingStatus, StatementKind


class Meeting(Row):
    """Head and state of one meeting. `step` is where a running meeting is, and is where it resumes."""

    __tablename__ = "meeting"
    __table_args__ = (CheckConstraint("planned_minutes >= 0", name="planned_minutes"),)

    title: Mapped[str]
    sub_title: Mapped[str] = mapped_column(default="")
    kind: Mapped[MeetingKind] = mapped_column(Code(MeetingKind))
    method: Mapped[str] = mapped_column(default="five_steps")
    board: Mapped[str] = mapped_column(default="")
    status: Mapped[MeetingStatus] = mapped_column(Code(MeetingStatus), index=True)
    starts: Mapped[datetime | None] = mapped_column(UtcDateTime(), index=True)
    planned_minutes: Mapped[int] = mapped_column(default=75)
    actual_minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    called_by_id: Mapped[UUID | None] = refers_to("person")
    facilitator_id: Mapped[UUID | None] = refers_to("person")
    co_facilitator_id: Mapped[UUID | None] = refers_to("person")
    host_id: Mapped[UUID | None] = refers_to("person")
    note_taker_id: Mapped[UUID | None] = refers_to("person")
    invited_on: Mapped[date | None]
    answers_due: Mapped[date | None]
    projector: Mapped[bool] = mapped_column(default=False)
    parents_take_part: Mapped[bool] = mapped_column(default=True)
    languages: Mapped[str] = mapped_column(default="")
    previous_id: Mapped[UUID | None] = refers_to("meeting")
    step: Mapped[str] = mapped_column(default="")
    started: Mapped[datetime | None] = mapped_column(UtcDateTime())
    closed: Mapped[datetime | None] = mapped_column(UtcDateTime())
    framing_by_id: Mapped[UUID | None] = refers_to("person")
    framing_points: Mapped[list[Any]] = mapped_column(JSON, default=list)
    round_order: Mapped[list[Any]] = mapped_column(JSON, default=list)
    keep_talk: Mapped[bool] = mapped_column(default=False)
    family_seconds: Mapped[int | None]
    professional_seconds: Mapped[int | None]


class MeetingCase(Row):
    """That a meeting is about a case: one, several, or none."""

    __tablename__ = "meeting_case"
    __table_args__ = (UniqueConstraint("meeting_id", "case_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID] = part_of("case")
    position: Mapped[float]


class Draft(Row):
    """The unfinished line in the input field of a meeting, so that a crash loses no word."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    step: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    speaker_id: Mapped[UUID | None] = refers_to("person")
    kind: Mapped[StatementKind | None] = mapped_column(Code(StatementKind))
    basis: Mapped[Basis | None] = mapped_column(Code(Basis))


class NextMeeting(Row):
    """When and where one meets again (Barnets lov § 95: the first follow-up within three months)."""

    __tablename__ = "next_meeting"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    day: Mapped[date | None]
    start: Mapped[time | None]
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    kind: Mapped[MeetingKind | None] = mapped_column(Code(MeetingKind))
    why: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)

"""The course of a meeting: its stays at steps, breaks, who had the floor, and what was changed of a step."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import Code, UtcDateTime
from tvaer.terms import SpeakerGroup


class StepVisit(Row):
    """One stay at a step; `left` None while the meeting is there."""

    __tablename__ = "step_visit"

    meeting_id: Mapped[UUID] = part_of("meeting")
    step: Mapped[str]
    entered: Mapped[datetime]
    left: Mapped[datetime | None] = mapped_column(UtcDateTime())


class MeetingStep(Row):
    """A step as this meeting has it: its own name, and minutes given (+) to it or taken (−) from it."""

    __tablename__ = "meeting_step"
    __table_args__ = (UniqueConstraint("meeting_id", "step"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    step: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    extra: Mapped[int] = mapped_column(default=0)


class Pause(Row):
    """A break; `ended` None while it lasts."""

    __tablename__ = "pause"

    meeting_id: Mapped[UUID] = part_of("meeting")
    began: Mapped[datetime]
    ended: Mapped[datetime | None] = mapped_column(UtcDateTime())
    title: Mapped[str] = mapped_column(default="")


class TalkTurn(Row):
    """Somebody had the floor, a person or a group. Deleted when the minutes are final."""

    __tablename__ = "talk_turn"

    meeting_id: Mapped[UUID] = part_of("meeting")
    person_id: Mapped[UUID | None] = refers_to("person")
    group: Mapped[SpeakerGroup | None] = mapped_column(Code(SpeakerGroup))
    began: Mapped[datetime]
    ended: Mapped[datetime | None] = mapped_column(UtcDateTime())

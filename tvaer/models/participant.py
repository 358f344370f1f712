"""Who takes part in a meeting, when they were there, and whether they accepted the framing."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of
from tvaer.models.types import Code, UtcDateTime
from tvaer.terms import Attendance, Function, Perspective, Version


class Participant(Row):
    """A person at a meeting. Function and perspective may differ from those of the directory."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    person_id: Mapped[UUID] = part_of("person")
    position: Mapped[float]
    function: Mapped[Function] = mapped_column(Code(Function))
    perspective: Mapped[Perspective] = mapped_column(Code(Perspective))
    attendance: Mapped[Attendance] = mapped_column(Code(Attendance), default=Attendance.INVITED)
    may_see: Mapped[Version] = mapped_column(Code(Version), default=Version.NONE)
    note: Mapped[str] = mapped_column(default="")
    accepted: Mapped[bool | None]
    accepted_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    acceptance_note: Mapped[str] = mapped_column(default="")


class Presence(Row):
    """One stay in the room, in minutes after the meeting's start."""

    __tablename__ = "presence"
    __table_args__ = (CheckConstraint("until IS NULL OR until >= since", name="order"),)

    participant_id: Mapped[UUID] = part_of("participant")
    since: Mapped[int]
    until: Mapped[int | None]

"""The end of a meeting: what all were asked, what each thought of it, and what the leader keeps apart."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import Code
from tvaer.terms import Answer


class Closing(Row):
    """The questions to all at the end (seed 003, step 5)."""

    __tablename__ = "closing"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    coherence: Mapped[Answer | None] = mapped_column(Code(Answer))
    coherence_note: Mapped[str] = mapped_column(default="")
    all_heard: Mapped[Answer | None] = mapped_column(Code(Answer))
    family_understands: Mapped[Answer | None] = mapped_column(Code(Answer))
    read_aloud: Mapped[bool | None]


class Evaluation(Row):
    """One person's view of the meeting (seeds 003 and 004)."""

    __tablename__ = "evaluation"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    person_id: Mapped[UUID] = part_of("person")
    took_part: Mapped[str] = mapped_column(default="")
    lacked: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    made_sense: Mapped[Answer | None] = mapped_column(Code(Answer))
    went_well: Mapped[str] = mapped_column(default="")
    work_on: Mapped[str] = mapped_column(default="")
    do_together: Mapped[str] = mapped_column(default="")


class ReportOfConcern(Row):
    """The leader's own answer to whether a report of concern is due; read by nothing but its own page."""

    __tablename__ = "report_of_concern"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    due: Mapped[bool | None]
    reason: Mapped[str] = mapped_column(default="")
    by_id: Mapped[UUID | None] = refers_to("person")
    deadline: Mapped[date | None]


class PrivateNote(Row):
    """The leader's private notes on a meeting; in no document."""

    __tablename__ = "private_note"
    __table_args__ = (UniqueConstraint("meeting_id"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    text: Mapped[str] = mapped_column(default="")

"""What is said at the table, and which explanations build on it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code, UtcDateTime
from tvaer.terms import Audience, Basis, StatementKind


class Statement(Row):
    """One statement with its owner, kind and basis.

    `audiences` empty keeps it out of every version. `kept_for` names the later step it waits for.
    """

    __tablename__ = "statement"
    __table_args__ = (Index("ix_statement_meeting_position", "meeting_id", "position"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    step: Mapped[str]
    position: Mapped[float]
    speaker_id: Mapped[UUID | None] = refers_to("person")
    told_by_id: Mapped[UUID | None] = refers_to("person")
    text: Mapped[str]
    child_text: Mapped[str] = mapped_column(default="")
    kind: Mapped[StatementKind] = mapped_column(Code(StatementKind))
    basis: Mapped[Basis | None] = mapped_column(Code(Basis))
    column: Mapped[str | None] = mapped_column(String(40))
    sub: Mapped[str] = mapped_column(default="")
    knowledge: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    interpreted_by_id: Mapped[UUID | None] = refers_to("person")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)
    kept_for: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    effect: Mapped[str] = mapped_column(default="")
    dispute_id: Mapped[UUID | None] = refers_to("disagreement", late=True)
    pair_id: Mapped[UUID | None] = refers_to("statement")
    becomes_id: Mapped[UUID | None] = refers_to("offer", late=True)
    outside_own_half: Mapped[bool] = mapped_column(default=False)
    passed_on: Mapped[bool] = mapped_column(default=False)
    passed_to: Mapped[str] = mapped_column(default="")
    about_goal_id: Mapped[UUID | None] = refers_to("goal", late=True)
    about_agreement_id: Mapped[UUID | None] = refers_to("agreement", late=True)
    observed_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    source: Mapped[str] = mapped_column(default="")
    theme_id: Mapped[UUID | None] = refers_to("voice_theme", late=True)


class StatementReader(Row):
    """A named person a statement may reach when it may not reach everybody of a version."""

    __tablename__ = "statement_reader"
    __table_args__ = (UniqueConstraint("statement_id", "person_id"),)

    statement_id: Mapped[UUID] = part_of("statement")
    person_id: Mapped[UUID] = part_of("person")


class StatementOwner(Row):
    """Somebody who shares a statement of worry or a wellbeing goal."""

    __tablename__ = "statement_owner"
    __table_args__ = (UniqueConstraint("statement_id", "person_id"),)

    statement_id: Mapped[UUID] = part_of("statement")
    person_id: Mapped[UUID] = part_of("person")
    position: Mapped[float]


class ExplanationLink(Row):
    """That an explanation (step 2) builds on a statement (step 1)."""

    __tablename__ = "explanation_link"
    __table_args__ = (UniqueConstraint("explanation_id", "statement_id"),)

    explanation_id: Mapped[UUID] = part_of("statement")
    statement_id: Mapped[UUID] = part_of("statement")

"""Scales: one mark a person, with the reason."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, ScaleKind


class Scale(Row):
    """One scaling question. The ruler (1 is best) and 0–10 are never converted into each other."""

    __tablename__ = "scale"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    position: Mapped[float]
    step: Mapped[str] = mapped_column(default="")
    kind: Mapped[ScaleKind] = mapped_column(Code(ScaleKind))
    question: Mapped[str]
    low: Mapped[str] = mapped_column(default="")
    high: Mapped[str] = mapped_column(default="")
    repeats_id: Mapped[UUID | None] = refers_to("scale")
    revealed: Mapped[bool] = mapped_column(default=False)


class Rating(Row):
    """One person's mark; `score` None: would not or could not say."""

    __tablename__ = "rating"
    __table_args__ = (
        UniqueConstraint("scale_id", "person_id"),
        CheckConstraint("score IS NULL OR (score >= 0 AND score <= 10)", name="score"),
    )

    scale_id: Mapped[UUID] = part_of("scale")
    person_id: Mapped[UUID] = part_of("person")
    score: Mapped[int | None]
    reason: Mapped[str] = mapped_column(default="")
    step_up: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)

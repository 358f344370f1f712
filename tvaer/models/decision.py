"""Decisions with who took them, by which right, and why."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, DecisionLevel


class Decision(Row):
    """A decision of the meeting; `disagreement` keeps what somebody said against it."""

    __tablename__ = "decision"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    position: Mapped[float]
    text: Mapped[str]
    child_text: Mapped[str] = mapped_column(default="")
    level: Mapped[DecisionLevel] = mapped_column(Code(DecisionLevel), default=DecisionLevel.MEETING)
    reason: Mapped[str] = mapped_column(default="")
    disagreement: Mapped[str] = mapped_column(default="")
    disagreement_id: Mapped[UUID | None] = refers_to("disagreement")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)


class DecisionMaker(Row):
    """Somebody who took a decision."""

    __tablename__ = "decision_maker"
    __table_args__ = (UniqueConstraint("decision_id", "person_id"),)

    decision_id: Mapped[UUID] = part_of("decision")
    person_id: Mapped[UUID] = part_of("person")
    position: Mapped[float]

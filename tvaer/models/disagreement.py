"""Where people see it differently, and who sees it how."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, DisagreementStatus


class Disagreement(Row):
    """A matter on which one does not agree; it is kept with its owners (seed 003, step 2)."""

    __tablename__ = "disagreement"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    position: Mapped[float]
    step: Mapped[str] = mapped_column(default="")
    topic: Mapped[str]
    status: Mapped[DisagreementStatus] = mapped_column(
        Code(DisagreementStatus), default=DisagreementStatus.STANDS
    )
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)


class Position(Row):
    """How one person sees it."""

    __tablename__ = "position"

    disagreement_id: Mapped[UUID] = part_of("disagreement")
    person_id: Mapped[UUID] = part_of("person")
    position: Mapped[float]
    text: Mapped[str] = mapped_column(default="")


class DisagreementAbout(Row):
    """A statement that a disagreement is about."""

    __tablename__ = "disagreement_about"
    __table_args__ = (UniqueConstraint("disagreement_id", "statement_id"),)

    disagreement_id: Mapped[UUID] = part_of("disagreement")
    statement_id: Mapped[UUID] = part_of("statement")

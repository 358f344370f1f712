"""Agreements: who does what, with whom, by when, and how it goes."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import AgreementStatus, Audience


class Agreement(Row):
    """One agreement of the plan, for professionals and family alike (seed 003, step 5)."""

    __tablename__ = "agreement"
    __table_args__ = (
        Index("ix_agreement_status_due_on", "status", "due_on"),
        # by case alone, SQLite would rather walk all open agreements of every case
        Index("ix_agreement_case_id_status", "case_id", "status"),
    )

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case")
    goal_id: Mapped[UUID | None] = refers_to("goal", index=True)
    offer_id: Mapped[UUID | None] = refers_to("offer")
    position: Mapped[float]
    what: Mapped[str]
    child_text: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[UUID | None] = refers_to("person", index=True)
    start_on: Mapped[date | None]
    due_on: Mapped[date | None]
    due_time: Mapped[time | None]
    documented_by_id: Mapped[UUID | None] = refers_to("person")
    documentation: Mapped[str] = mapped_column(default="")
    how_often: Mapped[str] = mapped_column(default="")
    status: Mapped[AgreementStatus] = mapped_column(Code(AgreementStatus), default=AgreementStatus.OPEN)
    replaces_id: Mapped[UUID | None] = refers_to("agreement")
    reassigned_from_id: Mapped[UUID | None] = refers_to("person")
    note: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)


class AgreementPartner(Row):
    """Somebody an agreement is carried out together with."""

    __tablename__ = "agreement_partner"
    __table_args__ = (UniqueConstraint("agreement_id", "person_id"),)

    agreement_id: Mapped[UUID] = part_of("agreement")
    person_id: Mapped[UUID] = part_of("person")
    position: Mapped[float]


class AgreementStatusEntry(Row):
    """A change of an agreement's status, kept for ever."""

    __tablename__ = "agreement_status_entry"

    agreement_id: Mapped[UUID] = part_of("agreement")
    status: Mapped[AgreementStatus] = mapped_column(Code(AgreementStatus))
    at: Mapped[datetime]
    note: Mapped[str] = mapped_column(default="")

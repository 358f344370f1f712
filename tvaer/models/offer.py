"""Offers, wishes and what the family does itself."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, OfferKind, OfferOutcome


class Offer(Row):
    """Help for a need. A professional offers from the own half of the court; only the family may wish
    for something from others (seed 003, step 4): `own_half` is None for the family's wishes."""

    __tablename__ = "offer"

    meeting_id: Mapped[UUID] = part_of("meeting")
    need_id: Mapped[UUID | None] = refers_to("need", index=True)
    position: Mapped[float]
    kind: Mapped[OfferKind] = mapped_column(Code(OfferKind))
    person_id: Mapped[UUID | None] = refers_to("person")
    to_id: Mapped[UUID | None] = refers_to("person")
    text: Mapped[str]
    own_half: Mapped[bool | None]
    statement_id: Mapped[UUID | None] = refers_to("statement")
    outcome: Mapped[OfferOutcome | None] = mapped_column(Code(OfferOutcome))
    answered_by_id: Mapped[UUID | None] = refers_to("offer")
    becomes_id: Mapped[UUID | None] = refers_to("offer")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)

"""The points of a meeting's agenda."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import Code
from tvaer.terms import AgendaKind


class AgendaItem(Row):
    """One point with its planned minutes; `step` ties it to a step of the method."""

    __tablename__ = "agenda_item"
    __table_args__ = (CheckConstraint("minutes >= 0", name="minutes"),)

    meeting_id: Mapped[UUID] = part_of("meeting")
    position: Mapped[float]
    title: Mapped[str]
    minutes: Mapped[int] = mapped_column(default=0)
    step: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[UUID | None] = refers_to("person")
    kind: Mapped[AgendaKind | None] = mapped_column(Code(AgendaKind))

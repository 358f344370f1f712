"""A child's case, its siblings and who has been its caseworker."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to


class Case(Row):
    """One child's case. `alias` is the name used on screen and in documents."""

    __tablename__ = "case"

    alias: Mapped[str] = mapped_column(index=True)
    child_id: Mapped[UUID | None] = refers_to("person")
    birth_year: Mapped[int | None]
    school: Mapped[str] = mapped_column(default="")
    school_class: Mapped[str] = mapped_column(default="")
    custody: Mapped[str] = mapped_column(default="")
    lives: Mapped[str] = mapped_column(default="")
    coordinator_id: Mapped[UUID | None] = refers_to("person")
    journal_no: Mapped[str] = mapped_column(default="")
    support_started: Mapped[date | None]


class Sibling(Row):
    """A brother or sister; `linked_case_id` when the sibling has a case of its own."""

    __tablename__ = "sibling"

    case_id: Mapped[UUID] = part_of("case")
    position: Mapped[float]
    alias: Mapped[str]
    birth_year: Mapped[int | None]
    where: Mapped[str] = mapped_column(default="")
    linked_case_id: Mapped[UUID | None] = refers_to("case")


class CaseworkerTerm(Row):
    """The time one caseworker had the case (seed 004: knowledge is lost at each change)."""

    __tablename__ = "caseworker_term"

    case_id: Mapped[UUID] = part_of("case")
    person_id: Mapped[UUID] = part_of("person")
    since: Mapped[date | None]
    until: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")

"""Unmet needs, the goals that would meet them, the signs one would see, and what was measured."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, GoalPart, GoalStatus, Indicator, SignOf


class Need(Row):
    """What the child lacks, very concrete (seed 003, step 3)."""

    __tablename__ = "need"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    position: Mapped[float]
    text: Mapped[str]
    child_text: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)


class NeedSource(Row):
    """A statement a need builds on."""

    __tablename__ = "need_source"
    __table_args__ = (UniqueConstraint("need_id", "statement_id"),)

    need_id: Mapped[UUID] = part_of("need")
    statement_id: Mapped[UUID] = part_of("statement")


class Goal(Row):
    """A measurable change. `attainment` maps "-2" … "2" to the family's own words."""

    __tablename__ = "goal"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    need_id: Mapped[UUID | None] = refers_to("need", index=True)
    position: Mapped[float]
    text: Mapped[str]
    child_text: Mapped[str] = mapped_column(default="")
    indicator: Mapped[Indicator | None] = mapped_column(Code(Indicator))
    baseline_text: Mapped[str] = mapped_column(default="")
    baseline_value: Mapped[float | None]
    baseline_of: Mapped[float | None]
    baseline_unit: Mapped[str] = mapped_column(default="")
    baseline_on: Mapped[date | None]
    baseline_by_id: Mapped[UUID | None] = refers_to("person")
    target_text: Mapped[str] = mapped_column(default="")
    target_value: Mapped[float | None]
    target_of: Mapped[float | None]
    target_unit: Mapped[str] = mapped_column(default="")
    how_often: Mapped[str] = mapped_column(default="")
    next_look: Mapped[date | None]
    attainment: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    status: Mapped[GoalStatus] = mapped_column(Code(GoalStatus), default=GoalStatus.ACTIVE)
    replaces_id: Mapped[UUID | None] = refers_to("goal")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)


class GoalPerson(Row):
    """What somebody does for a goal: pursues it or documents it."""

    __tablename__ = "goal_person"
    __table_args__ = (UniqueConstraint("goal_id", "person_id", "part"),)

    goal_id: Mapped[UUID] = part_of("goal")
    person_id: Mapped[UUID] = part_of("person")
    part: Mapped[GoalPart] = mapped_column(Code(GoalPart))
    position: Mapped[float]


class Sign(Row):
    """What would be seen if the need were met, in whom, and how one notices."""

    __tablename__ = "sign"

    goal_id: Mapped[UUID] = part_of("goal")
    position: Mapped[float]
    of: Mapped[SignOf] = mapped_column(Code(SignOf))
    text: Mapped[str]
    how: Mapped[str] = mapped_column(default="")


class Measurement(Row):
    """One look at a goal or one of its signs."""

    __tablename__ = "measurement"

    goal_id: Mapped[UUID] = part_of("goal")
    sign_id: Mapped[UUID | None] = refers_to("sign")
    day: Mapped[date]
    value: Mapped[float | None]
    text: Mapped[str] = mapped_column(default="")
    by_id: Mapped[UUID | None] = refers_to("person")

"""The talk with a child before the meeting: what it told, and who may know it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row, part_of, refers_to
from tvaer.models.types import AudienceSet, Code
from tvaer.terms import Audience, ChildTheme, Wellbeing, WellbeingMark


class ChildVoice(Row):
    """One talk with one child, made for one meeting (Barnets Stemme; seed 003, theme 4)."""

    __tablename__ = "child_voice"

    meeting_id: Mapped[UUID] = part_of("meeting")
    case_id: Mapped[UUID | None] = refers_to("case", index=True)
    position: Mapped[float]
    child_id: Mapped[UUID | None] = refers_to("person")
    by_id: Mapped[UUID | None] = refers_to("person")
    day: Mapped[date | None]
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    told_duty_to_report: Mapped[bool | None]
    told_how: Mapped[str] = mapped_column(default="")


class VoiceTheme(Row):
    """What the child told about one theme."""

    __tablename__ = "voice_theme"

    voice_id: Mapped[UUID] = part_of("child_voice")
    position: Mapped[float]
    theme: Mapped[ChildTheme] = mapped_column(Code(ChildTheme))
    text: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)
    why: Mapped[str] = mapped_column(default="")


class VoiceReader(Row):
    """A person the child has named for one theme, when nobody else may know it."""

    __tablename__ = "voice_reader"
    __table_args__ = (UniqueConstraint("theme_id", "person_id"),)

    theme_id: Mapped[UUID] = part_of("voice_theme")
    person_id: Mapped[UUID] = part_of("person")


class VoiceMark(Row):
    """How the child has it in one part of the wellbeing wheel."""

    __tablename__ = "voice_mark"
    __table_args__ = (UniqueConstraint("voice_id", "indicator"),)

    voice_id: Mapped[UUID] = part_of("child_voice")
    position: Mapped[float]
    indicator: Mapped[Wellbeing] = mapped_column(Code(Wellbeing))
    mark: Mapped[WellbeingMark | None] = mapped_column(Code(WellbeingMark))
    text: Mapped[str] = mapped_column(default="")
    audiences: Mapped[frozenset[Audience]] = mapped_column(AudienceSet)

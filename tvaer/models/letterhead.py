"""Whose workplace it is."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row


class Letterhead(Row):
    """What stands at the head of documents. There is one row."""

    __tablename__ = "letterhead"

    municipality: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    framing_points: Mapped[list[Any]] = mapped_column(JSON, default=list)

"""What every stored row has: an id, stamps, and a version counter against lost updates."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from tvaer.models.types import UtcDateTime

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables; constraints have fixed names so that migrations can find them."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {UUID: Uuid(), datetime: UtcDateTime()}  # noqa: RUF012


class Row(Base):
    """A row of any kind. `created` and `changed` are set by the unit of work."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True)
    created: Mapped[datetime]
    changed: Mapped[datetime]
    version: Mapped[int]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}


OWNED = "owned"


def part_of(table: str) -> Any:
    """A column that names the owner: the unit of work removes the row with it."""
    return mapped_column(ForeignKey(f"{table}.id", info={OWNED: True}), index=True)


def refers_to(table: str, index: bool = False, late: bool = False) -> Any:
    """A column that points at another row; the unit of work empties it when that row goes.

    `late`: the two tables point at each other, so that this one does not count for their order.
    """
    key = ForeignKey(f"{table}.id", info={OWNED: False}, use_alter=late)
    return mapped_column(key, index=index)

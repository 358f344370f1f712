"""Turning rows into snapshots: a snapshot's fields name the columns it wants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import Session

from tvaer.models import Base

S = TypeVar("S")


def shared_names(model: type[Base], snapshot: type[Any]) -> tuple[str, ...]:
    """Fields of the snapshot that are columns of the model."""
    key = (model, snapshot)
    if key not in _shared:
        columns = {column.key for column in model.__table__.columns}
        _shared[key] = tuple(f.name for f in fields(snapshot) if f.name in columns)
    return _shared[key]


_shared: dict[tuple[type[Base], type[Any]], tuple[str, ...]] = {}


def columns(model: type[Base], snapshot: type[Any]) -> Select[Any]:
    return select(*(getattr(model, name) for name in shared_names(model, snapshot)))


def make(snapshot: type[S], row: Row[Any], **links: Any) -> S:
    return snapshot(**row._mapping, **links)


def linked(
    session: Session, owner: Any, target: Any, where: ColumnElement[bool], *order: Any
) -> dict[UUID, tuple[UUID, ...]]:
    """Owner id → ids linked to it, in order."""
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for owner_id, target_id in session.execute(select(owner, target).where(where).order_by(*order)):
        found[owner_id].append(target_id)
    return {key: tuple(ids) for key, ids in found.items()}


def grouped(rows: Iterable[Any], key: str) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return found

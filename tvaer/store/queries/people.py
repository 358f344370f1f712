"""The directory of people."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.store.queries.rows import columns, make


def people(session: Session, ids: Iterable[UUID]) -> dict[UUID, snapshots.Person]:
    wanted = tuple(ids)
    found: dict[UUID, snapshots.Person] = {}
    for start in range(0, len(wanted), 500):
        query = columns(models.Person, snapshots.Person).where(
            models.Person.id.in_(wanted[start : start + 500])
        )
        for row in session.execute(query):
            found[row.id] = make(snapshots.Person, row)
    return found


def directory(session: Session, limit: int = 5000) -> tuple[snapshots.Person, ...]:
    """Everybody kept in the directory, in Danish order."""
    query = columns(models.Person, snapshots.Person).where(models.Person.listed.is_(True))
    query = query.order_by(models.Person.name.collate("DANSK")).limit(limit)
    return tuple(make(snapshots.Person, row) for row in session.execute(query))


def people_named(session: Session, start: str, limit: int = 12) -> tuple[snapshots.Person, ...]:
    """People with a name part that begins with what was typed."""
    name = models.Person.name
    query = columns(models.Person, snapshots.Person).where(
        models.Person.listed.is_(True),
        name.istartswith(start, autoescape=True) | name.icontains(" " + start, autoescape=True),
    )
    query = query.order_by(name.collate("DANSK")).limit(limit)
    return tuple(make(snapshots.Person, row) for row in session.execute(query))

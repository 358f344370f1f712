"""The only place that writes: one command, one transaction, and the way back.

A command changes rows through a `UnitOfWork`. Before the commit the unit compares every touched row with
what it was, so that each command gets its inverse without having to write one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import Select, bindparam, event, func, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from tvaer.errors import BugError, KnownError
from tvaer.models import Base, Row
from tvaer.models.base import OWNED
from tvaer.snapshots import Changes
from tvaer.store.engine import Store, known_errors, raw

R = TypeVar("R", bound=Row)
Values = dict[str, Any]

STAMPS = frozenset({"changed", "version"})


class Command(Protocol):
    """A frozen dataclass of ids and values that knows how to change the store."""

    def apply(self, work: UnitOfWork) -> None: ...


@dataclass(frozen=True)
class Outcome:
    """What a command changed, and the command that takes it back (None: nothing was changed)."""

    changes: Changes
    inverse: RestoreRows | None


@dataclass(frozen=True)
class RowImage:
    """A row before and after a command; None where it did not exist."""

    kind: str
    id: UUID
    before: Values | None
    after: Values | None


@dataclass(frozen=True)
class RestoreRows:
    """Puts rows back as they were; refuses when somebody changed them since."""

    images: tuple[RowImage, ...]

    def apply(self, work: UnitOfWork) -> None:
        for image in self.images:
            work.restore(image)


def _models() -> dict[str, type[Row]]:
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


@lru_cache(maxsize=256)
def _highest(model: type[Row], column: str, names: tuple[str, ...]) -> Select[Any]:
    """Made once: putting a question together costs more than asking it."""
    table = model.__table__.c
    return select(func.max(table[column])).where(
        *(table[n] == bindparam(n, type_=table[n].type) for n in names)
    )


class UnitOfWork:
    """One command's view of the store: get, add, remove, find. It commits once, at the end."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self.now = now
        self._before: dict[tuple[str, UUID], Values | None] = {}
        self._rows: dict[tuple[str, UUID], Row] = {}
        session.info[_WORK] = self

    def get(self, model: type[R], row_id: UUID) -> R:
        """The row; KnownError("gone") when it has been removed meanwhile."""
        found = self._session.get(model, row_id)
        if found is None:
            raise KnownError("gone", kind=model.__tablename__)
        return found

    def find(self, model: type[R], order: str = "", /, **equals: Any) -> Sequence[R]:
        """Rows whose columns equal the given values, by the column `order` where it matters."""
        query = select(model).filter_by(**equals)
        return self._session.scalars(query.order_by(getattr(model, order)) if order else query).all()

    def highest(self, model: type[Row], column: str, **equals: Any) -> Any:
        """The largest value of a column among such rows; None where there are none."""
        self._session.flush()
        return self._session.connection().scalar(_highest(model, column, tuple(equals)), equals)

    def add(self, row: R) -> R:
        """Takes in a new row and stamps it."""
        row.created = row.changed = self.now
        self._session.add(row)
        return row

    def remove(self, row: Row) -> None:
        """Removes a row with all it owns, and empties what pointed at it."""
        if inspect(row).deleted or row in self._session.deleted:
            return
        for model in _models().values():
            for column in model.__table__.columns:
                for key in column.foreign_keys:
                    if key.column.table is row.__table__:
                        self._let_go(model, str(column.key), row, owned=key.info[OWNED])
        self._session.delete(row)

    def _let_go(self, model: type[Row], column: str, row: Row, owned: bool) -> None:
        for dependent in self.find(model, **{column: row.id}):
            if owned:
                self.remove(dependent)
            else:
                setattr(dependent, column, None)

    def restore(self, image: RowImage) -> None:
        """Brings one row from `image.after` back to `image.before`."""
        model = _models()[image.kind]
        row = self._session.get(model, image.id)
        if image.after is None:
            if row is not None:
                raise KnownError("changed_since", kind=image.kind)
            self._session.add(model(id=image.id, changed=self.now, **(image.before or {})))
            return
        if row is None or any(getattr(row, key) != value for key, value in image.after.items()):
            raise KnownError("changed_since", kind=image.kind)
        if image.before is None:
            self._session.delete(row)
            return
        for key, value in image.before.items():
            setattr(row, key, value)

    def remember(self, session: Session) -> None:
        """Notes what the rows about to be written were like; called before each flush."""
        for row in session.new:
            self._first(row, None)
        for row in session.dirty:
            if session.is_modified(row):
                self._first(row, _was(row))
                row.changed = self.now
        for row in session.deleted:
            self._first(row, _was(row))

    def _first(self, row: Any, before: Values | None) -> None:
        key = (row.__tablename__, row.id)
        self._before.setdefault(key, before)
        self._rows[key] = row

    def finish(self) -> Outcome:
        """Flushes and tells what was changed."""
        self._session.flush()
        images = tuple(
            RowImage(kind, row_id, before, self._now(self._rows[kind, row_id]))
            for (kind, row_id), before in self._before.items()
        )
        images = tuple(i for i in images if i.before != i.after)
        changes = Changes(frozenset((i.kind, i.id) for i in images))
        back = tuple(RowImage(i.kind, i.id, i.before, i.after) for i in reversed(images))
        return Outcome(changes, RestoreRows(back) if back else None)

    def _now(self, row: Row) -> Values | None:
        if inspect(row).deleted or inspect(row).was_deleted:
            return None
        return {key: getattr(row, key) for key in _fields(row)}


def _fields(row: Row) -> tuple[str, ...]:
    return _fields_of(type(row))


@lru_cache(maxsize=256)
def _fields_of(model: type[Row]) -> tuple[str, ...]:
    return tuple(a.key for a in inspect(model).column_attrs if a.key not in STAMPS and a.key != "id")


def _was(row: Row) -> Values:
    """The values of a row as the store still has them."""
    state = inspect(row)
    return {key: _old(state.attrs[key], row, key) for key in _fields(row)}


def _old(attribute: Any, row: Row, key: str) -> Any:
    deleted = attribute.history.deleted
    return deleted[0] if deleted else getattr(row, key)


_WORK = "unit_of_work"


class _Writing(Session):
    """A session of one unit of work."""


class _Reading(Session):
    """A session that refuses to write."""


@event.listens_for(_Writing, "before_flush")
def _remember(session: Session, *_: object) -> None:
    session.info[_WORK].remember(session)


@event.listens_for(_Reading, "before_flush")
def _refuse(*_: object) -> None:
    raise BugError("a write outside a unit of work")


@contextmanager
def writing(store: Store, now: datetime) -> Iterator[UnitOfWork]:
    """A unit of work that commits at the end, or leaves the store as it was.

    Raises KnownError for what the machine or the file system refused; "changed_since" when another writer
    was quicker.
    """
    with known_errors(), _Writing(store.writes, expire_on_commit=False) as session:
        try:
            raw(session.connection()).execute("PRAGMA defer_foreign_keys = ON")
            yield UnitOfWork(session, now)
            session.commit()
        except StaleDataError as error:
            raise KnownError("changed_since") from error


def run(store: Store, command: Command, now: datetime) -> Outcome:
    """Applies one command and commits it."""
    with writing(store, now) as work:
        command.apply(work)
        return work.finish()


@contextmanager
def reading(store: Store) -> Iterator[Session]:
    """A short session for queries; a write through it raises BugError."""
    with known_errors(), _Reading(store.reads, autoflush=False) as session:
        yield session

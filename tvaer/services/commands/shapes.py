"""How an aggregate may be written: which fields are plain, which are links, which are lists of parts.

A shape lets one small piece of code add and edit every kind of row, so that each command is only a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from tvaer.errors import BugError, KnownError
from tvaer.models import Row
from tvaer.store.unit_of_work import UnitOfWork

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Links:
    """A field that is a list of ids: rows of `model` from `owner` to `target`."""

    model: type[Row]
    owner: str
    target: str
    fixed: Mapping[str, Any] = field(default_factory=dict)
    ordered: bool = True


@dataclass(frozen=True)
class Parts:
    """A field that is a list of snapshots owned by the row: signs, siblings, stays."""

    model: type[Row]
    owner: str
    names: tuple[str, ...]
    ordered: bool = True


@dataclass(frozen=True)
class Shape:
    model: type[Row]
    plain: frozenset[str]
    links: Mapping[str, Links] = field(default_factory=dict)
    parts: Mapping[str, Parts] = field(default_factory=dict)
    scope: str = ""
    """The column within whose rows `position` orders; empty: the rows have no order of their own."""
    text: str = ""
    """The field that may not be blank."""
    named: str = ""
    """The list of readers by name: while it names anybody, `audiences` is empty.

    Both at once would hide what is told only for as long as the names stand: with the last of them gone, by
    any way, everybody of the versions could read it.
    """


def add(work: UnitOfWork, shape: Shape, row_id: UUID, values: Values) -> Row:
    """Makes a new row. Raises KnownError("empty_text") when its text is blank."""
    _check(shape, values, whole=True)
    values = _for_named_alone(work, shape, row_id, values)
    plain = {name: value for name, value in values.items() if name in shape.plain}
    row = shape.model(id=row_id, **plain)
    if shape.scope:
        setattr(row, "position", _last(work, shape, values[shape.scope]) + 1.0)  # noqa: B010
    work.add(row)
    _write_lists(work, shape, row, values)
    return row


def edit(work: UnitOfWork, shape: Shape, row_id: UUID, values: Values) -> Row:
    """Sets the given fields and leaves the others. Raises KnownError("gone"), ("empty_text")."""
    _check(shape, values, whole=False)
    row = work.get(shape.model, row_id)
    values = _for_named_alone(work, shape, row_id, values)
    for name, value in values.items():
        if name in shape.plain and getattr(row, name) != value:
            setattr(row, name, value)
    _write_lists(work, shape, row, values)
    return row


def move(work: UnitOfWork, shape: Shape, row_id: UUID, before: UUID | None) -> None:
    """Puts a row before another of the same scope, or last."""
    row: Any = work.get(shape.model, row_id)
    rows = work.find(shape.model, "position", **{shape.scope: getattr(row, shape.scope)})
    others: list[Any] = [other for other in rows if other.id != row_id]
    place = next((i for i, other in enumerate(others) if other.id == before), len(others))
    others.insert(place, row)
    for number, other in enumerate(others, start=1):
        if other.position != float(number):
            other.position = float(number)


def _check(shape: Shape, values: Values, whole: bool) -> None:
    known = shape.plain | shape.links.keys() | shape.parts.keys()
    unknown = values.keys() - known
    if unknown:
        raise BugError(f"{shape.model.__name__} has no {sorted(unknown)}")
    if shape.text and (whole or shape.text in values) and not str(values.get(shape.text, "")).strip():
        raise KnownError("empty_text", kind=shape.model.__tablename__)


def _for_named_alone(work: UnitOfWork, shape: Shape, row_id: UUID, values: Values) -> Values:
    """The values without versions where named persons alone may read it."""
    if not shape.named or not {shape.named, "audiences"} & values.keys():
        return values
    links = shape.links[shape.named]
    named = values[shape.named] if shape.named in values else work.find(links.model, **{links.owner: row_id})
    return {**values, "audiences": frozenset()} if named else values


def _last(work: UnitOfWork, shape: Shape, scope: UUID) -> float:
    return float(work.highest(shape.model, "position", **{shape.scope: scope}) or 0.0)


def _write_lists(work: UnitOfWork, shape: Shape, row: Row, values: Values) -> None:
    for name, links in shape.links.items():
        if name in values:
            _write_links(work, links, row.id, values[name])
    for name, parts in shape.parts.items():
        if name in values:
            _write_parts(work, parts, row.id, values[name])


def _write_links(work: UnitOfWork, links: Links, owner: UUID, targets: Sequence[UUID]) -> None:
    wanted = list(dict.fromkeys(targets))
    kept = _owned(work, links.model, links.owner, owner, links.fixed)
    by_target: dict[UUID, Any] = {getattr(link, links.target): link for link in kept}
    for target, link in by_target.items():
        if target not in wanted:
            work.remove(link)
    for place, target in enumerate(wanted):
        if target not in by_target:
            place_of = {"position": float(place)} if links.ordered else {}
            ids = {links.owner: owner, links.target: target}
            work.add(links.model(id=uuid4(), **ids, **links.fixed, **place_of))
        elif links.ordered and by_target[target].position != float(place):
            by_target[target].position = float(place)


def _owned(work: UnitOfWork, model: Any, column: str, owner: UUID, fixed: Mapping[str, Any]) -> Sequence[Any]:
    return work.find(model, **{column: owner}, **fixed)


def _write_parts(work: UnitOfWork, parts: Parts, owner: UUID, wanted: Sequence[Any]) -> None:
    kept: dict[UUID, Any] = {part.id: part for part in _owned(work, parts.model, parts.owner, owner, {})}
    ids = [getattr(part, "id", None) or uuid4() for part in wanted]
    for part_id, part in kept.items():
        if part_id not in ids:
            work.remove(part)
    for place, (part_id, snapshot) in enumerate(zip(ids, wanted, strict=True)):
        values = {name: getattr(snapshot, name) for name in parts.names}
        if parts.ordered:
            values["position"] = float(place)
        part = kept.get(part_id)
        if part is None:
            work.add(parts.model(id=part_id, **{parts.owner: owner}, **values))
            continue
        for name, value in values.items():
            if getattr(part, name) != value:
                setattr(part, name, value)

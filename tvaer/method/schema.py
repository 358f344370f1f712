"""Reads the content of a method file strictly: every fault is named with its place (docs/method-files.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from tvaer.method.checks import Check
from tvaer.method.locate import Path
from tvaer.method.model import Column, Method, Prefix, Step, Sub, Text, View
from tvaer.terms import Audience, MeetingKind, StatementKind

SCHEMA = 1
"""The newest version of the format that this program reads."""

_ID = re.compile(r"^[a-z][a-z0-9_]{0,39}$")
_LONGEST_TEXT = 600
_LONGEST_STEP = 480
_LONGEST_PREFIX = 12
_CHILD = "{child}"

T = TypeVar("T")
Code = TypeVar("Code", bound=StrEnum)


class Fault(Exception):
    """What is wrong with the content, and where: `reason` is a code, `path` leads to the value."""

    def __init__(self, reason: str, path: Path) -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path


class Table:
    """One table of the file with its place; remembers which keys were asked for, to refuse the others."""

    def __init__(self, values: object, path: Path) -> None:
        if not isinstance(values, Mapping):
            raise Fault("not_a_table", path)
        self._values: Mapping[str, Any] = values
        self._asked: set[str] = set()
        self.path = path

    def at(self, key: str) -> Path:
        return (*self.path, key)

    def has(self, key: str) -> bool:
        return key in self._values

    def take(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._values:
            raise Fault("missing", self.at(key))
        return self._values[key]

    def whole(self, key: str, low: int, high: int) -> int:
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise Fault("not_a_whole_number", self.at(key))
        if not low <= value <= high:
            raise Fault("out_of_range", self.at(key))
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        if default is not None and not self.has(key):
            return default
        value = self.take(key)
        if not isinstance(value, bool):
            raise Fault("not_true_or_false", self.at(key))
        return value

    def identifier(self, key: str) -> str:
        value = self.take(key)
        if not isinstance(value, str) or not _ID.match(value):
            raise Fault("bad_id", self.at(key))
        return value

    def code(self, key: str, codes: type[Code]) -> Code:
        return _code(self.take(key), codes, self.at(key))

    def codes(self, key: str, codes: type[Code], least: int = 0) -> tuple[Code, ...]:
        found = self.each(key, lambda value, path: _code(value, codes, path), least)
        _no_twice(found, self.at(key))
        return found

    def text(self, key: str) -> Text:
        return _text(self.take(key), self.at(key))

    def each(self, key: str, read: Callable[[object, Path], T], least: int = 1) -> tuple[T, ...]:
        value = self.take(key)
        if not isinstance(value, list):
            raise Fault("not_a_list", self.at(key))
        if len(value) < least:
            raise Fault("too_few", self.at(key))
        return tuple(read(item, (*self.at(key), number)) for number, item in enumerate(value))

    def done(self) -> None:
        """Refuses a key that nobody asked for: a misspelt one would otherwise be passed over in silence."""
        for key in self._values:
            if key not in self._asked:
                raise Fault("unknown_key", self.at(key))


def _code(value: object, codes: type[Code], path: Path) -> Code:
    try:
        return codes(str(value))
    except ValueError:
        raise Fault("unknown_code", path) from None


def _no_twice(values: Iterable[object], path: Path) -> None:
    seen: set[object] = set()
    for number, value in enumerate(values):
        if value in seen:
            raise Fault("twice", (*path, number))
        seen.add(value)


def _text(value: object, path: Path) -> Text:
    table = Table(value, path)
    found = Text(*(_words(table.take(code), table.at(code)) for code in ("da", "en")))
    table.done()
    return found


def _words(value: object, path: Path) -> str:
    if not isinstance(value, str):
        raise Fault("not_text", path)
    if not value.strip():
        raise Fault("empty", path)
    if len(value) > _LONGEST_TEXT:
        raise Fault("too_long", path)
    if set(value.replace(_CHILD, "")) & set("{}"):
        raise Fault("unknown_placeholder", path)
    return value


def _step(value: object, path: Path) -> Step:
    table = Table(value, path)
    step = Step(
        id=table.identifier("id"),
        number=table.whole("number", 1, 20) if table.has("number") else None,
        view=table.code("view", View),
        name=table.text("name"),
        short=table.text("short"),
        purpose=table.text("purpose"),
        prompts=table.each("prompts", _text),
        minutes=table.whole("minutes", 1, _LONGEST_STEP),
        optional=table.flag("optional", default=False),
        kinds=table.codes("kinds", StatementKind, least=1),
        main_kinds=table.codes("main_kinds", StatementKind, least=1),
        default_kind=table.code("default_kind", StatementKind),
        basis=table.flag("basis"),
        audiences=table.codes("audiences", Audience),
        minutes_heading=table.text("minutes_heading"),
        agenda_title=table.text("agenda_title"),
        advice=table.codes("advice", Check),
        capture=table.flag("capture", default=True),
    )
    table.done()
    _kinds_agree(step, table)
    return step


def _kinds_agree(step: Step, table: Table) -> None:
    """The kinds shown first, and the one chosen beforehand, must be among those offered."""
    for number, kind in enumerate(step.main_kinds):
        if kind not in step.kinds:
            raise Fault("not_among_kinds", (*table.at("main_kinds"), number))
    if step.default_kind not in step.kinds:
        raise Fault("not_among_kinds", table.at("default_kind"))


def _sub(value: object, path: Path) -> Sub:
    table = Table(value, path)
    sub = Sub(
        id=table.identifier("id"),
        name=table.text("name"),
        empty=table.text("empty") if table.has("empty") else None,
        step=table.identifier("step") if table.has("step") else "",
    )
    table.done()
    return sub


def _column(value: object, path: Path) -> Column:
    table = Table(value, path)
    column = Column(
        id=table.identifier("id"),
        name=table.text("name"),
        kinds=table.codes("kinds", StatementKind),
        subs=table.each("subs", _sub, least=0),
    )
    table.done()
    _no_twice((sub.id for sub in column.subs), table.at("subs"))
    return column


def _framing(value: object, path: Path) -> tuple[Text, ...]:
    table = Table(value, path)
    points = table.each("points", _text)
    table.done()
    return points


def _prefixes(value: object, path: Path) -> tuple[Prefix, ...]:
    """One a kind; in each language no two are the same, for the line could not tell them apart."""
    if not isinstance(value, Mapping):
        raise Fault("not_a_table", path)
    found = [
        Prefix(_code(kind, StatementKind, (*path, kind)), _mark(value[kind], (*path, kind))) for kind in value
    ]
    for place, prefix in enumerate(found):
        for other in found[:place]:
            da, en = (prefix.mark.da, other.mark.da), (prefix.mark.en, other.mark.en)
            if any(mine.casefold() == theirs.casefold() for mine, theirs in (da, en)):
                raise Fault("twice", (*path, prefix.kind.value))
    return tuple(found)


def _mark(value: object, path: Path) -> Text:
    mark = _text(value, path)
    if not all(word.isalpha() and len(word) <= _LONGEST_PREFIX for word in (mark.da, mark.en)):
        raise Fault("bad_prefix", path)
    return mark


def read_method(content: Mapping[str, object]) -> Method:
    """The method that a parsed file describes. Raises Fault with the place of what is wrong."""
    table = Table(content, ())
    _schema_known(table)
    method = Method(
        id=table.identifier("id"),
        schema=table.whole("schema", 1, SCHEMA),
        name=table.text("name"),
        short=table.text("short"),
        inspired_by=table.text("inspired_by"),
        meeting_kinds=table.codes("meeting_kinds", MeetingKind),
        framing_points=_framing(table.take("framing"), table.at("framing")),
        steps=table.each("steps", _step),
        board=table.each("board", _column, least=0) if table.has("board") else (),
        prefixes=_prefixes(table.take("prefixes"), table.at("prefixes")) if table.has("prefixes") else (),
    )
    table.done()
    _unique(method)
    return method


def _schema_known(table: Table) -> None:
    """Told first, so that a newer file is not refused for a key that this program does not know."""
    value = table.take("schema")
    if isinstance(value, int) and value > SCHEMA:
        raise Fault("newer_schema", table.at("schema"))


def _unique(method: Method) -> None:
    _no_twice_by(method.step_ids, "steps", "id")
    _no_twice_by(tuple(step.number or -n for n, step in enumerate(method.steps, 1)), "steps", "number")
    _no_twice_by(tuple(column.id for column in method.board), "board", "id")
    for number, column in enumerate(method.board):
        for place, sub in enumerate(column.subs):
            if sub.step and sub.step not in method.step_ids:
                raise Fault("unknown_code", ("board", number, "subs", place, "step"))


def _no_twice_by(values: tuple[object, ...], table: str, key: str) -> None:
    for number, value in enumerate(values):
        if value in values[:number]:
            raise Fault("twice", (table, number, key))

"""Finds, reads and checks method files. A faulty file is refused with line and reason; others still load."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tvaer.errors import KnownError
from tvaer.method.locate import line_of
from tvaer.method.model import Column, Method, Step, Sub, Text, View
from tvaer.method.schema import SCHEMA, Fault, read_method
from tvaer.terms import MeetingKind

__all__ = [
    "DEFAULT_METHOD",
    "SCHEMA",
    "Column",
    "Method",
    "Methods",
    "Step",
    "Sub",
    "Text",
    "View",
    "available_methods",
    "load_method",
]

DEFAULT_METHOD = "five_steps"
"""What a meeting is held by when nothing else was chosen."""

_AT_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True)
class Methods:
    """Every method that could be read, by id, and what was wrong with the others."""

    by_id: dict[str, Method]
    faults: tuple[KnownError, ...] = ()

    def get(self, method_id: str) -> Method:
        """The method with that id. Raises KnownError `method_missing` when no readable file has it."""
        if method_id not in self.by_id:
            raise KnownError("method_missing", method=method_id)
        return self.by_id[method_id]

    def suggested_for(self, kind: MeetingKind) -> Method:
        """The method that suggests itself for this kind of meeting; else the five-step meeting.

        Raises KnownError `method_missing` when not even that could be read.
        """
        found = (method for method in self.by_id.values() if kind in method.meeting_kinds)
        return next(found, None) or self.get(DEFAULT_METHOD)


def load_method(path: Path) -> Method:
    """Reads one method file; asked again for an unchanged file, the same object comes back.

    Raises KnownError `method_unreadable` (file) when it cannot be opened, and `method_faulty` with
    `file` (its name), `line` (1-based), `reason` and `key` when its content is not a method.
    """
    try:
        state = path.stat()
    except OSError:
        raise KnownError("method_unreadable", file=path.name) from None
    return _load(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=64)
def _load(path: Path, _changed: int, _size: int) -> Method:
    source = _source(path)
    try:
        return read_method(tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        raise _faulty(path, _syntax_line(str(error), source), "syntax", "") from None
    except Fault as fault:
        key = next((part for part in reversed(fault.path) if isinstance(part, str)), "")
        raise _faulty(path, line_of(source, fault.path), fault.reason, key) from None


def _source(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError:
        raise KnownError("method_unreadable", file=path.name) from None
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _faulty(path, raw.count(b"\n", 0, error.start) + 1, "not_utf8", "") from None


def _syntax_line(message: str, source: str) -> int:
    found = _AT_LINE.search(message)
    return int(found.group(1)) if found else max(1, len(source.splitlines()))


def _faulty(path: Path, line: int, reason: str, key: str) -> KnownError:
    return KnownError("method_faulty", file=path.name, line=line, reason=reason, key=key)


def available_methods(resource_folder: Path, own_folder: Path | None = None) -> Methods:
    """All methods of the program and, where there is a folder, the workplace's own.

    A method of one's own with the id of a shipped one takes its place. A faulty file is told in
    `faults`, and the shipped method keeps its place then.
    """
    by_id: dict[str, Method] = {}
    faults: list[KnownError] = []
    for folder in filter(None, (resource_folder, own_folder)):
        _load_folder(folder, by_id, faults)
    return Methods(by_id, tuple(faults))


def _load_folder(folder: Path, by_id: dict[str, Method], faults: list[KnownError]) -> None:
    taken: set[str] = set()
    for path in sorted(folder.glob("*.toml")):
        try:
            method = load_method(path)
        except KnownError as error:
            faults.append(error)
            continue
        if method.id in taken:
            faults.append(_faulty(path, 1, "id_taken", "id"))
            continue
        taken.add(method.id)
        by_id[method.id] = method

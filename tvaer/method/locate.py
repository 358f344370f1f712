"""Finds the line of a key in the text of a method file, so that a faulty file is refused with its place.

tomllib gives a line for broken syntax only. For a fault of content the path to the value is known
("steps", 2, "prompts", 0, "en"), and the text is read once more for the line where that value is written.
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*\[\[?\s*([A-Za-z0-9_\-.]+)\s*\]\]?")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\-]+)\s*=")
_ITEM = re.compile(r"^\s*[{\"']")


def line_of(source: str, path: Path) -> int:
    """The 1-based line of the value at `path`, or of the nearest thing round it that is written down."""
    lines = source.splitlines()
    first, last, rest = _section(lines, path)
    if not rest or not isinstance(rest[0], str):
        return first + 1
    key_line = _key_line(lines, first, last, rest[0])
    if key_line is None:
        return first + 1
    if len(rest) > 1 and isinstance(rest[1], int):
        return _item_line(lines, key_line, last, rest[1]) + 1
    return key_line + 1


def _section(lines: list[str], path: Path) -> tuple[int, int, Path]:
    """First line of the table that `path` starts in, the line after its last, and the rest of the path."""
    headers = [(n, found.group(1)) for n, line in enumerate(lines) if (found := _HEADER.match(line))]
    if path:
        wanted = path[1] if len(path) > 1 and isinstance(path[1], int) else 0
        same = [n for n, name in headers if name == path[0]]
        if isinstance(wanted, int) and wanted < len(same):
            start = same[wanted]
            end = next((n for n, _ in headers if n > start), len(lines))
            skipped = 2 if len(path) > 1 and isinstance(path[1], int) else 1
            return start, end, path[skipped:]
    return 0, headers[0][0] if headers else len(lines), path


def _key_line(lines: list[str], first: int, last: int, key: str) -> int | None:
    for number in range(first, last):
        found = _KEY.match(lines[number])
        if found and found.group(1) == key:
            return number
    return None


def _item_line(lines: list[str], key_line: int, last: int, wanted: int) -> int:
    """Line of the item where each stands on a line of its own; else the line of the key."""
    items = 0
    for number in range(key_line + 1, last):
        if _KEY.match(lines[number]):
            break
        if _ITEM.match(lines[number]):
            if items == wanted:
                return number
            items += 1
    return key_line

"""What of a file was entered, what the program cannot hold, and what was never meant to be typed.

Every leaf of the file ends in one of three places. Only `entered` puts it into the first; whatever nobody
marked is counted as not held, so that nothing can be skipped without being named.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from demo.reading import Node

Path = tuple[str | int, ...]

NOT_INPUT_KEYS = frozenset({"id"})
REMARKS = frozenset({"note", "why"})
MINUTES_TEXT = (("agreement_reviews", "note"), ("goal_reviews", "signs", "note"), ("next_meeting", "why"))
"""Where `note` and `why` are minutes text and no remark to the reader of the file."""
NOT_INPUT_PARTS = (("meta",), ("nasty",), ("meetings", "expected"))


@dataclass(frozen=True)
class Expectation:
    """One value that must read back: of which thing (`kind`, `id`), in which field, as what (`form`)."""

    kind: str
    id: str
    field: str
    form: str
    value: Any


@dataclass
class Account:
    """The account of one file."""

    name: str
    document: dict[str, Node] = field(repr=False)
    marked: set[Path] = field(default_factory=set)
    refused: Counter[str] = field(default_factory=Counter)
    things: dict[str, list[str]] = field(default_factory=dict)
    expected: dict[tuple[str, str, str], Expectation] = field(default_factory=dict)

    def thing(self, kind: str, thing_id: str) -> None:
        """A thing of this kind was entered."""
        ids = self.things.setdefault(kind, [])
        if thing_id not in ids:
            ids.append(thing_id)

    def entered(
        self, path: Path, kind: str, thing_id: str, name: str, value: Any, form: str = "text"
    ) -> None:
        """A value was typed or chosen, and must be found again as field `name` of the thing."""
        self.marked.add(path)
        if isinstance(value, str) and "\r" in value:
            self.refused[f"{key_of(path)}.carriage_return"] += 1
        self.expected[kind, thing_id, name] = Expectation(kind, thing_id, name, form, value)

    def covered(self, path: Path) -> None:
        """This part of the file is held by what was entered elsewhere (a link that placed something)."""
        self.marked.add(path)

    def refuse(self, path: Path, key: str) -> None:
        """This part cannot be held, for a reason that the key names."""
        self.marked.add(path)
        self.refused[key] += 1

    def counts(self) -> dict[str, int]:
        """Things entered, per kind."""
        return {kind: len(ids) for kind, ids in sorted(self.things.items())}

    def sort(self) -> tuple[dict[str, int], dict[str, int]]:
        """`not_held` and `not_input`: key → how often it stands in the file."""
        walk = _Walk(self.marked)
        walk.node(self.document, ())
        return _sorted(walk.not_held + self.refused), _sorted(walk.not_input)


class _Walk:
    def __init__(self, marked: set[Path]) -> None:
        self._marked = marked
        self._above = {path[:length] for path in marked for length in range(len(path))}
        self.not_held: Counter[str] = Counter()
        self.not_input: Counter[str] = Counter()

    def node(self, node: Node, path: Path) -> None:
        if path in self._marked or is_empty(node):
            return
        if is_no_input(path):
            self.not_input[key_of(path)] += _size(node)
        elif path in self._above or not path or _has_parts(node):
            self._children(node, path)
        elif _holds_input(node, path):
            self.not_held[key_of(path)] += 1
        else:
            self._children(node, path)

    def _children(self, node: Node, path: Path) -> None:
        for key, child in _parts(node):
            self.node(child, (*path, key))


def _parts(node: Node) -> list[tuple[str | int, Node]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []


def _has_parts(node: Node) -> bool:
    """A list of things; each counts by itself."""
    return isinstance(node, list) and any(isinstance(part, dict | list) for part in node)


def _holds_input(node: Node, path: Path) -> bool:
    if is_empty(node) or is_no_input(path):
        return False
    parts = _parts(node)
    return any(_holds_input(child, (*path, key)) for key, child in parts) if parts else True


def _size(node: Node) -> int:
    return len(node) if isinstance(node, list) else 1


def is_empty(node: Node) -> bool:
    """Nothing: not answered, answered with nothing, or only such things."""
    if isinstance(node, dict | list):
        return all(is_empty(child) for _, child in _parts(node))
    return node is None or node == ""


def is_no_input(path: Path) -> bool:
    """Whether this part of the file is for its reader and its checker, not for the program."""
    keys = tuple(part for part in path if isinstance(part, str))
    if any(keys[: len(part)] == part for part in NOT_INPUT_PARTS):
        return True
    if not keys or path[-1] != keys[-1]:
        return False
    if keys[-1] in REMARKS:
        return not any(keys[-len(part) :] == part for part in MINUTES_TEXT)
    return keys[-1] in NOT_INPUT_KEYS


def key_of(path: Path) -> str:
    """The key path without places in lists; what is said in a phase counts by what it is, not by where."""
    keys = [part for part in path if isinstance(part, str)]
    if keys[:3] == ["meetings", "phases", "statements"]:
        keys.remove("phases")
    return ".".join(keys)


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))

"""Reads a lock file: pinned packages with their hashes and the systems they are for."""

from __future__ import annotations

import ast
import operator as compare_by
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.console import Failure

_ENTRY = re.compile(
    r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)==(?P<version>[^\s;\\]+)\s*(?:;\s*(?P<marker>[^\\]+?))?\s*\\?$"
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_OPERATORS: dict[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: compare_by.eq,
    ast.NotEq: compare_by.ne,
    ast.Lt: compare_by.lt,
    ast.LtE: compare_by.le,
    ast.Gt: compare_by.gt,
    ast.GtE: compare_by.ge,
}


@dataclass(frozen=True)
class Pin:
    """One package of a lock file; `marker` is empty when it is for every system."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    def line(self) -> str:
        """The pin as pip reads it, without its marker."""
        return " ".join(
            [f"{self.name}=={self.version}", *(f"--hash=sha256:{value}" for value in self.hashes)]
        )


def normal_name(name: str) -> str:
    """The name by which an index knows a package (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read(path: Path) -> list[Pin]:
    """All pins of a lock file. Raises `Failure` when it is missing or holds a line that is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Failure(f"{path.name} is missing; run: python3 build_app.py lock") from None
    pins: list[Pin] = []
    for block in re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip()):
        found = _ENTRY.match(block.splitlines()[0])
        if found is None:
            raise Failure(f"{path.name} holds a line that is not a pinned package: {block.splitlines()[0]}")
        pins.append(Pin(found["name"], found["version"], found["marker"] or "", tuple(_HASH.findall(block))))
    return pins


def applies(marker: str, values: Mapping[str, str]) -> bool:
    """Whether an environment marker (PEP 508) holds for a system given as its variables.

    Markers are close enough to Python to be read by its parser; anything unknown raises `Failure`.
    """
    return not marker or _holds(ast.parse(marker, mode="eval").body, values)


def _holds(node: ast.expr, values: Mapping[str, str]) -> bool:
    if isinstance(node, ast.BoolOp):
        parts = [_holds(part, values) for part in node.values]
        return all(parts) if isinstance(node.op, ast.And) else any(parts)
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        raise Failure(f"The marker {ast.unparse(node)!r} cannot be read.")
    left, right = _value(node.left, values), _value(node.comparators[0], values)
    if "version" in ast.unparse(node):
        return _compare(node.ops[0], _numbers(left), _numbers(right))
    return _compare(node.ops[0], left, right)


def _value(node: ast.expr, values: Mapping[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.Name) and node.id in values:
        return values[node.id]
    raise Failure(f"The marker names {ast.unparse(node)}, which is not known here.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def _compare(operator: ast.cmpop, left: Any, right: Any) -> bool:
    for kind, compare in _OPERATORS.items():
        if isinstance(operator, kind):
            return bool(compare(left, right))
    raise Failure(f"The marker compares by {type(operator).__name__}, which is not known here.")

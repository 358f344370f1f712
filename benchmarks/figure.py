"""One measured figure beside its limit, as a line of a table and as JSON."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from math import ceil
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A figure, its limit measured in the same run, and what is allowed (None: only told).

    `allowed_ratio` holds figure ÷ limit, `allowed_value` the figure itself.
    """

    name: str
    what: str
    value: float
    unit: str
    limit: float | None = None
    limit_what: str = ""
    allowed_ratio: float | None = None
    allowed_value: float | None = None
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """How many times the limit the figure is."""
        return self.value / self.limit if self.limit else None

    @property
    def verdict(self) -> str:
        """holds, misses, or told (when nothing is promised)."""
        if self.allowed_ratio is None and self.allowed_value is None:
            return "told"
        too_slow = self.allowed_value is not None and self.value > self.allowed_value
        if self.allowed_ratio is not None:
            too_slow = too_slow or self.ratio is None or self.ratio > self.allowed_ratio
        return "misses" if too_slow else "holds"

    @property
    def allowed(self) -> str:
        """The allowed ratio or value in words."""
        if self.allowed_ratio is not None:
            return f"≤ {self.allowed_ratio:g} ×"
        return "" if self.allowed_value is None else f"≤ {self.allowed_value:g} {self.unit}"

    def told(self) -> dict[str, Any]:
        """All of it for JSON."""
        return asdict(self) | {"ratio": self.ratio, "verdict": self.verdict}


HEADS = ("figure", "value", "limit", "ratio", "allowed", "verdict")


def table(figures: Iterable[Figure]) -> str:
    """The figures as lines of text."""
    rows = [HEADS, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in [lines[0], "  ".join("-" * w for w in widths), *lines[1:]])


def _cells(figure: Figure) -> tuple[str, ...]:
    limit = "" if figure.limit is None else f"{_number(figure.limit)} {figure.unit} ({figure.limit_what})"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} ×"
    value = f"{_number(figure.value)} {figure.unit}"
    return (figure.what, value, limit, ratio, figure.allowed, figure.verdict)


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.2f}"


def as_json(figures: Iterable[Figure], about: dict[str, Any]) -> str:
    """The figures with what is known about the run."""
    told = {**about, "figures": [figure.told() for figure in figures]}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 … 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(share * len(ordered)) - 1)]


def spread(values: Sequence[float]) -> dict[str, float]:
    """Least, middle and largest: how noisy the machine was."""
    return {
        "least": round(min(values), 3),
        "median": round(statistics.median(values), 3),
        "most": round(max(values), 3),
    }

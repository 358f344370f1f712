"""The bench measures what it says; how fast it is, is not a test's matter."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import __main__ as bench
from benchmarks import board, commit, idle, keystroke, memory, pdf, start, today
from benchmarks.figure import Figure, as_json, percentile, table

SMALL: dict[str, Callable[[], tuple[Figure, ...]]] = {
    "start": lambda: start.figures(starts=1),
    "today": lambda: today.measure(sizes=(3, 12), rounds=1),
    "keystroke": lambda: keystroke.measure(statements=5, keys=4, rounds=1, added=2),
    "board": lambda: board.measure(cards=8, openings=1, frames=4),
    "commit": lambda: commit.measure(statements=3, commits=3),
    "minutes": lambda: pdf.figures(rounds=1),
    "memory": lambda: memory.measure(statements=3),
    "idle": lambda: idle.measure(seconds=0.1, statements=3),
}


def test_no_part_is_left_out() -> None:
    assert SMALL.keys() == bench.PARTS.keys()


@pytest.mark.parametrize("name", SMALL)
def test_a_part_gives_numbers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    for figure in SMALL[name]():
        assert math.isfinite(figure.value) and figure.value >= 0
        assert figure.limit is None or math.isfinite(figure.limit)


@pytest.mark.parametrize(
    ("value", "limit", "ratio", "most", "verdict"),
    [
        (3.0, 2.0, 1.5, None, "holds"),
        (3.1, 2.0, 1.5, None, "misses"),
        (16.0, None, None, 16.0, "holds"),
        (16.1, 1.0, None, 16.0, "misses"),
        (3.0, None, 1.5, None, "misses"),
        (99.0, 1.0, None, None, "told"),
    ],
)
def test_the_verdict_follows_what_is_allowed(
    value: float, limit: float | None, ratio: float | None, most: float | None, verdict: str
) -> None:
    figure = Figure("x", "x", value, "ms", limit, "bare", ratio, most)
    assert figure.verdict == verdict


def test_table_and_json_tell_the_same() -> None:
    figure = Figure("x", "a key", 12.5, "ms", 5.0, "bare", allowed_ratio=2.0)
    assert "a key" in table([figure]) and "2.50 ×" in table([figure]) and "misses" in table([figure])
    told = json.loads(as_json([figure], {"screen": "none"}))
    assert told["figures"][0]["ratio"] == 2.5 and told["screen"] == "none"


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1), (0.5, 50), (0.99, 99), (1.0, 100)])
def test_a_percentile_is_one_of_the_values(share: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_an_unknown_part_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        bench.main(["--json", str(tmp_path / "told.json"), "no such part"])
    assert not (tmp_path / "told.json").exists()

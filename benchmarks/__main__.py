"""`python -m benchmarks [--json FILE] [names…]`: the figures as a table and as JSON."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import board, commit, idle, keystroke, memory, pdf, start, today
from benchmarks.child import ROOT
from benchmarks.figure import Figure, as_json, table
from benchmarks.screen import screen

PARTS: dict[str, Callable[[], tuple[Figure, ...]]] = {
    "start": start.figures,
    "today": today.measure,
    "keystroke": keystroke.measure,
    "board": board.measure,
    "commit": commit.measure,
    "minutes": pdf.figures,
    "memory": memory.measure,
    "idle": idle.measure,
}


def main(arguments: Sequence[str]) -> int:
    """Measure and tell. With --strict the exit code is 1 when a figure misses what is allowed."""
    parser = argparse.ArgumentParser(prog="build_app.py bench", description="Measure the speed claims.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"some of: {', '.join(PARTS)}")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json", metavar="FILE")
    parser.add_argument("--strict", action="store_true", help="fail when a figure misses what is allowed")
    asked = parser.parse_args(arguments)
    unknown = set(asked.names) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    busy = _load()
    figures: list[Figure] = []
    with screen() as shown_on:
        for name in asked.names or PARTS:
            sys.stderr.write(f"{name} …\n")
            figures += PARTS[name]()
    about = {"screen": shown_on, "python": platform.python_version(), "cores": os.cpu_count(), "load": busy}
    sys.stdout.write(f"{table(figures)}\n\nscreen: {shown_on}; load before the run: {busy}\n")
    asked.json.parent.mkdir(parents=True, exist_ok=True)
    asked.json.write_text(as_json(figures, about), encoding="utf-8")
    return int(asked.strict and any(figure.verdict == "misses" for figure in figures))


def _load() -> float | None:
    """How many processes wanted a core in the last minute: others' work makes figures worse."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

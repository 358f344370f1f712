"""The gates of `build_app.py check`. A gate gives back what is wrong, one line each; no line is a pass."""

from __future__ import annotations

import time
from collections.abc import Callable

from tools.console import Failure, complain, say
from tools.gates import catalogue, code, contrast, locks, platforms

GATES: dict[str, Callable[[], list[str]]] = {
    "ruff": code.ruff,
    "mypy --strict": code.mypy,
    "layers": code.layers,
    "catalogue": catalogue.completeness,
    "placeholders": catalogue.placeholders,
    "contrast": contrast.contrast,
    "lock files": locks.locks,
}


def run_all() -> int:
    """Run every gate, whatever the others say; 1 when one of them finds something."""
    failed = [name for name, gate in GATES.items() if not _passes(name, gate)]
    if failed:
        complain(f"check: {len(failed)} of {len(GATES)} gates do not pass: {', '.join(failed)}")
        return 1
    say(f"check: all {len(GATES)} gates pass")
    return 0


def run_platforms() -> int:
    """Prove that every locked package has a wheel for every system; the result as a table."""
    return 0 if _passes("platforms", platforms.platforms) else 1


def _passes(name: str, gate: Callable[[], list[str]]) -> bool:
    started = time.monotonic()
    try:
        problems = gate()
    except Failure as failure:
        problems = [failure.line]
    seconds = time.monotonic() - started
    say(f"{'FAIL' if problems else 'pass'}  {name:<14} {seconds:6.1f} s")
    for problem in problems:
        complain(f"      {problem}")
    return not problems

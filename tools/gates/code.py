"""Style, types and layers: what others' tools find in our code."""

from __future__ import annotations

from collections.abc import Sequence

from tools.layout import ROOT, code_paths, venv_program
from tools.processes import capture


def ruff() -> list[str]:
    """Style and likely mistakes."""
    return _lines(
        [str(venv_program("python")), "-m", "ruff", "check", "--output-format", "concise", *code_paths()]
    )


def mypy() -> list[str]:
    """Types, strict everywhere."""
    return _lines([str(venv_program("python")), "-m", "mypy", "--no-error-summary", *code_paths()])


def layers() -> list[str]:
    """Who may know whom, by the contracts in pyproject.toml."""
    code, output = capture([str(venv_program("lint-imports")), "--no-logo", "--verbose"], cwd=ROOT)
    if code == 0:
        return []
    broken = output.find("Broken contracts")
    return [line for line in output[max(broken, 0) :].splitlines() if line.strip(" -")]


def _lines(command: Sequence[str]) -> list[str]:
    code, output = capture(command, cwd=ROOT)
    return [line for line in output.splitlines() if line.strip()] if code else []

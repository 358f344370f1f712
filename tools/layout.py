"""Where everything lies, seen from the project's own folder."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
PYPROJECT = ROOT / "pyproject.toml"
RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
I18N = ROOT / "resources" / "i18n"
THEMES = ROOT / "resources" / "themes"
OWN_SCENARIO = ROOT / "resources" / "scenarios" / "own.yaml"
SHARED_SCENARIO = ROOT.parent / "shared" / "scenarios" / "01-netvaerksmoede.yaml"

#: Folders with Python code of ours that the gates look at; those that are not there are left out.
CODE = ("build_app.py", "tools", "tvaer", "tests", "demo", "benchmarks")


def venv_program(name: str) -> Path:
    """A program of the project's own environment, by its name without an ending."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def code_paths() -> list[str]:
    """The folders of `CODE` that exist, relative to the project."""
    return [name for name in CODE if (ROOT / name).exists()]

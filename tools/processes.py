"""Starting programs of the project's environment, alike on every system."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.console import Failure
from tools.layout import ROOT, venv_program

#: Variables of the caller's shell that would let foreign packages into our environment.
_FOREIGN = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a child process: UTF-8, our own packages, nothing of the user's site."""
    values = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    values.update(PYTHONPATH=str(ROOT), PYTHONUTF8="1", PYTHONNOUSERSITE="1")
    values.update(extra or {})
    return values


def offscreen() -> dict[str, str]:
    """What lets Qt draw without a screen."""
    return {"QT_QPA_PLATFORM": "offscreen"}


def run_module(
    module: str, args: Sequence[str], extra: Mapping[str, str] | None = None, cwd: Path | None = None
) -> int:
    """Run `python -m module` in the project's environment; its exit code.

    Without `cwd` the caller's folder stays, so that relative paths mean what the user typed; `-P` keeps
    that folder from being searched for modules.
    """
    command = [str(venv_program("python")), "-P", "-m", module, *args]
    return run(command, extra, cwd)


def run(command: Sequence[str], extra: Mapping[str, str] | None = None, cwd: Path | None = None) -> int:
    """Run a program with this console; its exit code, 130 when the user stopped it."""
    sys.stdout.flush()
    process = subprocess.Popen(command, cwd=cwd, env=environment(extra))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The child has got the same Ctrl+C; give it the time to put things away.
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
            return 130


def capture(command: Sequence[str], cwd: Path | None = None) -> tuple[int, str]:
    """Run a program and give back its exit code and all it said, errors included."""
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise Failure(f"{Path(command[0]).name} could not be started: {error.strerror or error}.") from error
    return done.returncode, done.stdout

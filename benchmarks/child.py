"""A measurement in a process of its own, so that nothing measured before it helps or hinders.

`python -m benchmarks.child module:function '{"argument": 1}'` prints what the function gives as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MARK = "measured:"


def start(function: Callable[..., dict[str, Any]], **arguments: Any) -> subprocess.Popen[str]:
    """Begin `function(**arguments)` in a new process; `result` waits for it."""
    name = f"{function.__module__}:{function.__name__}"
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "benchmarks.child", name, json.dumps(arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def result(process: subprocess.Popen[str], seconds: float = 300) -> dict[str, Any]:
    """What the process measured. Raises RuntimeError with its last words when it failed."""
    out, err = process.communicate(timeout=seconds)
    lines = [line for line in out.splitlines() if line.startswith(MARK)]
    if process.returncode or not lines:
        raise RuntimeError(f"{process.args!r} ended with {process.returncode}:\n{err[-3000:]}")
    told: dict[str, Any] = json.loads(lines[-1][len(MARK) :])
    return told


def run(function: Callable[..., dict[str, Any]], **arguments: Any) -> dict[str, Any]:
    """`function(**arguments)` in a new process."""
    return result(start(function, **arguments))


def main(name: str, arguments: str) -> None:
    """Call the function and leave at once: what is torn down afterwards is not measured."""
    module, function = name.split(":")
    told = getattr(importlib.import_module(module), function)(**json.loads(arguments))
    sys.stdout.write(f"{MARK}{json.dumps(told)}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

"""Proves that every locked package can be installed ready-made on every system Tvær is for."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tools import lockfile
from tools.console import Failure, say
from tools.layout import DEV_LOCK, RUNTIME_LOCK, venv_program
from tools.lockfile import Pin
from tools.processes import capture
from tools.setup import explain_pip

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_LINUX = (
    *(f"manylinux_2_{minor}_x86_64" for minor in range(34, 4, -1)),
    "manylinux2014_x86_64",
    "manylinux2010_x86_64",
    "manylinux1_x86_64",
)


@dataclass(frozen=True)
class System:
    """A kind of computer: the wheel tags its oldest member takes, and what markers see there."""

    name: str
    tags: tuple[str, ...]
    markers: Mapping[str, str]


_WINDOWS = System(
    "Windows x64",
    ("win_amd64",),
    {"sys_platform": "win32", "os_name": "nt", "platform_system": "Windows", "platform_machine": "AMD64"},
)
_MAC = {
    "sys_platform": "darwin",
    "os_name": "posix",
    "platform_system": "Darwin",
    "platform_machine": "arm64",
}
_LINUX_X64 = System(
    "Linux x64 (glibc 2.34)",
    _LINUX,
    {"sys_platform": "linux", "os_name": "posix", "platform_system": "Linux", "platform_machine": "x86_64"},
)

#: What people run needs macOS 14 as Qt does; what developers add may need the one after.
TARGETS: dict[Path, tuple[System, ...]] = {
    RUNTIME_LOCK: (_WINDOWS, System("macOS 14 arm64", ("macosx_14_0_arm64",), _MAC), _LINUX_X64),
    DEV_LOCK: (_WINDOWS, System("macOS 15 arm64", ("macosx_15_0_arm64",), _MAC), _LINUX_X64),
}


@dataclass(frozen=True)
class Outcome:
    """What one lock file found on one system with one Python."""

    lock: str
    system: str
    python: str
    packages: int
    missing: tuple[str, ...]


def platforms() -> list[str]:
    """Ask the index for every lock file, system and Python; print a table, give back what is missing."""
    cases = [
        (lock, system, python)
        for lock, systems in TARGETS.items()
        for system in systems
        for python in PYTHONS
    ]
    with ThreadPoolExecutor(max_workers=4) as pool:
        outcomes = list(pool.map(lambda case: _try(*case), cases))
    _print_table(outcomes)
    return [
        f"{outcome.lock}, {outcome.system}, Python {outcome.python}: no wheel of {', '.join(outcome.missing)}"
        for outcome in outcomes
        if outcome.missing
    ]


def _try(lock: Path, system: System, python: str) -> Outcome:
    markers = {
        **system.markers,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    pins = [pin for pin in lockfile.read(lock) if lockfile.applies(pin.marker, markers)]
    missing: list[str] = []
    while (culprit := _first_missing(pins, system, python)) is not None:
        missing.append(culprit)
        left = [pin for pin in pins if f"{pin.name}=={pin.version}" != culprit]
        if len(left) == len(pins):
            raise Failure(f"pip complains of {culprit}, which is not in {lock.name}.")
        pins = left
    return Outcome(lock.name, system.name, python, len(pins), tuple(missing))


def _first_missing(pins: list[Pin], system: System, python: str) -> str | None:
    """The first pin pip finds no locked wheel for; nothing is downloaded into a place that stays."""
    with tempfile.TemporaryDirectory(prefix="tvaer-wheels-") as folder:
        listing = Path(folder) / "pins.txt"
        listing.write_text("\n".join(pin.line() for pin in pins), encoding="utf-8")
        tags = [argument for tag in system.tags for argument in ("--platform", tag)]
        code, output = capture(
            [
                str(venv_program("python")),
                "-m",
                "pip",
                "install",
                "--dry-run",
                "--quiet",
                "--no-deps",
                "--no-input",
                "--ignore-installed",
                "--only-binary=:all:",
                "--require-hashes",
                "--disable-pip-version-check",
                "--target",
                str(Path(folder) / "none"),
                "--python-version",
                python,
                "--implementation",
                "cp",
                *tags,
                "-r",
                str(listing),
            ]
        )
    if code == 0:
        return None
    if found := re.search(r"No matching distribution found for (\S+)", output):
        return found[1]
    raise Failure(explain_pip(output))


def _print_table(outcomes: list[Outcome]) -> None:
    locks = dict.fromkeys(outcome.lock for outcome in outcomes)
    for lock in locks:
        say(f"{lock:<26}" + "".join(f"{python:>12}" for python in PYTHONS))
        rows = dict.fromkeys(outcome.system for outcome in outcomes if outcome.lock == lock)
        for system in rows:
            cells = [
                _cell(outcome) for outcome in outcomes if (outcome.lock, outcome.system) == (lock, system)
            ]
            say(f"  {system:<24}" + "".join(f"{cell:>12}" for cell in cells))


def _cell(outcome: Outcome) -> str:
    return f"{len(outcome.missing)} missing" if outcome.missing else f"{outcome.packages} wheels"

"""The commands of `build_app.py`: each prepares what it needs, then hands over."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from tools import catalogues, gates, locking
from tools.console import Failure, say
from tools.layout import BUILD, OWN_SCENARIO, ROOT, SHARED_SCENARIO
from tools.processes import offscreen, run_module
from tools.setup import ensure_environment, has_venv
from tools.system_libraries import SCREEN_READER, ensure_system, has_screen

#: How the whole suite is spread: one file stays in one process, so that a store is never shared.
_WHOLE_SUITE = ["-n", "2", "--dist", "loadfile"]


def run(args: list[str]) -> int:
    """Open Tvær on this screen; `args` (`--demo`, `--data-dir`, `--language`) are the program's own."""
    if not has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        raise Failure(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`python3 build_app.py demo` shows the program without one."
        )
    ensure_system(screen=has_screen(), new_venv=not has_venv())
    ensure_environment(dev=False)
    return run_module("tvaer", args)


def test(args: list[str]) -> int:
    """Run pytest without a screen; the whole suite when nothing is asked for."""
    on_linux = sys.platform.startswith("linux")
    ensure_system(screen=on_linux, new_venv=not has_venv(), programs=SCREEN_READER if on_linux else None)
    ensure_environment(dev=True)
    return run_module("pytest", args or _WHOLE_SUITE, offscreen(), cwd=ROOT)


def demo(args: list[str]) -> int:
    """Drive the program through one scenario file, by keys and clicks, without a screen."""
    parser = argparse.ArgumentParser(prog="build_app.py demo", description=demo.__doc__)
    default = SHARED_SCENARIO if SHARED_SCENARIO.exists() else OWN_SCENARIO
    parser.add_argument("--scenario", type=Path, default=default, help="a scenario file (YAML)")
    parser.add_argument("--out", type=Path, help="folder for pictures, PDFs and summary.json (build/demo/…)")
    parser.add_argument("--pictures", type=Path, help="then renew the pictures of the documentation here")
    chosen, rest = parser.parse_known_args(args)
    if not chosen.scenario.is_file():
        raise Failure(f"There is no scenario file {chosen.scenario}.")
    out = chosen.out or BUILD / "demo" / chosen.scenario.stem
    _prepare_offscreen()
    say(f"Driving {chosen.scenario} into {out} …")
    code = run_module("demo", ["--scenario", str(chosen.scenario), "--out", str(out), *rest], offscreen())
    if chosen.pictures is None:
        return code
    return run_module("demo.pictures", [str(out), str(chosen.pictures)], offscreen()) or code


def check(args: list[str]) -> int:
    """Run every gate; `--platforms` asks for the wheels of every system instead."""
    parser = argparse.ArgumentParser(prog="build_app.py check", description=check.__doc__)
    parser.add_argument(
        "--platforms", action="store_true", help="prove that every locked package has a wheel"
    )
    chosen = parser.parse_args(args)
    _prepare_offscreen()
    return gates.run_platforms() if chosen.platforms else gates.run_all()


def bench(args: list[str]) -> int:
    """Measure what the speed claims rest on."""
    on_linux = sys.platform.startswith("linux")
    ensure_system(screen=True, new_venv=not has_venv(), programs={"xvfb": "Xvfb"} if on_linux else None)
    ensure_environment(dev=True)
    return run_module("benchmarks", args)


def catalogue(args: list[str]) -> int:
    """Read the words of the sources into the catalogues and compile these."""
    argparse.ArgumentParser(prog="build_app.py catalogue", description=catalogue.__doc__).parse_args(args)
    _prepare_offscreen()
    catalogues.refresh()
    return 0


def lock(args: list[str]) -> int:
    """Write both lock files anew from pyproject.toml (needs the package index)."""
    parser = argparse.ArgumentParser(prog="build_app.py lock", description=lock.__doc__)
    parser.add_argument(
        "--upgrade", action="store_true", help="newest versions of what pyproject.toml does not pin"
    )
    locking.write_locks(upgrade=parser.parse_args(args).upgrade)
    return 0


def _prepare_offscreen() -> None:
    ensure_system(screen=False, new_venv=not has_venv())
    ensure_environment(dev=True)

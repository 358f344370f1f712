"""Reads the command line of `build_app.py` and calls the command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from tools import commands
from tools.console import Failure, complain, prepare

_TEXT = "Sets up and runs Tvær. Each command prepares what it needs first."
_COMMANDS: dict[str, tuple[str, Callable[[list[str]], int]]] = {
    "run": ("open Tvær (--demo: a throw-away workplace; --data-dir; --language)", commands.run),
    "test": ("run the tests, without a screen; what follows goes to pytest", commands.test),
    "demo": ("drive the program through a scenario (--scenario FILE, --out DIR)", commands.demo),
    "check": (
        "style, types, layers, catalogue, contrast (--platforms: wheels for every system)",
        commands.check,
    ),
    "bench": ("measure the speed claims, as a table and as JSON", commands.bench),
    "catalogue": ("read new words into the catalogues and compile them", commands.catalogue),
    "lock": ("resolve pyproject.toml anew into the lock files", commands.lock),
}


def main(args: list[str]) -> int:
    """Run one command; its exit code. A known failure is one line on the error stream."""
    prepare()
    name, rest = _parse(args)
    try:
        return _COMMANDS[name][1](rest)
    except Failure as failure:
        complain(f"build_app {name}: {failure.line}")
        return failure.code
    except KeyboardInterrupt:
        complain(f"build_app {name}: stopped.")
        return 130


def _parse(args: list[str]) -> tuple[str, list[str]]:
    width = max(map(len, _COMMANDS))
    listing = "\n".join(f"  {name:<{width}}  {text}" for name, (text, _) in _COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="build_app.py",
        description=_TEXT,
        epilog=f"commands:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="build_app.py COMMAND [ARGUMENT …]",
    )
    parser.add_argument("command", choices=_COMMANDS, metavar="COMMAND")
    if not args:
        parser.print_help(sys.stderr)
        raise SystemExit(2)
    return parser.parse_args(args[:1]).command, args[1:]

"""The command line, and the two processes behind it."""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from demo.reading import Scenario, ScenarioError, chain, items

ALL_HELD, DIFFERENT, NOT_PLAYABLE, NOT_DRIVEN = 0, 1, 2, 3
LONGEST_S = 1200
"""No file takes so long; a process that hangs says where, and ends."""
EPILOG = """exit codes:
  0  everything that was entered was held, and the documents say what they must
  1  a count or a value differs after the restart, or a text is missing in (or leaked into) a document
  2  the scenario file or the output folder cannot be used
  3  the program could not be driven to the end
"""


def main(arguments: Sequence[str]) -> int:
    """Returns the exit code."""
    options = _options(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)
    try:
        scenarios = chain(options.scenario)
        options.out.mkdir(parents=True, exist_ok=True)
        _tidy(options.out)
    except ScenarioError as error:
        return _complain(str(error), NOT_PLAYABLE)
    except OSError as error:
        return _complain(f"{options.out}: cannot be written ({error.strerror})", NOT_PLAYABLE)
    if options.stage:
        return _stage(options, scenarios)
    return _conduct(options, scenarios)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="demo",
        description="Plays a scenario through the program's own windows, and checks what was kept.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--scenario", type=Path, required=True, metavar="FILE", help="a scenario (YAML)")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="pictures, PDFs, summary.json")
    parser.add_argument("--stage", choices=("play", "check"), help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--quick-keys", action="store_true", help="weak key derivation, for tests only")
    return parser.parse_args(arguments)


def _complain(line: str, code: int) -> int:
    print(f"demo: {line}", file=sys.stderr)
    return code


def _tidy(out: Path) -> None:
    """Takes away what an earlier run left in the folder, and nothing else. Only at the beginning of a run."""
    marker = os.environ.get("TVAER_DEMO_RUN")
    if marker:
        return
    for picture in out.glob("[0-9][0-9]*-*.png"):
        picture.unlink()
    old = out / "summary.json"
    if old.is_file():
        with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
            for one in json.loads(old.read_text(encoding="utf-8"))["documents"]:
                (out / Path(one["file"]).name).unlink(missing_ok=True)
        old.unlink()


# -- the conductor -------------------------------------------------------------------------------------------


def _conduct(options: argparse.Namespace, scenarios: list[Scenario]) -> int:
    from demo import handover, papers, summary

    started = time.monotonic()
    missing = scenarios[0].continues
    if missing:
        print(f"{scenarios[0].name} continues {missing}, which is not beside it")
    work = Path(tempfile.mkdtemp(prefix="tvaer-demo-"))
    try:
        seconds = {}
        for stage in ("play", "check"):
            begun = time.monotonic()
            if _run_stage(stage, options, work) != 0:
                return _complain(f"the program could not be driven to the end ({stage})", NOT_DRIVEN)
            seconds[stage] = time.monotonic() - begun
        left = handover.read(work)
        found: dict[str, Any] = json.loads((work / "check.json").read_text(encoding="utf-8"))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    meetings = [meeting for one in scenarios for meeting in items(one.document, "meetings")]
    held = {thing for one in left.played for ids in one.things.values() for thing in ids}
    documents = [one for played in left.played for one in played.documents]
    checked = papers.check(options.out, documents, meetings, held)
    seconds["all"] = time.monotonic() - started
    told = summary.build(scenarios, left, found, checked, seconds)
    return _tell(options.out, told)


def _tell(out: Path, told: dict[str, Any]) -> int:
    from demo import summary

    file = summary.write(out, told)
    for line in summary.tally(told):
        print(line)
    lines = summary.faults(told)
    for line in lines:
        print(f"demo: {line}", file=sys.stderr)
    print(f"{file}: {told['seconds']['all']} s")
    return DIFFERENT if lines else ALL_HELD


def _run_stage(stage: str, options: argparse.Namespace, work: Path) -> int:
    command = [sys.executable, "-m", "demo", "--stage", stage, "--work", str(work)]
    command += ["--scenario", str(options.scenario.resolve()), "--out", str(options.out.resolve())]
    if options.quick_keys:
        command.append("--quick-keys")
    root = Path(__file__).resolve().parents[1]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TVAER_DEMO_RUN": "1"}
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode


# -- one process ---------------------------------------------------------------------------------------------


def _stage(options: argparse.Namespace, scenarios: list[Scenario]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import tvaer.ui  # noqa: F401  (before any other part of Qt)
    from demo.hand import NotOnScreenError
    from demo.stage import ProgramFaultError, make_vault, quiet_plugin

    quiet_plugin()
    faulthandler.dump_traceback_later(LONGEST_S, exit=True)
    vault = make_vault(options.quick_keys)
    try:
        if options.stage == "play":
            from demo.play import play

            play(scenarios, options.work, options.out, vault)
        else:
            from demo.check import check

            check(options.work, options.out, vault)
    except (NotOnScreenError, ProgramFaultError) as error:
        return _complain(str(error), NOT_DRIVEN)
    return ALL_HELD

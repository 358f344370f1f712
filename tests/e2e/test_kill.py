"""`kill -9` at random moments of a meeting: nothing that was shown as saved is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from demo.stage import PASSPHRASE
from tests.e2e.killed import HALF
from tests.workplaces import reopen
from tvaer.snapshots import MeetingRecord
from tvaer.terms import MeetingStatus

ROOT = Path(__file__).resolve().parents[2]
KILLS, ROUNDS = 30, 3
SEED = int(os.environ.get("TVAER_KILL_SEED", "20261123"))
PARTS = {
    "statement": "statements",
    "need": "needs",
    "goal": "goals",
    "offer": "offers",
    "agreement": "agreements",
}


def begin(act: str, folder: Path, log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.e2e.killed", act, str(folder), str(log)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def lines(log: Path) -> list[list[str]]:
    text = log.read_text() if log.exists() else ""
    return [line.split(" ") for line in text.splitlines()]


def wait_for(process: subprocess.Popen[bytes], log: Path, word: str) -> float:
    """The moment at which the log has this line."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if any(line[0] == word for line in lines(log)):
            return time.monotonic()
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        break
    process.kill()
    _, told = process.communicate()
    raise AssertionError(f"never came to {word}: {told.decode(errors='replace')[-2000:]}")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workplace with a prepared meeting."""
    folder = tmp_path_factory.mktemp("kill") / "prepared"
    process = begin("prepare", folder, folder.parent / "unused.log")
    _, told = process.communicate(timeout=300)
    assert process.returncode == 0, told.decode(errors="replace")
    return folder


@pytest.mark.heavy
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without kill -9")
@pytest.mark.parametrize("part", range(ROUNDS))
def test_thirty_kills_lose_nothing_that_was_shown_as_saved(prepared: Path, tmp_path: Path, part: int) -> None:
    """In parts, so that they can run side by side."""
    chance = random.Random(SEED + part)
    whole = run_whole(prepared, tmp_path / "whole")
    print(f"seed {SEED + part}; a whole meeting takes {whole:.1f} s")
    seen: set[str] = set()
    for number in range(KILLS // ROUNDS):
        delay = chance.uniform(0.0, whole)
        folder, log = tmp_path / f"{number:02d}", tmp_path / f"{number:02d}.log"
        shutil.copytree(prepared, folder)
        process = begin("go", folder, log)
        wait_for(process, log, "begin")
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.communicate()
        said = lines(log)
        check(folder, said, f"kill {number} after {delay:.2f} s (seed {SEED + part})")
        seen |= {line[0] for line in said}
        shutil.rmtree(folder)
    assert {"step", "statement", "draft"} <= seen


def run_whole(prepared: Path, folder: Path) -> float:
    """A meeting nobody kills: everything is there, and how long it takes."""
    log = folder.with_suffix(".log")
    shutil.copytree(prepared, folder)
    process = begin("go", folder, log)
    began = wait_for(process, log, "begin")
    ended = wait_for(process, log, "done")
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0, told.decode(errors="replace")
    said = lines(log)
    assert {"statement", "need", "goal", "offer", "agreement", "closed", "draft", "step"} <= {
        s[0] for s in said
    }
    check(folder, said, "the whole meeting")
    return ended - began


def check(folder: Path, said: list[list[str]], when: str) -> None:
    """What was shown as saved is there; the meeting is at the step shown; the half-written line too."""
    workplace = reopen(folder, secret=PASSPHRASE)
    try:
        assert workplace.damage is None, when
        record = workplace.reads.record(workplace.reads.meetings()[0].id)
    finally:
        workplace.close()
    for kind, part in PARTS.items():
        there = {str(one.id) for one in getattr(record, part)}
        assert {line[1] for line in said if line[0] == kind} <= there, f"{kind} lost at {when}"
    assert record.head.step in allowed(said, "step", ""), f"another step at {when}"
    assert draft_is(record, said), f"draft lost at {when}"
    if any(line[0] == "closed" for line in said):
        assert record.head.status is MeetingStatus.CLOSED, when
    elif any(line[0] == "step" for line in said):
        assert record.head.status in (MeetingStatus.RUNNING, MeetingStatus.CLOSED), when


def allowed(said: list[list[str]], what: str, at_first: str) -> set[str]:
    """What was shown last, and what was begun after that."""
    found = {at_first}
    for line in said:
        if line[0] == what:
            found = {line[1]}
        elif line[0] == f"?{what}":
            found.add(line[1])
    return found


def draft_is(record: MeetingRecord, said: list[list[str]]) -> bool:
    """The whole line that was shown as kept last; or a beginning of what was being written after that."""
    text = record.draft.text
    shown = [line[1] for line in said if line[0] == "draft"]
    if text == ("" if not shown or shown[-1] == "-" else HALF.format(shown[-1])):
        return True
    begun = allowed(said, "draft", "-") - set(shown[-1:])
    return any(("Udsagn" if number == "-" else HALF.format(number)).startswith(text) for number in begun) or (
        "-" in begun and text.startswith("Udsagn ")
    )

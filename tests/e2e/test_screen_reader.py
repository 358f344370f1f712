"""A screen reader reads the meeting: roles, names, values, and what is announced as it goes.

Real: the program on a screen of its own (Xvfb), a D-Bus session of its own, AT-SPI as Orca has it.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.screen import start_xvfb
from tests.full_disk import LONG
from tools.layout import ROOT
from tools.system_libraries import SYSTEM_PYTHON

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is how Linux reads the screen"),
]
PATIENCE = 30.0
"""Seconds until what should come must have come."""


class Reader:
    """The screen reader's process, asked line by line."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self._process = process
        self.folder = folder
        self._heard: list[str] = []

    def ask(self, act: str, **how: str) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"act": act, **how}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["done"]

    def tree(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("tree")
        return found

    def shows(self, name: str, role: str) -> bool:
        return bool(self.ask("shows", name=name, role=role))

    def heard(self) -> list[str]:
        """All that was announced so far."""
        self._heard += [line for line in self.ask("heard") if line not in self._heard[-1:]]
        return self._heard

    def until(self, true: Callable[[], bool]) -> None:
        """Waits for the program, and fails with what can be read when it does not come."""
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end:
                raise AssertionError(f"never came; heard {self._heard}")
            time.sleep(0.05)


@contextlib.contextmanager
def screen() -> Iterator[str]:
    started = start_xvfb()
    assert started is not None, "Xvfb is not there"
    server, display = started
    try:
        yield display
    finally:
        server.terminate()
        server.wait(10)


@contextlib.contextmanager
def bus(environment: dict[str, str]) -> Iterator[str]:
    """A D-Bus session of its own, which ends with the process that holds it open."""
    held = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", "echo $DBUS_SESSION_BUS_ADDRESS; cat >/dev/null"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert held.stdin is not None and held.stdout is not None
    try:
        yield held.stdout.readline().strip()
    finally:
        held.stdin.close()
        held.wait(10)
        held.stdout.close()


@contextlib.contextmanager
def running(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A process that ends when its standard input is closed."""
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        process.stdout.close()


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    folder = tmp_path_factory.mktemp("read")
    here = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    with screen() as display, bus({**here, "DISPLAY": display}) as address:
        environment = {
            **here,
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        listens = [SYSTEM_PYTHON, str(Path(__file__).with_name("screen_reader.py"))]
        with (
            running(listens, environment) as ears,
            running([sys.executable, "-m", "tests.e2e.at_the_table", str(folder)], environment),
        ):
            found = Reader(ears, folder)
            found.until(lambda: found.shows("Mødets trin", "filler"))
            yield found


Heard = list[dict[str, Any]]


def named(things: Heard, role: str) -> list[str]:
    return [thing["name"] for thing in things if thing["role"] == role]


def only(things: Heard, name: str, role: str) -> dict[str, Any]:
    found = [thing for thing in things if thing["name"] == name and thing["role"] == role]
    assert len(found) == 1, (name, role, named(things, role))
    return found[0]


def go(reader: Reader, step: str, announced: str) -> None:
    if announced not in reader.heard():
        reader.ask("press", name=step, role="push button")
        reader.until(lambda: announced in reader.heard())


def test_a_step_is_announced_and_the_rail_tells_where_one_is(reader: Reader) -> None:
    go(reader, "Den fælles historie", "Trin 1, Den fælles historie")
    names = named(reader.tree(), "push button")
    told = {step: [name for name in names if name.startswith(f"{step}, ")] for step in STEPS}
    assert [len(found) for found in told.values()] == [1] * len(STEPS)
    assert [step for step, (name,) in told.items() if "her er I" in name] == ["Den fælles historie"]
    assert [step for step, (name,) in told.items() if "har været besøgt" in name] == ["Rammesætning"]
    assert all(" min" in name for (name,) in told.values())


STEPS = (
    "Rammesætning",
    "Den fælles historie",
    "Den fælles forståelse",
    "Det fælles mål",
    "Fælles indsats",
    "Afslutning",
)


def test_the_input_line_tells_who_speaks_which_kind_it_is_and_what_it_rests_on(reader: Reader) -> None:
    go(reader, "Den fælles historie", "Trin 1, Den fælles historie")
    things = reader.tree()
    for name, checked in (("Alma", True), ("Line", False), ("Bekymring", True), ("Set", False)):
        assert only(things, name, "check box")["checked"] is checked
    line = only(things, "Det, der bliver sagt", "text")
    assert line["text"] == ""
    assert line["description"] == "Skriv det, der bliver sagt, og tryk Enter"
    order = [thing["name"] for thing in things if thing["name"] in ("Mødets trin", "Alma", "Tilføj")]
    assert order == ["Mødets trin", "Alma", "Tilføj"]


def test_a_card_that_is_added_is_announced_and_can_be_read(reader: Reader) -> None:
    go(reader, "Den fælles historie", "Trin 1, Den fælles historie")
    reader.ask("write", name="Det, der bliver sagt", role="text", text="Jeg har ondt i maven om mandagen")
    reader.ask("press", name="Tilføj", role="push button")
    reader.until(lambda: "Tilføjet: Alma, bekymring" in reader.heard())
    things = reader.tree()
    assert only(things, "Det, der bliver sagt", "text")["text"] == ""
    assert [thing["role"] for thing in things if "Jeg har ondt i maven om mandagen" in thing["name"]]


def test_a_refusal_is_announced_and_so_is_what_is_saved_after_it(reader: Reader) -> None:
    go(reader, "Den fælles historie", "Trin 1, Den fælles historie")
    reader.ask("write", name="Det, der bliver sagt", role="text", text=LONG)
    fill_disk(reader, True)
    reader.ask("press", name="Tilføj", role="push button")
    reader.until(lambda: any(line.startswith("Drevet er fuldt") for line in reader.heard()))
    assert "Gemt 9:22" not in reader.heard()
    fill_disk(reader, False)
    reader.ask("press", name="Tilføj", role="push button")
    reader.until(lambda: "Gemt 9:22" in reader.heard())


def fill_disk(reader: Reader, full: bool) -> None:
    sign = reader.folder / "full"
    if full:
        sign.touch()
    else:
        sign.unlink()
    reader.until(lambda: sign.with_name("is_full").exists() is full)

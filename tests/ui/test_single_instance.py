"""One program per folder; the second brings the first to the front."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from tvaer.ui.single_instance import SingleInstance, socket_name

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tvaer.ui.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(one.acquire(), flush=True)
one.asked_to_front.connect(app.quit)
app.exec()
print("to front")
"""


def start(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", FIRST, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout and process.stdout.readline() == "True\n"
    return process


def test_the_second_asks_the_first_to_the_front(tmp_path: Path, qtbot: QtBot) -> None:
    first = start(tmp_path)
    second = SingleInstance(tmp_path)
    assert second.acquire() is False
    assert first.communicate(timeout=20)[0] == "to front\n"


def test_what_a_killed_program_leaves_is_no_hindrance(tmp_path: Path, qtbot: QtBot) -> None:
    first = start(tmp_path)
    first.kill()
    first.communicate()
    second = SingleInstance(tmp_path)
    assert second.acquire() is True
    third = SingleInstance(tmp_path)
    with qtbot.waitSignal(second.asked_to_front):
        assert third.acquire() is False
    second.release()
    assert third.acquire() is True
    third.release()


def test_two_folders_are_two_programs(tmp_path: Path, qtbot: QtBot) -> None:
    one, two = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.acquire() and two.acquire()
    one.release()
    two.release()


def test_the_name_tells_nothing_and_is_short(tmp_path: Path) -> None:
    name = socket_name(tmp_path / "Hanne")
    assert len(name) < 40 and "Hanne" not in name
    assert name == socket_name(tmp_path / "x" / ".." / "Hanne")

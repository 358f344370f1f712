"""A key in the capture line until it is painted, and Enter until the new card is, in a full meeting."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure, percentile, spread

MOST_MS = 16.0


def measure(statements: int = 300, keys: int = 200, rounds: int = 5, added: int = 12) -> tuple[Figure, ...]:
    """The key, and the added statement, both with so many statements on the table."""
    with filling.workplace_folder() as folder:
        child.run(fill, folder=str(folder), statements=statements)
        told = child.run(type_and_add, folder=str(folder), keys=keys, rounds=rounds, added=added)
    return (
        Figure(
            "keystroke",
            f"key in the capture line to painted, p99, {statements} statements",
            statistics.median(told["ours_p99"]),
            "ms",
            statistics.median(told["bare_p99"]),
            "bare QPlainTextEdit",
            allowed_value=MOST_MS,
            details={name: spread(values) for name, values in told.items() if name != "read"},
        ),
        Figure(
            "add",
            f"Enter to the new card painted, {statements} statements",
            statistics.median(told["add"]),
            "ms",
            details={"all": spread(told["add"]), "draft": spread(told["draft"])},
        ),
        Figure(
            "record",
            f"reading the whole meeting, {statements} statements",
            told["read"],
            "ms",
        ),
    )


def fill(folder: str, statements: int) -> dict[str, Any]:
    """A workplace with one running meeting."""
    filling.make_workplace(Path(folder), 100, statements)
    return {}


def type_and_add(folder: str, keys: int, rounds: int, added: int) -> dict[str, Any]:
    """Rounds of typing in turn with a bare editor, then statements added by Enter."""
    from PySide6.QtWidgets import QPlainTextEdit

    from benchmarks.desk import Desk, rest

    desk = Desk(Path(folder))
    desk.unlock()
    page = desk.run_meeting()
    line = page.capture.text
    bare = QPlainTextEdit()
    bare.resize(900, 60)
    bare.show()
    rest()
    told: dict[str, Any] = {"ours_p50": [], "ours_p99": [], "bare_p50": [], "bare_p99": []}
    _round(line, keys)
    for _ in range(rounds):
        for name, editor in (("ours", line), ("bare", bare)):
            spent = _round(editor, keys)
            told[f"{name}_p50"].append(percentile(spent, 0.5))
            told[f"{name}_p99"].append(percentile(spent, 0.99))
    bare.close()
    told["draft"] = [_draft(page) for _ in range(added)]
    told["add"] = [_add(page) for _ in range(added)]
    told["read"] = min(_read(desk) for _ in range(added))
    return told


def _round(editor: Any, keys: int) -> list[float]:
    """Milliseconds of each key of a line that is begun anew every eighty letters."""
    spent = []
    letters = "hun vil helst have at vi går med ind "
    for number in range(keys):
        if number % 80 == 0:
            editor.clear()
            _settle()
        spent.append(_key(editor, letters[number % len(letters)]))
    editor.clear()
    return spent


def _key(editor: Any, letter: str) -> float:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from benchmarks.desk import Watch

    watch = Watch(editor.viewport())
    began = time.perf_counter()
    QTest.keyClicks(editor, letter)
    while not watch.paints:
        QApplication.processEvents()
    # the event that painted has come back, so the picture is on its way to the screen
    return (time.perf_counter() - began) * 1000


def _settle() -> None:
    from benchmarks.desk import rest

    rest()


def _draft(page: Any) -> float:
    """What keeping the half-written line costs, between two keys."""
    page.capture.text.insertPlainText("og ")
    _settle()
    began = time.perf_counter()
    page.capture.text.flush()
    return (time.perf_counter() - began) * 1000


def _add(page: Any) -> float:
    """Enter until the new statement's card has been painted and Qt rests."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from benchmarks.desk import Watch

    new: list[Any] = []
    page.capture.added.connect(new.append)
    page.capture.text.setPlainText(filling.SENTENCES[0])
    _settle()
    began = time.perf_counter()
    QTest.keyClick(page.capture.text, Qt.Key.Key_Return)
    watch = Watch(page.page.lanes.board.card(new[0]))
    while not watch.paints:
        QApplication.processEvents()
    spent = (time.perf_counter() - began) * 1000
    page.capture.added.disconnect(new.append)
    return spent


def _read(desk: Any) -> float:
    began = time.perf_counter()
    desk.window.bridge.reads.record(filling.running_id())
    return (time.perf_counter() - began) * 1000

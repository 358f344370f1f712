"""How often the program wakes when nobody does anything, beside windows of Qt's own."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure

SECONDS = 10.0


def measure(seconds: float = SECONDS, statements: int = 300) -> tuple[Figure, ...]:
    """On "I dag" beside a bare window; in the meeting beside a bare editor, whose cursor blinks as well."""
    with filling.workplace_folder() as folder, filling.workplace_folder() as other:
        for place in (folder, other):
            child.run(fill, folder=str(place), statements=statements)
        running = {
            "bare window": child.start(bare_window, seconds=seconds),
            "bare editor": child.start(bare_editor, seconds=seconds),
            "today": child.start(today, folder=str(folder), seconds=seconds),
            "meeting": child.start(meeting, folder=str(other), seconds=seconds),
        }
        told = {name: child.result(process) for name, process in running.items()}
    return (
        _figure("idle-today", "“I dag”", told["today"], told["bare window"], "bare window", seconds),
        _figure(
            "idle-meeting", "a running meeting", told["meeting"], told["bare editor"], "bare editor", seconds
        ),
    )


def _figure(
    name: str, where: str, ours: dict[str, Any], bare: dict[str, Any], beside: str, seconds: float
) -> Figure:
    return Figure(
        name,
        f"wake-ups in {seconds:g} s of rest, {where}",
        ours["wakes"],
        "times",
        bare["wakes"],
        beside,
        # the clock ticks once a minute, and one blink may fall into our count alone
        allowed_value=bare["wakes"] + 2,
        details={"ours": ours, "bare": bare},
    )


def fill(folder: str, statements: int) -> dict[str, Any]:
    """A workplace with a running meeting."""
    filling.make_workplace(Path(folder), 100, statements)
    return {}


def bare_window(seconds: float) -> dict[str, Any]:
    """An empty window."""
    from PySide6.QtWidgets import QWidget

    return _bare(QWidget, seconds)


def bare_editor(seconds: float) -> dict[str, Any]:
    """An editor with the focus."""
    from PySide6.QtWidgets import QPlainTextEdit

    return _bare(QPlainTextEdit, seconds)


def _bare(kind: Any, seconds: float) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    window = kind()
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.setFocus()
    return _count(app, seconds)


def today(folder: str, seconds: float) -> dict[str, Any]:
    """The day's page after unlocking."""
    from benchmarks.desk import Desk

    desk = Desk(Path(folder))
    desk.unlock()
    return _count(desk.app, seconds)


def meeting(folder: str, seconds: float) -> dict[str, Any]:
    """A running meeting with the cursor in the capture line."""
    from benchmarks.desk import Desk

    desk = Desk(Path(folder))
    desk.unlock()
    desk.run_meeting()
    return _count(desk.app, seconds)


def _count(app: Any, seconds: float) -> dict[str, Any]:
    """Let the event loop sleep for so long and count how often it woke, and for which timers."""
    from collections import Counter

    from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer

    heard: Counter[str] = Counter()

    class Timers(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Timer:
                heard[f"{type(watched).__name__} {watched.objectName()}".strip()] += 1
            return False

    _let_settle(app, min(3.0, seconds))
    wakes = 0

    def woke() -> None:
        nonlocal wakes
        wakes += 1

    timers = Timers()
    app.installEventFilter(timers)
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dispatcher.awake.connect(woke)
    QTimer.singleShot(round(seconds * 1000), app.quit)
    cpu, began = time.process_time(), time.monotonic()
    app.exec()
    return {
        "wakes": max(0, wakes - 1),  # the end of the count itself
        "cpu_ms": (time.process_time() - cpu) * 1000,
        "seconds": time.monotonic() - began,
        "timers": dict(heard),
    }


def _let_settle(app: Any, seconds: float) -> None:
    """What was begun on the way here (the day's copy, resting text) has to be over."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()

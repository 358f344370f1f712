"""Memory with a full meeting open, beside a bare window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure

ALLOWED = 2.2


def measure(statements: int = 300) -> tuple[Figure, ...]:
    """Resident memory; what is the process's own alone stands in the details."""
    bare = child.run(bare_window)
    with filling.workplace_folder() as folder:
        child.run(fill, folder=str(folder), statements=statements)
        open_meeting = child.run(meeting_window, folder=str(folder))
    return (
        Figure(
            "memory",
            f"memory with a meeting of {statements} statements open",
            open_meeting["rss"],
            "MiB",
            bare["rss"],
            "bare PySide6 window",
            allowed_ratio=ALLOWED,
            details={"bare": bare, "meeting": open_meeting},
        ),
    )


def fill(folder: str, statements: int) -> dict[str, Any]:
    """A workplace with some past meetings and a running one."""
    filling.make_workplace(Path(folder), 100, statements)
    return {}


def bare_window() -> dict[str, Any]:
    """An empty window of the same size, painted."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    for _ in range(50):
        app.processEvents()
    return _memory()


def meeting_window(folder: str) -> dict[str, Any]:
    """The program, unlocked, with the meeting open."""
    from benchmarks.desk import Desk, until

    desk = Desk(Path(folder))
    door = _memory()
    desk.unlock()
    until(lambda: desk.window.tasks.wait(0))
    today = _memory()
    desk.run_meeting()
    return {**_memory(), "at_the_door": door, "today": today}


def _memory() -> dict[str, Any]:
    """MiB: resident, and the process's own alone where the system tells."""
    import psutil

    told = psutil.Process().memory_full_info()
    return {"rss": told.rss / 2**20, "uss": getattr(told, "uss", told.rss) / 2**20}

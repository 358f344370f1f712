"""The board with many cards: Ctrl+T until it is painted, and each frame of a drag, beside bare Qt widgets."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure, percentile, spread

MOST_OPEN_MS, MOST_FRAME_MS = 100.0, 16.0
_COLUMNS = ("worries", "works", "must_happen", "understanding")


def measure(cards: int = 300, openings: int = 5, frames: int = 240) -> tuple[Figure, ...]:
    """Opening is measured in a process of its own each time: only the first one makes the cards."""
    with filling.workplace_folder() as folder:
        child.run(fill, folder=str(folder), cards=cards)
        opened = [child.run(open_board, folder=str(folder), cards=cards) for _ in range(openings)]
        dragged = child.run(drag, folder=str(folder), frames=frames, cards=cards)
    ours, bare = ([told[name] for told in opened] for name in ("ours_ms", "bare_ms"))
    return (
        Figure(
            "board",
            f"Ctrl+T to the board painted, {cards} cards",
            statistics.median(ours),
            "ms",
            statistics.median(bare),
            "as many bare QLabels",
            allowed_value=MOST_OPEN_MS,
            details={
                "ours": spread(ours),
                "bare": spread(bare),
                "again": opened[-1]["again_ms"],
                "cpu": spread([told["cpu_ms"] for told in opened]),
            },
        ),
        Figure(
            "board-drag",
            f"frame while a card is dragged, p95, {cards} cards",
            percentile(dragged["ours"], 0.95),
            "ms",
            percentile(dragged["bare"], 0.95),
            "a bare QLabel over QLabels",
            allowed_value=MOST_FRAME_MS,
            details={name: spread(values) for name, values in dragged.items()},
        ),
    )


def fill(folder: str, cards: int) -> dict[str, Any]:
    """A running meeting whose statements all stand on the board."""
    path = Path(folder)
    filling.make_workplace(path, 10, cards)
    place = filling.open_filled(path)
    with place.store.writing() as connection:
        driver: Any = connection.connection.driver_connection
        meeting = filling.running_id().hex
        for number, column in enumerate(_COLUMNS):
            driver.execute(
                'UPDATE statement SET "column" = ? WHERE meeting_id = ? AND CAST(position AS INT) % 4 = ?',
                (column, meeting, number),
            )
    place.close()
    return {}


def open_board(folder: str, cards: int) -> dict[str, Any]:
    """Ctrl+T until the board has been painted and Qt rests; then back and open again; then bare labels."""
    from benchmarks.desk import Desk, rest, until

    desk = Desk(Path(folder))
    desk.unlock()
    page = desk.run_meeting()
    until(lambda: _part(page).board is not None)  # its board is made while the meeting rests
    rest()
    worked = time.process_time()
    first = _timed_opening(page)
    worked = time.process_time() - worked
    assert len(_part(page).board.columns["works"].body.cards) > 0
    _part(page).toggle()
    _settle()
    again = _timed_opening(page)
    bare = _bare_opening(page, cards)
    return {"ours_ms": first, "cpu_ms": worked * 1000, "again_ms": again, "bare_ms": bare}


def drag(folder: str, frames: int, cards: int) -> dict[str, Any]:
    """A card taken across the whole board and back, move by move, each until Qt has painted it."""
    from PySide6.QtCore import QPoint

    from benchmarks.desk import Desk

    desk = Desk(Path(folder))
    desk.unlock()
    page = desk.run_meeting()
    _part(page).toggle()
    _settle()
    board = _part(page).board
    card = board.columns["worries"].first_card
    area = board.area
    path = [
        area.mapToGlobal(QPoint(40 + (area.width() - 80) * n // frames, 80 + n * 7 % (area.height() - 160)))
        for n in range(frames)
    ]
    spent, worked = [], []
    for at in path:
        began, busy = time.perf_counter(), time.process_time()
        board.drag(card, QPoint(20, 12), at)
        _flush()
        spent.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - busy) * 1000)
    board.drop(card, kept=False)
    return {"ours": spent, "cpu": worked, "bare": _bare_drag(page, cards, len(path))}


def _part(page: Any) -> Any:
    return next(part for part in page.parts if type(part).__name__ == "BoardPart")


def _settle() -> None:
    from benchmarks.desk import rest

    rest()


def _flush() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _timed_opening(page: Any) -> float:
    """What Ctrl+T does (a key needs an active window, which a bare screen does not give)."""
    part = _part(page)
    began = time.perf_counter()
    part.toggle()
    _flush()
    if not part.board.isVisible():
        raise RuntimeError("the board is not there")
    return (time.perf_counter() - began) * 1000


def _bare_opening(page: Any, cards: int) -> float:
    began = time.perf_counter()
    window = _labels(page, cards)
    window.show()
    _flush()
    spent = (time.perf_counter() - began) * 1000
    window.close()
    return spent


def _labels(page: Any, cards: int) -> Any:
    """What Qt itself needs for so many words in four columns that scroll."""
    from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

    window = QWidget()
    window.resize(page.size())
    row = QHBoxLayout(window)
    for column in range(4):
        area, inside = QScrollArea(), QWidget()
        lines = QVBoxLayout(inside)
        for number in range(column, cards, 4):
            label = QLabel(filling.SENTENCES[number % 5])
            label.setWordWrap(True)
            lines.addWidget(label)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        row.addWidget(area)
    return window


def _bare_drag(page: Any, cards: int, frames: int) -> list[float]:
    from PySide6.QtWidgets import QLabel

    window = _labels(page, cards)
    window.show()
    moved = QLabel(filling.SENTENCES[0], window)
    moved.resize(260, 60)
    moved.show()
    _settle()
    spent = []
    for n in range(frames):
        began = time.perf_counter()
        moved.move(40 + (window.width() - 300) * n // frames, 80 + n * 7 % (window.height() - 160))
        _flush()
        spent.append((time.perf_counter() - began) * 1000)
    window.close()
    return spent

"""From the passphrase to a usable "I dag", in stores of growing size, beside the same SQL without us."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure, spread

SIZES = (100, 1000, 10_000)
MOST_MS = 700.0


def measure(sizes: tuple[int, ...] = SIZES, rounds: int = 5) -> tuple[Figure, ...]:
    """The largest store's figure; the growth is in its details."""
    growth: dict[str, Any] = {}
    for size in sizes:
        with filling.workplace_folder() as folder:
            child.run(fill, folder=str(folder), meetings=size)
            unlocks = [child.run(unlock, folder=str(folder)) for _ in range(rounds)]
            raw = child.run(raw_sql, folder=str(folder))
        growth[str(size)] = {
            "usable_ms": spread([told["usable_ms"] for told in unlocks]),
            "today_read_ms": raw["today_read_ms"],
            "raw_sql_ms": raw["raw_sql_ms"],
            "statements": raw["statements"],
        }
    last = growth[str(sizes[-1])]
    return (
        Figure(
            "today",
            f"passphrase entered to usable “I dag”, {sizes[-1]} meetings",
            last["usable_ms"]["median"],
            "ms",
            last["raw_sql_ms"],
            "its SQL alone, fresh connection",
            allowed_value=MOST_MS,
            details={"growth": growth, "without": "key derivation"},
        ),
        Figure(
            "today-read",
            "reading all that “I dag” shows, store warm",
            last["today_read_ms"],
            "ms",
            last["raw_sql_ms"],
            "its SQL alone, fresh connection",
            details={"growth": {size: told["today_read_ms"] for size, told in growth.items()}},
        ),
    )


def fill(folder: str, meetings: int) -> dict[str, Any]:
    """Make the store (in a process of its own, so that its memory is given back)."""
    filling.make_workplace(Path(folder), meetings, statements=50)
    return {}


def unlock(folder: str) -> dict[str, Any]:
    """The whole program: Enter in the passphrase field to the painted page."""
    from benchmarks.desk import Desk

    desk = Desk(Path(folder))
    began = time.perf_counter()
    desk.unlock()
    return {"usable_ms": (time.perf_counter() - began) * 1000}


def raw_sql(folder: str, rounds: int = 5) -> dict[str, Any]:
    """What reading the page costs us, and what its very statements cost on a fresh raw connection."""
    from sqlalchemy import event

    from tvaer.ui import dates

    place = filling.open_filled(Path(folder))
    now = place.clock.now()
    day = dates.local_day(now)
    sent: list[tuple[str, Any]] = []

    def read() -> None:
        today = place.reads.today(now, day)
        place.reads.record((*today.running, *today.coming)[0].id)

    read()
    listener = event.listens_for(place.store.reads, "before_cursor_execute")
    listener(lambda _c, _cursor, sql, values, *_rest: sent.append((sql, values)))
    read()
    statements = [(sql, values) for sql, values in sent if sql.startswith("SELECT")]
    ours = [_timed(read) for _ in range(rounds)]
    raw = [_timed(lambda: _replay(place.store, statements)) for _ in range(rounds)]
    place.close()
    return {"today_read_ms": min(ours), "raw_sql_ms": min(raw), "statements": len(statements)}


def _replay(store: Any, statements: list[tuple[str, Any]]) -> None:
    connection = store.raw()
    connection.execute("BEGIN")
    for sql, values in statements:
        connection.execute(sql, values).fetchall()
    connection.close()


def _timed(act: Any) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000

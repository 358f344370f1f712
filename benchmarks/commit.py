"""A statement committed by its command, beside the same row committed by SQLCipher alone."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure, spread

ALLOWED = 2.0


def measure(statements: int = 300, commits: int = 200) -> tuple[Figure, ...]:
    """Both in turn on the same disk, with the same settings and kind of transaction."""
    with filling.workplace_folder() as folder:
        told = child.run(commit, folder=str(folder), statements=statements, commits=commits)
    return (
        Figure(
            "commit",
            "commit of a statement by its command",
            statistics.median(told["ours"]),
            "ms",
            statistics.median(told["raw"]),
            "raw SQLCipher, same row",
            allowed_ratio=ALLOWED,
            details={name: spread(values) for name, values in told.items()},
        ),
    )


def commit(folder: str, statements: int, commits: int) -> dict[str, Any]:
    """Milliseconds of each commit, ours and raw in turn."""
    from uuid import UUID

    from tvaer.services.commands import AddStatement
    from tvaer.terms import Audience, Basis, StatementKind

    filling.make_workplace(Path(folder), 100, statements)
    place = filling.open_filled(Path(folder))
    meeting, person = filling.running_id(), UUID(filling.person(0))
    raw = place.store.raw()
    read, write = _raw_sql(raw)
    told: dict[str, Any] = {"ours": [], "raw": []}
    for number in range(commits + 5):
        text = f"{filling.SENTENCES[number % 5]} {number}"
        values = {
            "meeting_id": meeting,
            "step": "step1",
            "text": text,
            "kind": StatementKind.WORRY,
            "speaker_id": person,
            "basis": Basis.SEEN,
            "audiences": frozenset(Audience),
        }
        new = place.new_id()
        began = time.perf_counter()
        place.run(AddStatement(new, values))
        ours = time.perf_counter() - began
        row = (place.new_id().hex, *raw.execute(read, (new.hex,)).fetchone()[1:])
        began = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(write, row)
        raw.execute("COMMIT")
        if number >= 5:
            told["ours"].append(ours * 1000)
            told["raw"].append((time.perf_counter() - began) * 1000)
    raw.close()
    place.close()
    return told


def _raw_sql(raw: Any) -> tuple[str, str]:
    """Reading a whole row of statements, and writing one; its id comes first."""
    names = sorted((row[1] for row in raw.execute("PRAGMA table_info(statement)")), key=lambda n: n != "id")
    columns, holes = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    read = f'SELECT {columns} FROM statement WHERE "id" = ?'
    return read, f"INSERT INTO statement ({columns}) VALUES ({holes})"

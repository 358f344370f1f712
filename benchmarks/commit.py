"""A statement committed by its command, beside the same row committed by SQLCipher alone."""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from benchmarks import child, filling
from benchmarks.figure import Figure, spread

ALLOWED = 2.0
BLOCK = 25


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
    """Milliseconds of each commit. Ours and raw take turns in blocks: a commit by another connection makes
    SQLite forget its pages, which is neither's doing, so the first of each block is not counted."""
    filling.make_workplace(Path(folder), 100, statements)
    place = filling.open_filled(Path(folder))
    raw = place.store.raw()
    told: dict[str, Any] = {"ours": [], "raw": []}
    for _ in range(max(1, commits // BLOCK)):
        ours = [_our_commit(place, number) for number in range(min(commits, BLOCK) + 1)]
        bare = [_raw_commit(raw, row) for row in _rows(raw, min(commits, BLOCK) + 1)]
        told["ours"] += ours[1:]
        told["raw"] += bare[1:]
    raw.close()
    place.close()
    return told


def _our_commit(place: Any, number: int) -> float:
    from uuid import UUID

    from tvaer.services.commands import AddStatement
    from tvaer.terms import Audience, Basis, StatementKind

    values = {
        "meeting_id": filling.running_id(),
        "step": "step1",
        "text": f"{filling.SENTENCES[number % 5]} {number}",
        "kind": StatementKind.WORRY,
        "speaker_id": UUID(filling.person(0)),
        "basis": Basis.SEEN,
        "audiences": frozenset(Audience),
    }
    command = AddStatement(place.new_id(), values)
    began = time.perf_counter()
    place.run(command)
    return (time.perf_counter() - began) * 1000


def _rows(raw: Any, count: int) -> list[dict[str, Any]]:
    """The statement committed last, under new ids."""
    from uuid import uuid4

    cursor = raw.execute("SELECT * FROM statement ORDER BY rowid DESC LIMIT 1")
    names, row = [column[0] for column in cursor.description], cursor.fetchone()
    return [dict(zip(names, row, strict=True)) | {"id": uuid4().hex} for _ in range(count)]


def _raw_commit(raw: Any, row: dict[str, Any]) -> float:
    columns, holes = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    sql, values = f"INSERT INTO statement ({columns}) VALUES ({holes})", tuple(row.values())
    began = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(sql, values)
    raw.execute("COMMIT")
    return (time.perf_counter() - began) * 1000

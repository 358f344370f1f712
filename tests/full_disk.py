"""A disk that is full for a while: SQLite itself refuses to let the real database grow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from tvaer.services.workplace import Workplace

LONG = "Det stod på, indtil der var plads igen. " * 2500
"""100 kB: more than any page that happens to be free can take."""
_MOST_PAGES = 0x3FFFFFFE


@contextmanager
def full_disk(workplace: Workplace) -> Iterator[None]:
    """No page more: what needs one is refused as on a full disk."""
    engine = workplace.store.reads

    def limit(raw: Any, *_: object) -> None:
        raw.execute("PRAGMA max_page_count = 1")  # SQLite takes the pages there are

    event.listen(engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(engine, "checkout", limit)
        event.listen(engine, "checkout", _grow)


def _grow(raw: Any, *_: object) -> None:
    raw.execute(f"PRAGMA max_page_count = {_MOST_PAGES}")

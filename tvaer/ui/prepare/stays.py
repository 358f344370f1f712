"""When somebody was in the room, written as people write it: »14:06–15:02, 15:10–«."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

from tvaer.snapshots import Presence

_DAY = 24 * 60
_STAY = re.compile(r"^(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?|\d{4})?\s*[-–—]\s*(\d{1,2}(?:[.:]\d{2})?|\d{4})?$")


def read_stays(text: str, start: time) -> tuple[Presence, ...]:
    """Stays in minutes after `start`. Nothing before the dash: from the beginning; after it: still there.

    Raises ValueError when a part is no such stay or ends before it begins.
    """
    parts = [part.strip() for part in re.split(r"[,;\n]|\bog\b|\band\b", text)]
    return tuple(_stay(part, start) for part in parts if part)


def write_stays(stays: Sequence[Presence], start: time) -> str:
    """The same, as it is read."""
    return ", ".join(
        f"{_clock(s.since, start)}–{'' if s.until is None else _clock(s.until, start)}" for s in stays
    )


def _stay(part: str, start: time) -> Presence:
    found = _STAY.match(part)
    if found is None or not (found[1] or found[2]):
        raise ValueError("no stay")
    since = _after(found[1], start) if found[1] else 0
    until = _after(found[2], start) if found[2] else None
    if until is not None and until < since:
        raise ValueError("it ends before it begins")
    return Presence(since, until)


def _after(clock: str, start: time) -> int:
    """Minutes from `start` to a time of day; up to an hour before counts as the beginning."""
    digits = re.sub(r"\D", "", clock)
    hour, minute = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    wanted = time(hour, minute)  # raises ValueError for 25:70
    minutes = (wanted.hour * 60 + wanted.minute - start.hour * 60 - start.minute) % _DAY
    return 0 if minutes >= _DAY - 60 else minutes


def _clock(minutes: int, start: time) -> str:
    total = (start.hour * 60 + start.minute + minutes) % _DAY
    return f"{total // 60}:{total % 60:02d}"

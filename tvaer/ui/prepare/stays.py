"""When somebody was in the room, written as people write it: »14:06–15:02, 15:10–«."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

from tvaer.snapshots import Presence

_DAY = 24 * 60
_HALF = _DAY // 2
_NEVER = 1_000_000
_STAY = re.compile(r"^(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})?|\d{4})?\s*[-–—]\s*(\d{1,2}(?:[.:]\d{2})?|\d{4})?$")


class NoStay(ValueError):
    """Words that tell no stay."""


class EndsTooEarly(NoStay):
    """A stay that ends as it begins, or before it or the meeting begins."""


def read_stays(text: str, start: time) -> tuple[Presence, ...]:
    """Stays in minutes after `start`, in order; those that overlap become one.

    Nothing before the dash, or a time before the start: from the beginning; nothing after it: still there.
    The whole day is the whole meeting. Raises NoStay when a part is none.
    """
    parts = [part.strip() for part in re.split(r"[,;\n]|\bog\b|\band\b", text)]
    stays = sorted((_stay(part, start) for part in parts if part), key=lambda stay: stay.since)
    found: list[Presence] = []
    for stay in stays:
        if found and stay.since < _end(found[-1]):
            until = max(_end(found[-1]), _end(stay))
            found[-1] = Presence(found[-1].since, None if until == _NEVER else until)
        else:
            found.append(stay)
    return tuple(found)


def write_stays(stays: Sequence[Presence], start: time) -> str:
    """The same, as it is read."""
    return ", ".join(
        f"{_clock(s.since, start)}–{'' if s.until is None else _clock(s.until, start)}" for s in stays
    )


def _end(stay: Presence) -> int:
    return _NEVER if stay.until is None else stay.until


def _stay(part: str, start: time) -> Presence:
    found = _STAY.match(part)
    if found is None or not (found[1] or found[2]):
        raise NoStay
    zero = start.hour * 60 + start.minute
    begin, end = (_minute(clock) if clock else None for clock in found.groups())
    if begin == 0 and end in (_DAY - 1, _DAY):
        return Presence(0, None)
    since = 0 if begin is None else _since(begin, end, zero)
    if end is None:
        return Presence(since, None)
    until = end - zero + (_DAY if zero - end > _HALF else 0)  # long before the start: after midnight
    if until <= since:
        raise EndsTooEarly
    return Presence(since, until)


def _since(begin: int, end: int | None, zero: int) -> int:
    """Minutes from the start; before it is the beginning, unless all of it lies after midnight."""
    after_midnight = zero - begin > _HALF and (end is None or begin <= end < zero)
    return begin + _DAY - zero if after_midnight else max(0, begin - zero)


def _minute(clock: str) -> int:
    """The minute of the day; 24:00 is its end."""
    digits = re.sub(r"\D", "", clock)
    hour, minute = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    if minute > 59 or hour * 60 + minute > _DAY:
        raise NoStay
    return hour * 60 + minute


def _clock(minutes: int, start: time) -> str:
    total = (start.hour * 60 + start.minute + minutes) % _DAY
    return f"{total // 60}:{total % 60:02d}"

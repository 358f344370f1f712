"""The time, injected: everything that needs "now" is given a clock, so tests decide what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Anything that can tell the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until told to go on (tests, the demo)."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("a clock needs an aware moment")
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """The moment the clock stands at, aware, in UTC."""
        return self._moment

    def advance(self, step: timedelta) -> None:
        """Move the clock on (or back, with a negative step)."""
        self._moment += step

    def set(self, moment: datetime) -> None:
        """Put the clock at `moment` (aware)."""
        self._moment = moment.astimezone(UTC)


@lru_cache(maxsize=1)
def denmark() -> ZoneInfo:
    """The time zone of the wall clock (read from the disk when first asked for, not at start)."""
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Copenhagen")


def local(moment: datetime) -> datetime:
    """`moment` as the wall clock in Denmark shows it."""
    return moment.astimezone(denmark())

"""The clock on the wall of the played world: the scenario says what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

A_LOOK = timedelta(milliseconds=1)
"""A clock that stands is later by this at every look, so that what came first stays first."""


class WallClock:
    """Runs on from the moment it was set to last; or stands there, so that a slow hand takes no time."""

    def __init__(self, moment: datetime) -> None:
        self.set(moment)

    def set(self, moment: datetime) -> None:
        """Aware moment; runs on from there."""
        self._moment, self._since = moment.astimezone(UTC), time.monotonic()
        self._stands = False

    def stand(self, moment: datetime) -> None:
        """Aware moment; stands there. A clock that is further on already stays where it is."""
        self._moment = max(self.now(), moment.astimezone(UTC)) if self._stands else moment.astimezone(UTC)
        self._stands = True

    def now(self) -> datetime:
        if self._stands:
            self._moment += A_LOOK
            return self._moment
        return self._moment + timedelta(seconds=time.monotonic() - self._since)

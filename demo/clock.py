"""The clock on the wall of the played world: the scenario says what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class WallClock:
    """Runs on from the moment it was set to last."""

    def __init__(self, moment: datetime) -> None:
        self.set(moment)

    def set(self, moment: datetime) -> None:
        """Aware moment."""
        self._moment, self._since = moment.astimezone(UTC), time.monotonic()

    def now(self) -> datetime:
        return self._moment + timedelta(seconds=time.monotonic() - self._since)

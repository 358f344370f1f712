"""The one timer of the meeting: it ticks when a minute has passed, and rests while nothing runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tvaer.clock import Clock


class MinuteTicker(QObject):
    """`ticked` soon after each whole minute of the clock. One wake-up a minute, none while stopped."""

    ticked = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setObjectName("minute")
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        """Ticks from now on; does nothing when it does so already."""
        if not self._timer.isActive():
            self._arm()

    def stop(self) -> None:
        self._timer.stop()

    def _arm(self) -> None:
        seconds = 60 - self._clock.now().second
        self._timer.start((seconds + 1) * 1000)  # a very coarse timer may come up to half a second early

    def _on_timeout(self) -> None:
        self._arm()
        self.ticked.emit()

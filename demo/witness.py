"""Sees what the program tells its own pages: which rows came in. Only listens."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from tvaer.snapshots import Changes

if TYPE_CHECKING:
    from tvaer.ui.main_window import MainWindow


class Witness:
    """Remembers rows in the order in which they first showed up."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, UUID], None] = {}
        self._fresh: list[tuple[str, UUID]] = []
        self._window: object = None
        self.saves = 0

    def watch(self, window: MainWindow) -> None:
        """Listens to this window from now on; called again after the program built a new one."""
        if window is not self._window:
            self._window = window
            window.bridge.changed.connect(self._on_changed)
            window.bridge.saved.connect(self._on_saved)

    def forget(self) -> None:
        """What comes after this is new."""
        self._fresh.clear()

    def new(self, kind: str) -> list[str]:
        """Rows of this kind that came in since `forget`."""
        return [str(row) for found, row in self._fresh if found == kind]

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        for touched in sorted(changes.touched, key=str):
            if touched not in self._seen:
                self._seen[touched] = None
                self._fresh.append(touched)

    def _on_saved(self, _moment: object) -> None:
        self.saves += 1

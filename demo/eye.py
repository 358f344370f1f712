"""Numbered pictures of what is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget


class Eye:
    """Takes `01-first-start.png`, `02-…` into a folder, beginning after those that lie there already."""

    def __init__(self, folder: Path, window: Callable[[], QWidget], prefix: str = "") -> None:
        self._folder, self._window, self._prefix = folder, window, prefix
        self.pictures: list[str] = []
        self.shut = False
        """Takes no pictures, where nobody looks at them."""

    def look(self, name: str, *, window: QWidget | None = None) -> None:
        """A picture of a window; without one, of that in front."""
        if self.shut:
            return
        for _ in range(3):
            QApplication.processEvents()
        number = sum(1 for file in self._folder.glob("[0-9][0-9]*-*.png")) + 1
        file = self._folder / f"{number:02d}-{self._prefix}{name}.png"
        (window or self._window()).grab().save(str(file))
        self.pictures.append(file.name)

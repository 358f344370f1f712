"""The settings in use: one place to change them, and a signal for everybody who follows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from tvaer.errors import KnownError
from tvaer.settings import Settings, save


class Preferences(QObject):
    """Holds this user's settings. `changed` carries the new ones, `refused` why they could not be kept."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, folder: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.settings = settings

    def change(self, **fields: Any) -> bool:
        """Take new values into use and keep them; False when they could not be written (then they hold
        until the program is closed).

        Raises ValueError for a value outside its range.
        """
        wanted = self.settings.with_(**fields)
        if wanted == self.settings:
            return True
        self.settings = wanted
        self.changed.emit(wanted)
        try:
            save(self._folder, wanted)
        except KnownError as error:
            self.refused.emit(error)
            return False
        return True

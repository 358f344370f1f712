"""Ctrl++ and Ctrl+− make the text larger and smaller, everywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tvaer.settings import TEXT_SCALES
from tvaer.ui.preferences import Preferences

STEP = 10
_LARGER = (QKeySequence("Ctrl++"), QKeySequence("Ctrl+="))
_SMALLER = (QKeySequence("Ctrl+-"),)


class TextSizeKeys(QObject):
    """Lives on a window."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        for keys, step in ((_LARGER, STEP), (_SMALLER, -STEP)):
            for key in keys:
                shortcut = QShortcut(key, window)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(lambda by=step: self.change(by))

    def change(self, by: int) -> None:
        """Per cent more or less, within 100–200."""
        wanted = self._preferences.settings.text_scale + by
        self._preferences.change(text_scale=max(TEXT_SCALES.start, min(TEXT_SCALES.stop - 1, wanted)))

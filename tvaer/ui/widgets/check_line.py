"""A line of a gentle check list: done, or still open (dashed, never red)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class CheckLine(QWidget):
    """`done` gives the green ring with ✓, open a dashed one; `second` is a muted line, `action` a button."""

    def __init__(
        self,
        text: str,
        done: bool = False,
        second: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle-dashed", "muted", "badge_small")
        self.text = Label("", "body", wrap=True)
        self.second = Label("", "body", "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(theme().space("x3"))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self.set_line(text, done, second)

    def set_line(self, text: str, done: bool, second: str = "") -> None:
        """Say it anew."""
        self._icon.set_icon("circle-check" if done else "circle-dashed", "success" if done else "muted")
        self.text.setText(text)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        state = translate("CheckLine", "Done: %1") if done else translate("CheckLine", "Still open: %1")
        self.setAccessibleName(fill(state, text))
        self.setAccessibleDescription(second)

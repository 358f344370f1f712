"""The left half of the door: mark, painted table, motto."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.logo import Logo
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.widgets.table_painting import TablePainting
from tvaer.ui.words import translate

_WIDTH = 536
_SMALLEST_WIDTH = 200  # at 100 % text: room for the motto in three lines


class LeftPanel(Painted):
    """Mark, table and motto on the colour of the rail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._motto = Label("", "meeting", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme().space("x3"))
        head.addWidget(Logo(36))
        head.addWidget(Label("Tvær", "meeting"))
        head.addStretch(1)
        column = QVBoxLayout(self)
        pad = theme().space("x7")
        column.setContentsMargins(pad + 8, pad, pad + 8, pad)
        column.setSpacing(theme().space("x5"))
        column.addLayout(head)
        column.addWidget(TablePainting(""), 1)
        column.addWidget(self._motto)
        self.rewrite()

    def rewrite(self) -> None:
        """Say it in the chosen language."""
        self._motto.setText(translate("Door", "Everyone at the same table.\nThe child too."))

    def width_in(self, whole: int, needed: int) -> int:
        """How wide the panel is in a window `whole` wide whose form needs `needed`; 0: no room for it."""
        wanted = min(_WIDTH, round(whole * _WIDTH / 1366))
        left = min(wanted, whole - needed)
        return left if left >= theme().scaled(_SMALLEST_WIDTH) else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), 0, "rail")

"""Cards, dividers and the words of an empty place."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth

CardTone = Literal["surface", "sunken", "open", "need"]

_TONES: dict[str, tuple[str | None, str | None, bool]] = {
    "surface": ("surface", "hairline", False),
    "sunken": ("sunken", None, False),
    "open": (None, "line", True),
    "need": ("col_understand", None, False),
}


class Card(Painted):
    """A white card with a hairline; put widgets into `body`. `action` stands right of the heading.

    Tones: `surface`, `sunken` (a quiet band), `open` (dashed: still to come), `need` (the child's need).
    """

    def __init__(
        self,
        title: str = "",
        action: QWidget | None = None,
        *,
        icon: str = "",
        tone: CardTone = "surface",
        padding: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: CardTone = tone
        self.setAccessibleName(title)
        pad = theme().space("card_padding") if padding < 0 else padding
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(theme().space("x2"))
        self.heading = Label(title, "section", wrap=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme().space("x2"))
        if icon:
            self.head.addWidget(IconLabel(icon))
        self.head.addWidget(self.heading, 1)
        if action is not None:
            self.head.addWidget(action)
        if title or action is not None:
            column.addLayout(self.head)
        else:
            self.heading.hide()
            self.heading.setParent(self)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme().space("x2"))
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Name the card anew."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def set_tone(self, tone: CardTone) -> None:
        """Change how the card stands out."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, dashed = _TONES[self._tone]
        box(smooth(self), self.rect(), theme().radius("card"), fill, border, dashed=dashed)


class Divider(Painted):
    """A hairline, lying or standing."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grow, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(fixed if vertical else grow, grow if vertical else fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), 0, "hairline")


class EmptyState(QWidget):
    """One sentence and one action, in the place where something will be."""

    def __init__(self, sentence: str, action: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label(sentence, "body", "muted", wrap=True)
        self.action = action
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        column.addWidget(self.sentence)
        if action is not None:
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

"""The band that shows, once, what is still missing when the meeting goes on. Pressing again goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.method.checks import Check
from tvaer.ui.run.advice_words import AdviceWords
from tvaer.ui.run.onward.advice_line import AdviceLine
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import translate

LETTERS = "AB"
"""At most two lines: more would be a list of failings."""


class MissingStrip(Painted):
    """`followed(check, subject)` when somebody goes to what is missing."""

    followed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.missing")
        self.lines: list[AdviceLine] = []
        self._column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        self._column.setContentsMargins(margin, 8, margin, 8)
        self._column.setSpacing(0)
        words = translate("Onward", "Before you go on, if you like. Press once more to go on all the same.")
        self.head = Label(words, "body", "muted", wrap=True)
        self.setAccessibleName(words)
        self._column.addWidget(self.head)
        self.hide()

    def show_lines(self, missing: list[tuple[Check, AdviceWords]]) -> None:
        """Shows the first two things that are missing."""
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = []
        for letter, (code, words) in zip(LETTERS, missing, strict=False):
            line = AdviceLine(words, f"run.missing.{letter.lower()}", letter)
            line.clicked.connect(lambda _on=False, c=code, s=words.subject: self.followed.emit(c, s))
            self.lines.append(line)
            self._column.addWidget(line)
            line.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), theme().color("sunken"))

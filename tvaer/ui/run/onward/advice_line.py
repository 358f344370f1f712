"""A line of advice that leads somewhere: a button for mouse, keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tvaer.ui.run.advice_words import AdviceWords
from tvaer.ui.theme import theme
from tvaer.ui.widgets.check_line import CheckLine
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import box, smooth
from tvaer.ui.words import fill, translate


class AdviceLine(QAbstractButton):
    """`clicked` by mouse, Enter or Space; `letter`, where it has one, stands before the words."""

    def __init__(
        self, words: AdviceWords, name: str, letter: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.setObjectName(name)
        self.setText(words.text)
        self.setAccessibleName(words.text)
        go = translate("AdviceLine", "Enter goes there")
        key = fill(translate("AdviceLine", "Key: %1"), letter) if letter else ""
        self.setAccessibleDescription(". ".join(part for part in (words.second, key, go) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", theme().radius("control"))
        self.line = CheckLine(words.text, False, words.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(theme().space("x2"))
        if letter:
            row.addWidget(Label(letter, "body", weight=600), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            box(smooth(self), self.rect(), theme().radius("control"), "sunken")

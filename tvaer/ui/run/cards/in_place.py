"""The words of a card, changed where they stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class CardEditor(TextArea):
    """Enter and Esc are done with it; with `splitting`, Enter asks for a cut where the keyboard stands.

    `done(bool)`: whether the keyboard goes back to the card. `cut_asked(int)`: characters before the place.
    """

    done = Signal(bool)
    cut_asked = Signal(int)
    grown = Signal()

    def __init__(self, text: str, splitting: bool, parent: QWidget) -> None:
        super().__init__(text, min_lines=1, max_lines=12, role="statement", enter_submits=True, parent=parent)
        self.splitting = splitting
        self.setObjectName("run.card.edit")
        self.setAccessibleName(translate("CardEditor", "Words of the card"))
        hint = (
            translate("CardEditor", "Go to the place with the arrows. Enter cuts there, Esc leaves it whole.")
            if splitting
            else translate("CardEditor", "Enter when you are done.")
        )
        self.setAccessibleDescription(hint)
        self.setToolTip(hint)
        self.submitted.connect(self._on_enter)
        self._place()

    @property
    def hint(self) -> str:
        return self.toolTip()

    def _place(self) -> None:
        """At the end; for a cut after the sentence nearest to the middle."""
        cursor = self.textCursor()
        text = self.text()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.splitting:
            cursor.setPosition(len(text[: sentence_end(text)].encode("utf-16-le")) // 2)
        self.setTextCursor(cursor)

    def _on_enter(self) -> None:
        if self.splitting:
            before = self.textCursor().position()
            self.cut_asked.emit(len(self.text().encode("utf-16-le")[: 2 * before].decode("utf-16-le")))
        else:
            self.done.emit(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit(True)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_enter()
        elif self.splitting and event.text() and not enter:
            event.accept()  # the words stay as they are while a place is looked for
        else:
            super().keyPressEvent(event)
        event.accept()  # the card below has keys of its own

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in away:
            self.done.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.grown.emit()


def sentence_end(text: str) -> int:
    """The place after the sentence that ends nearest to the middle; the middle where there is only one."""
    middle = len(text) // 2
    ends = [n + 1 for n, letter in enumerate(text[:-1]) if letter in ".!?\n" and text[n + 1].isspace()]
    if text[:middle].rstrip() and not ends:
        return text.rfind(" ", 0, middle + 1) if " " in text[: middle + 1] else middle
    return min(ends, key=lambda end: abs(end - middle), default=middle)

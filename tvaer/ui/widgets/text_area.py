"""A many-line field that grows with its text and tells when the writing rests."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from tvaer.ui.spelling import speller
from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import write
from tvaer.ui.widgets.rest import Rest

if TYPE_CHECKING:
    from tvaer.ui.spelling.marks import SpellingMarks

_AIR = 2 * (1 + 3 + 4)  # border, padding and document margin above and below

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
"""How a document keeps its lines apart: after Shift+Enter, and after Enter."""


class TextArea(QPlainTextEdit):
    """Plain text over `min_lines` to `max_lines` lines; Tab moves on, Ctrl+Z undoes the text first.

    `committed(text)` comes after 800 ms of rest and when the field is left, if something changed.
    With `enter_submits`, Enter emits `submitted` (Shift+Enter makes a new line). Ctrl+Enter is always left
    to the page.
    """

    committed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        text: str = "",
        placeholder: str = "",
        *,
        min_lines: int = 2,
        max_lines: int = 8,
        role: str = "body",
        enter_submits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._min, self._max, self._role, self._submits = min_lines, max_lines, role, enter_submits
        self._height = 0
        self._placeholder = placeholder
        self.setAccessibleDescription(placeholder)
        self.setTabChangesFocus(True)
        self.setFont(theme().font(role))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rest = Rest(self, self.text, self.committed.emit)
        self._quiet = False
        self._marks: SpellingMarks | None = None
        self.textChanged.connect(self._on_text_changed)
        theme().changed.connect(self._on_theme_changed)
        self._fit()

    @property
    def pending(self) -> bool:
        """Whether something is written that was not committed yet."""
        return self._rest.pending

    @property
    def held(self) -> bool:
        """Whether what is written was refused by the store, and waits for the next `flush`."""
        return self._rest.held

    def text(self) -> str:
        """What stands in the field. Qt's own plain text would turn a no-break space into a plain one."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def set_text(self, text: str) -> None:
        """Show a stored text; tells nothing. What the user is writing right now is left alone, and
        so is what could not be kept."""
        if text != self.text():
            if self.held or (self.hasFocus() and self._rest.pending):
                return
            self._quiet = True
            self.setPlainText(text)
            self._quiet = False
        self._rest.forget()

    def empty(self) -> None:
        """Begin anew after the text was taken over; there is nothing to undo in it any more."""
        self._quiet = True
        self.setPlainText("")
        self._quiet = False
        self._rest.forget()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z undoes the text first; with nothing left to undo, the key belongs to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def flush(self) -> None:
        """Commit now (step change, closing)."""
        self._rest.flush()

    def not_kept(self) -> None:
        """What was committed last was refused: it stays, and `flush` tells it again."""
        self._rest.not_kept()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(240), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(120), self._height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._marks is None and speller().enabled and not self.isReadOnly():
            from tvaer.ui.spelling.marks import SpellingMarks

            self._marks = SpellingMarks(self)

    @property
    def spelling(self) -> SpellingMarks | None:
        """The marks under words the dictionary does not have; None before the field had the keyboard."""
        return self._marks

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with better spellings on top."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._marks is not None:
            self._marks.add_to(menu, self.cursorForPosition(event.pos()).position())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self._marks is not None:
                self._marks.open_menu()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif enter and self._submits and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rest.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_text_changed(self) -> None:
        if not self._quiet:
            self._rest.touch()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's own placeholder keeps the font of the first time; this one follows the text size."""
        super().paintEvent(event)
        if self._placeholder and self.document().isEmpty():
            left = self.contentOffset().x() + self.document().documentMargin()
            area = self.viewport().rect().adjusted(round(left), 4, 0, 0)
            area.setHeight(self.fontMetrics().lineSpacing())
            write(QPainter(self.viewport()), area, self._placeholder, theme().font(self._role), "muted")

    def _on_theme_changed(self) -> None:
        self.setFont(theme().font(self._role))
        self._fit()

    def _fit(self) -> None:
        wanted = round(self.document().size().height())
        lines = max(self._min, min(self._max, wanted))
        height = ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + _AIR
        overfull = wanted > self._max
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overfull else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self.updateGeometry()
        if not overfull:
            self.verticalScrollBar().setValue(0)  # it was scrolled before there was room for all

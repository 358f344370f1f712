"""One card on the board: the words, then badges and names. Light, because a board may hold hundreds."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QWidget

from tvaer.ids import Id
from tvaer.ui.run.board.words import BoardWords, perspective_words
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import paint_badge
from tvaer.ui.widgets.label import lay_out
from tvaer.ui.widgets.painted import box, smooth, write

PADDING = 10
_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ZOOMS = ("caption", "body", "section")
"""The type role of the words at each zoom."""


class Deck(Protocol):
    """Who keeps the cards. Called directly: three hundred signals would cost the opening too much."""

    zoom: int

    def go(self, card: BoardCard, across: int, down: int) -> None: ...
    def shift(self, card: BoardCard, across: int, down: int) -> None: ...
    def open_card(self, card: BoardCard) -> None: ...
    def remove_card(self, card: BoardCard) -> None: ...
    def focus_came(self, card: BoardCard) -> None: ...
    def drag(self, card: BoardCard, grip: QPoint, at: QPoint) -> None: ...
    def drop(self, card: BoardCard, kept: bool) -> None: ...


class BoardCard(QWidget):
    """Arrows go to other cards, Alt and arrows move this one, Enter opens it, Del deletes it.

    `movable` is False for what stands here but is no statement.
    """

    def __init__(
        self, card_id: Id, name: str, words: BoardWords, deck: Deck, parent: QWidget, *, movable: bool = True
    ) -> None:
        super().__init__(parent)
        self.card_id, self.words, self.movable = card_id, words, movable
        self.statement_id = card_id if movable else None
        self._deck = deck
        self._layout: tuple[int, int, QTextLayout] | None = None
        self._height = (0, 0)
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("focus_radius", 4)

    def show_words(self, words: BoardWords) -> None:
        if words != self.words:
            self.words = words
            self.forget_layout()

    def tell_place(self, place: str) -> None:
        """What screen readers hear: the words, then where the card stands."""
        spoken = f"{self.words.spoken}. {place}"
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
            self.setAccessibleDescription(perspective_words(self.words.perspectives))

    def forget_layout(self) -> None:
        """The look has changed."""
        self._layout = None
        self._height = (0, 0)
        self.update()

    # -- looks -----------------------------------------------------------------------------------------

    def height_at(self, width: int) -> int:
        """Height the card needs at a width."""
        if self._height[0] != width:
            lines = self._text(width - 2 * PADDING).lineCount()
            note = theme().line("caption") if self.words.note else 0
            self._height = width, PADDING - 5 + lines * self._line() + 6 + self._foot() + note + PADDING
        return self._height[1]

    def _line(self) -> int:
        """20 px in cards at 100 % (ui.md); the other sizes as their role says."""
        role = ZOOMS[self._deck.zoom]
        return theme().scaled(20) if role == "body" else theme().line(role)

    def _foot(self) -> int:
        return max(theme().size("badge_small"), theme().line("caption"))

    def _text(self, width: int) -> QTextLayout:
        zoom = self._deck.zoom
        if self._layout is None or self._layout[:2] != (width, zoom):
            font = theme().font(ZOOMS[zoom], weight=400)
            self._layout = (width, zoom, lay_out(self.words.text, font, width, self._line()))
        return self._layout[2]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        held = self.words.held_back
        border = "line" if held else "hairline"
        box(painter, self.rect(), 4, "surface", border, dashed=held)
        painter.setPen(theme().color("text"))
        inner = self.width() - 2 * PADDING
        text = self._text(inner)
        text.draw(painter, QPointF(PADDING, PADDING - 5))
        top = PADDING - 5 + text.lineCount() * self._line() + 6
        side, x = theme().size("badge_small"), float(PADDING)
        for perspective in self.words.perspectives:
            place = QRectF(x, round(top + (self._foot() - side) / 2), side, side)
            paint_badge(painter, place, perspective)
            x += side + 6
        names = QRectF(x, top, max(0.0, self.width() - PADDING - x), self._foot())
        write(painter, names, self.words.names, theme().font("caption"), "muted")
        if self.words.note:
            line = QRectF(PADDING, top + self._foot(), inner, theme().line("caption"))
            write(painter, line, self.words.note, theme().font("caption"), "muted")

    # -- keys ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape and self._dragging:
            self._end_drag(kept=False)
        elif key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self._deck.shift if alt else self._deck.go)(self, *_ARROWS[key])
        elif key in _ENTER:
            self._deck.open_card(self)
        elif key in _GONE:
            self._deck.remove_card(self)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._deck.focus_came(self)
        super().focusInEvent(event)

    # -- mouse -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.movable:
            return
        away = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._dragging or away >= QApplication.startDragDistance():
            self._dragging = True
            self._deck.drag(self, self._pressed, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_drag(kept=True)

    def _end_drag(self, kept: bool) -> None:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        if dragging:
            self._deck.drop(self, kept)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._deck.open_card(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._deck.open_card(self)

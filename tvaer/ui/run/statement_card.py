"""One statement on screen: the words, then whose they are, on what they rest, and their kind.

Painted as one widget, because a meeting may hold hundreds.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QWidget

from tvaer.ids import Id
from tvaer.ui.run.cards.in_place import CardEditor
from tvaer.ui.run.statement_words import CardWords
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import lay_out
from tvaer.ui.widgets.painted import Painted, box, centred_square, smooth, text_width, write

PADDING = 12
GAP = 8


class StatementCard(Painted):
    """A card of the lanes. F2 edits the words in it, Shift+F2 opens the panel, Enter the menu, Del removes.

    `act_asked` names an act of `cards/acts.py`. While the mouse drags it, `dragged` tells where (on screen),
    and `dropped` where it was let go; a null point: it was given up.
    """

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    step_asked = Signal(object, int)
    across_asked = Signal(object, int)
    move_asked = Signal(object, int)
    focused = Signal(object)
    act_asked = Signal(str, object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, statement_id: Id, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement_id = statement_id
        self._layout: tuple[int, QTextLayout] | None = None
        self._editor: CardEditor | None = None
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setObjectName(f"run.card.{statement_id}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focus_radius", theme().radius("card"))
        self.show_words(words)

    def show_words(self, words: CardWords) -> None:
        self.words = words
        self._layout = None
        self.setAccessibleName(words.spoken)
        self.updateGeometry()
        self.update()

    def set_editor(self, editor: CardEditor | None) -> None:
        """Shows a field in place of the words; None: the words again."""
        self._editor = editor
        if editor is not None:
            editor.show()
            self._place_editor()
        self.updateGeometry()
        self.update()

    def _place_editor(self) -> None:
        if self._editor is not None:
            self._editor.setGeometry(
                PADDING - 6, PADDING - 6, self.width() - 2 * (PADDING - 6), self._editor.height()
            )

    def _words_height(self, width: int) -> int:
        if self._editor is not None:
            return self._editor.height() - 6
        return self._text(width - 2 * PADDING).lineCount() * theme().line("statement")

    def height_at(self, width: int) -> int:
        """Height the card needs at a width."""
        foot = theme().line("caption") + 6
        note = theme().line("caption") if self._note else 0
        return PADDING - 2 + self._words_height(width) + 4 + foot + note + PADDING - 4

    @property
    def _note(self) -> str:
        return self._editor.hint if self._editor is not None else self.words.note

    def sizeHint(self) -> QSize:
        return QSize(320, self.height_at(320))

    def _text(self, width: int) -> QTextLayout:
        if self._layout is None or self._layout[0] != width:
            text = lay_out(self.words.text, theme().font("statement"), width, theme().line("statement"))
            self._layout = (width, text)
        return self._layout[1]

    def _on_theme_changed(self) -> None:
        self._layout = None
        super()._on_theme_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        dashed = self.words.held_back
        box(
            painter,
            self.rect(),
            theme().radius("card"),
            "surface",
            "line" if dashed else "hairline",
            dashed=dashed,
        )
        painter.setPen(theme().color("text"))
        if self._editor is None:
            self._text(self.width() - 2 * PADDING).draw(painter, QPointF(PADDING, PADDING - 2))
        top = PADDING - 2 + self._words_height(self.width()) + 4
        self._paint_foot(
            painter, QRectF(PADDING, top, self.width() - 2 * PADDING, theme().line("caption") + 6)
        )

    def _paint_foot(self, painter: QPainter, area: QRectF) -> None:
        x = self._paint_speaker(painter, area)
        if self.words.basis:
            x = self._paint_basis(painter, area, x)
        self._paint_kind(painter, area, x)
        if self._note:
            line = QRectF(area.left(), area.bottom(), area.width(), theme().line("caption"))
            write(painter, line, self._note, theme().font("caption"), "muted")

    def _paint_speaker(self, painter: QPainter, area: QRectF) -> float:
        font = theme().font("caption", weight=600)
        width = min(text_width(font, self.words.speaker), area.width() * 0.5)
        write(
            painter, QRectF(area.left(), area.top(), width, area.height()), self.words.speaker, font, "text"
        )
        return float(area.left() + width + 14)

    def _paint_basis(self, painter: QPainter, area: QRectF, x: float) -> float:
        side = theme().size("icon_small")
        theme().draw_icon(painter, centred_square(area, x, side), self.words.basis_icon, "muted")
        font = theme().font("caption")
        width = text_width(font, self.words.basis)
        write(
            painter, QRectF(x + side + 5, area.top(), width, area.height()), self.words.basis, font, "muted"
        )
        return x + side + 5 + width + GAP

    def _paint_kind(self, painter: QPainter, area: QRectF, left: float) -> None:
        look = theme().tokens
        tint = look.kinds.get(self.words.tint) or look.board.get(self.words.tint)
        font = theme().font("caption", weight=600)
        side = theme().size("icon_small") if tint else 0
        width: float = text_width(font, self.words.kind) + 12 + (side + 5 if tint else 0)
        room = area.right() - left
        if room < 24:
            return
        width = min(width, room)
        tag = QRectF(area.right() - width, area.top(), width, area.height())
        if tint is None:
            write(
                painter,
                tag,
                self.words.kind,
                theme().font("caption"),
                "muted",
                align=Qt.AlignmentFlag.AlignRight,
            )
            return
        box(painter, tag, theme().radius("tag"), tint.tint)
        theme().draw_icon(painter, centred_square(tag, tag.left() + 6, side), tint.icon, tint.ink)
        write(painter, tag.adjusted(6 + side + 5, 0, -4, -1), self.words.kind, font, tint.ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in steps and alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.act_asked.emit("lane_left" if steps[Qt.Key(key)] < 0 else "lane_right", self.statement_id)
        elif key in steps and not alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.across_asked.emit(self.statement_id, steps[Qt.Key(key)])
        elif key in steps:
            (self.move_asked if alt else self.step_asked).emit(self.statement_id, steps[Qt.Key(key)])
        elif key == Qt.Key.Key_F2 and shift:
            self.edit_asked.emit(self.statement_id)
        elif key == Qt.Key.Key_F2:
            self.act_asked.emit("edit", self.statement_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self.act_asked.emit("menu", self.statement_id)
        elif key == Qt.Key.Key_Escape and self._dragging:
            self._end_drag(QPoint())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit(self.statement_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self._dragging and away >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(self.statement_id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._end_drag(event.globalPosition().toPoint())
        self._pressed = None

    def _end_drag(self, place: QPoint) -> None:
        self._dragging, self._pressed = False, None
        self.unsetCursor()
        self.dropped.emit(self.statement_id, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.act_asked.emit("edit", self.statement_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.act_asked.emit("menu", self.statement_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.focused.emit(self.statement_id)
        super().focusInEvent(event)

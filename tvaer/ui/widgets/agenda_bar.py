"""The time of a meeting as a bar, one piece a point, with what is more than planned dashed at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth, text_width, write
from tvaer.ui.words import fill, translate

_BAR = 12
_GAP = 2
_BETWEEN = 8
_LEAN = 24


@dataclass(frozen=True, slots=True)
class Piece:
    """A point of the agenda: its short words and planned minutes."""

    text: str
    minutes: int


def minutes_words(minutes: int) -> str:
    """»5 min«."""
    return fill(translate("AgendaBar", "%1 min"), minutes)


class AgendaBar(QWidget):
    """`labels`: words below the pieces, or as a line of words where they do not fit below. `planned` minutes
    draws the end of the time; what goes beyond is dashed. `soft` for a bar that only tells."""

    def __init__(
        self, name: str, *, labels: bool = False, soft: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._labels = labels
        self._strip = _Strip(labels, soft)
        self._words = Label("", "caption", "muted", wrap=True)
        self._words.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._strip)
        column.addWidget(self._words)

    def set_pieces(self, pieces: Sequence[Piece], planned: int = 0) -> None:
        """Show other points."""
        self._strip.set_pieces(tuple(p for p in pieces if p.minutes > 0), planned)
        words = " · ".join(f"{p.text} {minutes_words(p.minutes)}".replace(" ", "\u00a0") for p in pieces)
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self._strip.words_fit(self.width())
        self._strip.set_labels(self._labels and fits)
        self._words.setVisible(self._labels and not fits)


class _Strip(Painted):
    def __init__(self, labels: bool, soft: bool) -> None:
        super().__init__()
        self._pieces: tuple[Piece, ...] = ()
        self._planned, self._labels, self._soft = 0, labels, soft
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_pieces(self, pieces: tuple[Piece, ...], planned: int) -> None:
        self._pieces, self._planned = pieces, planned
        self.updateGeometry()
        self.update()

    def set_labels(self, labels: bool) -> None:
        if labels != self._labels:
            self._labels = labels
            self.updateGeometry()
            self.update()

    def words_fit(self, width: int) -> bool:
        return bool(self._label_lefts(width))

    def _label_lefts(self, width: int) -> list[float]:
        """Where the words of each piece begin. Beside a short piece they lean to the right, but never past
        what they name; empty when that is not possible."""
        font = theme().font("caption")
        lefts: list[float] = []
        free = 0.0
        for piece, place in self._places(width):
            left = max(place.left(), free)
            wide = max(text_width(font, piece.text), text_width(font, minutes_words(piece.minutes)))
            if left > max(place.right(), place.left() + _LEAN) or left + wide > width:
                return []
            lefts.append(left)
            free = left + wide + _BETWEEN
        return lefts

    def sizeHint(self) -> QSize:
        below = 2 * theme().line("caption") + 4 if self._labels else 0
        return QSize(theme().scaled(120), _BAR + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        end = self._end()
        for _, place in self._places(self.width()):
            self._paint_piece(painter, place, end)
        if self._labels:
            for piece, left in zip(self._pieces, self._label_lefts(self.width()), strict=False):
                self._paint_words(painter, piece, left)
        if 0 < end < self.width():
            painter.fillRect(QRectF(round(end) - 1, 0, 2, _BAR), theme().color("text"))

    def _end(self) -> float:
        """Where the planned time ends, in px; 0 when all fits."""
        total = sum(p.minutes for p in self._pieces)
        return self.width() * self._planned / total if 0 < self._planned < total else 0.0

    def _places(self, width: int) -> list[tuple[Piece, QRectF]]:
        total = sum(p.minutes for p in self._pieces)
        room = max(self._planned, total)
        places: list[tuple[Piece, QRectF]] = []
        left = 0.0
        for piece in self._pieces:
            share = width * piece.minutes / room
            places.append((piece, QRectF(left, 0, max(2.0, share - _GAP), _BAR)))
            left += share
        return places

    def _paint_piece(self, painter: QPainter, place: QRectF, end: float) -> None:
        shade = "accent_soft" if self._soft else "accent"
        within = QRectF(place)
        if end and place.right() > end:
            beyond = QRectF(place)
            beyond.setLeft(max(place.left(), end + 1))
            box(painter, beyond, 2, "attention_soft", "attention", dashed=True)
            within.setRight(end - 1)
        if within.width() > 0:
            box(painter, within, 2, shade)

    def _paint_words(self, painter: QPainter, piece: Piece, left: float) -> None:
        line = theme().line("caption")
        top = QRectF(left, _BAR + 4, self.width() - left, line)
        write(painter, top, piece.text, theme().font("caption"), "text")
        below = top.translated(0, line)
        write(painter, below, minutes_words(piece.minutes), theme().font("caption", figures=True), "muted")

"""The painted scale: an axis, one marker a person, the spread as a band, and the round before it, dashed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.terms import ScaleKind
from tvaer.ui.run.scale.sight import Mark, Sight
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import paint_badge
from tvaer.ui.widgets.painted import Painted, box, centred_square, smooth, text_width, write

_NARROWEST = 42
"""Px between two numbers (at 100 % text) below which the scale stands upright, with the names beside it."""
_TALLEST = 7
"""Markers above each other beyond which the scale stands upright too."""
_GAP = 6


@dataclass(frozen=True)
class _Piece:
    """One marker at its place; `earlier` ones are dashed."""

    mark: Mark
    rect: QRectF
    earlier: bool


class ScaleLine(Painted):
    """Paints a `Sight`; the arrow keys go from mark to mark and read each one aloud."""

    def __init__(self, *, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._big = big
        self._sight: Sight | None = None
        self._pieces: tuple[_Piece, ...] = ()
        self._rows: dict[int, float] = {}
        self._upright = False
        self._axis = 0.0
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not big:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_sight(self, sight: Sight) -> None:
        """Shows what may be seen; the reading begins anew."""
        self._sight, self._at = sight, -1
        self.setAccessibleName(sight.question)
        self.setAccessibleDescription(sight.spoken)
        self._fit()

    @property
    def read(self) -> str:
        """The mark at which the arrow keys stand; empty before the first."""
        return self._words(self._pieces[self._at]) if 0 <= self._at < len(self._pieces) else ""

    def markers(self) -> list[tuple[Mark, QRectF]]:
        """Each marker and where it stands, for tests of the drawing."""
        return [(piece.mark, piece.rect) for piece in self._pieces]

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(560), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(180), self.height())

    # -- layout ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._fit()

    def _font(self, *, bold: bool = False, figures: bool = False) -> QFont:
        role = "projector_owner" if self._big else "caption"
        return theme().font(role, weight=600 if bold else None, figures=figures)

    @property
    def _side(self) -> int:
        """Side of a marker's badge in px."""
        return theme().line("projector_owner") if self._big else theme().size("badge_small")

    @property
    def _line(self) -> int:
        return self._side + 4

    def _fit(self) -> None:
        sight = self._sight
        if sight is None:
            return
        steps = len(sight.numbers) - 1
        self._upright = (self.width() - 2 * self._edge()) / steps < theme().scaled(_NARROWEST)
        height = self._lie(sight) if not self._upright else 0
        if self._upright:
            height = self._stand(sight)
        self.setFixedHeight(round(height))
        self.updateGeometry()
        self.update()

    def _edge(self) -> int:
        return theme().scaled(40 if self._big else 26)

    def _width_of(self, mark: Mark) -> float:
        return self._side + _GAP + text_width(self._font(), mark.name) + 2

    def _x(self, sight: Sight, number: int) -> float:
        inner = self.width() - 2 * self._edge()
        return self._edge() + inner * (number - sight.numbers[0]) / (len(sight.numbers) - 1)

    def _lie(self, sight: Sight) -> float:
        """The lying scale: markers above the axis, those of the round before below it."""
        above, high = self._stacked(sight, sight.now.marks)
        before = sight.earlier[0].marks if sight.earlier else ()
        below, deep = self._stacked(sight, before)
        if max(high, deep) > _TALLEST:
            self._upright = True
            return 0
        self._axis = high * self._line + theme().scaled(12)
        numbers = self._axis + theme().scaled(8) + self._numbers_height()
        self._pieces = (
            *(
                _Piece(m, QRectF(x, (high - 1 - level) * self._line, w, self._side), False)
                for m, x, w, level in above
            ),
            *(
                _Piece(m, QRectF(x, numbers + 4 + level * self._line, w, self._side), True)
                for m, x, w, level in below
            ),
        )
        return numbers + (4 + deep * self._line if deep else 0)

    def _stacked(
        self, sight: Sight, marks: Iterable[Mark]
    ) -> tuple[list[tuple[Mark, float, float, int]], int]:
        """Each mark with left edge, width and level: as near to the axis as no other marker is in the way."""
        taken: list[list[tuple[float, float]]] = []
        placed = []
        for mark in sorted(marks, key=lambda m: m.score):
            wide = self._width_of(mark)
            left = min(max(0.0, self._x(sight, mark.score) - wide / 2), self.width() - wide)
            level = 0
            while level < len(taken) and any(
                begin < left + wide + _GAP and left < end + _GAP for begin, end in taken[level]
            ):
                level += 1
            if level == len(taken):
                taken.append([])
            taken[level].append((left, left + wide))
            placed.append((mark, left, wide, level))
        return placed, len(taken)

    def _numbers_height(self) -> int:
        return theme().line("projector_owner" if self._big else "caption")

    def _stand(self, sight: Sight) -> float:
        """The upright scale: the best end on top, names beside their number."""
        left = text_width(self._font(figures=True), "10") + theme().scaled(24)
        before = sight.earlier[0].marks if sight.earlier else ()
        numbers = sight.numbers if sight.kind is ScaleKind.RULER else reversed(sight.numbers)
        pieces: list[_Piece] = []
        y = 0.0
        self._rows = {}
        for number in numbers:
            self._rows[number] = y + self._line / 2
            x = float(left)
            for mark, earlier in [(m, False) for m in sight.now.marks] + [(m, True) for m in before]:
                if mark.score != number:
                    continue
                wide = min(self._width_of(mark), self.width() - left)
                if x > left and x + wide > self.width():
                    x, y = float(left), y + self._line
                pieces.append(_Piece(mark, QRectF(x, y + 2, wide, self._side), earlier))
                x += wide + 2 * _GAP
            y += self._line
        self._axis = text_width(self._font(figures=True), "10") + theme().scaled(12)
        self._pieces = tuple(pieces)
        return y

    # -- painting --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        sight = self._sight
        if sight is None:
            return
        painter = smooth(self)
        for span, earlier in self._spans(sight):
            self._paint_band(painter, sight, span, earlier)
        self._paint_axis(painter, sight)
        for place, piece in enumerate(self._pieces):
            self._paint_piece(painter, piece, chosen=place == self._at and self.hasFocus())

    def _spans(self, sight: Sight) -> list[tuple[tuple[int, int], bool]]:
        rounds = [(sight.now, False)] + [(before, True) for before in sight.earlier[:1]]
        return [(found.span, earlier) for found, earlier in rounds if found.span is not None]

    def _point(self, sight: Sight, number: int) -> float:
        return self._rows[number] if self._upright else self._x(sight, number)

    def _paint_band(self, painter: QPainter, sight: Sight, span: tuple[int, int], earlier: bool) -> None:
        first, last = sorted(self._point(sight, number) for number in span)
        thick = theme().scaled(14 if self._big else 10)
        reach = thick * 0.9
        if self._upright:
            band = QRectF(self._axis - thick / 2, first - reach, thick, last - first + 2 * reach)
        else:
            band = QRectF(first - reach, self._axis - thick / 2, last - first + 2 * reach, thick)
        if earlier:
            box(painter, band.adjusted(-2, -2, 2, 2), thick / 2, None, "line", dashed=True)
        else:
            box(painter, band, thick / 2, "accent_soft")

    def _paint_axis(self, painter: QPainter, sight: Sight) -> None:
        pen = QPen(theme().color("line"), theme().tokens.stroke["chart"])
        font, bold = self._font(figures=True), self._font(bold=True, figures=True)
        first, last = (self._point(sight, sight.numbers[end]) for end in (0, -1))
        tick = theme().scaled(5)
        painter.setPen(pen)
        if self._upright:
            painter.drawLine(
                round(self._axis), round(min(first, last)), round(self._axis), round(max(first, last))
            )
        else:
            painter.drawLine(round(first), round(self._axis), round(last), round(self._axis))
        for number in sight.numbers:
            point = self._point(sight, number)
            end = number in (sight.numbers[0], sight.numbers[-1])
            painter.setPen(pen)
            if self._upright:
                painter.drawLine(
                    round(self._axis) - tick, round(point), round(self._axis) + tick, round(point)
                )
                area = QRectF(0, point - self._line / 2, self._axis - tick - 3, self._line)
                align = Qt.AlignmentFlag.AlignRight
            else:
                painter.drawLine(
                    round(point), round(self._axis) - tick, round(point), round(self._axis) + tick
                )
                area = QRectF(point - 40, self._axis + theme().scaled(8), 80, self._numbers_height())
                align = Qt.AlignmentFlag.AlignHCenter
            write(painter, area, str(number), bold if end else font, "text" if end else "muted", align=align)

    def _paint_piece(self, painter: QPainter, piece: _Piece, *, chosen: bool) -> None:
        rect, side = piece.rect, self._side
        badge = QRectF(round(rect.x()), round(rect.y()), side, side)
        if piece.earlier:
            box(painter, badge, theme().radius("tag"), None, "line", dashed=True)
            look = theme().tokens.perspectives.get(piece.mark.perspective)
            inner = centred_square(badge, badge.x() + side * 0.17, round(side * 0.67))
            theme().draw_icon(painter, inner, look.icon if look else "user-round", "muted")
        else:
            paint_badge(painter, badge, piece.mark.perspective)
        area = QRectF(badge.right() + _GAP, rect.y(), rect.right() - badge.right() - _GAP + 1, side)
        write(painter, area, piece.mark.name, self._font(), "muted" if piece.earlier else "text")
        if chosen:
            box(painter, rect.adjusted(-2, -2, 4, 2), theme().radius("tag"), None, "focus", width=2)

    # -- reading ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark; each is announced."""
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()), 0)  # fmt: skip
        if not step or not self._pieces:
            super().keyPressEvent(event)
            return
        self._at = max(0, min(len(self._pieces) - 1, self._at + step))
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.read))

    def _words(self, piece: _Piece) -> str:
        if piece.earlier and self._sight is not None:
            return f"{self._sight.earlier[0].when}: {piece.mark.spoken}"
        return piece.mark.spoken

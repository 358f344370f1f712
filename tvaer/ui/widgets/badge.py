"""Small signs: perspective badge, state chip, kind tag, pips. Always colour and icon and word."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import Painted, box, centred_square, smooth, text_width, write

ChipState = Literal["success", "attention", "overdue", "neutral", "open"]

_CHIPS: dict[str, tuple[str | None, str, str]] = {
    "success": ("success_soft", "success", "check"),
    "attention": ("attention_soft", "attention", "hourglass"),
    "overdue": ("overdue_soft", "overdue", "clock"),
    "neutral": ("sunken", "text", ""),
    "open": (None, "text", "circle-dashed"),
}
_PIP = QSize(14, 8)
_PIP_GAP = 3


class _Sign(Painted):
    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Badge(_Sign):
    """The square of a perspective; `name` is the word for those who do not see it (and the tooltip)."""

    def __init__(
        self, perspective: str, name: str, *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.setToolTip(name)
        self._perspective, self._small = perspective, small

    def set_perspective(self, perspective: str, name: str) -> None:
        """Stand for another perspective."""
        self._perspective = perspective
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return theme().icon_size("badge_small" if self._small else "badge")

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(smooth(self), QRectF(self.rect()), self._perspective)


class Chip(_Sign):
    """A state in a pill: icon and word. `open` is dashed, for what may still wait."""

    def __init__(
        self, text: str, state: ChipState = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._text, self._state, self._icon = text, state, icon

    def set_state(self, text: str, state: ChipState, icon: str = "") -> None:
        """Tell another state."""
        self._text, self._state, self._icon = text, state, icon
        self.setAccessibleName(text)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._state, self._icon)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(smooth(self), QRectF(self.rect()), self._text, self._state, self._icon)


class KindTag(_Sign):
    """The tinted tag of a kind of statement (`worry`, `strength`, `life`) or any tint of the board."""

    def __init__(self, kind: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind, self._text = kind, text

    def set_kind(self, kind: str, text: str) -> None:
        """Stand for another kind."""
        self._kind, self._text = kind, text
        self.setAccessibleName(text)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        font = theme().font("caption", weight=600)
        width = 6 + theme().size("icon_small") + 5 + text_width(font, self._text) + 7
        return QSize(width, theme().line("caption") + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        tint = theme().tokens.kinds.get(self._kind) or theme().tokens.board[self._kind]
        box(painter, self.rect(), theme().radius("tag"), tint.tint)
        side = theme().size("icon_small")
        theme().draw_icon(painter, centred_square(self.rect(), 6, side), tint.icon, tint.ink)
        rest = QRectF(6 + side + 5, 0, self.width(), self.height() - 1)
        write(painter, rest, self._text, theme().font("caption", weight=600), tint.ink)


class Pips(_Sign):
    """One small box a person: `filled` of `total`. The words stand beside it; `name` repeats them."""

    def __init__(self, filled: int, total: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._filled, self._total = filled, total

    def set_count(self, filled: int, total: int, name: str) -> None:
        """Show other numbers."""
        self._filled, self._total = filled, total
        self.setAccessibleName(name)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return QSize(max(1, self._total * (_PIP.width() + _PIP_GAP) - _PIP_GAP), _PIP.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        for index in range(self._total):
            rect = QRectF(index * (_PIP.width() + _PIP_GAP), 0, _PIP.width(), _PIP.height())
            full = index < self._filled
            box(painter, rect, 2, "accent" if full else None, "accent" if full else "line")


def paint_badge(painter: QPainter, rect: QRectF, perspective: str) -> None:
    """The badge in `rect`, for delegates and painted pages too. An unknown perspective is painted neutral."""
    look = theme().tokens.perspectives.get(perspective)
    corner = theme().radius("badge") - (1 if rect.width() < theme().size("badge") else 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box(painter, rect, corner, look.color if look else "sunken", None if look else "line")
    side = round(rect.width() * 0.67)
    inner = QRectF(0, 0, side, side)
    inner.moveCenter(rect.center())
    inner.moveTo(round(inner.x()), round(inner.y()))
    theme().draw_icon(
        painter, inner, look.icon if look else "user-round", "p_icon" if look else "muted", bold=True
    )


def chip_size(text: str, state: str, icon: str = "") -> QSize:
    """Size of a chip, for delegates."""
    shown = icon or _CHIPS[state][2]
    lead = theme().size("icon_small") + 6 if shown else 0
    return QSize(20 + lead + text_width(theme().font("caption"), text), theme().size("chip"))


def paint_chip(painter: QPainter, rect: QRectF, text: str, state: str, icon: str = "") -> None:
    """The chip in `rect`, for delegates too."""
    tint, ink, own_icon = _CHIPS[state]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = "line" if state == "open" else None
    box(painter, rect, rect.height() / 2, tint, outline, dashed=state == "open")
    x = rect.left() + 10
    if shown := icon or own_icon:
        side = theme().size("icon_small")
        theme().draw_icon(painter, centred_square(rect, x, side), shown, ink)
        x += side + 6
    area = QRectF(x, rect.top(), rect.right() - x - 8, rect.height() - 1)
    write(painter, area, text, theme().font("caption"), ink, align=Qt.AlignmentFlag.AlignLeft)

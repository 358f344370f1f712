"""Icons drawn from the shipped SVG outlines in the colour asked for, sharp at every screen scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from tvaer.paths import resource

_STROKE = "1.75"
_BADGE_STROKE = "2"


@lru_cache(maxsize=256)
def icon_source(name: str, bold: bool = False) -> str:
    """The SVG text of an icon with its line width set. Raises KeyError for a name that is not shipped."""
    path = resource(f"icons/{name}.svg")
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise KeyError(f"no icon named {name}") from None
    return text.replace('stroke-width="2"', f'stroke-width="{_BADGE_STROKE if bold else _STROKE}"')


@lru_cache(maxsize=1024)
def tinted_pixmap(name: str, rgba: int, size: int, ratio: float, bold: bool = False) -> QPixmap:
    """A square pixmap, `size` logical px wide, for a screen with `ratio` device px per logical px."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    color = QColor.fromRgba(rgba)
    svg = icon_source(name, bold).replace("currentColor", color.name())
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

"""The look in use: colours, fonts and sizes by name, for light and dark, at the chosen text size."""

from __future__ import annotations

import sys
from typing import Literal

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from tvaer.ui.theme.fonts import FALLBACK_FAMILIES, register_first_fonts, register_more_fonts
from tvaer.ui.theme.icons import tinted_pixmap
from tvaer.ui.theme.tokens import Tokens, tokens

Mode = Literal["system", "light", "dark"]
Shade = Literal["light", "dark"]
SMALLEST_SCALE, LARGEST_SCALE = 100, 200

# Heights that hold one line of text keep their air and grow with the line; two-line ones grow twice.
_ONE_LINE = frozenset(
    ("control", "control_small", "control_unlock", "input_line", "row_table", "row_group", "chip", "option",
     "hit_min", "header")
)  # fmt: skip
_TWO_LINES = ("row_two_line",)
_WITH_TEXT = ("icon", "icon_small", "nav_icon", "badge", "badge_small", "progress_ring", "text_column_max")
_PANELS = ("step_rail", "guide", "detail_panel")
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Answers every question of look. Widgets that paint themselves connect `changed` to a repaint."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = tokens()
        self.mode: Mode = "light"
        self.shade: Shade = "light"
        self.scale = 100
        self._colors: dict[tuple[str, str], QColor] = {}
        self._fonts: dict[tuple[str, int | None, bool, bool], QFont] = {}

    def use(self, mode: Mode, shade: Shade, scale: int) -> None:
        """Take a new look into use (without telling anyone: `apply_theme` does that)."""
        self.mode, self.shade = mode, shade
        self.scale = max(SMALLEST_SCALE, min(LARGEST_SCALE, scale))
        self._fonts.clear()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        return self.shade == "dark"

    def color(self, role: str, shade: Shade | None = None) -> QColor:
        """Colour by role of tokens.toml; `shade` fixes light or dark (paper stays white)."""
        key = (shade or self.shade, role)
        if key not in self._colors:
            self._colors[key] = QColor(self.tokens.colors[key[0]][role])
        return self._colors[key]

    def font(
        self, role: str = "body", *, weight: int | None = None, figures: bool = False, italic: bool = False
    ) -> QFont:
        """Font by type role at the chosen text size. `figures`: equally wide digits, for times and dates."""
        key = (role, weight, figures, italic)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(*key)
        return QFont(self._fonts[key])

    def line(self, role: str = "body") -> int:
        """Line height of a type role in px at the chosen text size."""
        return self.scaled(self.tokens.types[role].line)

    def scaled(self, px: float) -> int:
        """A length that follows the text size."""
        return round(px * self.scale / 100)

    def size(self, name: str) -> int:
        """A size token at the chosen text size: controls grow by the text in them, icons with the text."""
        base = self.tokens.size[name]
        growth = self.line("body") - self.tokens.types["body"].line
        if name in _WITH_TEXT:
            return self.scaled(base)
        if name in _PANELS:
            return round(base * (1 + (self.scale - 100) / 200))
        if name in _TWO_LINES:
            return base + growth * 2
        return base + growth if name in _ONE_LINE else base

    def space(self, name: str) -> int:
        """A gap of the 4/8 grid (`x1` … `x7`, `card_padding` …); gaps do not grow with the text."""
        return self.tokens.space[name]

    def radius(self, name: str) -> int:
        """Corner radius of a kind of part."""
        return self.tokens.radius[name]

    def pixmap(
        self, name: str, color: str = "text", size: int | None = None, *, bold: bool = False, ratio: float = 0
    ) -> QPixmap:
        """An icon as a picture; `size` in logical px at the chosen text size, 18 at 100 % by default."""
        side = size if size is not None else self.size("icon")
        return tinted_pixmap(name, self.color(color).rgba(), side, ratio or _sharpest_screen(), bold)

    def icon(self, name: str, color: str = "text", size: int | None = None) -> QIcon:
        """An icon with its disabled picture, for Qt's own widgets and menus."""
        icon = QIcon(self.pixmap(name, color, size))
        icon.addPixmap(self.pixmap(name, "disabled_text", size), QIcon.Mode.Disabled)
        return icon

    def draw_icon(
        self, painter: QPainter, rect: QRect | QRectF, name: str, color: str = "text", *, bold: bool = False
    ) -> None:
        """Paint an icon filling a square `rect`."""
        ratio = painter.device().devicePixelRatioF()
        picture = self.pixmap(name, color, round(rect.width()), bold=bold, ratio=ratio)
        painter.drawPixmap(QRectF(rect).topLeft(), picture)

    def icon_size(self, name: str = "icon") -> QSize:
        """A size token as a square."""
        return QSize(self.size(name), self.size(name))

    def register_more_fonts(self) -> None:
        """Make other scripts, emoji and italic ready. Called once after unlock, not at start."""
        if register_more_fonts():
            self._fonts.clear()
            self.changed.emit()

    def _make_font(self, role: str, weight: int | None, figures: bool, italic: bool) -> QFont:
        kind = self.tokens.types[role]
        font = QFont([self.tokens.family, *FALLBACK_FAMILIES, *self.tokens.fallback])
        points = kind.px if sys.platform == "darwin" else kind.pt  # macOS counts 72 points to the inch
        font.setPointSizeF(points * self.scale / 100)
        font.setWeight(QFont.Weight(weight or kind.weight))
        font.setItalic(italic)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


class _Held:
    theme: Theme | None = None


def theme() -> Theme:
    """The look of this program."""
    if _Held.theme is None:
        _Held.theme = Theme()
    return _Held.theme


def apply_theme(app: QApplication, mode: Mode = "system", scale: int = 100) -> Theme:
    """Dress the program: colours, fonts and text size (100–200 %), at start and whenever the user chooses."""
    look = theme()
    first = app.property("tvaer_dressed") is None
    if first:
        app.setProperty("tvaer_dressed", True)
        register_first_fonts()
        if not app.property("tvaer_style"):  # chosen on the command line already: naming it costs 10 ms
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app))
    look.mode = mode
    app.styleHints().setColorScheme(_SCHEMES[mode])
    look.use(mode, _shade_for(app, mode), scale)
    _dress(app, look)
    if first:
        from tvaer.ui.theme.focus import FocusRing
        from tvaer.ui.theme.motion import follow

        FocusRing(app)
        follow(app)
    look.changed.emit()
    return look


def _dress(app: QApplication, look: Theme) -> None:
    from tvaer.ui.theme.palette import palette
    from tvaer.ui.theme.qss import style_sheet

    app.setFont(look.font("body"))
    QApplication.setFont(look.font("caption", weight=600), "QHeaderView")  # type: ignore[arg-type]
    QApplication.setFont(look.font("caption"), "QToolTip")  # type: ignore[arg-type]
    app.setPalette(palette(look))
    app.setStyleSheet(style_sheet(look))


def _follow_system(app: QApplication) -> None:
    look = theme()
    shade = _shade_for(app, look.mode)
    if look.mode == "system" and shade != look.shade:
        look.use(look.mode, shade, look.scale)
        _dress(app, look)
        look.changed.emit()


def _shade_for(app: QApplication, mode: Mode) -> Shade:
    if mode != "system":
        return mode
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _sharpest_screen() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)

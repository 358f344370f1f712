"""The rail of areas at the left: icon over word, the chosen one marked by surface, bold and bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.logo import Logo
from tvaer.ui.widgets.painted import Painted, PaintedButton, box, smooth, text_width, write
from tvaer.ui.words import fill, translate

_ICONS_ONLY_FROM = 150  # text size in per cent where the words become tooltips
_COMPACT_WIDTH = 64


class _NavItem(PaintedButton):
    def __init__(self, key: str, text: str, icon: str, key_hint: str, rail: NavRail) -> None:
        super().__init__(rail)
        self.key, self._icon, self._hint = key, icon, key_hint
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", theme().radius("card"))
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        if self._hint:
            self.setAccessibleDescription(fill(translate("Button", "Shortcut: %1"), self._hint))
        self.setToolTip(" · ".join(part for part in (text, self._hint) if part))

    def sizeHint(self) -> QSize:
        rail = self.parent()
        height = theme().size("nav_item") + theme().line("caption") - theme().tokens.types["caption"].line
        if isinstance(rail, NavRail) and rail.icons_only:
            return QSize(_COMPACT_WIDTH - 8, theme().size("nav_icon") + 26)
        return QSize(self.words_width() + 8, height)

    def words_width(self) -> int:
        return text_width(theme().font("caption", weight=600), self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        on = self.isChecked()
        if on or self.underMouse():
            box(painter, self.rect(), theme().radius("card"), "surface" if on else "sunken")
        if on:
            bar = QRectF(0, 14, 3, self.height() - 28)
            box(painter, bar, 1.5, "accent")
        side = theme().size("nav_icon")
        rail = self.parent()
        icons_only = isinstance(rail, NavRail) and rail.icons_only
        line = 0 if icons_only else theme().line("caption") + 3
        top = round((self.height() - side - line) / 2)
        icon = QRectF(round((self.width() - side) / 2), top, side, side)
        theme().draw_icon(painter, icon, self._icon, "accent" if on else "muted")
        if not icons_only:
            font = theme().font("caption", weight=600 if on else None)
            words = QRectF(0, top + side + 3, self.width(), theme().line("caption"))
            write(
                painter, words, self.text(), font, "text" if on else "muted",
                align=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip


class NavRail(Painted):
    """Areas above, acts below. `chosen(key)` when the user picks an area, `acted(key)` for an act (lock)."""

    chosen = Signal(str)
    acted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._compact = False
        self._items: dict[str, _NavItem] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_picked)
        self._told = ""
        self.logo = Logo(32)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 16, 4, 8)
        self._column.setSpacing(4)
        self._column.addWidget(self.logo, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(12)
        self._top_end = 2
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._fit()

    def add_area(
        self, key: str, text: str, icon: str, key_hint: str = "", *, bottom: bool = False
    ) -> QWidget:
        """An area to go to."""
        item = self._add(key, text, icon, key_hint, bottom)
        item.setCheckable(True)
        self._group.addButton(item)
        return item

    def add_act(self, key: str, text: str, icon: str, key_hint: str = "") -> QWidget:
        """Something to do, in the group at the bottom; it is never the chosen one."""
        item = self._add(key, text, icon, key_hint, True)
        item.clicked.connect(lambda: self.acted.emit(key))
        return item

    def select(self, key: str) -> None:
        """Show an area as the chosen one, telling nothing; an unknown key clears it."""
        self._told = key
        self._group.setExclusive(False)
        for item in self._items.values():
            item.setChecked(item.key == key and item.isCheckable())
        self._group.setExclusive(True)

    @property
    def current(self) -> str:
        """The chosen area."""
        return self._told

    def item(self, key: str) -> QWidget:
        """The button of an area or act."""
        return self._items[key]

    def set_words(self, key: str, text: str) -> None:
        """Name an item anew (another language)."""
        self._items[key].set_text(text)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Narrow windows show icons with tooltips."""
        self._compact = compact
        self._fit()

    @property
    def icons_only(self) -> bool:
        """Whether the words are tooltips now: in narrow windows and with large text."""
        return self._compact or theme().scale >= _ICONS_ONLY_FROM

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.rect(), theme().color("rail"))

    def _add(self, key: str, text: str, icon: str, key_hint: str, bottom: bool) -> _NavItem:
        item = _NavItem(key, text, icon, key_hint, self)
        self._items[key] = item
        if bottom:
            self._column.addWidget(item)
        else:
            self._column.insertWidget(self._top_end, item)
            self._top_end += 1
        self._fit()
        return item

    def _fit(self) -> None:
        widest = max((item.words_width() + 16 for item in self._items.values()), default=0)
        words = max(theme().size("nav_rail"), widest)
        lone = max(_COMPACT_WIDTH, self.logo.sizeHint().width() + 8)
        self.setFixedWidth(lone if self.icons_only else words)
        for item in self._items.values():
            item.updateGeometry()
            item.update()

    def _on_theme_changed(self) -> None:
        self._fit()
        super()._on_theme_changed()

    def _on_picked(self, button: QWidget) -> None:
        """Also for the area that is chosen already: it leads back to its first page."""
        if isinstance(button, _NavItem):
            self._told = button.key
            self.chosen.emit(button.key)

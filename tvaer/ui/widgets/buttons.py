"""Buttons: primary, secondary, text and icon alone, with the key that does the same."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import box, centred_square, smooth, text_width, write
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, mnemonic_free, translate

ButtonKind = Literal["primary", "secondary", "text", "icon"]
ButtonSize = Literal["small", "normal", "large"]

_HEIGHT = {"small": "control_small", "normal": "control", "large": "control_unlock"}
_PADDING = {"small": 10, "normal": 14, "large": 20}
_GAP = 8
_CAP_PADDING = 5


class Button(QPushButton):
    """One act. `key_hint` is painted as a small key-cap and told to screen readers; `icon` kind shows the
    text as tooltip. One primary button per page."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = "secondary",
        icon: str = "",
        key_hint: str = "",
        *,
        size: ButtonSize = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._key, self._size = kind, icon, key_hint, size
        self._reason = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", theme().radius("control"))
        self.set_text(text)
        theme().changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Name the act anew; the accessible name follows."""
        self.setText(text)
        self.setAccessibleName(mnemonic_free(text))
        self._tell()
        self.updateGeometry()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Be the page's filled button, or no longer."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Rest the button and say why (tooltip and description); empty text makes it work again."""
        self._reason = reason
        self.setEnabled(not reason)
        self._tell()

    def _tell(self) -> None:
        shortcut = fill(translate("Button", "Shortcut: %1"), self._key) if self._key else ""
        self.setAccessibleDescription(". ".join(part for part in (self._reason, shortcut) if part))
        name = self.accessibleName() if self._kind == "icon" else ""
        self.setToolTip(plain_tip(self._reason or " · ".join(p for p in (name, self._key) if name and p)))

    def sizeHint(self) -> QSize:
        height = max(theme().size(_HEIGHT[self._size]), theme().size("hit_min"))
        if self._kind == "icon":
            return QSize(height, height)
        return QSize(self._content_width() + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        background, border, ink = self._look()
        if background or border:
            box(painter, self.rect(), theme().radius("control"), background, border)
        if self._kind == "icon":
            side = theme().size("icon")
            theme().draw_icon(
                painter, centred_square(self.rect(), (self.width() - side) / 2, side), self._icon, ink
            )
            return
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        spare = self.width() - self._content_width()
        x = float(max(self._padding(), spare / 2))
        if self._icon:
            side = theme().size("icon")
            theme().draw_icon(painter, centred_square(self.rect(), x, side), self._icon, ink)
            x += side + _GAP
        font = theme().font("body", weight=600)
        width = min(self._text_width(), self.width() - x - self._cap_space())
        write(painter, QRectF(x, 0, width, self.height() - 1), self.text(), font, ink, mnemonic=True)
        if self._key:
            paint_key_cap(painter, QRectF(self.rect()), x + width + _GAP, self._key, ink)

    def _look(self) -> tuple[str | None, str | None, str]:
        if not self.isEnabled():
            plain = self._kind in ("text", "icon")
            return (None if plain else "disabled_fill", None, "disabled_text")
        down, hover = self.isDown(), self.underMouse()
        if self._kind == "primary":
            return ("accent_pressed" if down else "accent_hover" if hover else "accent", None, "accent_text")
        shade = "accent_soft" if down or self.isChecked() else "sunken" if hover else None
        if self._kind == "secondary":
            return (shade or "surface", "line", "text")
        if self._kind == "icon":
            return (shade, None, "text")
        return (shade, None, "accent_ink")

    def _content_width(self) -> int:
        icon = theme().size("icon") + _GAP if self._icon else 0
        return icon + self._text_width() + self._cap_space()

    def _cap_space(self) -> int:
        return _GAP + key_cap_width(self._key) if self._key else 0

    def _text_width(self) -> int:
        return text_width(theme().font("body", weight=600), self.text(), mnemonic=True)

    def _padding(self) -> int:
        return 8 if self._kind == "text" else _PADDING[self._size]

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def key_cap_width(key: str) -> int:
    """Width of the painted key-cap."""
    return text_width(theme().font("caption"), _shown(key)) + 2 * _CAP_PADDING + 2


def paint_key_cap(painter: QPainter, area: QRectF, left: float, key: str, ink: str) -> None:
    """The small outlined key (»F5«, »Ctrl N«), vertically centred in `area`."""
    height = theme().line("caption") + 2
    cap = QRectF(round(left), round(area.center().y() - height / 2), key_cap_width(key), height)
    box(painter, cap, theme().radius("tag"), None, "line" if ink in ("text", "muted", "accent_ink") else ink)
    write(
        painter, cap.adjusted(0, -1, 0, -1), _shown(key), theme().font("caption"), ink,
        align=Qt.AlignmentFlag.AlignHCenter,
    )  # fmt: skip


def _shown(key: str) -> str:
    return key.replace("+", " ") if len(key) > 1 else key

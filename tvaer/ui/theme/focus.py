"""The keyboard focus ring: 2 px, 2 px off, around whatever control has the keyboard.

Fields replace their border instead (see qss.py). A click leaves no ring: it is for those who use the keys.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tvaer.ui.theme.theme import theme

# By name: taking these classes into Python costs time before the first paint.
_OWN_SIGN = ("QLineEdit", "QAbstractScrollArea", "QAbstractSpinBox", "QComboBox")
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange)
_ENDS = (QEvent.Type.Hide, QEvent.Type.ParentChange, QEvent.Type.Close)


class _Ring(QWidget):
    """The painted ring; deaf to the mouse."""

    def __init__(self, parent: QWidget, corner: int) -> None:
        super().__init__(parent)
        self._corner = corner
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), theme().tokens.stroke["focus"]))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, self._corner, self._corner)


class FocusRing(QObject):
    """Moves one ring from control to control. `widget.setProperty("focus_ring", False)` opts out,
    `"focus_radius"` gives the corner of the control."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or by_mouse or not wants_ring(now):
            return
        host = self._host = _host_of(now)
        self._watched = [now, *_between(now, host)]
        for widget in self._watched:
            widget.installEventFilter(self)
        corner = now.property("focus_radius")
        radius = int(corner) if corner is not None else theme().radius("control")
        self._ring = _Ring(host, radius + int(theme().tokens.stroke["focus_offset"]))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES:
            self._place()
        elif kind in _ENDS:
            self._leave()
        return False

    def _place(self) -> None:
        if self._ring is None or not self._watched or not shiboken6.isValid(self._ring):
            return
        target, host = self._watched[0], self._host
        away = int(theme().tokens.stroke["focus_offset"] + theme().tokens.stroke["focus"])
        top_left = target.mapTo(host, QPoint(0, 0))
        around = QRect(top_left, target.size()).adjusted(-away, -away, away, away)
        self._ring.setGeometry(around)
        self._ring.raise_()
        self._ring.setVisible(target.isVisible())

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


def wants_ring(widget: QWidget) -> bool:
    """Whether the ring marks this widget; fields, lists and windows have their own sign."""
    chosen = widget.property("focus_ring")
    if chosen is not None:
        return bool(chosen)
    return not widget.isWindow() and not any(widget.inherits(kind) for kind in _OWN_SIGN)


def _host_of(widget: QWidget) -> QWidget:
    """Where the ring lives: the scrolled contents that hold the widget (it scrolls along), or the window."""
    step = widget
    while (parent := step.parentWidget()) is not None and not step.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent and step is not widget:
            return step
        if parent.isWindow():
            return parent
        step = parent
    return step


def _between(widget: QWidget, host: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    step = widget.parentWidget()
    while step is not None and step is not host:
        found.append(step)
        step = step.parentWidget()
    return found

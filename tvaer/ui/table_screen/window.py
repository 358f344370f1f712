"""The second window: it finds the other screen, and never takes the keyboard from the laptop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ui.table_screen.surface import TableSurface
from tvaer.ui.table_screen.words import Content
from tvaer.ui.theme import Shade

WINDOWED = 0.75
"""Part of the screen that the window takes at most where there is only one."""
USUAL, LEAST = QSize(1024, 640), QSize(900, 560)
"""Its size in px where the screen has room, and the least at which the columns can be read."""


class _Screen(Protocol):
    def name(self) -> str: ...
    def geometry(self) -> QRect: ...


_S = TypeVar("_S", bound=_Screen)


def other_screen(screens: Sequence[_S], own: _S | None, wanted: str = "") -> _S | None:
    """The screen for the table: the wanted one, else the first that is not the laptop's. None: there is none.

    Screens that show the same picture as the laptop's lie on the same place, and are not another one.
    """
    others = [
        screen
        for screen in screens
        if own is None or (screen is not own and not screen.geometry().intersects(own.geometry()))
    ]
    return next((screen for screen in others if screen.name() == wanted), others[0] if others else None)


class TableWindow(QWidget):
    """A window of its own with a neutral title. `closed`: somebody closed it; `uncovered`: it may
    show something again."""

    closed = Signal()
    uncovered = Signal()

    def __init__(self, beside: QWidget, wanted: str = "") -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setObjectName("table")
        self.setWindowTitle("Tvær")
        self.setWindowIcon(beside.window().windowIcon())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside, self._wanted = beside, wanted
        self._covered = False
        self.surface = TableSurface(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.surface)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._on_screens)
            app.screenRemoved.connect(self._on_screens)

    def place(self) -> None:
        """Onto the other screen, filling it; as an ordinary window where there is none."""
        own = self._beside.window().screen()
        found = other_screen(QGuiApplication.screens(), own, self._wanted)
        if found is not None:
            self.setScreen(found)
            self.setGeometry(found.geometry())
            self._fill(True)
            return
        self.setGeometry(windowed(own.availableGeometry()))
        self._fill(False)

    def _fill(self, whole: bool) -> None:
        """The whole screen, or a window. Qt's own `showFullScreen` would ask for the keyboard."""
        self.setMinimumSize(QSize(0, 0) if whole else LEAST.boundedTo(self.screen().availableSize()))
        self.setWindowState(Qt.WindowState.WindowFullScreen if whole else Qt.WindowState.WindowNoState)
        self.setVisible(True)

    def set_wanted(self, name: str) -> None:
        """Go to another screen by name; empty: whichever is not the laptop's."""
        if name != self._wanted:
            self._wanted = name
            self.place()

    def show_content(self, content: Content, shade: Shade) -> None:
        """Show it, unless the window is covered."""
        if not self._covered:
            self.surface.show_content(content, shade)

    def blank(self, shade: Shade) -> None:
        """A calm empty area at once."""
        self.surface.clear(shade)
        self.surface.repaint()

    def set_covered(self, covered: bool) -> None:
        """While the program asks whether anybody is there, no word is kept here; see `tvaer.ui.lock`."""
        self._covered = covered
        if covered:
            self.blank(self.surface.shade)
        else:
            self.uncovered.emit()

    def leave(self) -> None:
        """Go away for good, and keep nothing."""
        self.blank(self.surface.shade)
        self.blockSignals(True)
        self.hide()
        self.deleteLater()

    def _on_screens(self, _screen: QScreen) -> None:
        """A screen came or went; Qt tells it while it is still moving windows."""
        QTimer.singleShot(0, self, self._place_anew)

    def _place_anew(self) -> None:
        if self.isVisible():
            self.place()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fills the screen, and back."""
        self._fill(not self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.surface.clear()
        self.closed.emit()
        super().closeEvent(event)


def windowed(free: QRect) -> QRect:
    """Where the window stands on the only screen: in its lower right corner."""
    part = QSize(int(free.width() * WINDOWED), int(free.height() * WINDOWED))
    shape = QRect(free.topLeft(), USUAL.boundedTo(part).expandedTo(LEAST).boundedTo(free.size()))
    shape.moveBottomRight(free.bottomRight())
    return shape

"""A person's hand: finds what is on the screen by name, clicks it, types, chooses from lists.

Nothing here sets a value. A widget is only used when it is visible, enabled and not covered by another.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NONE = Modifier.NoModifier
CTRL = Modifier.ControlModifier
SHIFT = Modifier.ShiftModifier
ALT = Modifier.AltModifier

PASTED_FROM = 80
"""Texts longer than this are pasted from the clipboard, as a person does with a long note."""
PATIENCE_S = 20.0


class NotOnScreenError(Exception):
    """What was looked for is not there for a person to use; the text names the widget."""


class Hand:
    """Works on one window at a time: `window` gives the one in front."""

    def __init__(self, window: Callable[[], QWidget]) -> None:
        self.window = window
        self.quick = True

    # -- finding -----------------------------------------------------------------------------------------

    def all(self, name: str) -> list[QWidget]:
        """Every visible widget with this object name."""
        window = self.window()
        found = window.findChildren(QWidget, name)
        return [w for w in found if w.isVisibleTo(window) and w.isVisible()]

    def has(self, name: str) -> bool:
        """Whether it is there and can be used."""
        return any(w.isEnabled() for w in self.all(name))

    def find(self, name: str) -> QWidget:
        """The visible, enabled widget with this name."""
        for widget in self.all(name):
            if widget.isEnabled():
                return widget
        reason = "is greyed out" if self.all(name) else "is not on screen"
        raise NotOnScreenError(f"{name} {reason}")

    def named(self, start: str) -> list[QWidget]:
        """Visible widgets whose name begins so, in the order of the screen's tree."""
        window = self.window()
        return [w for w in window.findChildren(QWidget) if w.objectName().startswith(start) and w.isVisible()]

    def wait(self, done: Callable[[], object], what: str, patience: float = PATIENCE_S) -> None:
        """Looks until something has happened."""
        until = time.monotonic() + patience
        while not done():
            if time.monotonic() > until:
                raise NotOnScreenError(f"waited in vain for {what}")
            QTest.qWait(5)

    def wait_for(self, name: str, patience: float = PATIENCE_S) -> QWidget:
        self.wait(lambda: self.has(name), name, patience)
        return self.find(name)

    def settle(self) -> None:
        """Lets the program finish what the last act began."""
        for _ in range(3):
            QApplication.processEvents()

    # -- mouse -------------------------------------------------------------------------------------------

    def click(self, target: str | QWidget) -> QWidget:
        """Scrolls to a widget and clicks it."""
        widget = self.find(target) if isinstance(target, str) else target
        self.show(widget)
        window = widget.window()
        self._bring_to_front(window)
        point = widget.mapTo(window, _spot(widget))
        hit = window.childAt(point) or window
        if hit is not widget and not widget.isAncestorOf(hit):
            raise NotOnScreenError(
                f"{widget.objectName()} is covered by {hit.objectName() or type(hit).__name__}"
            )
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, NONE, hit.mapFrom(window, point))
        self.settle()
        return widget

    def _bring_to_front(self, window: QWidget) -> None:
        """A closed list stays the active window where there is no window manager."""
        if QApplication.activeWindow() is not window and QApplication.activePopupWidget() is None:
            window.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is window, "the window to come to the front", 3)

    def show(self, widget: QWidget) -> None:
        """Scrolls until the widget is in view, in every scrolling place around it."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea) and parent.widget() is not None:
                parent.ensureWidgetVisible(widget, 8, 24)
                QApplication.processEvents()
            parent = parent.parentWidget()

    # -- keyboard ----------------------------------------------------------------------------------------

    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window()

    def press(self, key: Key, modifier: Modifier = NONE, times: int = 1) -> None:
        """Presses a key where the keyboard is."""
        active = QApplication.activeWindow()
        if active is not None and not active.isVisible():
            self._bring_to_front(self.window())
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Types a text where the keyboard is; a long one, or one that no key writes, is pasted."""
        if len(text) > PASTED_FROM or any(not c.isprintable() and c != "\n" for c in text):
            self.paste(text)
            return
        widget = self.focus()
        for character in text:
            if character == "\n":
                QTest.keyClick(widget, Key.Key_Return, SHIFT)
            else:
                code = Key(ord(character.upper())) if character.isascii() else Key.Key_unknown
                QTest.sendKeyEvent(QTest.KeyAction.Click, widget, code, character, NONE)

    def paste(self, text: str) -> None:
        """Ctrl+V; nothing stays on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(text)
        QTest.keyClick(self.focus(), Key.Key_V, CTRL)
        clipboard.clear()

    # -- fields ------------------------------------------------------------------------------------------

    def write(self, target: str | QWidget, text: str) -> QWidget:
        """Replaces what stands in a field, and leaves it with Tab so that it keeps itself."""
        widget = self.enter(target, text)
        QTest.keyClick(self.focus(), Key.Key_Tab)
        self.settle()
        return widget

    def enter(self, target: str | QWidget, text: str) -> QWidget:
        """Replaces what stands in a field, and stays in it."""
        widget = self.step_into(target)
        if _shown(widget):
            QTest.keyClick(self.focus(), Key.Key_A, CTRL)
            if not text:
                QTest.keyClick(self.focus(), Key.Key_Delete)
        self.type(text)
        return widget

    def step_into(self, target: str | QWidget) -> QWidget:
        """Clicks into a field."""
        widget = self.find(target) if isinstance(target, str) else target
        self.click(widget)
        self.wait(
            lambda: self.focus() is widget or widget.isAncestorOf(self.focus()),
            f"focus in {widget.objectName()}",
        )
        return widget

    def write_and_enter(self, target: str | QWidget, text: str) -> QWidget:
        """Replaces what stands in a field and presses Enter."""
        widget = self.enter(target, text)
        self.press(Key.Key_Return)
        return widget

    def shown(self, target: str | QWidget) -> str:
        """What stands in a field."""
        return _shown(self.find(target) if isinstance(target, str) else target)

    def tick(self, target: str | QWidget, on: bool) -> None:
        """Makes a tick stand or not."""
        box = self.find(target) if isinstance(target, str) else target
        assert isinstance(box, QAbstractButton)
        if box.isChecked() != on:
            self.click(box)
        if box.isChecked() != on:
            raise NotOnScreenError(f"{box.objectName()} does not take the tick")

    def choose(self, target: str | QWidget, place: int) -> None:
        """Opens a list box and takes the entry at this place with the arrow keys."""
        box = self.find(target) if isinstance(target, str) else target
        assert isinstance(box, QComboBox)
        if box.currentIndex() == place:
            return
        self.click(box)
        view: QAbstractItemView = box.view()
        self.wait(view.isVisible, f"the list of {box.objectName()}", 5)
        QTest.keyClick(view, Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(view, Key.Key_Down)
        QTest.keyClick(view, Key.Key_Return)
        self.wait(lambda: not view.isVisible(), f"the list of {box.objectName()} to close", 5)
        self.settle()
        if box.currentIndex() != place and box.isVisible():
            raise NotOnScreenError(f"{box.objectName()} does not take entry {place}")

    def option(self, group: str | QWidget, text: str) -> None:
        """Clicks the choice with these words in a bar of choices."""
        bar = self.find(group) if isinstance(group, str) else group
        for button in bar.findChildren(QAbstractButton):
            if button.isVisible() and button.accessibleName() == text:
                if not button.isChecked():
                    self.click(button)
                return
        raise NotOnScreenError(f"{bar.objectName()} has no choice like that")


def _spot(widget: QWidget) -> QPoint:
    """Where a person would click: in the middle of what shows of it, near its first line."""
    shown = widget.visibleRegion().boundingRect() or widget.rect()
    return QPoint(shown.left() + min(shown.width() // 2, 400), shown.top() + min(shown.height() // 2, 14))


def _shown(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QLineEdit):
        return widget.text()
    inner = widget.findChild(QLineEdit)
    return inner.text() if inner is not None else ""

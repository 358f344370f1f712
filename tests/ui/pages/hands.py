"""A person's hands: finds a visible, enabled widget by its name and uses keys and mouse on it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tvaer.ui.pages.page import Page


def show(page: Page) -> Page:
    """Shows a page as the window does, and lets it hear of changes."""
    page.context.bridge.changed.connect(page.changed)
    page.resize(1278, 768)
    page.show()
    page.refresh()
    QApplication.processEvents()
    return page


def find(page: QWidget, name: str) -> QWidget:
    """The one visible, enabled widget of that name."""
    found = [w for w in page.findChildren(QWidget, name) if w.isVisible() and w.isEnabled()]
    assert len(found) == 1, f"{name}: {len(found)} there"
    return found[0]


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(find(page, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def write(page: QWidget, name: str, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Puts the text in the place of what stood there, and goes on with `key`."""
    widget = find(page, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        _type(widget, text)
    else:
        QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def _type(widget: QWidget, text: str) -> None:
    """Keys for what has one; the rest as an input method (or a paste) brings it."""
    for part in re.findall(r"[\x00-\xff]+|[^\x00-\xff]+", text):
        if part.isascii() or ord(max(part)) < 256:
            QTest.keyClicks(widget, part)
        else:
            event = QInputMethodEvent()
            event.setCommitString(part)
            QApplication.sendEvent(widget, event)


def choose(page: QWidget, name: str, value: str) -> None:
    """Steps through a list box by arrow keys to the option of that code."""
    combo = find(page, name)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentData() == value:
            break
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == value
    QApplication.processEvents()


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()

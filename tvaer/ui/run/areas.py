"""The areas of the meeting that the keyboard goes round: the steps, the page, the panel, the input line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def first_focusable(area: QWidget) -> QWidget | None:
    """The first widget of an area that Tab would reach."""
    for child in area.findChildren(QWidget):
        policy = child.focusPolicy()
        if policy & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            return child
    return None


def focus_next_area(areas: Sequence[QWidget], focus: QWidget | None) -> None:
    """From the area that holds `focus` to the next that has something to reach, and round again."""
    here = next((i for i, area in enumerate(areas) if focus is not None and area.isAncestorOf(focus)), -1)
    for offset in range(1, len(areas) + 1):
        target = first_focusable(areas[(here + offset) % len(areas)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return

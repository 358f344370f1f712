"""The areas of the meeting that the keyboard goes round: the steps, the page, what is beside it, the line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from tvaer.ui.theme import theme


def first_focusable(area: QWidget) -> QWidget | None:
    """The first widget of an area that Tab would reach."""
    for child in area.findChildren(QWidget):
        policy = child.focusPolicy()
        if policy & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            return child
    return None


def bring_into_view(widget: QWidget) -> None:
    """Scrolls whatever holds the widget so far that it is seen; Qt does so for Tab alone."""
    step: QWidget | None = widget.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea):
            step.ensureWidgetVisible(widget, theme().space("x4"), theme().space("x4"))
        step = step.parentWidget()


def nearest_beside(one: QWidget, others: Iterable[QWidget], direction: int) -> QWidget | None:
    """The widget nearest in height in the column at the left (-1) or the right (1), within one parent."""
    here = one.geometry()
    beside = [other for other in others if (other.x() - here.x()) * direction > here.width() // 2]
    return min(beside, key=lambda o: abs(o.geometry().center().y() - here.center().y()), default=None)


def focus_next_area(areas: Sequence[QWidget], focus: QWidget | None, starts: Sequence[QWidget] = ()) -> None:
    """From the area that holds `focus` to the next that has something to reach, and round again.

    `starts`: where the keyboard begins in the areas that hold one of them.
    """
    here = next((i for i, area in enumerate(areas) if focus is not None and area.isAncestorOf(focus)), -1)
    for offset in range(1, len(areas) + 1):
        area = areas[(here + offset) % len(areas)]
        own = next((start for start in starts if area.isAncestorOf(start)), None)
        target = own or first_focusable(area)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(target)
            return

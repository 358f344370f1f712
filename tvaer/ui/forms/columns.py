"""Columns of cards that stand beside each other where there is room, and below each other where not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.ui.theme import theme


class Columns(QWidget):
    """`widths` are the widths in px (at 100 % text) the columns want; they share what is left by them.

    When not all fit, the last goes under the one before it, and so on.
    """

    def __init__(self, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = tuple(widths)
        self._beside = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        gap = theme().space("card_gap")
        self._grid.setSpacing(gap)
        self.columns: list[QVBoxLayout] = []
        self._holders: list[QWidget] = []
        for _ in widths:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(gap)
            self.columns.append(column)
            self._holders.append(holder)
        self._arrange(len(widths))
        theme().changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        widest = max(holder.minimumSizeHint().width() for holder in self._holders)
        return QSize(widest, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = theme().space("card_gap")
        fitting = len(self._widths)
        while fitting > 1 and self.width() < theme().scaled(sum(self._widths[:fitting])) + gap * (
            fitting - 1
        ):
            fitting -= 1
        self._arrange(fitting)

    def _arrange(self, beside: int) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for holder in self._holders:
            self._grid.removeWidget(holder)
        for index, holder in enumerate(self._holders):
            row, column = max(0, index - beside + 1), min(index, beside - 1)
            rows = len(self._holders) - beside + 1 if index < beside - 1 else 1
            self._grid.addWidget(holder, row, column, rows, 1)
        for index, width in enumerate(self._widths):
            self._grid.setColumnStretch(index, width if index < beside else 0)
            self._grid.setRowStretch(index, 0)
        self._grid.setRowStretch(len(self._holders) - beside, 1)


def scrolled(content: QWidget, *, margin: int | None = None) -> QScrollArea:
    """`content` with the page's margin, scrolling up and down when it is higher than the page."""
    side = theme().space("page_margin") if margin is None else margin
    holder = QWidget()
    holder.setProperty("transparent", True)
    column = QVBoxLayout(holder)
    column.setContentsMargins(side, theme().space("x4"), side, theme().space("x4"))
    content.setMaximumWidth(theme().size("content_max"))
    column.addWidget(content)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(holder)
    return area

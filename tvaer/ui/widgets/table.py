"""The table of the design: 37 px lines with hairlines, group headings and chips; Enter opens a line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from tvaer.ui.item_models.rows import CHIP, GROUP, RowsModel
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import chip_size, paint_chip
from tvaer.ui.widgets.painted import text_width, write

AnyIndex = QModelIndex | QPersistentModelIndex
_PAD = 15


class Table(QTableView):
    """Shows a RowsModel. `opened(snapshot)` on click, Enter; `left_up` when Up is pressed on the first line.

    Columns that do not fit are left out, the last first (never column 0).
    """

    opened = Signal(object)
    left_up = Signal()

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Lines(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(name)  # never shown, but there
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.clicked.connect(self._open)
        model.modelReset.connect(self._on_reset)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= self.rows.first().row():
            self.left_up.emit()
        else:
            super().keyPressEvent(event)

    def choose_first(self) -> None:
        """Put the keyboard on the first line."""
        if self.rows.first().isValid():
            self.setCurrentIndex(self.rows.first())
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _open(self, index: AnyIndex) -> None:
        line = self.rows.line(index) if index.isValid() else None
        if line is not None:
            self.opened.emit(line)

    def _sort(self, column: int) -> None:
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = descending if self._sorted == (column, ascending) else ascending
        self._sorted = (column, order)
        self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.rows.sort(column, order)

    def _on_reset(self) -> None:
        self.clearSpans()
        for row in self.rows.group_rows():
            self.setSpan(row, 0, 1, self.rows.columnCount())
        self._fit_columns()

    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size("row_table"))
        self.verticalHeader().setMinimumSectionSize(theme().size("row_table"))
        self._fit_columns()

    def _fit_columns(self) -> None:
        wanted = [self._wanted(column) for column in range(self.rows.columnCount())]
        room = self.viewport().width()
        shown = len(wanted)
        while shown > 1 and sum(wanted[:shown]) > room:
            shown -= 1
        spare = max(0, room - sum(wanted[:shown]))
        for column, width in enumerate(wanted):
            self.setColumnHidden(column, column >= shown)
            extra = spare if column == 0 and shown == 1 else spare // shown
            self.setColumnWidth(column, min(room, width + extra) if column < shown else width)

    def _wanted(self, column: int) -> int:
        """Width of the widest of the first lines, at most 300 px."""
        font = theme().font("body", weight=600)
        widest = text_width(theme().font("caption", weight=600), self.rows.columns[column].heading)
        for row in range(min(60, self.rows.rowCount())):
            line = self.rows.line(self.rows.index(row, 0))
            if line is not None:
                widest = max(widest, text_width(font, self.rows.columns[column].text(line)))
        return min(widest + 2 * _PAD + 16, theme().scaled(300))


class _Lines(QStyledItemDelegate):
    """Paints a cell from the tokens: hairline below, selection over the whole line, headings in bold."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, theme().size("row_table"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        rect = QRectF(option.rect)
        heading = index.data(GROUP)
        if heading is not None:
            area = rect.adjusted(_PAD, 6, -_PAD, 0)
            write(painter, area, str(heading), theme().font("caption", weight=600), "muted")
        else:
            self._paint_line(painter, rect, option, index)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().color("hairline"))
        painter.restore()

    def _paint_line(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or self._table.indexAt(self._mouse()).row() == index.row():
            painter.fillRect(rect, theme().color("accent_soft" if chosen else "sunken"))
        chip = index.data(CHIP)
        if chip is not None:
            self._paint_chip(painter, rect, chip)
        else:
            strong = bool(index.data(Qt.ItemDataRole.FontRole))
            font = theme().font("body", weight=600 if strong else None, figures=True)
            ink = "text" if index.column() == 0 else "muted" if not chosen else "text"
            write(painter, rect.adjusted(_PAD, 0, -4, -1), str(index.data() or ""), font, ink)
        if chosen and self._table.hasFocus():
            self._paint_focus(painter, rect, index)

    def _paint_chip(self, painter: QPainter, rect: QRectF, chip: Any) -> None:
        text, state = chip
        size = chip_size(text, state)
        area = QRectF(rect.left() + _PAD, rect.center().y() - size.height() / 2, size.width(), size.height())
        paint_chip(painter, area, text, state)

    def _paint_focus(self, painter: QPainter, rect: QRectF, index: AnyIndex) -> None:
        """Two lines and the ends: the ring goes round the whole line, not round each cell."""
        painter.setPen(QPen(theme().color("focus"), theme().tokens.stroke["focus"]))
        inner = rect.adjusted(0, 1, 0, -2)
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if index.column() == 0:
            painter.drawLine(inner.topLeft() + QPoint(1, 0), inner.bottomLeft() + QPoint(1, 0))
        last = max(c for c in range(self._table.rows.columnCount()) if not self._table.isColumnHidden(c))
        if index.column() == last:
            painter.drawLine(inner.topRight() - QPoint(1, 0), inner.bottomRight() - QPoint(1, 0))

    def _mouse(self) -> QPoint:
        from PySide6.QtGui import QCursor

        viewport = self._table.viewport()
        return viewport.mapFromGlobal(QCursor.pos()) if viewport.underMouse() else QPoint(-1, -1)

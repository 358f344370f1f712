"""The field over a list: what is typed narrows it, Down goes into it, Enter opens the first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import side_icon
from tvaer.ui.widgets.table import Table


class FilterLine(QLineEdit):
    """Narrows `table`. `emptied` never needs telling: Esc clears what is typed."""

    narrowed = Signal()

    def __init__(self, name: str, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self._sign = QAction(name, self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._on_text)
        table.left_up.connect(self.setFocus)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            first = self._table.rows.line(self._table.rows.first())
            if first is not None:
                self._table.opened.emit(first)
        elif key == Qt.Key.Key_Down:
            self._table.choose_first()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        self._table.rows.set_filter(text)
        self.narrowed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        shown = self._sign.associatedObjects()
        for button in self.findChildren(QAbstractButton):
            if button in shown:
                side_icon(self, button, "search")

    def _on_theme_changed(self) -> None:
        self.setTextMargins(max(0, theme().size("icon") - 16), 0, 0, 0)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(self.accessibleName())
        self.setMinimumWidth(theme().scaled(200))

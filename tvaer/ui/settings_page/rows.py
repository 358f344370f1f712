"""Rows of the settings cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label


def plain_row(label: str, widget: QWidget) -> QWidget:
    """A label above a control that keeps its own width (it has its own accessible name)."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(label, "caption", "muted"))
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def button_row(*buttons: QWidget) -> QWidget:
    """Buttons side by side, wrapping."""
    holder = QWidget()
    layout = FlowLayout(holder, gap=theme().space("x2"), line_gap=theme().space("x2"))
    for button in buttons:
        layout.addWidget(button)
    return holder

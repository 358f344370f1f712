"""A quiet band with one sentence and what can be done about it, each by a button of its own."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth


class QuestionStrip(Painted):
    """Hidden until there is something to say."""

    def __init__(self, name: str, icon: str, *buttons: Button) -> None:
        super().__init__()
        self.setObjectName(name)
        self.text = Label("", "body", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme().space("x2"))
        row.addWidget(IconLabel(icon, "muted"))
        row.addWidget(self.text, 1)
        holder = QWidget()
        line = FlowLayout(holder, gap=8, line_gap=4)
        for button in buttons:
            line.addWidget(button)
        column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        column.setContentsMargins(margin, 8, margin, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(holder)
        self.hide()

    def tell(self, words: str) -> None:
        """Says it; no words hide the band."""
        self.text.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(self.rect(), theme().color("sunken"))

"""The head of a page: title, context, the saved text, and the page's actions at the right."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth

_MARGIN = 13


class PageHeader(Painted):
    """Everything in one line where it fits; with large text or little room it wraps, nothing is cut."""

    def __init__(self, title: str = "", context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "title", elide=True)
        self.context = Label(context, "body", "muted", elide=True)
        self._saved = _Saved()
        self._lead = QWidget()
        lead = QHBoxLayout(self._lead)
        lead.setContentsMargins(0, 0, 0, 0)
        lead.setSpacing(theme().space("x4"))
        lead.addWidget(self.title)
        lead.addWidget(self.context, 1)
        gap, between = theme().space("x4"), theme().space("x2")
        self._flow = FlowLayout(gap=gap, line_gap=between, right_from=1, gives_way=0)
        self._last = 0
        self._flow.addWidget(self._lead)
        self._flow.addWidget(self._saved)
        column = QVBoxLayout(self)
        side = theme().space("page_margin")
        column.setContentsMargins(side, _MARGIN, side, _MARGIN)
        column.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme().size("header"))
        self.setAccessibleName(title)
        self.set_saved("")
        self.set_context(context)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_context(self, context: str) -> None:
        """The muted words after the title; empty hides them."""
        self.context.setText(context)
        self.context.setVisible(bool(context))

    def set_saved(self, text: str) -> None:
        """»Gemt 10:42«; empty hides it. It never blinks."""
        self._saved.words.setText(text)
        self._saved.setVisible(bool(text))

    def add_action(self, widget: QWidget, *, last: bool = False) -> QWidget:
        """Put a button (or the search field) at the right, after those already there.

        `last`: the page's own act, which stays at the right end, whatever is added later.
        """
        if last:
            self._flow.addWidget(widget)
            self._last += 1
        else:
            self._flow.insert_widget(self._flow.count() - self._last, widget)
        return widget

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("hairline"))

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(theme().size("header"))
        super()._on_theme_changed()


class _Saved(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", "caption", "muted", figures=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("check", "muted", "icon_small"))
        row.addWidget(self.words)

"""A filter over a table in a card, or the sentence for none: the body of every page that is a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ui.item_models.rows import Group, RowsModel
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Card, EmptyState
from tvaer.ui.widgets.filter_line import FilterLine
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.table import Table
from tvaer.ui.words import translate


class ListBody(QWidget):
    """`name` gives the object names "<name>.filter" and "<name>.table"; `words` say what the filter finds."""

    def __init__(self, name: str, model: RowsModel, words: str) -> None:
        super().__init__()
        self.total = 0
        self.table = Table(model, words)
        self.table.setObjectName(f"{name}.table")
        self.filter = FilterLine(words, self.table)
        self.filter.setObjectName(f"{name}.filter")
        nothing = Label(translate("Forms", "Nothing here matches what you typed."), "body", "muted")
        self._none = _inset(nothing, 15)
        self._none.hide()
        self.filter.narrowed.connect(self._tell_none)
        self._empty: EmptyState | None = None
        self._blank: Card | None = None
        self._card = Card(padding=1)
        for part in (_inset(self.filter, 7), self._none):
            self._card.body.addWidget(part)
        self._card.body.addWidget(self.table, 1)
        margin = theme().space("page_margin")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margin, theme().space("x4"), margin, theme().space("x4"))
        self._column.addWidget(self._card, 1)

    def set_empty(self, sentence: str, action: QWidget | None) -> None:
        """What stands here while there is nothing."""
        self._empty = EmptyState(sentence, action)
        self._blank = Card(padding=theme().space("x5"))
        self._blank.body.addWidget(self._empty)
        self._column.addWidget(self._blank, 0, Qt.AlignmentFlag.AlignTop)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other lines; the chosen line stays chosen."""
        self.total = sum(len(group.rows) for group in groups)
        chosen = self.table.rows.line(self.table.currentIndex())
        self.table.rows.set_groups(groups)
        if chosen is not None:
            self.table.setCurrentIndex(self.table.rows.index_of(chosen.id))
        self._card.setVisible(bool(self.total))
        if self._blank is not None:
            self._blank.setVisible(not self.total)
        self._tell_none()

    def first_focus(self) -> QWidget | None:
        """The filter, or what makes the first one while there is nothing."""
        if self.total:
            return self.filter
        return self._empty.action if self._empty is not None else None

    def _tell_none(self) -> None:
        nothing = bool(self.total) and not self.table.rows.count
        self._none.setVisible(nothing)
        self.table.setVisible(not nothing)
        self._card.body.setStretch(1, 1 if nothing else 0)


def _inset(widget: QWidget, below: int) -> QWidget:
    holder = QWidget()
    row = FlowLayout(holder)
    row.setContentsMargins(15, 15, 15, below)
    row.addWidget(widget)
    return holder

"""Which cards the child may read, too: chosen by the leader, below the line about the table screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.widgets.scroll import Scroll
from tvaer.ui.words import translate

MOST_HEIGHT = 150
"""Px at 100 % text that the list takes before it scrolls."""


class ChildChoice(Painted):
    """`chosen` carries the ids, `closed` comes with Esc and the button. Nothing is ticked at first.

    Arrows go up and down, Space ticks, Enter lets the child read what is ticked.
    """

    chosen = Signal(tuple)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table.child")
        self._boxes: dict[Id, CheckBox] = {}
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme().space("x1"))
        self._area = Scroll(self._list)
        self.some = self._button("table.child.some", "Enter")
        self.all = self._button("table.child.all", "")
        self.close_button = Button(translate("ChildChoice", "Close"), "text", key_hint="Esc", size="small")
        self.close_button.setObjectName("table.child.close")
        acts = FlowLayout(gap=theme().space("x2"), line_gap=theme().space("x1"))
        for button in (self.some, self.all, self.close_button):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        side = theme().space("page_margin")
        column.setContentsMargins(side, theme().space("x2"), side, theme().space("x2"))
        column.setSpacing(theme().space("x2"))
        column.addWidget(self._area)
        column.addLayout(acts)
        self.some.clicked.connect(self._take_ticked)
        self.all.clicked.connect(lambda: self.chosen.emit(tuple(self._boxes)))
        self.close_button.clicked.connect(self.closed)

    def _button(self, name: str, key: str) -> Button:
        button = Button("", "secondary", key_hint=key, size="small")
        button.setObjectName(name)
        return button

    def show_cards(self, name: str, cards: Sequence[tuple[Id, str]]) -> None:
        """Shows these cards, each with its words; ticks that were set stay. `name`: what is asked."""
        self.setAccessibleName(name)
        wanted = dict(cards)
        for gone in [card for card in self._boxes if card not in wanted]:
            self._boxes[gone].hide()
            self._boxes.pop(gone).deleteLater()
        for card, words in cards:
            if card not in self._boxes:
                self._boxes[card] = self._make(card)
            self._boxes[card].setText(words.replace("&", "&&"))
            self._boxes[card].setAccessibleName(words)
        self._fit()
        self._count()

    def _make(self, card: Id) -> CheckBox:
        made = CheckBox("")
        made.setObjectName(f"table.child.card.{card}")
        made.toggled.connect(lambda _on: self._count())
        self._rows.addWidget(made)
        made.show()
        return made

    def _fit(self) -> None:
        wanted = sum(made.sizeHint().height() + self._rows.spacing() for made in self._boxes.values())
        self._area.setFixedHeight(min(wanted + 2, theme().scaled(MOST_HEIGHT)))

    @property
    def ticked(self) -> tuple[Id, ...]:
        return tuple(card for card, made in self._boxes.items() if made.isChecked())

    def _count(self) -> None:
        ticked = len(self.ticked)
        self.some.set_text(translate("ChildChoice", "The %n chosen card(s)", "", ticked))
        self.some.setEnabled(ticked > 0)
        self.all.set_text(translate("ChildChoice", "All %n card(s)", "", len(self._boxes)))

    def first_focus(self) -> QWidget | None:
        return next(iter(self._boxes.values()), None)

    def _take_ticked(self) -> None:
        if self.ticked:
            self.chosen.emit(self.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes = list(self._boxes.values())
        here = next((n for n, made in enumerate(boxes) if made.hasFocus()), -1)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and here >= 0:
            target = boxes[max(0, min(len(boxes) - 1, here + step))]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(target)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_ticked()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), 0, "sunken")

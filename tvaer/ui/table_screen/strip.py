"""What the laptop says of the table screen: its state in words, and its acts with their keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import fill, translate


class TableStrip(Painted):
    """Stands below the header while the table screen is on."""

    freeze_asked = Signal()
    blank_asked = Signal()
    turn_asked = Signal(int)
    child_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table.strip")
        self._frozen = False
        self.words = Label("", "body", elide=True)
        self.words.setObjectName("table.state")
        self.freeze = self._button("table.freeze", "", "pin", "F12")
        self.blank = self._button("table.blank", "", "eye-off", "Ctrl+B")
        older, newer = translate("TableStrip", "Earlier cards"), translate("TableStrip", "Later cards")
        self.older = self._button("table.older", older, "arrow-up", "Ctrl+PgUp")
        self.newer = self._button("table.newer", newer, "arrow-down", "Ctrl+PgDown")
        self.child = self._button("table.child_too", "", "eye", "Alt 6")
        self.child.hide()
        self._lay_out()
        self.freeze.clicked.connect(self.freeze_asked)
        self.blank.clicked.connect(self.blank_asked)
        self.child.clicked.connect(self.child_asked)
        self.older.clicked.connect(lambda: self.turn_asked.emit(1))
        self.newer.clicked.connect(lambda: self.turn_asked.emit(-1))

    def _lay_out(self) -> None:
        """One line where it fits; with large text it wraps, nothing is cut."""
        lead = QWidget()
        row = QHBoxLayout(lead)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x2"))
        row.addWidget(IconLabel("presentation", "muted"))
        row.addWidget(self.words, 1)
        flow = self._flow = FlowLayout(gap=theme().space("x2"), line_gap=0, right_from=1)
        for part in (lead, self.child, self.older, self.newer, self.freeze, self.blank):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        side = theme().space("page_margin")
        column.setContentsMargins(side, 2, side, 2)
        column.addLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _button(self, name: str, text: str, icon: str, key: str) -> Button:
        button = Button(text, "text", icon, key, size="small")
        button.setObjectName(name)
        return button

    def offer_child(self, words: str) -> None:
        """Ask whether the child may read what stands back only for its sake; empty: nothing does."""
        self.child.set_text(words)
        self.child.setVisible(bool(words))

    def show_state(self, *, frozen: bool, blank: bool, shown: int, of: int, page: int, pages: int) -> None:
        """Say how the table screen stands; `shown` of `of` cards are for all in the room."""
        self._frozen = frozen or blank
        self.words.setText(_state(frozen, blank, shown, of))
        self.setAccessibleName(self.words.text())
        self.freeze.set_text(
            translate("TableStrip", "Follow again") if frozen else translate("TableStrip", "Hold still")
        )
        self.blank.set_text(
            translate("TableStrip", "Show again") if blank else translate("TableStrip", "Empty it")
        )
        self.freeze.setVisible(not blank)
        for button, there in ((self.older, page < pages - 1), (self.newer, page > 0)):
            button.setVisible(pages > 1 and not blank)
            button.setEnabled(there)
        self._flow.invalidate()
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), 0, "attention_soft" if self._frozen else "sunken")


def _state(frozen: bool, blank: bool, shown: int, of: int) -> str:
    if blank:
        return translate("TableStrip", "The table screen is empty. Nobody can read along.")
    if frozen:
        return translate("TableStrip", "The table screen stands still.")
    if shown < of:
        return fill(
            translate("TableStrip", "All see %1 of %2 cards. The others are for some only."), shown, of
        )
    return translate("TableStrip", "All in the room can read along.")

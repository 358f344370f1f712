"""Check boxes for the statements that something is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.ui.run.statement_words import first_words, short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate

LONGEST = 42


def short_words(record: MeetingRecord, said: Statement) -> str:
    """Whose words and how they begin, on one line."""
    short = first_words(said.text, LONGEST)
    return fill(translate("StatementEditor", "%1: %2"), short_name(record, said.speaker_id), short)


class AboutBoxes(QWidget):
    """`chosen(tuple[Id, ...])` when one is ticked; boxes are kept by id."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._boxes: dict[Id, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addWidget(Label(translate("Disagreement", "What it is about"), "caption", "muted"))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)

    def show_statements(self, record: MeetingRecord, said: Sequence[Statement], ticked: Sequence[Id]) -> None:
        """One box a statement, those ticked first. While a box has the keyboard none changes its place."""
        wanted = {s.id: s for s in sorted(said, key=lambda s: s.id not in ticked)}
        if any(box.hasFocus() for box in self._boxes.values()):
            stays = [key for key in self._boxes if key in wanted]
            wanted = {key: wanted[key] for key in (*stays, *(k for k in wanted if k not in stays))}
        for gone in set(self._boxes) - set(wanted):
            box = self._boxes.pop(gone)
            box.hide()
            box.deleteLater()
        for number, (statement_id, one) in enumerate(wanted.items()):
            box = self._boxes.get(statement_id) or self._make(statement_id)
            if self._column.indexOf(box) != number:
                self._column.insertWidget(number, box)
                box.show()
            words = short_words(record, one)
            box.setAccessibleName(words)
            box.setToolTip(plain_tip(one.text))
            box.setChecked(statement_id in ticked)
        self._boxes = {key: self._boxes[key] for key in wanted}
        self.setVisible(bool(wanted))
        self._fit()

    @property
    def boxes(self) -> tuple[CheckBox, ...]:
        """The boxes from above down, as Tab goes through them."""
        return tuple(self._boxes.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As much of the words as there is room for; the whole stands in the tip."""
        room = self.width() - theme().size("icon") - theme().space("x5")
        for box in self._boxes.values():
            whole = box.accessibleName()
            box.setText(
                box.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
            )

    def _make(self, statement_id: Id) -> CheckBox:
        box = CheckBox("")
        box.setObjectName(f"{self._name}.{statement_id}")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(1)
        box.clicked.connect(self._on_clicked)
        self._boxes[statement_id] = box
        return box

    def _on_clicked(self) -> None:
        self.chosen.emit(tuple(key for key, box in self._boxes.items() if box.isChecked()))

"""The table of agreements: this meeting's, then the open ones of earlier meetings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Agreement, MeetingRecord
from tvaer.ui.run.close.agreement_row import AgreementRow, TableHead, line_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate


class AgreementsCard(Card):
    """Rows are kept by id; only what changed is painted anew."""

    edit_asked = Signal(object, str)
    remove_asked = Signal(object)
    move_asked = Signal(object, object)
    """(agreement, the one it shall stand before; None: last)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.new = Button(translate("Close", "New agreement"), "text", "plus", key_hint="Alt N")
        self.new.setObjectName("close.agreement.new")
        super().__init__(translate("Close", "Agreements"), self.new, parent=parent)
        self._rows: dict[Id, AgreementRow] = {}
        self._order: list[Id] = []
        self._own: list[Id] = []
        self.table_head = TableHead()
        self.empty = Label(
            translate("Close", "The agreements come here. Write the first when you are ready."),
            "body",
            "muted",
            wrap=True,
        )
        self.earlier_head = Label(
            translate("Close", "From earlier meetings, still open"), "caption", "muted", weight=600
        )
        self._own_column, self._earlier_column = QVBoxLayout(), QVBoxLayout()
        for column in (self._own_column, self._earlier_column):
            column.setSpacing(0)
        self.body.setSpacing(0)
        self.body.addWidget(self.table_head)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._own_column)
        self.body.addSpacing(8)
        self.body.addWidget(self.earlier_head)
        self.body.addLayout(self._earlier_column)

    def show_agreements(self, record: MeetingRecord, today: date) -> None:
        """Shows the agreements as they are now."""
        self._own = [agreement.id for agreement in record.agreements]
        both = (*record.agreements, *record.carried)
        self._order = [agreement.id for agreement in both]
        for gone in [row for row in self._rows if row not in self._order]:
            widget = self._rows.pop(gone)
            widget.hide()
            widget.deleteLater()
        self._fill(self._own_column, record.agreements, record, today)
        self._fill(self._earlier_column, record.carried, record, today)
        self.empty.setVisible(not record.agreements)
        self.table_head.setVisible(bool(both))
        self.earlier_head.setVisible(bool(record.carried))

    def row(self, row: Id) -> AgreementRow | None:
        """The line of an agreement."""
        return self._rows.get(row)

    def _fill(
        self, column: QVBoxLayout, agreements: Sequence[Agreement], record: MeetingRecord, today: date
    ) -> None:
        for place, agreement in enumerate(agreements):
            words = line_words(record, agreement, place + 1, today)
            line = self._rows.get(agreement.id)
            if line is None:
                line = self._make(agreement.id, AgreementRow(agreement.id, words))
            elif line.words != words:
                line.show_words(words)
            if column.indexOf(line) != place:
                column.removeWidget(line)
                column.insertWidget(place, line)
                line.show()

    def _make(self, row: Id, line: AgreementRow) -> AgreementRow:
        line.edit_asked.connect(self.edit_asked)
        line.remove_asked.connect(self.remove_asked)
        line.step_asked.connect(self._on_step)
        line.move_asked.connect(self._on_move)
        self._rows[row] = line
        return line

    def _on_step(self, row: Id, by: int) -> None:
        place = self._order.index(row) + by
        if 0 <= place < len(self._order):
            self._rows[self._order[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_move(self, row: Id, by: int) -> None:
        if row not in self._own:
            return
        others = [other for other in self._own if other != row]
        place = self._own.index(row) + by
        if 0 <= place <= len(others):
            self.move_asked.emit(row, others[place] if place < len(others) else None)

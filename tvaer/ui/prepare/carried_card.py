"""Open agreements from earlier meetings: they come onto the agenda by themselves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.snapshots import Agreement, MeetingRecord
from tvaer.ui import dates
from tvaer.ui.forms.clearing import clear
from tvaer.ui.meeting_words import joined
from tvaer.ui.widgets.card import Card, Divider
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class CarriedCard(Card):
    """What, who, and how long it has waited; hidden while there is nothing."""

    def __init__(self) -> None:
        note = Label(translate("Carried", "come along on the agenda"), "caption", "muted")
        super().__init__(translate("Carried", "Agreements from before"), note)
        self.body.setSpacing(6)

    def show_record(self, record: MeetingRecord, today: date) -> None:
        """Show those of another meeting, or of the same anew."""
        clear(self.body)
        for place, agreement in enumerate(record.carried):
            if place:
                self.body.addWidget(Divider())
            self.body.addWidget(_line(agreement, record, today))
        self.setVisible(bool(record.carried))


def _line(agreement: Agreement, record: MeetingRecord, today: date) -> QWidget:
    people = (agreement.owner_id, *agreement.partners)
    names = joined(record.people[p].first_name for p in people if p in record.people)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel("handshake"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(agreement.what, "body", wrap=True))
    small = " · ".join(part for part in (names, _due(agreement, today)) if part)
    if small:
        late = agreement.due_on is not None and agreement.due_on < today
        words.addWidget(Label(small, "caption", "overdue" if late else "muted", wrap=True))
    row.addLayout(words, 1)
    return holder


def _due(agreement: Agreement, today: date) -> str:
    if agreement.due_on is None:
        return translate("Carried", "no date")
    late = (today - agreement.due_on).days
    if late > 0:
        return translate("Carried", "%n day(s) over", None, late)
    return fill(translate("Carried", "by %1"), dates.relative_day(agreement.due_on, today))

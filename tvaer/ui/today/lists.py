"""The lists beside the meeting: what is due, the latest cases, meetings to finish."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.snapshots import CaseRow, DueRow, MeetingRow
from tvaer.ui import dates
from tvaer.ui.forms.clearing import clear
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.meeting_words import about, day_and_span
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Chip
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class ListCard(Card):
    """A card whose lines go from edge to edge. `chosen(Id)` when a line is clicked."""

    chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        pad = theme().space("card_padding")
        column = self.layout()
        assert column is not None
        column.setContentsMargins(1, pad, 1, 4)
        self.head.setContentsMargins(pad, 0, pad, 0)
        self.body.setSpacing(0)

    def put(self, rows: Sequence[RowButton], empty: str) -> None:
        """Show other lines, or the sentence for none."""
        clear(self.body)
        for row in rows:
            self.body.addWidget(row)
        if not rows:
            sentence = Label(empty, "body", "muted", wrap=True)
            pad = theme().space("card_padding")
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(pad, 0, pad, 8)
            inside.addWidget(sentence)
            self.body.addWidget(holder)
        self.body.addStretch(1)


class DueCard(ListCard):
    """Open agreements that are due, late ones first. `chosen` gives the case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TodayPage", "Follow-up"), parent)

    def show_due(self, due: Sequence[DueRow], today: date) -> None:
        late = sum(1 for row in due if row.due_on and row.due_on < today)
        self.setAccessibleDescription(
            translate("TodayPage", "%n waiting for a look", None, late) if late else ""
        )
        rows = [self._row(row, today) for row in due]
        self.put(rows, translate("TodayPage", "No agreements are due in the next two weeks."))

    def _row(self, due: DueRow, today: date) -> RowButton:
        late = (today - due.due_on).days if due.due_on else 0
        day = _due_day(due.due_on, today)
        over = translate("TodayPage", "%n day(s) over", None, late) if late > 0 else ""
        second = " · ".join(part for part in (due.case, due.owner) if part)
        row = RowButton(", ".join(p for p in (day, due.what, second, over) if p))
        row.setObjectName(f"today.due.{due.id}")
        date_words = Label(
            day, "body", "overdue" if late > 0 else "text", weight=600 if late > 0 else None, figures=True
        )
        date_words.setMinimumWidth(theme().scaled(72))
        row.add(date_words)
        row.row.setAlignment(date_words, Qt.AlignmentFlag.AlignTop)
        row.add(_with_chip(_two_lines(due.what, second), over), 1)
        row.setEnabled(due.case_id is not None)
        row.clicked.connect(lambda: self.chosen.emit(due.case_id))
        return row


class LatestCasesCard(ListCard):
    """The cases somebody worked with last. `chosen` gives the case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TodayPage", "Latest cases"), parent)

    def show_cases(self, cases: Sequence[CaseRow], today: date) -> None:
        self.put([self._row(case, today) for case in cases], "")

    def _row(self, case: CaseRow, today: date) -> RowButton:
        name = ", ".join(part for part in (case.alias, case.school_class) if part)
        second = _case_words(case, today)
        row = RowButton(f"{name}, {second}")
        row.setObjectName(f"today.case.{case.id}")
        row.add(_two_lines(name, second), 1)
        changed = dates.relative_day(dates.local_day(case.last_changed), today)
        row.add(Label(changed, "caption", "muted", figures=True))
        row.clicked.connect(lambda: self.chosen.emit(case.id))
        return row


class ToFinishCard(ListCard):
    """Meetings that were begun to be prepared and have no coming date. `chosen` gives the meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("TodayPage", "Not held yet"), parent)

    def show_meetings(self, meetings: Sequence[MeetingRow], today: date) -> None:
        self.put([self._row(row, today) for row in meetings], "")
        self.setVisible(bool(meetings))

    def _row(self, meeting: MeetingRow, today: date) -> RowButton:
        second = f"{meeting_kind_word(meeting.kind)} · {day_and_span(meeting, today)}"
        row = RowButton(f"{about(meeting)}, {second}")
        row.setObjectName(f"today.draft.{meeting.id}")
        row.add(_two_lines(about(meeting), second), 1)
        row.clicked.connect(lambda: self.chosen.emit(meeting.id))
        return row


def _case_words(case: CaseRow, today: date) -> str:
    if case.next_meeting is not None:
        day = dates.relative_day(dates.local_day(case.next_meeting), today)
        return fill(translate("TodayPage", "Next meeting %1"), day)
    if case.open_agreements:
        return translate("TodayPage", "%n open agreement(s)", None, case.open_agreements)
    return translate("TodayPage", "%n meeting(s)", None, case.meetings)


def _due_day(day: date | None, today: date) -> str:
    """A late day is said by its date; how late it is stands beside it."""
    if day is None:
        return ""
    late = day < today
    return dates.short_date(day, year=day.year != today.year) if late else dates.relative_day(day, today)


def _with_chip(words: QWidget, over: str) -> QWidget:
    """The chip at the right of the words where there is room, else below them."""
    if not over:
        return words
    holder = QWidget()
    line = FlowLayout(holder, gap=8, line_gap=4)
    line.addWidget(words)
    line.addWidget(Chip(over, "overdue"))
    return holder


def _two_lines(first: str, second: str) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(first, "body", wrap=True))
    if second:
        column.addWidget(Label(second, "caption", "muted", wrap=True))
    return words

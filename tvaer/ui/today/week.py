"""The next five days with their meetings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRow
from tvaer.ui import dates
from tvaer.ui.forms.clearing import clear
from tvaer.ui.forms.columns import Columns
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.meeting_words import about
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.link_button import LinkButton
from tvaer.ui.words import fill, translate

DAYS = 5


def shown_days(first: date, busy: frozenset[date]) -> list[date]:
    """Five days from `first` on; Saturdays and Sundays only when something is to happen."""
    days: list[date] = []
    day = first
    while len(days) < DAYS:
        if day == first or day.weekday() < 5 or day in busy:
            days.append(day)
        day += timedelta(days=1)
    return days


class WeekCard(Card):
    """`chosen(Id)` when a meeting is clicked, `all_wanted` for the link to all meetings."""

    chosen = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._all = LinkButton(translate("TodayPage", "All meetings"))
        pad = theme().space("x5")
        super().__init__(translate("TodayPage", "This week and next"), self._all, padding=pad, parent=parent)
        self._all.setObjectName("today.all_meetings")
        self._all.clicked.connect(self.all_wanted)
        self._columns = Columns((130,) * DAYS)
        self.body.addWidget(self._columns)

    def show_week(self, today: date, meetings: Sequence[MeetingRow]) -> None:
        """Show the days from `today` on."""
        by_day: dict[date, list[MeetingRow]] = {}
        for row in meetings:
            if row.starts is not None:
                by_day.setdefault(dates.local_day(row.starts), []).append(row)
        for column, day in zip(self._columns.columns, shown_days(today, frozenset(by_day)), strict=True):
            clear(column)
            self._fill(column, day, today, by_day.get(day, []))

    def _fill(self, column: QVBoxLayout, day: date, today: date, meetings: list[MeetingRow]) -> None:
        column.setSpacing(4)
        column.addWidget(Label(_day_words(day, today), "body", weight=600, wrap=True))
        if not meetings:
            column.addWidget(Label(translate("TodayPage", "No meetings"), "body", "muted", wrap=True))
        for row in meetings:
            column.addWidget(self._item(row))
        column.addStretch(1)

    def _item(self, row: MeetingRow) -> RowButton:
        at = dates.clock(row.starts) if row.starts else ""
        kind = meeting_kind_word(row.kind)
        item = RowButton(f"{at} {about(row)}, {kind}", rule=False)
        item.setObjectName(f"today.meeting.{row.id}")
        item.row.setContentsMargins(0, 4, 0, 4)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(at, "caption", "muted", figures=True))
        column.addWidget(Label(about(row), "body", weight=600, wrap=True))
        column.addWidget(Label(kind, "caption", "muted", wrap=True))
        item.add(words, 1)
        meeting_id: Id = row.id
        item.clicked.connect(lambda: self.chosen.emit(meeting_id))
        return item


def _day_words(day: date, today: date) -> str:
    if day == today:
        words = dates.relative_day(day, today)
    else:
        words = fill(translate("TodayPage", "%1 %2"), dates.weekday(day), day.day)
    return words[:1].upper() + words[1:]

"""The course of a case as a line through time, and who has held it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.snapshots import Case, CasePage, CaseworkerTerm, MeetingRow
from tvaer.terms import MeetingStatus
from tvaer.ui import dates
from tvaer.ui.forms.clearing import clear
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.meeting_words import time_to
from tvaer.ui.term_words import meeting_kind_word, meeting_status_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import fill, translate

SHOWN = 30
"""Meetings a case shows; the earlier ones stand in the list of meetings."""


class CourseCard(Card):
    """Meetings newest first, and when the support began. `chosen(MeetingRow)` when one is clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CasePage", "The course"), parent=parent)
        self.body.setSpacing(0)

    def show_page(self, page: CasePage, now: datetime) -> None:
        """Show the course of another case, or of the same anew."""
        clear(self.body)
        today = dates.local_day(now)
        began = page.case.support_started
        shown = page.meetings[:SHOWN]
        for number, row in enumerate(shown):
            last = began is None and number == len(shown) - 1
            self.body.addWidget(self._meeting(row, today, now, last))
        if len(page.meetings) > SHOWN:
            more = translate("CasePage", "%n earlier meeting(s)", None, len(page.meetings) - SHOWN)
            self.body.addWidget(Label(more, "caption", "muted", wrap=True))
        if began is not None:
            words = _day(began, today), translate("CasePage", "Support began"), ""
            self.body.addWidget(_line(words, "small", True))
        if not page.meetings and began is None:
            sentence = translate("CasePage", "No meetings yet. The first one will stand here.")
            self.body.addWidget(Label(sentence, "body", "muted", wrap=True))
        self.body.addStretch(1)

    def _meeting(self, row: MeetingRow, today: date, now: datetime, last: bool) -> RowButton:
        day = dates.local_day(row.starts) if row.starts else None
        second = meeting_status_word(row.status)
        if row.status == MeetingStatus.PREPARED and row.starts and row.starts > now:
            second = _capital(time_to(row.starts, now))
        words = _day(day, today), meeting_kind_word(row.kind), second
        open_ = row.status in (MeetingStatus.PREPARED, MeetingStatus.RUNNING)
        item = RowButton(", ".join(part for part in words if part), rule=False)
        item.setObjectName(f"case.meeting.{row.id}")
        item.row.setContentsMargins(0, 0, 0, 0)
        item.add(_line(words, "open" if open_ else "full", last), 1)
        item.clicked.connect(lambda: self.chosen.emit(row))
        return item


class CaseworkerCard(Card):
    """Who holds the case now, who coordinates, and who held it before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CasePage", "Caseworker"), parent=parent)

    def show_page(self, page: CasePage, today: date) -> None:
        """Show those of another case, or of the same anew."""
        clear(self.body)
        case = page.case
        for term in sorted(case.caseworkers, key=lambda t: t.until is not None):
            name = page.people[term.person_id].name if term.person_id in page.people else ""
            self.body.addWidget(_holder(name, _term_words(term, case, today), term.until is None))
        holds = {term.person_id for term in case.caseworkers if term.until is None}
        if case.coordinator_id and case.coordinator_id not in holds:
            name = page.people[case.coordinator_id].name if case.coordinator_id in page.people else ""
            self.body.addWidget(_holder(name, translate("CasePage", "coordinator"), True))
        if not case.caseworkers and not case.coordinator_id:
            words = translate("CasePage", "Nobody is written down yet.")
            self.body.addWidget(Label(words, "body", "muted", wrap=True))
        self.body.addStretch(1)


class _Dot(Painted):
    """The dot and the line down to the next."""

    def __init__(self, look: str, last: bool) -> None:
        super().__init__()
        self._look, self._last = look, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(16, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        middle = theme().line("caption") / 2
        if not self._last:
            painter.fillRect(QRectF(7, middle + 9, 2, self.height() - 14), theme().color("hairline"))
        if self._look == "open":
            box(painter, QRectF(2, middle - 6, 12, 12), 6, "surface", "accent", width=2)
            return
        radius = 6 if self._look == "full" else 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent" if self._look == "full" else "muted"))
        painter.drawEllipse(QPointF(8, middle), radius, radius)


def _line(words: tuple[str, str, str], look: str, last: bool) -> QWidget:
    from PySide6.QtWidgets import QHBoxLayout

    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(_Dot(look, last))
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 12)
    column.setSpacing(0)
    column.addWidget(Label(words[0], "caption", "muted", wrap=True, figures=True))
    column.addWidget(Label(words[1], "body", weight=600, wrap=True))
    if words[2]:
        column.addWidget(Label(words[2], "caption", "muted", wrap=True))
    row.addLayout(column, 1)
    return holder


def _holder(name: str, second: str, now: bool) -> QWidget:
    from PySide6.QtWidgets import QHBoxLayout

    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    badge = Badge("social" if now else "", translate("CasePage", "Caseworker"))
    row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(name, "body", weight=600 if now else None, wrap=True))
    column.addWidget(Label(second, "caption", "muted", wrap=True))
    row.addLayout(column, 1)
    return holder


def _term_words(term: CaseworkerTerm, case: Case, today: date) -> str:
    since = _short(term.since, today)
    until = _short(term.until, today)
    if term.until is None:
        words = fill(translate("CasePage", "since %1"), since) if since else translate("CasePage", "now")
    elif since:
        words = fill(translate("CasePage", "%1 to %2"), since, until)
    else:
        words = fill(translate("CasePage", "until %1"), until)
    holds = translate("CasePage", "coordinator") if case.coordinator_id == term.person_id else ""
    return " · ".join(part for part in (words, holds, term.reason) if part)


def _short(day: date | None, today: date) -> str:
    return dates.day_and_month(day, year=day.year != today.year) if day else ""


def _day(day: date | None, today: date) -> str:
    if day is None:
        return translate("CasePage", "No date yet")
    return dates.day_and_month(day, year=day.year != today.year)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]

"""The page "I dag": the meeting that is next, the days to come, what is due, the latest cases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.errors import KnownError
from tvaer.ids import Id
from tvaer.method.model import Method
from tvaer.snapshots import MeetingRecord, Today
from tvaer.ui import dates
from tvaer.ui.forms.columns import Columns, scrolled
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.theme import theme
from tvaer.ui.today.lists import DueCard, LatestCasesCard, ToFinishCard
from tvaer.ui.today.meeting_card import MeetingCard
from tvaer.ui.today.week import WeekCard
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card, EmptyState
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate


class TodayPage(Page):
    """What the day asks for. F5 starts or resumes the meeting in the card."""

    kinds = frozenset({"meeting", "case", "agreement", "participant", "agenda_item", "meeting_case"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: Id | None = None
        self._fresh = False
        self.header = PageHeader(translate("TodayPage", "Today"))
        self.new_meeting = Button(translate("TodayPage", "New meeting"), "secondary", "plus", "Ctrl+N")
        self.new_meeting.setObjectName("today.new_meeting")
        self.new_meeting.clicked.connect(lambda: context.go.new_meeting())
        self.header.add_action(self.new_meeting)
        self.meeting = MeetingCard()
        self.nothing = self._nothing_card()
        self.first = self._first_card()
        self.week = WeekCard()
        self.due = DueCard()
        self.latest = LatestCasesCard()
        self.to_finish = ToFinishCard()
        self._build()
        self._connect()

    def _build(self) -> None:
        columns = Columns((560, 320))
        main, side = columns.columns
        for card in (self.first, self.meeting, self.nothing, self.week):
            main.addWidget(card)
        main.addStretch(1)
        for other in (self.due, self.latest, self.to_finish):
            side.addWidget(other)
        side.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(scrolled(columns), 1)

    def _nothing_card(self) -> Card:
        button = Button(translate("TodayPage", "New meeting"), "primary", "plus", "Ctrl+N")
        button.setObjectName("today.plan_meeting")
        button.clicked.connect(lambda: self.context.go.new_meeting())
        card = Card(padding=theme().space("x5"))
        card.body.addWidget(EmptyState(translate("TodayPage", "No meetings are planned right now."), button))
        return card

    def _first_card(self) -> Card:
        button = Button(translate("TodayPage", "Make the first case"), "primary", "folder-plus")
        button.setObjectName("today.first_case")
        button.clicked.connect(lambda: self.context.go.show_cases())
        card = Card(translate("TodayPage", "Welcome"), padding=theme().space("x5"))
        words = translate("TodayPage", "Your cases will be here. Make the first one when you are ready.")
        card.body.addWidget(EmptyState(words, button))
        return card

    def _connect(self) -> None:
        go = self.context.go
        self.meeting.start_wanted.connect(self.start)
        self.meeting.prepare_wanted.connect(lambda: self._with_shown(go.prepare_meeting))
        self.week.chosen.connect(go.prepare_meeting)
        self.week.all_wanted.connect(go.show_meetings)
        self.due.chosen.connect(go.show_case)
        self.latest.chosen.connect(go.show_case)
        self.to_finish.chosen.connect(go.prepare_meeting)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fresh = True
        self._offer_start()

    def _offer_start(self) -> None:
        """Once each time the page comes up: Enter does what the day asks for."""
        if self._fresh and self._shown is not None:
            self._fresh = False
            self.meeting.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Begins the meeting in the card, or goes on with it."""
        self._with_shown(self.context.go.run_meeting)

    def refresh(self) -> None:
        now = self.context.clock.now()
        day = dates.local_day(now)
        today = self.context.bridge.reads.today(now, day)
        self.header.set_context(dates.long_date(day))
        self._show_meeting(today)
        self.week.show_week(day, (*today.running, *today.coming))
        self.due.show_due(today.due, day)
        self.latest.show_cases(today.cases, day)
        self.to_finish.show_meetings(today.to_finish, day)
        self._show_what_there_is(today)

    def _show_what_there_is(self, today: Today) -> None:
        new = not today.cases and not today.meetings_in_all
        self.first.setVisible(new)
        self.meeting.setVisible(self._shown is not None)
        self.nothing.setVisible(self._shown is None and not new)
        self.new_meeting.setVisible(self._shown is not None or new)
        for card in (self.week, self.due):
            card.setVisible(not new)
        self.latest.setVisible(bool(today.cases))
        self._offer_start()

    def _show_meeting(self, today: Today) -> None:
        rows = (*today.running, *today.coming)
        record = self._record(rows[0].id) if rows else None
        self._shown = record.head.id if record else None
        if record is not None:
            self.meeting.show_record(record, self._method(record), self.context.clock.now())

    def _record(self, meeting_id: Id) -> MeetingRecord | None:
        try:
            return self.context.bridge.reads.record(meeting_id)
        except KnownError as error:
            if error.code != "gone":
                raise
            return None

    def _method(self, record: MeetingRecord) -> Method | None:
        return self.context.methods.by_id.get(record.head.method)

    def _with_shown(self, go: object) -> None:
        if self._shown is not None and callable(go):
            go(self._shown)

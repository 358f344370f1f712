"""The page of all meetings: coming, running, held; and the panel that makes a new one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRow
from tvaer.terms import MeetingStatus
from tvaer.ui import dates
from tvaer.ui.forms.list_page import ListBody
from tvaer.ui.item_models.columns import meeting_columns
from tvaer.ui.item_models.rows import Group, RowsModel
from tvaer.ui.meetings.new_meeting import NewMeetingPanel
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate


class MeetingsPage(Page):
    """Type to narrow, Enter opens: a running meeting where it is, any other its preparation."""

    kinds = frozenset({"meeting", "meeting_case", "case", "participant"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = NewMeetingPanel(context, self)
        self.header = PageHeader(translate("MeetingsPage", "Meetings"))
        self.new_meeting = Button(translate("MeetingsPage", "New meeting"), "primary", "plus", "Ctrl+N")
        self.new_meeting.setObjectName("meetings.new")
        self.new_meeting.clicked.connect(lambda: self.panel.open_new())
        self.header.add_action(self.new_meeting)
        model = RowsModel(meeting_columns(lambda: dates.local_day(context.clock.now())))
        self.list = ListBody("meetings", model, translate("MeetingsPage", "Find a meeting"))
        first = Button(translate("MeetingsPage", "Plan the first meeting"), "secondary", "calendar-plus")
        first.setObjectName("meetings.first")
        first.clicked.connect(lambda: self.panel.open_new())
        self.list.set_empty(translate("MeetingsPage", "Meetings will be here, coming ones first."), first)
        self.list.table.opened.connect(self._on_opened)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.list, 1)
        self.panel.raise_()
        self.panel.made.connect(context.go.prepare_meeting)

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        """`detail` "new" opens the form for a new meeting, about the case `subject`."""
        if detail == "new":
            self.panel.open_new(subject)

    def first_focus(self) -> QWidget | None:
        return self.list.first_focus() if self.panel.isHidden() else None

    def refresh(self) -> None:
        rows = self.context.bridge.reads.meetings()
        self.list.show_groups(grouped(rows, self.context.clock.now()))
        count = translate("MeetingsPage", "%n meeting(s)", None, len(rows))
        self.header.set_context(count if rows else "")

    def leave(self) -> None:
        self.panel.close_panel()

    def _on_opened(self, row: MeetingRow) -> None:
        if row.status == MeetingStatus.RUNNING:
            self.context.go.run_meeting(row.id)
        else:
            self.context.go.prepare_meeting(row.id)


def grouped(rows: Sequence[MeetingRow], now: datetime) -> list[Group]:
    """Running, coming (next first), prepared with no or a past date, held (newest first)."""
    prepared = [row for row in rows if row.status == MeetingStatus.PREPARED]
    edge = now - timedelta(hours=12)
    coming = sorted((r for r in prepared if r.starts and r.starts >= edge), key=lambda r: r.starts or now)
    waiting = tuple(r for r in prepared if r.starts is None or r.starts < edge)
    running = tuple(r for r in rows if r.status == MeetingStatus.RUNNING)
    held = tuple(r for r in rows if r.status in (MeetingStatus.CLOSED, MeetingStatus.FINAL))
    return [
        Group(translate("MeetingsPage", "Running"), running),
        Group(translate("MeetingsPage", "Coming"), tuple(coming)),
        Group(translate("MeetingsPage", "Not held yet"), waiting),
        Group(translate("MeetingsPage", "Held"), held),
    ]

"""The clock of the meeting: minutes of the steps, five more by a key, breaks, and steps named anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.method import timing
from tvaer.services.commands import BeginPause, EndPause, GiveMinutes, NameStep
from tvaer.snapshots import MeetingRecord
from tvaer.terms import MeetingStatus
from tvaer.ui.dates import clock
from tvaer.ui.run.course.clock import MinuteTicker
from tvaer.ui.run.course.time_words import given_words
from tvaer.ui.run.course.title_line import TitleLine
from tvaer.ui.run.part import RunPart
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage

MORE = 5
"""Minutes that one key gives."""


class TimePart(RunPart):
    """Feeds the step rail once a minute and after every change; nothing here makes a sound or blinks."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.ticker = MinuteTicker(self.session.context.clock, self)
        self.ticker.ticked.connect(self._on_minute)
        rail = page.rail
        rail.narrowed.connect(lambda _narrow: self._show_break(self.session.record))
        rail.rename_asked.connect(self.rename)
        rail.acts.more.clicked.connect(self.give_more)
        rail.acts.pause.clicked.connect(self.toggle_break)
        self._go_on = Button(translate("BreakNotice", "Go on"), "secondary", "play", "F9")
        self._go_on.setObjectName("run.break.end")
        self._go_on.clicked.connect(self.toggle_break)
        self._notice = InlineMessage("", icon="pause", action=self._go_on)
        self._notice.setObjectName("run.break")
        self._notice_place = inset(self._notice)
        self._notice_place.hide()
        page.notices.addWidget(self._notice_place)
        self._title: TitleLine | None = None

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"more_time": self.give_more, "break": self.toggle_break}

    # -- showing ---------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        self._show_time(record)
        running = record.head.status is MeetingStatus.RUNNING
        self._show_break(record)
        if running:
            self.ticker.start()
        else:
            self.ticker.stop()

    def _show_time(self, record: MeetingRecord) -> None:
        self.page.rail.show_run(self.page.run, record, self.session.context.clock.now())

    def _on_minute(self) -> None:
        if self.page.isVisible():
            self._show_time(self.session.record)
        else:
            self.ticker.stop()  # entering the page starts it again

    def _show_break(self, record: MeetingRecord) -> None:
        since = timing.running_pause(record)
        self._notice_place.setVisible(since is not None)
        if since is not None:
            words = translate("BreakNotice", "There is a break since %1. You can still write.")
            if self.page.rail.compact:
                words = translate("TimeHead", "Break since %1")
            self._notice.tell(fill(words, clock(since)), icon="pause")
        words = (
            translate("BreakNotice", "Go on after the break")
            if since
            else translate("RunKeys", "Take a break, and go on")
        )
        self.page.rail.acts.pause.set_text(words)
        self.page.rail.acts.pause.set_icon("play" if since else "pause")

    # -- acting ----------------------------------------------------------------------------------------

    @property
    def _runs(self) -> bool:
        return self.session.record.head.status is MeetingStatus.RUNNING

    def give_more(self) -> None:
        """F8: five minutes more for this step, taken from the longest ahead; told, and undone with Ctrl+Z."""
        if not self._runs:
            return
        run, record = self.page.run, self.session.record
        taken = timing.taken_from(run.method, record, MORE, run.left_out)
        command = GiveMinutes(self.session.meeting_id, run.position, MORE, taken)
        if self.session.do(command, translate("StepTime", "More time")) is not None:
            self.session.context.go.offer_undo(given_words(run, record, taken, MORE))

    def toggle_break(self) -> None:
        """F9: a break begins, or ends."""
        if not self._runs:
            return
        meeting = self.session.meeting_id
        if timing.running_pause(self.session.record) is None:
            self.session.do(BeginPause(meeting), translate("StepTime", "Break"))
        else:
            self.session.do(EndPause(meeting), translate("StepTime", "End of the break"))

    # -- naming a step ---------------------------------------------------------------------------------

    def rename(self, step_id: str) -> None:
        """F2 on a step: its name can be written in its place."""
        button = self.page.rail.button(step_id)
        if button is None or self.session.record.head.status is MeetingStatus.FINAL:
            return
        if self._title is None:
            self._title = TitleLine(self.page)
            self._title.named.connect(self._on_named)
        self._title.open_over(button, step_id)

    def _on_named(self, step_id: str, title: str) -> None:
        step = self.page.run.method.step(step_id)
        own = next((one.title for one in self.session.record.own_steps if one.step == step_id), "")
        wanted = "" if title in (step.name.da, step.name.en) else title
        if wanted != own:
            command = NameStep(self.session.meeting_id, step_id, wanted)
            if self.session.do(command, translate("StepTime", "Name of the step")) is None:
                assert self._title is not None
                self._title.not_kept()
                return
        button = self.page.rail.button(step_id)
        if button is not None and self._title is not None and self._title.by_key:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def held(self) -> bool:
        return self._title is not None and self._title.isVisible()

    def leave(self) -> None:
        if self._title is not None:
            self._title.keep()


def inset(widget: QWidget) -> QWidget:
    """A widget with the page's margin round it, for the place above the step's page."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    margin = theme().space("page_margin")
    column.setContentsMargins(margin, theme().space("x2"), margin, 0)
    column.addWidget(widget)
    return holder

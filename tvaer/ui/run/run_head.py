"""The head of the running meeting: whose it is, where it is, and what can be done with the step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tvaer.method.machine import MeetingRun
from tvaer.method.timing import in_the_room
from tvaer.snapshots import MeetingRecord
from tvaer.terms import MeetingStatus
from tvaer.ui.run.stand_in import StandIn
from tvaer.ui.run.step_pages import WITH_PLAN
from tvaer.ui.run.step_words import step_name
from tvaer.ui.run.story_page import belongs_here
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import fill, translate


class RunHead(PageHeader):
    """`said` turns from the plan to what was said, `end` closes the meeting or opens it, `on` goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.said = Button("", "text", "message-circle", "F7")
        self.said.setObjectName("run.said")
        self.add_action(self.said)
        self.end = Button(translate("RunPage", "Close the meeting"), "secondary", "check")
        self.end.setObjectName("run.close")
        self.add_action(self.end, last=True)
        self.on = Button(translate("RunPage", "Go on"), "primary", "arrow-right")
        self.on.setObjectName("run.next")
        self.add_action(self.on, last=True)

    def show_run(
        self,
        run: MeetingRun,
        record: MeetingRecord,
        stand_in: StandIn | None,
        *,
        said_shown: bool,
        compact: bool,
    ) -> None:
        """Shows where the meeting is. `stand_in`: what stands in the step's place has a title of its own."""
        whose = record.child_names or record.head.title
        self.set_title(whose if stand_in is None else stand_in.title)
        kind = meeting_kind_word(record.head.kind)
        present = translate("RunPage", "%n present", "", sum(map(in_the_room, record.participants)))
        name = step_name(run.step, record)
        number = run.step.number
        step = fill(translate("RunPage", "Step %1, %2"), number, name) if number else name
        parts = (step, present) if compact else (step, kind, present)
        if stand_in is not None:
            parts = (whose, step)
        self.set_context(" · ".join(parts))
        at_step = stand_in is None
        self._show_end(run, record, at_step)
        self._show_said(run, record, at_step, said_shown)
        self._show_on(run, record, at_step)

    def _show_end(self, run: MeetingRun, record: MeetingRecord, at_step: bool) -> None:
        closed = _is_closed(record)
        self.end.setVisible(at_step and (closed or run.can_close))
        self.end.set_text(
            translate("RunPage", "Open the meeting again")
            if closed
            else translate("RunPage", "Close the meeting")
        )
        self.end.set_kind("secondary" if run.next_step is not None or closed else "primary")

    def _show_said(self, run: MeetingRun, record: MeetingRecord, at_step: bool, said_shown: bool) -> None:
        self.said.setVisible(at_step and run.step.view in WITH_PLAN)
        count = sum(belongs_here(said, run.position) for said in record.statements)
        self.said.set_text(
            translate("RunPage", "Back to the plan")
            if said_shown
            else translate("RunPage", "Said in this step: %n", "", count)
        )

    def _show_on(self, run: MeetingRun, record: MeetingRecord, at_step: bool) -> None:
        following = run.next_step
        self.on.setVisible(at_step and following is not None and not _is_closed(record))
        if following is not None:
            number = following.number
            name = step_name(following, record)
            words = fill(translate("RunPage", "On to step %1"), number) if number else name
            self.on.set_text(words)


def _is_closed(record: MeetingRecord) -> bool:
    return record.head.status in (MeetingStatus.CLOSED, MeetingStatus.FINAL)

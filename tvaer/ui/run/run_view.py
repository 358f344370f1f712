"""The meeting at the table: steps at the left, the step's page, the guide, and the input line below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import View
from tvaer.method.machine import MeetingRun
from tvaer.services.commands import GoToStep
from tvaer.snapshots import Changes, MeetingRecord
from tvaer.terms import MeetingStatus
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.run.areas import first_focusable, focus_next_area
from tvaer.ui.run.begin_and_end import close_or_reopen, start_meeting
from tvaer.ui.run.capture_bar import CaptureBar
from tvaer.ui.run.guide import Guide
from tvaer.ui.run.key_list import keys_here
from tvaer.ui.run.keys import bind_keys
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.panels import Panels
from tvaer.ui.run.parts import make_parts
from tvaer.ui.run.run_head import RunHead
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.stand_in import StandIn
from tvaer.ui.run.statement_editor import StatementEditor
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.run.step_pages import WITH_PLAN, StepPages
from tvaer.ui.run.step_rail import StepRail
from tvaer.ui.theme import theme


class RunPage(Page):
    """One running meeting. Everything in it can be done from the keyboard."""

    card_asked = Signal(str, object)
    """What a page's cards ask for: an act and an id; see `StepPage.card_asked`."""

    def __init__(self, context: PageContext, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("run")
        self.session = session
        self.undo = session.undo
        self._captured = ""
        self.bound: frozenset[str] = frozenset()
        """Names of the key map that do something here."""
        self.stand_in: StandIn | None = None
        self.saved_again: Callable[[], None] | None = None
        """Set by the window: shows the time of the last commit anew."""
        self._compact = False
        self._build()
        self._connect()
        self.parts = make_parts(self)
        self._bind_keys()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = RunHead()
        self.rail = StepRail()
        self.stack = QStackedWidget()
        self.capture = CaptureBar(self.session)
        self.guide = Guide()
        self.editor = StatementEditor(self.session)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.stack, 1)
        upper.addWidget(self.guide)
        self._pages = StepPages(self.session, self.stack, self._listen_to)
        self._panels = Panels(self.session, upper, self.stack, self._room)
        self._panels.adopt(self.editor)
        self.notices = QVBoxLayout()
        """What a part has to say above the step's page: a break, whose turn it is."""
        middle.addLayout(self.notices)
        middle.addLayout(upper, 1)
        middle.addWidget(self.capture)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addLayout(middle, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(below, 1)
        self._fit()

    def _connect(self) -> None:
        self.session.record_changed.connect(self._on_record)
        self.capture.pending.connect(self._on_pending)
        self.rail.chosen.connect(self.go_to)
        self.header.on.clicked.connect(self._on_next)
        self.header.said.clicked.connect(self.toggle_said)
        self.header.end.clicked.connect(self._on_close)
        self._panels.opened.connect(self.guide.hide)
        self._panels.closed.connect(self._on_panel_closed)
        self.capture.added.connect(self._on_added)
        theme().changed.connect(self._fit)

    def _bind_keys(self) -> None:
        """The keys of the map. In a meeting Alt belongs to people and kinds, not to menus."""
        acts: dict[str, Callable[[], object]] = {
            **{f"step_{number}": partial(self._to_number, number) for number in range(6)},
            "line": self._to_line,
            "guide": self.toggle_guide,
            "next_area": self._next_area,
            "said": self.toggle_said,
            "keep_for_later": self._keep_for_later,
            "child_too": self._turn_child_too,
            "new_agreement": lambda: self._call("new_agreement"),
            "new_wish": lambda: self._call("new_wish"),
        }
        for part in self.parts:
            acts |= part.acts()
        self.bound = frozenset(acts)
        bind_keys(self, acts)

    # -- showing ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Starts a prepared meeting, or takes up a running one where it was."""
        record = self.session.record
        if record.head.status is MeetingStatus.PREPARED:
            start_meeting(self.session)
        self._show()
        self.focus_page()

    @property
    def run(self) -> MeetingRun:
        return MeetingRun.of_record(self.session.method, self.session.record)

    @property
    def page(self) -> StepPage | None:
        """The page of the step the meeting is at."""
        step = self.session.record.head.step
        if step not in self.session.method.step_ids:
            return None
        return self._pages.known(self.session.method.step(step))

    def changed(self, changes: Changes, origin: object) -> None:
        """The session hears of changes and tells the parts; see `_on_record`."""

    def _show(self, same_step: bool = False) -> None:
        """Shows everything; `same_step`: only what stands in the step's place has changed."""
        run, record = self.run, self.session.record
        page = self._pages.of(run.step)
        self._show_header(run, record)
        captures = (page.takes_statements or self.stand_in is not None) and run.step.capture
        if captures and not (same_step and self._captured == run.position):
            self.capture.show_step(run.step, record)
            self._captured = run.position
        self.capture.setVisible(captures)
        if self.stand_in is None:
            page.use_keys(self.capture.keys)
            page.show_record(record)
        self.stack.setCurrentWidget(self.stand_in or page)
        self._show_beside(run, record)
        self._fit()

    def _show_header(self, run: MeetingRun, record: MeetingRecord) -> None:
        said = self._pages.said_shown
        self.header.show_run(run, record, self.stand_in, said_shown=said, compact=self._compact)

    def show_instead(self, stand_in: StandIn | None) -> None:
        """Shows a page in the step's place; None: the step's page again."""
        self.leave()
        if stand_in is not None and self.stack.indexOf(stand_in) < 0:
            self.stack.addWidget(stand_in)
        self.stand_in = stand_in
        if stand_in is not None:
            self.stack.setCurrentWidget(stand_in)
            self._fit()
            self._column.activate()  # its width first: it is filled once, not twice
        self._show(same_step=True)
        shown = self.stand_in or self.page
        self._focus(shown.first_focus() if shown is not None else None)

    def _listen_to(self, page: StepPage) -> None:
        page.asks_to_edit.connect(self.edit_statement)
        page.card_asked.connect(self.card_asked)
        page.floor_given.connect(self.capture.choose_speaker)

    def _on_record(self, changes: Changes) -> None:
        if not changes.touched or self.session.record.head.step not in self.session.method.step_ids:
            return
        if changes.kinds & {"meeting", "meeting_step", "step_visit", "agenda_item"}:
            self._show()
        else:
            self._show_part(changes)
        self._panels.show_record()

    def _show_part(self, changes: Changes) -> None:
        run, record = self.run, self.session.record
        page = self.page
        if changes.kinds & {"participant", "person", "presence"}:
            self.capture.show_people(record)
        self._show_header(run, record)
        if page is not None and changes.kinds & page.kinds and self.stand_in is None:
            page.use_keys(self.capture.keys)
            page.show_record(record)
        self._show_beside(run, record)

    def _show_beside(self, run: MeetingRun, record: MeetingRecord) -> None:
        self.guide.show_step(self.session.method, run.step, record)
        for part in self.parts:
            part.show_record(record)

    # -- going -----------------------------------------------------------------------------------------

    def go_to(self, step_id: str) -> None:
        """Goes to a step, forth or back; what is half written is kept first."""
        self.leave()
        self.close_panel()
        self._pages.said_shown = False
        before, self.stand_in = self.stand_in, None
        self.session.do_quietly(GoToStep(self.session.meeting_id, step_id))
        if before is not None:
            self._show()
        self.focus_page()

    def toggle_said(self) -> None:
        """F7: from the plan to what was said in the step, and back."""
        if self.run.step.view in WITH_PLAN:
            self.leave()
            self.stand_in = None
            self._pages.said_shown = not self._pages.said_shown
            self._show()
            self._focus(None)

    def _to_number(self, number: int) -> None:
        """Ctrl+0 is framing, Ctrl+1 … 5 the steps."""
        for step in self.session.method.steps:
            if step.number == number or (number == 0 and step.view is View.FRAMING):
                self.go_to(step.id)
                return

    def _on_next(self) -> None:
        following = self.run.next_step
        if following is not None and not any(part.waits_at_the_door() for part in self.parts):
            self.go_to(following.id)

    def _on_close(self) -> None:
        self.leave()
        close_or_reopen(self.session)

    def _focus(self, widget: QWidget | None) -> None:
        """Where the keyboard goes on: never out of the meeting, whose keys would be dead then."""
        target = widget or (self.capture.text if self.capture.isVisibleTo(self) else None)
        if target is None and self.page is not None:
            target = self.page.first_focus() or first_focusable(self.page)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_page(self) -> None:
        """Puts the keyboard where the step's page begins."""
        page = self.page
        self._focus(page.first_focus() if page is not None else None)

    def _on_pending(self, waiting: bool) -> None:
        """ "Saved 10:42" tells the truth: not while words in the line are not yet kept."""
        if waiting:
            self.header.set_saved("")
        elif self.saved_again is not None:
            self.saved_again()

    def _on_added(self, statement_id: Id) -> None:
        shown = self.stand_in or self.page
        if shown is not None:
            shown.reveal(statement_id)

    def point_at(self, subject: Id) -> None:
        """Gives somebody the floor, or brings what is spoken of into view."""
        seat = self.session.record.participant_of(subject)
        if seat is not None and self.capture.isVisible():
            self.capture.choose_speaker(subject)
        elif self.page is not None:
            self.page.show_subject(subject)

    def _call(self, name: str) -> None:
        """Runs an act of the step's page, if it has it."""
        if self.stand_in is not None and hasattr(self.page, name):
            self.show_instead(None)
        act = getattr(self.page, name, None)
        if act is not None:
            act()

    @property
    def words_wait(self) -> bool:
        """Whether words stand here that are not kept yet."""
        return self.capture.text.pending or self._panels.held or any(part.held for part in self.parts)

    # -- the side panel --------------------------------------------------------------------------------

    def edit_statement(self, statement_id: Id) -> None:
        """Opens the panel on a statement."""
        if self.open_panel(self.editor):
            self.editor.edit(statement_id)

    @property
    def panel(self) -> Panel | None:
        """The side panel that is open."""
        return self._panels.panel

    def open_panel(self, panel: Panel) -> bool:
        """Shows a panel in place of another; False when that one holds words which could not be kept."""
        return self._panels.open(panel)

    def toggle_panel(self, panel: Panel) -> None:
        """Opens a panel, or closes it when it is open."""
        self._panels.toggle(panel)

    def close_panel(self) -> None:
        """Closes the open panel; one that holds refused words stays."""
        self._panels.close()

    def _on_panel_closed(self) -> None:
        self._fit()
        self._focus(None)

    def _to_line(self) -> None:
        """Ctrl+I: the input line, from wherever one is."""
        if not self.capture.isVisibleTo(self) and self._pages.plan_shown(self.run.step):
            self.toggle_said()
        self._focus(None)

    def _keep_for_later(self) -> None:
        """Alt+K; not where the input line rests."""
        if self.capture.isVisibleTo(self):
            self.capture.keep_for_later()

    def _turn_child_too(self) -> None:
        """Alt+5; not where the input line rests."""
        if self.capture.isVisibleTo(self):
            self.capture.turn_child_too()

    def toggle_guide(self) -> None:
        """F1: shows the guide, then the keys at its end where they are not in view, then hides it."""
        if self.guide.turn():
            self._fit()

    @property
    def foot_height(self) -> int:
        """Height in px of the input line; what comes up from below stays clear of it."""
        return self.capture.height() if self.capture.isVisible() else 0

    def _next_area(self) -> None:
        """F6: from the steps to the page, the panel or the guide, the input line, and round again."""
        panels = [self.panel] if self.panel is not None else []
        areas: list[QWidget] = [self.rail, self.stack, *panels, self.guide, self.capture]
        shown = [area for area in areas if area.isVisibleTo(self)]
        focus_next_area(shown, self.focusWidget(), starts=[self.capture.text])

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._show_header(self.run, self.session.record)
        self._fit()

    def _fit(self) -> None:
        """Widths follow the text size; a narrow window has the guide as a drawer (F1) and numbers only."""
        self.rail.set_compact(self._compact)
        self._panels.fit()
        step = self.run.step
        self.guide.keys.show_keys(keys_here(self), letters=self.capture.isVisibleTo(self))
        covered = self.panel is not None or self.stand_in is not None
        self.guide.fit(step.view, compact=self._compact, covered=covered)
        self.rail.setVisible(self.stand_in is None)
        slim = self.stand_in is not None or self._pages.plan_shown(step)
        self.capture.set_form(self._compact, slim=slim)

    def _room(self) -> int:
        """Width in px for the step's page and a panel beside it."""
        return self.width() - (self.rail.width() if self.stand_in is None else 0)

    def leave(self) -> None:
        """Keeps everything half written, wherever it is."""
        self.capture.leave()
        self._panels.leave()
        for part in self.parts:
            part.leave()
        self._pages.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self.close_panel()
            return
        super().keyPressEvent(event)

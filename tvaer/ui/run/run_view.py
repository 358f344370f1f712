"""The meeting at the table: steps at the left, the step's page, the guide, and the input line below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step, View
from tvaer.method.machine import MeetingRun
from tvaer.method.timing import in_the_room
from tvaer.services.commands import CloseMeeting, GoToStep, ReopenMeeting, StartMeeting
from tvaer.snapshots import Changes, MeetingRecord
from tvaer.terms import Audience, MeetingStatus
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.run.capture_bar import CaptureBar
from tvaer.ui.run.guide import Guide
from tvaer.ui.run.key_list import keys_here
from tvaer.ui.run.keys import KEYS
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.parts import make_parts
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.stand_in import StandIn
from tvaer.ui.run.statement_editor import StatementEditor
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.run.step_rail import StepRail
from tvaer.ui.run.step_words import step_name
from tvaer.ui.run.story_page import StoryPage, belongs_here
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import current_language, fill, translate

StepPageFactory = Callable[[MeetingSession, Step], StepPage]
WITH_GUIDE = frozenset({View.ROUND, View.FRAMING, View.STORY, View.UNDERSTANDING, View.FOLLOW_UP, View.ALONE})
"""Views beside which the guide stands open; the plan pages need the whole width (mockups 06, 07)."""
LEFT_BESIDE_EDITOR = 300
"""What a step's page needs (px at 100 % text) to stay readable beside the panel."""
WITH_PLAN = frozenset({View.GOALS, View.EFFORT, View.CLOSE})
"""Views that show the plan; what is said in these steps stands one key away."""


class RunPage(Page):
    """One running meeting. Everything in it can be done from the keyboard."""

    card_asked = Signal(str, object)
    """What a page's cards ask for: an act and an id; see `StepPage.card_asked`."""

    def __init__(self, context: PageContext, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("run")
        self.session = session
        self.undo = session.undo
        self._pages: dict[tuple[str, View], StepPage] = {}
        self._said_shown = False
        self.panel: Panel | None = None
        self._captured = ""
        self.bound: frozenset[str] = frozenset()
        """Names of the key map that do something here."""
        self.stand_in: StandIn | None = None
        self.saved_again: Callable[[], None] | None = None
        """Set by the window: shows the time of the last commit anew."""
        self._compact = False
        self._guide_asked: bool | None = None
        self._build()
        self._connect()
        self.parts = make_parts(self)
        self._bind_keys()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = PageHeader()
        self.said = Button("", "text", "message-circle", "F7")
        self.said.setObjectName("run.said")
        self.header.add_action(self.said)
        self.end = Button(translate("RunPage", "Close the meeting"), "secondary", "check")
        self.end.setObjectName("run.close")
        self.header.add_action(self.end, last=True)
        self.on = Button(translate("RunPage", "Go on"), "primary", "arrow-right")
        self.on.setObjectName("run.next")
        self.header.add_action(self.on, last=True)
        self.rail = StepRail()
        self.stack = QStackedWidget()
        self.capture = CaptureBar(self.session)
        self.guide = Guide()
        self.editor = StatementEditor(self.session)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(0)
        self._upper.addWidget(self.stack, 1)
        self._upper.addWidget(self.guide)
        self._adopt(self.editor)
        self.notices = QVBoxLayout()
        """What a part has to say above the step's page: a break, whose turn it is."""
        middle.addLayout(self.notices)
        middle.addLayout(self._upper, 1)
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
        self.on.clicked.connect(self._on_next)
        self.said.clicked.connect(self.toggle_said)
        self.end.clicked.connect(self._on_close)
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
            "new_agreement": lambda: self._call("new_agreement"),
            "new_wish": lambda: self._call("new_wish"),
        }
        for part in self.parts:
            acts |= part.acts()
        self.bound = frozenset(acts)
        for key in KEYS:
            if key.name in acts:
                shortcut = QShortcut(QKeySequence(key.keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(acts[key.name])

    # -- showing ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Starts a prepared meeting, or takes up a running one where it was."""
        record = self.session.record
        if record.head.status is MeetingStatus.PREPARED:
            self._start(record)
        self._show()
        page = self.page
        self._focus(page.first_focus() if page is not None else None)

    def _start(self, record: MeetingRecord) -> None:
        run = MeetingRun.of_record(self.session.method, record)
        language = current_language()
        child = record.child_names or None
        own = self.context.bridge.reads.letterhead().framing_points
        named = child or translate("RunPage", "the child")
        points = tuple(point.replace("{child}", named) for point in own) or tuple(
            p.in_language(language, child) for p in self.session.method.framing_points
        )
        self.session.do_quietly(StartMeeting(self.session.meeting_id, run.position, points))

    @property
    def run(self) -> MeetingRun:
        return MeetingRun.of_record(self.session.method, self.session.record)

    @property
    def page(self) -> StepPage | None:
        """The page of the step the meeting is at."""
        step = self.session.record.head.step
        if step not in self.session.method.step_ids:
            return None
        return self._pages.get((step, self._view(self.session.method.step(step))))

    def _view(self, step: Step) -> View:
        """The view a step is shown in: the plan, or what was said in it."""
        return View.STORY if self._said_shown and step.view in WITH_PLAN else step.view

    def changed(self, changes: Changes, origin: object) -> None:
        """The session hears of changes and tells the parts; see `_on_record`."""

    def _show(self, same_step: bool = False) -> None:
        """Shows everything; `same_step`: only what stands in the step's place has changed."""
        run, record = self.run, self.session.record
        page = self._step_page(run.step)
        self._show_header(run, record)
        captures = (page.takes_statements or self.stand_in is not None) and run.step.capture
        if captures and not (same_step and self._captured == run.position):
            self.capture.show_step(run.step, record)
            self._captured = run.position
        self.capture.setVisible(captures)
        if self.stand_in is None:
            self._hand_keys(page)
            page.show_record(record)
        self.stack.setCurrentWidget(self.stand_in or page)
        self.guide.show_step(self.session.method, run.step, record)
        self._show_parts(record)
        self._fit()

    def _show_header(self, run: MeetingRun, record: MeetingRecord) -> None:
        whose = record.child_names or record.head.title
        self.header.set_title(whose if self.stand_in is None else self.stand_in.title)
        kind = meeting_kind_word(record.head.kind)
        present = translate("RunPage", "%n present", "", sum(map(in_the_room, record.participants)))
        name = step_name(run.step, record)
        number = run.step.number
        step = fill(translate("RunPage", "Step %1, %2"), number, name) if number else name
        parts = (step, present) if self._compact else (step, kind, present)
        if self.stand_in is not None:
            parts = (whose, step)
        self.header.set_context(" · ".join(parts))
        self._show_actions(run, record)

    def _show_actions(self, run: MeetingRun, record: MeetingRecord) -> None:
        closed = record.head.status in (MeetingStatus.CLOSED, MeetingStatus.FINAL)
        following = run.next_step
        at_step = self.stand_in is None
        self.end.setVisible(at_step and (closed or run.can_close))
        self.end.set_text(
            translate("RunPage", "Open the meeting again")
            if closed
            else translate("RunPage", "Close the meeting")
        )
        self.end.set_kind("secondary" if following is not None or closed else "primary")
        self.said.setVisible(at_step and run.step.view in WITH_PLAN)
        count = sum(belongs_here(said, run.position) for said in record.statements)
        self.said.set_text(
            translate("RunPage", "Back to the plan")
            if self._said_shown
            else translate("RunPage", "Said in this step: %n", "", count)
        )
        self.on.setVisible(at_step and following is not None and not closed)
        if following is not None:
            number = following.number
            name = step_name(following, record)
            words = fill(translate("RunPage", "On to step %1"), number) if number else name
            self.on.set_text(words)

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

    def _step_page(self, step: Step) -> StepPage:
        view = self._view(step)
        page = self._pages.get((step.id, view))
        if page is None:
            page = self._pages[step.id, view] = page_for(view)(self.session, step)
            page.asks_to_edit.connect(self.edit_statement)
            page.card_asked.connect(self.card_asked)
            given = getattr(page, "floor_given", None)
            if given is not None:
                given.connect(self.capture.choose_speaker)
            self.stack.addWidget(page)
        return page

    def _hand_keys(self, page: StepPage) -> None:
        use = getattr(page, "use_keys", None)
        if use is not None:
            use(self.capture.keys)

    def _on_record(self, changes: Changes) -> None:
        if not changes.touched or self.session.record.head.step not in self.session.method.step_ids:
            return
        if changes.kinds & {"meeting", "meeting_step", "step_visit", "agenda_item"}:
            self._show()
        else:
            self._show_part(changes)
        if self.panel is not None:
            panel = self.panel
            panel.show_record(self.session.record)
            if panel.held:
                QTimer.singleShot(0, panel, panel.leave)  # the store takes something again

    def _show_part(self, changes: Changes) -> None:
        record = self.session.record
        page = self.page
        if changes.kinds & {"participant", "person"}:
            self.capture.show_people(record)
        self._show_header(self.run, record)
        if page is not None and changes.kinds & page.kinds and self.stand_in is None:
            self._hand_keys(page)
            page.show_record(record)
        self.guide.show_step(self.session.method, self.run.step, record)
        self._show_parts(record)

    def _show_parts(self, record: MeetingRecord) -> None:
        for part in self.parts:
            part.show_record(record)

    # -- going -----------------------------------------------------------------------------------------

    def go_to(self, step_id: str) -> None:
        """Goes to a step, forth or back; what is half written is kept first."""
        self.leave()
        self.close_panel()
        self._said_shown = False
        before, self.stand_in = self.stand_in, None
        self.session.do_quietly(GoToStep(self.session.meeting_id, step_id))
        if before is not None:
            self._show()
        page = self.page
        self._focus(page.first_focus() if page is not None else None)

    def toggle_said(self) -> None:
        """F7: from the plan to what was said in the step, and back."""
        if self.run.step.view in WITH_PLAN:
            self.leave()
            self.stand_in = None
            self._said_shown = not self._said_shown
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
        meeting = self.session.meeting_id
        if self.session.record.head.status is MeetingStatus.CLOSED:
            self.session.do_quietly(ReopenMeeting(meeting))
            return
        if self.session.do_quietly(CloseMeeting(meeting)) is not None:
            self.context.go.show_document("minutes", meeting, Audience.PROFESSIONAL.value)

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
        reveal = getattr(self.stand_in or self.page, "reveal", None)
        if reveal is not None:
            reveal(statement_id)

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
        waiting = self.panel is not None and self.panel.held
        return self.capture.text.pending or waiting or any(part.held for part in self.parts)

    # -- the side panel --------------------------------------------------------------------------------

    def edit_statement(self, statement_id: Id) -> None:
        """Opens the panel on a statement."""
        if self.open_panel(self.editor):
            self.editor.edit(statement_id)

    def open_panel(self, panel: Panel) -> bool:
        """Shows a panel in place of another; False when that one holds words which could not be kept."""
        if self.panel is not None and self.panel is not panel:
            before = self.panel
            before.close_panel()
            if self.panel is before:
                return False
        self._adopt(panel)
        self.panel = panel
        self.guide.hide()
        panel.show()
        self._fit_panel()
        panel.show_record(self.session.record)
        target = panel.first_focus() or first_focusable(panel)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle_panel(self, panel: Panel) -> None:
        """Opens a panel, or closes it when it is open."""
        if self.panel is panel:
            panel.close_panel()
        else:
            self.open_panel(panel)

    def close_panel(self) -> None:
        """Closes the open panel; one that holds refused words stays."""
        if self.panel is not None:
            self.panel.close_panel()

    def _adopt(self, panel: Panel) -> None:
        if self._upper.indexOf(panel) < 0:
            panel.hide()
            self._upper.addWidget(panel)
            panel.closed.connect(self._on_panel_closed)

    def _on_panel_closed(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
        self._fit()
        self._focus(None)

    def _to_line(self) -> None:
        """Ctrl+I: the input line, from wherever one is."""
        if not self.capture.isVisibleTo(self) and self.run.step.view in WITH_PLAN and not self._said_shown:
            self.toggle_said()
        self._focus(None)

    def _keep_for_later(self) -> None:
        """Alt+K; not where the input line rests."""
        if self.capture.isVisibleTo(self):
            self.capture.keep_for_later()

    def toggle_guide(self) -> None:
        """F1: shows the guide, then the keys at its end where they are not in view, then hides it."""
        shown = self.guide.isVisibleTo(self)
        if shown and self.guide.show_keys():
            return
        self._guide_asked = not shown
        self._fit()

    @property
    def foot_height(self) -> int:
        """Height in px of the input line; what comes up from below stays clear of it."""
        return self.capture.height() if self.capture.isVisible() else 0

    def _next_area(self) -> None:
        """F6: from the steps to the page, the panel, the input line, and round again."""
        panels = [self.panel] if self.panel is not None else []
        areas: list[QWidget] = [self.rail, self.stack, *panels, self.capture]
        shown = [area for area in areas if area.isVisibleTo(self)]
        focus = self.focusWidget()
        here = next((i for i, area in enumerate(shown) if focus is not None and area.isAncestorOf(focus)), -1)
        for offset in range(1, len(shown) + 1):
            target = first_focusable(shown[(here + offset) % len(shown)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._show_header(self.run, self.session.record)
        self._fit()

    def _fit(self) -> None:
        """Widths follow the text size; a narrow window has the guide as a drawer (F1) and numbers only."""
        self.rail.set_compact(self._compact)
        self.guide.setFixedWidth(theme().size("guide"))
        self._fit_panel()
        view = self.run.step.view
        wanted = view in WITH_GUIDE and not self._compact
        if self._guide_asked is not None:
            wanted = self._guide_asked
        self.guide.keys.show_keys(keys_here(self), letters=self.capture.isVisibleTo(self))
        self.guide.setVisible(wanted and self.panel is None and self.stand_in is None)
        self.rail.setVisible(self.stand_in is None)
        slim = self.stand_in is not None or (view in WITH_PLAN and not self._said_shown)
        self.capture.set_form(self._compact, slim=slim)

    def _fit_panel(self) -> None:
        """Beside the step's page where that has room left, else in its place."""
        wide = theme().size("detail_panel")
        room = self.width() - (self.rail.width() if self.stand_in is None else 0)
        over = room - wide < theme().scaled(LEFT_BESIDE_EDITOR)
        if self.panel is not None:
            self.panel.setFixedWidth(room if over else wide)
        self.stack.setHidden(over and self.panel is not None)

    def leave(self) -> None:
        """Keeps everything half written, wherever it is."""
        self.capture.leave()
        if self.panel is not None:
            self.panel.leave()
        for part in self.parts:
            part.leave()
        for page in self._pages.values():
            page.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel is not None:
            self.close_panel()
            return
        super().keyPressEvent(event)


def first_focusable(area: QWidget) -> QWidget | None:
    """The first widget of an area that Tab would reach."""
    for child in area.findChildren(QWidget):
        policy = child.focusPolicy()
        if policy & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            return child
    return None


def page_for(view: View) -> StepPageFactory:
    """The page of a view, imported when it is first needed."""
    if view is View.FRAMING:
        from tvaer.ui.run.framing_page import FramingPage

        return FramingPage
    if view is View.ALONE:
        from tvaer.ui.run.course.alone_page import AlonePage

        return AlonePage
    if view is View.GOALS:
        from tvaer.ui.run.plan.goals_page import GoalsPage

        return GoalsPage
    if view is View.EFFORT:
        from tvaer.ui.run.plan.effort_page import EffortPage

        return EffortPage
    if view is View.CLOSE:
        from tvaer.ui.run.close.close_page import ClosePage

        return ClosePage
    return StoryPage

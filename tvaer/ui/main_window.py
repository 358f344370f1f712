"""The window after unlocking: the rail, one page at a time, and the words of what could not be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from tvaer.clock import Clock
from tvaer.errors import KnownError
from tvaer.ids import Id
from tvaer.method.loader import Methods
from tvaer.services.workplace import Workplace
from tvaer.snapshots import Changes
from tvaer.terms import Audience
from tvaer.ui import dates
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.error_words import words_of
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.preferences import Preferences
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.announce import announce
from tvaer.ui.widgets.inline_message import InlineMessage, MessageTone
from tvaer.ui.widgets.nav_rail import NavRail
from tvaer.ui.widgets.toast import Toast
from tvaer.ui.words import fill, translate

COMPACT_BELOW = 1200
AREA_OF = {
    "case": "cases",
    "people": "cases",
    "prepare": "meetings",
    "run": "meetings",
    "document": "meetings",
}
"""Pages without a place of their own in the rail, and the area they belong to."""

MAY_PASS = frozenset({"disk_full", "disk_error", "store_busy"})
"""Why a text is refused now and can be kept later: it must stay on screen until then."""

PageFactory = Callable[[PageContext], Page]


@dataclass(frozen=True)
class Spot:
    """Where the window is, to come back to after the program was locked."""

    page: str
    subject: Id | None = None
    detail: str = ""


class MainWindow(QMainWindow):
    """Shows pages and knows the way between them. `lock_asked`: the user wants to lock.

    `factories` gives the pages that need more than a PageContext (settings).
    """

    lock_asked = Signal()
    closing = Signal()

    def __init__(
        self,
        workplace: Workplace,
        clock: Clock,
        methods: Methods,
        factories: dict[str, PageFactory] | None = None,
        practice: bool = False,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Tvær")
        self.setObjectName("main")
        self.bridge = Bridge(workplace, self)
        self.tasks = TaskRunner(self)
        self.context = PageContext(self.bridge, self, clock, methods, self.tasks, preferences)
        self._factories = {**_own_pages(), **(factories or {})}
        self._pages: dict[str, Page] = {}
        self._sessions: dict[Id, MeetingSession] = {}
        self._spot = Spot("")
        self._saved_at = ""
        self._error_shown = False
        self._close_anyway = False
        self._build(practice)
        self._connect()

    # -- building --------------------------------------------------------------------------------------

    def _build(self, practice: bool) -> None:
        self.rail = NavRail(translate("MainWindow", "Areas"))
        self.rail.setObjectName("main.rail")
        self._fill_rail()
        self.stack = QStackedWidget()
        self.message = InlineMessage("")
        self.message.setObjectName("main.message")
        self.message.hide()
        self.practice = InlineMessage(
            translate("MainWindow", "Practice. Everything here is invented, and is gone when you close."),
            "attention",
        )
        self.practice.setObjectName("main.practice")
        self.practice.setVisible(practice)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.practice)
        right.addWidget(self.message)
        right.addWidget(self.stack, 1)
        center = QWidget()
        row = QHBoxLayout(center)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(center)
        self.toast = Toast(center)
        self.toast.lift = lambda: int(getattr(self.page, "foot_height", 0))
        self.resize(1366, 768)
        self.setMinimumSize(800, 560)

    def _fill_rail(self) -> None:
        self.rail.add_area("today", translate("MainWindow", "Today"), "sun").setObjectName("main.today")
        self.rail.add_area("cases", translate("MainWindow", "Cases"), "folder-open").setObjectName(
            "main.cases"
        )
        self.rail.add_area("meetings", translate("MainWindow", "Meetings"), "calendar-days").setObjectName(
            "main.meetings"
        )
        if "settings" in self._factories:
            settings = translate("MainWindow", "Settings")
            self.rail.add_area("settings", settings, "settings", bottom=True).setObjectName("main.settings")
        lock = self.rail.add_act("lock", translate("MainWindow", "Lock"), "lock", "Ctrl+L")
        lock.setObjectName("main.lock")

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda key: self.show_page(Spot(key)))
        self.rail.acted.connect(lambda _key: self.lock_asked.emit())
        self.bridge.changed.connect(self._on_changed)
        self.bridge.saved.connect(self._on_saved)
        self.bridge.refused.connect(self.tell_error)
        self.toast.acted.connect(self.undo)
        theme().changed.connect(self._fit)
        for keys, act in (
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_L), self.lock_asked.emit),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_N), self._on_new_meeting),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_Z), self.redo),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Y), self.redo),
        ):
            QShortcut(keys, self).activated.connect(act)

    # -- going -----------------------------------------------------------------------------------------

    @property
    def spot(self) -> Spot:
        """Where the window is."""
        return self._spot

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._pages.get(self._spot.page)

    def show_page(self, spot: Spot) -> None:
        """Goes to a page; the one left keeps its unfinished text first, and stays when it cannot."""
        if not self.keep():
            self.rail.select(AREA_OF.get(self._spot.page, self._spot.page))
            return
        page = self._page(spot)
        if page is None:
            return
        if page is not self.page:
            self.toast.hide()
        self._spot = spot
        self.rail.select(AREA_OF.get(spot.page, spot.page))
        self.message.hide()
        self._show_saved()
        been = page.focusWidget() is not None
        self.stack.setCurrentWidget(page)
        try:
            page.refresh()
        except KnownError as error:
            self.tell_error(error)
        self._focus(page, been)

    def _focus(self, page: Page, been: bool) -> None:
        """The keyboard stands where the page begins, or, when one comes back, where one was. The window may
        not be the active one yet (after unlocking): what it holds the keyboard for counts."""
        inside = page.isAncestorOf(self.focusWidget() or self)
        target = None if been and inside else page.first_focus()
        if target is None and not inside:
            target = page
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, spot: Spot) -> Page | None:
        """The page for a spot, told what it is about. None and told when that is gone."""
        try:
            if spot.page == "run" and spot.subject is not None:
                return self._run_page(spot.subject)
            page = self._pages.get(spot.page)
            if page is None:
                page = self._pages[spot.page] = self._factories[spot.page](self.context)
                self.stack.addWidget(page)
            if spot.subject is not None or spot.detail:
                page.show_subject(spot.subject, spot.detail)
            return page
        except KnownError as error:
            self.tell_error(error)
            return None

    def _run_page(self, meeting_id: Id) -> Page:
        """A run view of this meeting. It is made anew each time; the session with its way back stays."""
        from tvaer.ui.run.run_view import RunPage

        session = self._sessions.get(meeting_id)
        if session is None:
            session = self._sessions[meeting_id] = MeetingSession(self.context, meeting_id, self)
        session.reread()
        old = self._pages.pop("run", None)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        page = RunPage(self.context, session)
        page.set_compact(self.width() < theme().scaled(COMPACT_BELOW))
        page.saved_again = self._show_saved
        self._pages["run"] = page
        self.stack.addWidget(page)
        return page

    def show_today(self) -> None:
        self.show_page(Spot("today"))

    def show_cases(self) -> None:
        self.show_page(Spot("cases"))

    def show_case(self, case_id: Id) -> None:
        self.show_page(Spot("case", case_id))

    def show_meetings(self) -> None:
        self.show_page(Spot("meetings"))

    def new_meeting(self, case_id: Id | None = None) -> None:
        self.show_page(Spot("meetings", case_id, "new"))

    def _on_new_meeting(self) -> None:
        """Ctrl+N: about the child whose case is open, as the button there."""
        self.new_meeting(self._spot.subject if self._spot.page == "case" else None)

    def prepare_meeting(self, meeting_id: Id) -> None:
        self.show_page(Spot("prepare", meeting_id))

    def run_meeting(self, meeting_id: Id) -> None:
        self.show_page(Spot("run", meeting_id))

    def show_document(self, kind: str, meeting_id: Id, audience: str = Audience.PROFESSIONAL.value) -> None:
        self.show_page(Spot("document", meeting_id, f"{kind}:{audience}"))

    # -- telling ---------------------------------------------------------------------------------------

    def tell(self, text: str, kind: MessageTone = "info") -> None:
        """Says something above the page until one goes on."""
        self.message.tell(text, kind)
        self.message.show()
        announce(self.message, text)

    def tell_error(self, error: KnownError) -> None:
        """Says calmly what could not be done."""
        self.tell(words_of(error), "error")
        self._error_shown = True

    def offer_undo(self, text: str) -> None:
        """A hint at the bottom with the way back."""
        self.toast.tell(text, translate("MainWindow", "Undo"), "Ctrl+Z")

    def undo(self) -> None:
        stack = self._undo_stack()
        if stack is not None and stack.stack.canUndo():
            stack.stack.undo()

    def redo(self) -> None:
        stack = self._undo_stack()
        if stack is not None and stack.stack.canRedo():
            stack.stack.redo()

    def _undo_stack(self) -> UndoStack | None:
        found = getattr(self.page, "undo", None)
        return found if isinstance(found, UndoStack) else None

    # -- hearing ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if self.page is not None:
            self.page.changed(changes, origin)

    def _on_saved(self, moment: object) -> None:
        self._saved_at = dates.clock(moment)  # type: ignore[arg-type]
        self._show_saved()
        if self._error_shown:
            self._error_shown = False
            self.message.hide()
            announce(self, fill(translate("MainWindow", "Saved %1"), self._saved_at))

    def _show_saved(self) -> None:
        header = getattr(self.page, "header", None)
        if header is not None and self._saved_at:
            if getattr(self.page, "words_wait", False):
                header.set_saved("")
                return
            header.set_saved(fill(translate("MainWindow", "Saved %1"), self._saved_at))

    def keep(self) -> bool:
        """Keeps unfinished text of the page shown: before going on, locking and closing.

        False when the store refused some of it for a reason that may pass; that is told.
        """
        refused: list[KnownError] = []
        self.bridge.refused.connect(refused.append)
        if self.page is not None:
            self.page.leave()
        self.bridge.refused.disconnect(refused.append)
        return not any(error.code in MAY_PASS for error in refused)

    def running_meeting(self) -> bool:
        """Whether a meeting is being run right now."""
        return self._spot.page == "run"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Narrow windows and large text have icons instead of words."""
        self.rail.set_compact(self.width() < COMPACT_BELOW)
        run = self._pages.get("run")
        if run is not None:
            run.set_compact(self.width() < theme().scaled(COMPACT_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.keep() and not self._close_anyway:
            self._close_anyway = True  # who closes a second time has read why
            event.ignore()
            return
        self.tasks.wait()
        self.closing.emit()
        super().closeEvent(event)


def _own_pages() -> dict[str, PageFactory]:
    """The pages that need nothing but a PageContext; each is imported when it is first shown."""

    def today(context: PageContext) -> Page:
        from tvaer.ui.pages.today import TodayPage

        return TodayPage(context)

    def cases(context: PageContext) -> Page:
        from tvaer.ui.pages.cases import CasesPage

        return CasesPage(context)

    def case(context: PageContext) -> Page:
        from tvaer.ui.pages.case import CasePage

        return CasePage(context)

    def meetings(context: PageContext) -> Page:
        from tvaer.ui.pages.meetings import MeetingsPage

        return MeetingsPage(context)

    def prepare(context: PageContext) -> Page:
        from tvaer.ui.pages.prepare import PreparePage

        return PreparePage(context)

    def document(context: PageContext) -> Page:
        from tvaer.ui.pages.document import DocumentPage

        return DocumentPage(context)

    return {
        "today": today,
        "cases": cases,
        "case": case,
        "meetings": meetings,
        "prepare": prepare,
        "document": document,
    }

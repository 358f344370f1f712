"""What every page has in common, and what it is given to work with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from tvaer.clock import Clock
from tvaer.ids import Id
from tvaer.method.loader import Methods
from tvaer.settings import Settings
from tvaer.snapshots import Changes
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.preferences import Preferences
from tvaer.ui.widgets.inline_message import MessageTone


class Navigator(Protocol):
    """Where a page can ask to go."""

    def show_today(self) -> None: ...
    def show_cases(self) -> None: ...
    def show_case(self, case_id: Id) -> None: ...
    def show_meetings(self) -> None: ...
    def new_meeting(self, case_id: Id | None = None) -> None: ...
    def prepare_meeting(self, meeting_id: Id) -> None: ...
    def run_meeting(self, meeting_id: Id) -> None: ...
    def show_document(self, kind: str, meeting_id: Id, audience: str = "professional") -> None: ...
    def tell(self, text: str, kind: MessageTone = "info") -> None: ...
    def offer_undo(self, text: str) -> None: ...


@dataclass(frozen=True)
class PageContext:
    """What a page may use."""

    bridge: Bridge
    go: Navigator
    clock: Clock
    methods: Methods
    tasks: TaskRunner
    preferences: Preferences | None = None
    """This user's settings; None where there are none to follow (tests): then the defaults hold."""

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self.preferences.settings if self.preferences is not None else Settings()


class Page(QWidget):
    """One page. `kinds` names the tables whose changes make it read anew; `refresh` does so.

    The window calls `refresh` when the page is shown, and after a command that touched one of `kinds`
    while it is shown. A page that made the change itself gets its own object as `origin` back.
    """

    kinds: frozenset[str] = frozenset()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("focus_ring", False)

    undo: UndoStack | None = None
    """The page's way back, where it has one; Ctrl+Z asks it."""

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        """Tells the page what it is about; called before `refresh`. Raises KnownError("gone")."""

    def set_compact(self, compact: bool) -> None:
        """Told when the window becomes narrow or wide."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts when the page is shown; None: on the page itself."""
        return None

    def refresh(self) -> None:
        """Reads what the page shows and shows it."""
        raise NotImplementedError

    def changed(self, changes: Changes, origin: object) -> None:
        """Called while shown; reads anew when something it shows was touched."""
        if changes.kinds & self.kinds:
            self.refresh()

    def leave(self) -> None:
        """Called before the page is hidden or the program locks: keeps unfinished text."""

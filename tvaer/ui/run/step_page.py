"""What the pages of the steps have in common. They never reference each other or the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.session import MeetingSession


class StepPage(QWidget):
    """One step on screen. `kinds` names the tables it shows; `asks_to_edit` opens a statement's editor."""

    kinds: frozenset[str] = frozenset()
    takes_statements = True
    asks_to_edit = Signal(object)
    card_asked = Signal(str, object)
    """An act on a card by its name and the id of what the card shows; the parts of the run view answer."""
    floor_given = Signal(object)
    """The person whom somebody gives the floor from here."""

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.step = step

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record; called on entering and after every change that touches `kinds`."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keeps unfinished text; called before the step is left, on close and on lock."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard should start; None: in the input line."""
        return None

    def use_keys(self, keys: dict[Id, str]) -> None:
        """Told the letters that choose the speakers, before `show_record`."""

    def reveal(self, statement_id: Id) -> None:
        """Brings what was just added into view."""

    def show_subject(self, subject: Id) -> None:
        """Brings a row into view and focuses it, when the guide points at it."""

"""A page that stands in the step's place for a while, such as the board."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord


class StandIn(QWidget):
    """`RunPage.show_instead` shows it over the whole width; the input line stays below."""

    title = ""
    """What the header says meanwhile."""

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record; called on showing and after every change."""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins; None: in the input line."""
        return None

    def reveal(self, statement_id: Id) -> None:
        """Brings what was just added into view."""

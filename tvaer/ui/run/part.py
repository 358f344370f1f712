"""What the run view is put together from: parts that bring keys, panels and a share of what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tvaer.snapshots import MeetingRecord

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class RunPart(QObject):
    """One capability of the meeting at the table. Parts know the run view, it knows no part by name.

    `acts` answers the names of the key map (`keys.py`). Widgets that a part adds to the run view are its own.
    """

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.page = page
        self.session = page.session

    def acts(self) -> Mapping[str, Callable[[], object]]:
        """What the keys of the map do, by their names there."""
        return {}

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record; called on entering, at every step and after every change."""

    def waits_at_the_door(self) -> bool:
        """Asked when the meeting goes on to the next step: True shows something first, and stays once."""
        return False

    @property
    def shows_to_all(self) -> bool:
        """Whether everyone sees another screen just now; private questions wait then."""
        return False

    def shown_to_all_changed(self) -> None:
        """Told when a screen for everyone comes or goes: what is private puts itself away."""

    @property
    def held(self) -> bool:
        """Whether words stand here that are not kept yet."""
        return False

    def leave(self) -> None:
        """Keeps what is half written; called before the step is left, on close and on lock."""

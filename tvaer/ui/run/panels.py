"""The side panels of the meeting: one open at a time, beside the step's page or in its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.ui.run.areas import first_focusable
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme

LEFT_BESIDE_PANEL = 300
"""What a step's page needs (px at 100 % text) to stay readable beside the panel."""


class Panels(QObject):
    """Opens and closes the panels in a row of the run view. `opened` comes before one shows, `closed` when
    none is open any more. `room` tells the width in px for the step's page and a panel."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self, session: MeetingSession, row: QHBoxLayout, beside: QWidget, room: Callable[[], int]
    ) -> None:
        super().__init__(beside)
        self._session, self._row, self._beside, self._room = session, row, beside, room
        self.panel: Panel | None = None
        """The one that is open."""

    def adopt(self, panel: Panel) -> None:
        """Takes a panel in; it shows when asked for."""
        if self._row.indexOf(panel) < 0:
            panel.hide()
            self._row.addWidget(panel)
            panel.closed.connect(self._on_closed)

    def open(self, panel: Panel) -> bool:
        """Shows a panel in place of another; False when that one holds words which could not be kept."""
        if self.panel is not None and self.panel is not panel:
            before = self.panel
            before.close_panel()
            if self.panel is before:
                return False
        self.adopt(panel)
        self.panel = panel
        self.opened.emit()
        panel.show()
        self.fit()
        panel.show_record(self._session.record)
        target = panel.first_focus() or first_focusable(panel)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def toggle(self, panel: Panel) -> None:
        """Opens a panel, or closes it when it is open."""
        if self.panel is panel:
            panel.close_panel()
        else:
            self.open(panel)

    def close(self) -> None:
        """Closes the open panel; one that holds refused words stays."""
        if self.panel is not None:
            self.panel.close_panel()

    def _on_closed(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
        self.closed.emit()

    def show_record(self) -> None:
        """Shows the record anew in the open panel, and tries again to keep what was refused."""
        panel = self.panel
        if panel is not None:
            panel.show_record(self._session.record)
            if panel.held:
                QTimer.singleShot(0, panel, panel.leave)  # the store takes something again

    def fit(self) -> None:
        """Beside the step's page where there is room left for that, else in its place."""
        wide, room = theme().size("detail_panel"), self._room()
        over = room - wide < theme().scaled(LEFT_BESIDE_PANEL)
        if self.panel is not None:
            self.panel.setFixedWidth(room if over else wide)
        self._beside.setHidden(over and self.panel is not None)

    @property
    def held(self) -> bool:
        """Whether words stand in the open panel that the store refused."""
        return self.panel is not None and self.panel.held

    def leave(self) -> None:
        """Keeps what is half written in the open panel."""
        if self.panel is not None:
            self.panel.leave()

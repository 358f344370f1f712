"""The end of a meeting: the round about it, the scale again, and the leader's own question."""

from __future__ import annotations

from tvaer.snapshots import MeetingRecord
from tvaer.terms import MeetingStatus
from tvaer.ui.run.close.concern_panel import ConcernPanel
from tvaer.ui.run.close.evaluation_panel import EvaluationPanel
from tvaer.ui.run.part import RunPart


class ClosePart(RunPart):
    """Opens its panels from the page of the closing. They are made when first asked for."""

    _evaluation: EvaluationPanel | None = None
    _concern: ConcernPanel | None = None

    def show_record(self, record: MeetingRecord) -> None:
        from tvaer.ui.run.close.close_page import ClosePage

        page = self.page.page
        if not isinstance(page, ClosePage):
            if self._concern is not None and self.page.panel is self._concern:
                self._concern.close_panel()
            return
        if not page.property("end_heard"):
            page.setProperty("end_heard", True)
            page.documents.round_asked.connect(self.open_evaluation)
            page.documents.scale_asked.connect(self.open_scale)
            page.afterwards.open.clicked.connect(self.open_concern)
        page.documents.offer_scale(bool(record.scales) and self._scale_act() is not None)
        self._show_afterwards(record)

    def _show_afterwards(self, record: MeetingRecord) -> None:
        from tvaer.ui.run.close.close_page import ClosePage

        page = self.page.page
        if isinstance(page, ClosePage):
            closed = record.head.status in (MeetingStatus.CLOSED, MeetingStatus.FINAL)
            page.afterwards.show_state(closed=closed, shared=self._shared)

    def shown_to_all_changed(self) -> None:
        if self._shared and self._concern is not None and self.page.panel is self._concern:
            self._concern.close_panel()
        self._show_afterwards(self.session.record)

    @property
    def _shared(self) -> bool:
        return any(part.shows_to_all for part in self.page.parts)

    def open_evaluation(self) -> None:
        """The round about the meeting, person by person."""
        if self._evaluation is None:
            self._evaluation = EvaluationPanel(self.session)
        self.page.toggle_panel(self._evaluation)

    def open_concern(self) -> None:
        """The leader's own question; never while everyone sees another screen."""
        if self._shared:
            self._show_afterwards(self.session.record)
            return
        if self._concern is None:
            self._concern = ConcernPanel(self.session)
        self.page.toggle_panel(self._concern)

    def _scale_act(self) -> object:
        return next((acts["scale"] for part in self.page.parts if "scale" in (acts := part.acts())), None)

    def open_scale(self) -> None:
        """The scale again, where it was asked before."""
        act = self._scale_act()
        if callable(act):
            act()

    @property
    def held(self) -> bool:
        return any(panel.held for panel in (self._evaluation, self._concern) if panel is not None)

    def leave(self) -> None:
        for panel in (self._evaluation, self._concern):
            if panel is not None:
                panel.leave()

"""The speaking round: child first, then family, network, professionals; who has not had a say yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method import timing
from tvaer.method.model import View
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import MeetingStatus
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.course.talk_part import counts_persons, give_floor_to_person
from tvaer.ui.run.course.time_part import inset
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.course.round_panel import RoundPanel
    from tvaer.ui.run.run_view import RunPage


class RoundPart(RunPart):
    """Ctrl+R gives the floor to the next. A strip says whose turn it is and who is still to be heard."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self._step = ""
        self._asked: list[Id] = []
        self._hidden = False
        self._panel: RoundPanel | None = None
        page.rail.acts.round.clicked.connect(self.give_next)
        page.capture.added.connect(self._on_added)
        page.rail.narrowed.connect(lambda _narrow: self.show_record(self.session.record))
        self._strip = InlineMessage("", icon="message-circle", action=self._strip_acts())
        self._strip.setObjectName("run.round.strip")
        self._place = inset(self._strip)
        self._place.hide()
        page.notices.addWidget(self._place)

    def _strip_acts(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x1"))
        self._following = following = Button(
            translate("Round", "Next"), "text", "arrow-right", "Ctrl+R", size="small"
        )
        following.setObjectName("run.round.next")
        following.clicked.connect(self.give_next)
        self._order = order = Button(translate("Round", "Order"), "text", "list", size="small")
        order.setObjectName("run.round.open")
        order.clicked.connect(self.toggle_panel)
        hide = Button(translate("Round", "Hide the round"), "icon", "x", size="small")
        hide.setObjectName("run.round.hide")
        hide.clicked.connect(self._hide)
        for button in (following, order, hide):
            row.addWidget(button)
        return holder

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"round": self.give_next}

    # -- showing ---------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        if record.head.step != self._step:
            self._step, self._asked, self._hidden = record.head.step, [], False
        running = record.head.status is MeetingStatus.RUNNING
        rounds = self.page.run.step.view is View.ROUND
        self._place.setVisible(running and not self._hidden and (rounds or bool(self._asked)))
        for button in (self._following, self._order):
            button.set_kind("icon" if self.page.rail.compact else "text")
        if not self._place.isHidden():
            self._strip.tell(self._words(record), icon="message-circle")
        if self._panel is not None and self.page.panel is self._panel:
            self._panel.show_round(record, self.now_asked, self.spoken(record))

    def _words(self, record: MeetingRecord) -> str:
        order, spoken = timing.speaking_order(record), self.spoken(record)
        parts = []
        if self.now_asked is not None:
            parts.append(fill(translate("Round", "Asked now: %1."), short_name(record, self.now_asked)))
        silent = [p for p in order if p.person_id not in spoken and p.person_id != self.now_asked]
        names = joined(short_name(record, p.person_id) for p in silent)
        if silent and self.page.rail.compact:
            parts.append(translate("Round", "%n not heard yet.", "", len(silent)))
        elif silent:
            parts.append(fill(translate("Round", "Not heard yet: %1."), names))
        elif self.now_asked is None or self.now_asked in spoken:
            parts.append(translate("Round", "Everyone has had a say in this step."))
        return " ".join(parts)

    @property
    def now_asked(self) -> Id | None:
        """Whose turn it is in the round."""
        return self._asked[-1] if self._asked else None

    def spoken(self, record: MeetingRecord) -> frozenset[Id]:
        """Who has had a say in the step the meeting is at."""
        return timing.spoken_in(record, record.head.step, self.session.context.clock.now())

    # -- giving the floor ------------------------------------------------------------------------------

    def give_next(self) -> None:
        """Ctrl+R: to the next who has not been heard in this step."""
        record = self.session.record
        if record.head.status is not MeetingStatus.RUNNING:
            return
        order = timing.speaking_order(record)
        following = timing.next_in_round(order, self.spoken(record), self._asked)
        self._hidden = False
        if following is None:
            self._asked = self._asked or [p.person_id for p in order[-1:]]
            self.show_record(record)
            return
        self.give(following)

    def give(self, seat: Participant) -> None:
        """Gives somebody the floor, and their own clock where persons are counted."""
        self._asked = [who for who in self._asked if who != seat.person_id] + [seat.person_id]
        if counts_persons(self.session):
            give_floor_to_person(self.session, seat.person_id)
        if self.page.capture.isVisibleTo(self.page):
            self.page.capture.choose_speaker(seat.person_id)
        self.show_record(self.session.record)

    def _on_added(self, statement_id: Id) -> None:
        """Enter hands the floor on when the one asked has spoken; Ctrl+Enter lets them go on."""
        said = self.session.statement(statement_id)
        if self._hidden or self.page.capture.keeps_speaker or said is None:
            return
        if self.now_asked is None or said.speaker_id != self.now_asked:
            return
        order = timing.speaking_order(self.session.record)
        following = timing.next_in_round(order, self.spoken(self.session.record), self._asked)
        if following is not None:
            self.give(following)

    def _hide(self) -> None:
        self._hidden = True
        self.show_record(self.session.record)

    # -- the order -------------------------------------------------------------------------------------

    def toggle_panel(self) -> None:
        """The panel with everybody in the order in which they are asked."""
        if self._panel is None:
            from tvaer.ui.run.course.round_panel import RoundPanel

            self._panel = RoundPanel(self.session)
            self._panel.given.connect(self.give)
        self._panel.show_round(self.session.record, self.now_asked, self.spoken(self.session.record))
        self.page.toggle_panel(self._panel)

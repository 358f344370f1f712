"""Advice leads somewhere: from the guide, and from the way on to the next step. It never blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from tvaer.ids import Id
from tvaer.method.checks import Check
from tvaer.method.machine import MeetingRun
from tvaer.snapshots import MeetingRecord
from tvaer.terms import MeetingStatus, StatementKind
from tvaer.ui.run.advice_words import AdviceWords, advice_words
from tvaer.ui.run.onward.strip import LETTERS, MissingStrip
from tvaer.ui.run.part import RunPart

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage

_KINDS = {
    Check.NO_WORRY: StatementKind.WORRY,
    Check.NO_STRENGTH: StatementKind.STRENGTH,
    Check.NO_LIFE_SITUATION: StatementKind.LIFE_SITUATION,
    Check.NO_EXPLANATION: StatementKind.EXPLANATION,
}
_CHILD = frozenset({Check.CHILD_VOICE_ABSENT, Check.CHILD_VIEW_MISSING})


class OnwardPart(RunPart):
    """Ctrl+G goes on, Ctrl+Shift+G back. What is missing is shown once at each step, with A and B."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self.strip = MissingStrip()
        self.strip.followed.connect(self.follow)
        page.notices.addWidget(self.strip)
        page.guide.followed.connect(self.follow)
        page.header.on.installEventFilter(self)
        self._step = ""

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"next_step": self._go_on, "step_back": self._go_back}

    def _go_on(self) -> None:
        if self.page.header.on.isVisibleTo(self.page):
            self.page.header.on.setFocus(Qt.FocusReason.OtherFocusReason)
            self.page.header.on.click()

    def _go_back(self) -> None:
        ids = self.session.method.step_ids
        place = ids.index(self.session.record.head.step)
        for before in reversed(ids[:place]):
            if not self.session.method.step(before).optional or before in self.session.record.visited:
                self.page.go_to(before)
                return

    def show_record(self, record: MeetingRecord) -> None:
        if record.head.step != self._step:
            self._step = record.head.step
            self.strip.hide()
        elif self.strip.isVisibleTo(self.page):
            missing = self._missing()
            self.strip.show_lines(missing)
            self.strip.setVisible(bool(missing))

    def waits_at_the_door(self) -> bool:
        """Shows what is missing the first time; the second time the meeting goes on."""
        missing = self._missing()
        if self.strip.isVisibleTo(self.page) or not missing:
            self.strip.hide()
            return False
        self.strip.show_lines(missing)
        self.strip.show()
        return True

    def _missing(self) -> list[tuple[Check, AdviceWords]]:
        record = self.session.record
        if record.head.status is not MeetingStatus.RUNNING:
            return []
        run = MeetingRun.of_record(self.session.method, record)
        found = run.advice(record, run.position)
        return [(advice.code, advice_words(record, advice)) for advice in found if not advice.ok]

    # -- going there -----------------------------------------------------------------------------------

    def follow(self, code: Check, subject: Id | None) -> None:
        """Goes to where it can be answered."""
        if code in _CHILD and self._act("voice"):
            return
        if code in _KINDS and self.page.capture.isVisibleTo(self.page):
            self.page.capture.choose_kind(_KINDS[code])
            self.page.capture.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        go_to = getattr(self.page.page, "go_to", None)
        if go_to is not None:
            go_to(code, subject)
        elif subject is not None:
            self.page.point_at(subject)
        else:
            self.page.focus_page()

    def _act(self, name: str) -> bool:
        act = next((acts[name] for part in self.page.parts if name in (acts := part.acts())), None)
        if act is not None:
            act()
        return act is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A and B go to the lines while the keyboard stands on the way on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            place = LETTERS.find(event.text().upper()) if event.text() else -1
            if 0 <= place < len(self.strip.lines) and self.strip.isVisibleTo(self.page):
                self.strip.lines[place].click()
                return True
        return False

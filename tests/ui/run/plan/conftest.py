"""A running meeting on a real workplace, and a way to work its pages as a person does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.pages.conftest import Desk, desk, full_desk
from tvaer.ids import Id
from tvaer.services.commands import GoToStep, StartMeeting
from tvaer.snapshots import Changes, MeetingRecord
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage

__all__ = ["Table", "desk", "full_desk", "table"]


@dataclass
class Table:
    """One page of the running meeting, shown as the run view shows it."""

    desk: Desk
    session: MeetingSession
    pages: list[StepPage] = field(default_factory=list)

    @property
    def record(self) -> MeetingRecord:
        return self.session.record

    @property
    def people(self) -> dict[str, Id]:
        return self.desk.made.people

    def open(self, step_id: str, width: int = 1030, height: int = 690) -> StepPage:
        """Goes to a step and shows its page."""
        from tvaer.ui.run.step_pages import page_for

        self.session.do_quietly(GoToStep(self.session.meeting_id, step_id))
        step = self.session.method.step(step_id)
        page = page_for(step.view)(self.session, step)
        page.resize(width, height)
        page.show_record(self.record)
        self.session.record_changed.connect(lambda changes: self._on_changed(page, changes))
        page.show()
        QTest.qWaitForWindowExposed(page)
        page.activateWindow()
        self.pages.append(page)
        return page

    def _on_changed(self, page: StepPage, changes: Changes) -> None:
        if changes.kinds & page.kinds:
            page.show_record(self.record)

    def find(self, name: str) -> QWidget:
        """The widget of a name on the page opened last."""
        found = [w for w in self.pages[-1].findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def focus(self, name: str) -> QWidget:
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return widget

    def type(self, text: str, *then: Qt.Key) -> None:
        """Types where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)
        for key in then:
            self.press(key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)

    def write(self, name: str, text: str, *then: Qt.Key) -> None:
        """Goes to a field, replaces what stands there, and leaves it by Tab unless other keys are given."""
        self.focus(name)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text, *(then or (Qt.Key.Key_Tab,)))

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def focused(self) -> str:
        """Object name of what has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""


@pytest.fixture
def table(full_desk: Desk) -> Iterator[Table]:
    """The coming meeting about Alma, started."""
    made = full_desk.made
    assert made.coming is not None
    full_desk.bridge.run(StartMeeting(made.coming, "framing"))
    table = Table(full_desk, MeetingSession(full_desk.context, made.coming))
    yield table
    for page in table.pages:
        page.close()
        page.deleteLater()

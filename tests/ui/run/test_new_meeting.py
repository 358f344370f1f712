"""Ctrl+N in the window: about the child one is looking at, else about none."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.run.conftest import Room
from tvaer.ui.pages.meetings import MeetingsPage


def test_ctrl_n_on_the_page_of_a_case_is_about_that_child(room: Room) -> None:
    case = room.record.cases[0].id
    room.window.show_case(case)
    room.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = room.window.page
    assert isinstance(page, MeetingsPage)
    assert page.panel.isVisible() and page.panel.cases.value() == (case,)
    page.panel.close_panel()
    room.window.show_today()
    room.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.isVisible() and page.panel.cases.value() == ()

"""The talk with the child is written down while the meeting is prepared."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.pages.conftest import Desk
from tests.ui.pages.hands import click, find, show
from tvaer.ui.pages.prepare import PreparePage


def test_the_childs_words_are_written_before_the_meeting(full_desk: Desk) -> None:
    page = PreparePage(full_desk.context)
    page.show_subject(full_desk.made.coming)
    show(page)
    click(page, "prepare.voice")
    click(page, "run.voice.new")
    field = find(page, "run.voice.theme.hopes.text")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.insertPlainText("Én taske")  # type: ignore[attr-defined]
    page.leave()
    assert page.voice.panel is None
    assert full_desk.made.coming is not None
    (told,) = full_desk.bridge.reads.record(full_desk.made.coming).voices
    assert [theme.text for theme in told.themes] == ["Én taske"]

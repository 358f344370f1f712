"""What the store refuses stays on screen, is told, and is kept by the next try."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.full_disk import LONG, full_disk
from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import say
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea

CTRL = Qt.KeyboardModifier.ControlModifier


def write(area: QPlainTextEdit, text: str) -> None:
    """As by pasting: the whole text at once, to be undone in one stroke."""
    area.setFocus()
    area.selectAll()
    area.insertPlainText(text)


def editing(room: Room) -> TextArea:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Hun sover dårligt")
    room.page.edit_statement(room.record.statements[-1].id)
    return room.page.editor.text


def test_a_statement_that_was_refused_stays_and_is_kept_later(room: Room) -> None:
    field = editing(room)
    with full_disk(room.workplace):
        write(field, LONG)
        field.flush()
        assert room.window.message.isVisible()
        room.page.capture.text.setFocus()
        say(room, "kort")
        assert field.text() == LONG
    room.page.leave()
    assert room.record.statements[0].text == LONG


def test_the_panel_stays_on_words_that_were_refused(room: Room) -> None:
    field = editing(room)
    say(room, "Noget andet")
    other = room.record.statements[-1].id
    first = room.page.editor.statement_id
    room.page.edit_statement(first)  # type: ignore[arg-type]
    with full_disk(room.workplace):
        write(field, LONG)
        room.page.edit_statement(other)
        assert field.text() == LONG
        room.page.editor.close_panel()
        assert field.isVisible() and field.text() == LONG
    room.page.editor.close_panel()
    assert room.page.editor.isHidden()
    assert LONG in [said.text for said in room.record.statements]


def test_a_line_that_is_not_kept_is_not_called_saved(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Før")
    with full_disk(room.workplace):
        write(room.page.capture.text, LONG)
        room.page.capture.text.flush()
        assert room.page.header._saved.isHidden()
    room.page.leave()
    assert room.record.draft.text == LONG


def test_one_does_not_go_on_from_words_that_were_refused(room: Room) -> None:
    field = editing(room)
    with full_disk(room.workplace):
        write(field, LONG)
        room.window.show_today()
        assert room.window.page is room.page and field.text() == LONG
        assert room.window.message.isVisible()
        room.window.close()
        assert room.window.isVisible()
    room.window.show_today()
    assert room.record.statements[0].text == LONG


def test_closing_twice_closes_all_the_same(room: Room) -> None:
    field = editing(room)
    with full_disk(room.workplace):
        write(field, LONG)
        room.window.close()
        room.window.close()
        assert not room.window.isVisible()


def test_a_point_and_a_remark_of_the_framing_are_kept_later(room: Room) -> None:
    room.press(Qt.Key.Key_0, CTRL)
    point = room.window.findChild(TextArea, "framing.point.0")
    note = room.window.findChild(RestLine, f"framing.note.{room.made.people['Line']}")
    assert point is not None and note is not None
    with full_disk(room.workplace):
        write(point, LONG)
        point.flush()
        note.setFocus()
        note.insert(LONG[:30_000])
        note.flush()
        assert point.text() == LONG
    room.page.leave()
    record = room.record
    assert record.head.framing_points[0] == LONG
    assert LONG[:30_000] in [seat.acceptance_note for seat in record.participants]
    assert QApplication.focusWidget() is not None

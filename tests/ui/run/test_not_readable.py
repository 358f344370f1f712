"""What this Tvær cannot read is told calmly; nothing breaks, and everything else goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import say
from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of

CTRL = Qt.KeyboardModifier.ControlModifier


def put(room: Room, statement: str) -> None:
    """Writes into the store behind the program's back, as another program would."""
    with room.workplace.store.writing() as connection:
        connection.execute(text(statement))


def told(room: Room) -> str:
    message = room.window.message
    return message.text.text() if message.isVisible() else ""


def test_a_meeting_by_a_method_that_is_gone(room: Room, qtbot: QtBot) -> None:
    room.window.show_document("minutes", room.meeting)
    paper = room.window.findChild(QPdfDocument)
    assert paper is not None
    qtbot.waitUntil(lambda: paper.pageCount() > 0, timeout=15_000)
    room.window.show_today()
    put(room, "UPDATE meeting SET method = 'gone_since'")
    room.window._sessions.clear()
    room.window.run_meeting(room.meeting)
    expected = words_of(KnownError("method_missing", method="gone_since"))
    assert told(room) == expected and room.window.spot.page == "today"
    room.window.show_document("minutes", room.meeting)
    assert told(room) == expected
    assert paper.pageCount() == 0
    room.window.prepare_meeting(room.meeting)
    assert room.window.spot.page == "prepare" and told(room) == ""


def test_a_word_of_a_later_program(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    room.window.show_today()
    put(room, "UPDATE statement SET kind = 'from_the_future'")
    for go in (room.window.run_meeting, room.window.prepare_meeting):
        go(room.meeting)
        assert told(room) == words_of(KnownError("store_newer"))
    room.window.show_document("minutes", room.meeting)
    assert told(room) == words_of(KnownError("store_newer"))
    room.window.show_cases()
    assert room.window.spot.page == "cases" and told(room) == ""

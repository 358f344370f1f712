"""Refused words in a card, in a disagreement, in one's own notes and beside what was put aside: they stay."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.full_disk import LONG, full_disk
from tests.ui.run.conftest import Room
from tests.ui.run.test_cards import letter
from tests.ui.run.test_not_kept import write
from tests.ui.run.test_run_view import CTRL, card, say
from tvaer.ui.run.cards.disagreement import DisagreementPanel
from tvaer.ui.run.cards.in_place import CardEditor
from tvaer.ui.run.notes import NotesPanel
from tvaer.ui.widgets.rest_line import RestLine

AS_LONG_AS_A_LINE = LONG[:30_000].strip()
"""One line holds no more than 32,767 characters."""


def begun(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Hun sover dårligt")
    card(room, 0).setFocus()


def test_words_in_a_card(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_F2)
    editor = room.window.findChild(CardEditor)
    assert isinstance(editor, CardEditor)
    with full_disk(room.workplace):
        write(editor, LONG)
        room.press(Qt.Key.Key_Return)
        assert editor.isVisible() and editor.text() == LONG and room.page.words_wait
        room.window.show_today()
        assert room.window.page is room.page
    room.page.leave()
    assert room.record.statements[0].text == LONG
    assert not room.page.words_wait and editor.isHidden()


def test_words_in_a_card_whose_step_was_left(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_F2)
    editor = room.window.findChild(CardEditor)
    assert isinstance(editor, CardEditor)
    with full_disk(room.workplace):
        write(editor, LONG)
        editor.flush()
    room.press(Qt.Key.Key_2, CTRL)
    room.press(Qt.Key.Key_1, CTRL)
    assert room.record.statements[0].text == LONG
    assert card(room, 0).words.text == LONG and not editor.isVisible()


def test_a_disagreement(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_D, CTRL)
    panel = room.page.panel
    assert isinstance(panel, DisagreementPanel)
    with full_disk(room.workplace):
        write(panel.topic, LONG)
        panel.close_panel()
        assert panel.isVisible() and panel.topic.text() == LONG and room.page.words_wait
    panel.close_panel()
    assert panel.isHidden()
    assert [matter.topic for matter in room.record.disagreements] == [LONG]


def test_a_position(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_D, CTRL)
    panel = room.page.panel
    assert isinstance(panel, DisagreementPanel)
    room.type("Søvnen")
    panel.topic.flush()
    row = panel.rows.rows[0]
    with full_disk(room.workplace):
        write(row.text, LONG)
        panel.close_panel()
        assert panel.isVisible() and row.text.text() == LONG
    panel.close_panel()
    (matter,) = room.record.disagreements
    assert [position.text for position in matter.positions] == [LONG]


def test_ones_own_notes(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_M, CTRL)
    panel = room.page.panel
    assert isinstance(panel, NotesPanel)
    with full_disk(room.workplace):
        write(panel.text, LONG)
        panel.close_panel()
        assert panel.isVisible() and panel.text.text() == LONG
    panel.close_panel()
    assert room.workplace.reads.private_side(room.meeting).notes == LONG


def test_who_takes_it_up(room: Room) -> None:
    begun(room)
    letter(room, 0, Qt.Key.Key_A)
    line = room.widget(f"run.parking.to.{room.record.statements[0].id}")
    assert isinstance(line, RestLine)
    with full_disk(room.workplace):
        line.setFocus()
        line.insert(AS_LONG_AS_A_LINE)
        line.flush()
        room.press(Qt.Key.Key_Escape)
        assert line.isVisible() and line.text() == AS_LONG_AS_A_LINE
    room.page.leave()
    assert room.record.statements[0].passed_to == AS_LONG_AS_A_LINE

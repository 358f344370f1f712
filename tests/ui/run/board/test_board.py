"""The board in a running meeting: what stands where, moving by key and mouse, filter and zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.run.board.making import Table
from tvaer.services.commands import CloseMeeting, EditStatement
from tvaer.ui.run.board.card import BoardCard
from tvaer.ui.theme import apply_theme
from tvaer.ui.widgets.label import Label

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def shown_words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def test_ctrl_t_shows_the_board_in_the_steps_place_and_leads_back(table: Table) -> None:
    page = table.room.page
    assert table.board.isVisible() and not page.rail.isVisible() and page.capture.isVisible()
    assert page.header.title.text() == "Tavle"
    assert table.room.widget("run.board.back").accessibleName() == "Til trin 2"
    table.room.press(Qt.Key.Key_T, CTRL)
    assert not table.board.isVisible() and page.rail.isVisible()
    assert page.header.title.text() != "Tavle"
    table.room.press(Qt.Key.Key_T, CTRL)
    assert table.board.isVisible()


def test_a_step_key_leads_from_the_board_to_the_step(table: Table) -> None:
    table.room.press(Qt.Key.Key_2, CTRL)
    assert not table.board.isVisible() and table.room.page.page is not None
    assert table.room.page.page.isVisible()


def test_every_card_stands_under_its_small_heading(table: Table) -> None:
    assert table.order("worries") == ["absent", "tired", "sleep"]
    worries = shown_words(table.board.columns["worries"])
    assert worries == ["Hvad bekymrer?", "3", "Det er sket", "Det gør det sværere"]
    happen = shown_words(table.board.columns["must_happen"])
    assert "Kommer i trin 3, når I er enige om forståelsen." in happen and "Gemt til trin 4" in happen
    assert "Her ser vi forskelligt" in shown_words(table.board.columns["understanding"])
    assert table.board.card(table.seen) is not None


def test_what_waits_for_a_step_no_longer_says_so_when_the_step_has_come(table: Table) -> None:
    page = table.room.page
    page.go_to("step4")
    table.part.toggle()
    assert not [w for w in shown_words(table.board.columns["must_happen"]) if w.startswith("Kommer")]


def test_what_belongs_to_another_meeting_is_not_on_the_board(table: Table) -> None:
    table.room.page.session.do_quietly(EditStatement(table.ids["tired"], {"passed_on": True}))
    assert table.order("worries") == ["absent", "sleep"]
    assert table.board.card(table.ids["tired"]) is None


def test_a_card_whose_column_the_method_lost_still_stands_somewhere(table: Table) -> None:
    table.room.page.session.do_quietly(EditStatement(table.ids["tired"], {"column": "gone_column"}))
    QApplication.processEvents()
    assert "Uden kolonne" in shown_words(table.board)
    assert table.card("tired").isVisible()


@pytest.mark.parametrize(("key", "column"), [(Qt.Key.Key_2, "works"), (Qt.Key.Key_4, "understanding")])
def test_a_digit_jumps_to_a_column(table: Table, key: Qt.Key, column: str) -> None:
    table.focus("absent")
    table.room.press(key)
    assert table.board.columns[column].first_card is QApplication.focusWidget()


def test_arrows_go_from_card_to_card(table: Table) -> None:
    table.focus("absent")
    table.room.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is table.card("tired")
    table.room.press(Qt.Key.Key_Up)
    table.room.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is table.card("draws")


def test_one_card_only_takes_part_in_tab(table: Table) -> None:
    cards = table.board.findChildren(BoardCard)
    stops = [card for card in cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(cards) == 7 and len(stops) == 1
    table.focus("noise")
    stops = [card for card in cards if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [table.card("noise")]


def test_alt_and_arrows_move_a_card_and_say_where_it_went(table: Table) -> None:
    heard: list[str] = []
    table.board.told.connect(heard.append)
    table.focus("tired")
    table.room.press(Qt.Key.Key_Right, ALT)
    assert (table.said("tired").column, table.said("tired").sub) == ("works", "")
    assert QApplication.focusWidget() is table.card("tired")
    table.room.press(Qt.Key.Key_Down, ALT)
    assert table.said("tired").sub == "strength"
    assert table.order("works") == ["tired", "draws"]
    table.room.press(Qt.Key.Key_Down, ALT)
    assert table.order("works") == ["draws", "tired"]
    table.room.press(Qt.Key.Key_Down, ALT)
    assert table.said("tired").sub == "existing_safety"
    assert heard == [
        "Flyttet til Hvad fungerer?, 1 af 1",
        "Flyttet til Hvad fungerer?, Styrker, 1 af 2",
        "Flyttet til Hvad fungerer?, Styrker, 2 af 2",
        "Flyttet til Hvad fungerer?, Det har beskyttet, 1 af 1",
    ]


def test_each_move_is_one_step_of_undo(table: Table) -> None:
    before = table.said("tired")
    table.focus("tired")
    table.room.press(Qt.Key.Key_Down, ALT)
    assert table.order("worries") == ["absent", "sleep", "tired"]
    table.room.press(Qt.Key.Key_Right, ALT)
    table.room.window.undo()
    assert table.order("worries") == ["absent", "sleep", "tired"]
    table.room.window.undo()
    assert table.order("worries") == ["absent", "tired", "sleep"]
    assert (table.said("tired").column, table.said("tired").sub) == (before.column, before.sub)
    table.room.window.redo()
    assert table.order("worries") == ["absent", "sleep", "tired"]


def test_at_the_ends_nothing_moves(table: Table) -> None:
    count = table.room.page.session.undo.stack.count()
    table.focus("absent")
    table.room.press(Qt.Key.Key_Left, ALT)
    table.focus("noise")
    table.room.press(Qt.Key.Key_Right, ALT)
    assert table.room.page.session.undo.stack.count() == count


def test_what_was_kept_moves_out_of_waiting(table: Table) -> None:
    table.focus("quiet")
    table.room.press(Qt.Key.Key_Up, ALT)
    assert (table.said("quiet").sub, table.said("quiet").kept_for) == ("next_step", "")


def test_the_mouse_drags_a_card_into_another_column_and_small_heading(table: Table) -> None:
    target = table.card("draws")
    below = target.mapToGlobal(QPoint(20, target.height() - 4))
    table.drag("tired", below)
    assert (table.said("tired").column, table.said("tired").sub) == ("works", "strength")
    assert table.order("works") == ["draws", "tired"]
    assert table.room.page.session.undo.stack.undoText() == "Flyt kort"


def test_an_empty_small_heading_takes_a_dragged_card(table: Table) -> None:
    body = table.board.columns["works"].body
    end = body.mapToGlobal(QPoint(40, body.height() - 10))
    table.drag("absent", end)
    assert (table.said("absent").column, table.said("absent").sub) == ("works", "existing_safety")


def test_esc_while_dragging_leaves_the_card_where_it_was(table: Table) -> None:
    card = table.focus("tired")
    count = table.room.page.session.undo.stack.count()
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    QTest.mouseMove(card, QPoint(400, 40))
    QTest.keyClick(card, Qt.Key.Key_Escape)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(400, 40))
    assert table.said("tired").column == "worries"
    assert table.room.page.session.undo.stack.count() == count


def test_enter_opens_the_statement_and_del_deletes_it_with_a_way_back(table: Table) -> None:
    table.focus("sleep")
    table.room.press(Qt.Key.Key_Return)
    assert table.room.page.editor.statement_id == table.ids["sleep"]
    table.room.page.close_panel()
    table.focus("sleep")
    table.room.press(Qt.Key.Key_Delete)
    assert table.order("worries") == ["absent", "tired"]
    assert QApplication.focusWidget() is table.card("tired")
    table.room.window.undo()
    assert table.order("worries") == ["absent", "tired", "sleep"]


def test_two_owners_have_two_badges_and_both_names(table: Table) -> None:
    session = table.room.page.session
    seats = {seat.perspective.value: seat for seat in session.record.participants}
    owners = [seats["parents"].person_id, seats["school"].person_id]
    session.do_quietly(EditStatement(table.ids["tired"], {"owners": owners}))
    words = table.card("tired").words
    assert words.perspectives == ("parents", "school")
    assert words.names == f"{seats['parents'].first_name} og {seats['school'].first_name}"


def test_the_filter_shows_one_perspective(table: Table) -> None:
    filter_ = table.board.tools.filter
    chosen = next(choice for choice in filter_.choices() if choice.text() == "Skole")
    chosen.click()
    school = {
        name
        for name in table.ids
        if table.room.record.participant_of(table.said(name).speaker_id).perspective == "school"  # type: ignore[union-attr]
    }
    shown = {name for column in table.board.columns for name in table.order(column)}
    assert school and shown == school
    filter_.choices()[0].click()
    assert len(table.order("worries")) == 3


def test_three_sizes_of_cards(table: Table) -> None:
    small, large = table.room.widget("run.board.zoom.smaller"), table.room.widget("run.board.zoom.larger")
    before = table.card("tired").height()
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    assert table.card("tired").height() > before and not large.isEnabled()
    for _ in range(2):
        QTest.mouseClick(small, Qt.MouseButton.LeftButton)
    assert table.card("tired").height() < before and not small.isEnabled()


def test_a_column_takes_the_next_line(table: Table) -> None:
    QTest.mouseClick(table.room.widget("run.board.add.works"), Qt.MouseButton.LeftButton)
    table.room.type("Hun hjælper de små.")
    table.room.press(Qt.Key.Key_Return)
    new = next(s for s in table.room.record.statements if s.text == "Hun hjælper de små.")
    assert (new.column, new.kind) == ("works", "strength")
    assert table.board.card(new.id) is not None


def test_a_closed_meeting_still_shows_its_board(table: Table) -> None:
    table.part.toggle()
    table.room.page.go_to("step5")
    table.room.page.session.do_quietly(CloseMeeting(table.room.meeting))
    table.room.press(Qt.Key.Key_T, CTRL)
    assert table.board.isVisible() and table.order("works") == ["draws"]


def test_screen_readers_hear_words_owner_and_place(table: Table) -> None:
    said = table.said("sleep")
    name = table.room.record.people[said.speaker_id].name.split()[0]  # type: ignore[index]
    spoken = table.card("sleep").accessibleName()
    assert spoken == f"Hun sover uroligt om søndagen. {name}. Hvad bekymrer?, Det gør det sværere, 2 af 2"
    assert table.board.columns["worries"].accessibleName() == "Hvad bekymrer?, 3 kort, tast 1"


@pytest.mark.parametrize(("scale", "size"), [(100, (1024, 700)), (200, (1024, 700))])
def test_nothing_is_lost_in_a_narrow_window_or_at_large_text(
    table: Table, qapp: QApplication, scale: int, size: tuple[int, int]
) -> None:
    apply_theme(qapp, "light", scale)
    table.room.window.resize(*size)
    qapp.processEvents()
    area = table.board.area
    inside = area.widget()
    assert inside is not None and inside.width() > area.viewport().width()
    for column in table.board.columns.values():
        for card in column.body.cards:
            assert card.width() >= 150
            assert card.geometry().bottom() <= column.body.height()
    table.focus("noise")
    qapp.processEvents()
    card = table.card("noise")
    seen = card.mapTo(area, QPoint(0, 0)).x()
    assert seen >= 0 and seen + card.width() <= area.width()

"""»Må Alma også se dem?«: the leader lets the child read cards that stand back for its sake."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.ui.run.conftest import Room
from tests.ui.table_screen.conftest import ALL, Table
from tvaer.services.commands import Leave
from tvaer.terms import Audience, Function
from tvaer.ui.table_screen.child_choice import ChildChoice

ALT = Qt.KeyboardModifier.AltModifier
SECRET = "Kun til fagpersoner"


@pytest.fixture
def table(room: Room) -> Table:
    """Alma sits at the table, and nothing that was said is for her."""
    made = Table(room)
    made.go("step1")
    made.say("Hun står tit alene")
    made.say("Hun hjælper andre")
    made.say(SECRET, audiences=frozenset({Audience.PROFESSIONAL}))
    made.part.toggle()
    room.window.activateWindow()  # a bare screen gives no window the keyboard by itself
    room.page.capture.text.setFocus()
    QTest.qWaitForWindowActive(room.window)
    return made


def choice(table: Table) -> ChildChoice:
    found = table.room.widget("table.child")
    assert isinstance(found, ChildChoice)
    return found


def button(table: Table, name: str) -> QAbstractButton:
    found = table.room.widget(name)
    assert isinstance(found, QAbstractButton)
    return found


def readers_by_text(table: Table) -> dict[str, frozenset[Audience]]:
    return {said.text: said.audiences for said in table.room.record.statements}


def test_one_by_one_by_keys(table: Table) -> None:
    assert "Hun står tit alene" not in table.words()
    table.room.press(Qt.Key.Key_6, ALT)
    assert choice(table).accessibleName() == "Må Alma også se dem?"
    table.room.press(Qt.Key.Key_Down)
    table.room.press(Qt.Key.Key_Space)
    assert button(table, "table.child.some").text() == "Det valgte kort"
    table.room.press(Qt.Key.Key_Return)
    assert readers_by_text(table) == {
        "Hun står tit alene": ALL,
        "Hun hjælper andre": ALL | {Audience.CHILD},
        SECRET: frozenset({Audience.PROFESSIONAL}),
    }
    assert "Hun hjælper andre" in table.words() and "Hun står tit alene" not in table.words()


def test_all_at_once_is_one_step_for_undo(table: Table) -> None:
    table.room.press(Qt.Key.Key_6, ALT)
    before = readers_by_text(table)
    button(table, "table.child.all").click()
    assert readers_by_text(table) == before | {
        text: ALL | {Audience.CHILD} for text in ("Hun står tit alene", "Hun hjælper andre")
    }
    assert SECRET not in table.words()
    assert table.part.child.choice.isHidden() and table.part.strip.child.isHidden()
    assert table.room.page.isAncestorOf(QApplication.focusWidget() or table.window)
    table.room.window.undo()
    assert readers_by_text(table) == before
    assert "Hun står tit alene" not in table.words()


def test_enter_with_nothing_ticked_does_nothing_and_escape_leads_back(table: Table) -> None:
    before = readers_by_text(table)
    button(table, "table.child_too").click()
    assert not button(table, "table.child.some").isEnabled()
    table.room.press(Qt.Key.Key_Return)
    assert readers_by_text(table) == before
    table.room.press(Qt.Key.Key_Escape)
    assert table.part.child.choice.isHidden()
    assert QApplication.focusWidget() is table.room.page.capture.text


def test_nothing_is_asked_while_the_child_is_out(table: Table) -> None:
    table.room.press(Qt.Key.Key_6, ALT)
    seat = next(who for who in table.room.record.participants if who.function is Function.CHILD)
    table.do(Leave(seat.id))
    assert table.part.child.choice.isHidden() and table.part.strip.child.isHidden()
    assert "Hun står tit alene" in table.words()


def test_it_goes_with_the_step_and_with_the_screen(table: Table) -> None:
    table.room.press(Qt.Key.Key_6, ALT)
    assert table.part.child.choice.isVisible()
    table.go("step2")
    assert table.part.child.choice.isHidden() and table.part.strip.child.isHidden()
    table.go("step1")
    table.room.press(Qt.Key.Key_6, ALT)
    assert table.part.child.choice.isVisible()
    table.part.turn_off()
    assert table.part.child.choice.isHidden()
    table.room.press(Qt.Key.Key_6, ALT)
    assert table.part.child.choice.isHidden()


def test_the_menu_of_a_card_turns_it_in_one_key(table: Table) -> None:
    said = next(said.id for said in table.room.record.statements if said.text == "Hun står tit alene")
    for expected in (ALL | {Audience.CHILD}, ALL):
        table.room.page.card_asked.emit("menu", said)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, Qt.Key.Key_O)
        assert readers_by_text(table)["Hun står tit alene"] == expected


def test_the_menu_never_gives_the_child_what_only_some_may_read(table: Table) -> None:
    for said in table.room.record.statements:
        if said.text == SECRET:
            table.room.page.card_asked.emit("child", said.id)
    assert readers_by_text(table)[SECRET] == frozenset({Audience.PROFESSIONAL})

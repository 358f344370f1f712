"""A worry put together by fields, and the wellbeing goal that answers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.run.board.making import Table
from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.snapshots import Statement
from tvaer.terms import StatementKind
from tvaer.ui.run.board.sentence import Guided, sentence
from tvaer.ui.run.board.worry_panel import WorryPanel
from tvaer.ui.widgets.buttons import Button


def click(table: Table, name: str) -> None:
    QTest.mouseClick(table.room.widget(name), Qt.MouseButton.LeftButton)


def owners(table: Table, count: int) -> tuple[Id, ...]:
    return tuple(seat.person_id for seat in table.room.record.participants[:count])


def first_names(table: Table) -> list[str]:
    return [seat.first_name for seat in table.room.record.participants]


def write(table: Table, name: str, text: str) -> None:
    table.room.widget(name).setFocus()
    table.room.type(text)
    table.room.widget("run.worry.save").setFocus()


def panel(table: Table) -> WorryPanel:
    assert table.part.worry is not None
    return table.part.worry


def newest(table: Table) -> Statement:
    return table.room.record.statements[-1]


def put_together(table: Table) -> Statement:
    """Two people's worry, written as a user does."""
    click(table, "run.board.worry")
    panel(table).who.set_value(owners(table, 2))
    panel(table).who.chosen.emit(owners(table, 2))
    write(table, "run.worry.about", "hun kommer mindre i skole.")
    write(table, "run.worry.effect", "at hun mister sine venner")
    click(table, "run.worry.save")
    return newest(table)


def test_the_fields_become_a_sentence_with_its_owners(table: Table) -> None:
    said = put_together(table)
    one, two = first_names(table)[:2]
    worried = f"{one} og {two} er bekymrede for, at hun kommer mindre i skole"
    assert said.text == f"{worried}, og for, at hun mister sine venner."
    assert (said.kind, said.sub, said.column) == (StatementKind.WORRY, "worry_statement", "worries")
    assert (said.about, said.effect) == ("hun kommer mindre i skole.", "at hun mister sine venner")
    assert said.owners == owners(table, 2)
    card = table.board.card(said.id)
    assert card is not None and card.words.names == f"{one} og {two}"


@pytest.mark.parametrize(
    ("guided", "words"),
    [
        (Guided(False, (), "hun er træt"), "Vi er bekymrede for, at hun er træt."),
        (Guided(False, (), "", "hun mister lysten"), "Vi er bekymrede for, at hun mister lysten."),
        (Guided(True, (), "hun leger med nogen"), "Vi vil gerne se, at hun leger med nogen."),
        (
            Guided(True, (), "hun leger", "hun får venner"),
            "Vi vil gerne se, at hun leger, så hun får venner.",
        ),
        (Guided(True, (), " ", ""), ""),
    ],
)
def test_the_sentence_in_plain_words(table: Table, guided: Guided, words: str) -> None:
    assert sentence(table.room.record, guided) == words


def test_nothing_is_stored_before_there_are_words(table: Table) -> None:
    count = len(table.room.record.statements)
    click(table, "run.board.worry")
    panel(table).who.chosen.emit(owners(table, 1))
    click(table, "run.worry.save")
    assert len(table.room.record.statements) == count


def test_half_written_words_are_kept_when_the_panel_closes(table: Table) -> None:
    click(table, "run.board.worry")
    table.room.widget("run.worry.effect").setFocus()
    table.room.type("hun bliver alene")
    table.room.press(Qt.Key.Key_Escape)
    assert newest(table).effect == "hun bliver alene"


def test_a_goal_answers_the_worry_and_the_hint_goes(table: Table) -> None:
    worry = put_together(table)
    hint = table.room.widget("run.board.alone")
    assert isinstance(hint, Button)
    click(table, "run.board.alone")
    write(table, "run.worry.about", "hun kommer fire dage om ugen")
    click(table, "run.worry.save")
    goal = newest(table)
    assert (goal.kind, goal.sub, goal.column) == (StatementKind.GOAL_TALK, "wellbeing_goal", "must_happen")
    assert goal.pair_id == worry.id and goal.text == "Vi vil gerne se, at hun kommer fire dage om ugen."
    assert not hint.isVisible()


def test_what_somebody_said_keeps_its_words(table: Table) -> None:
    table.focus("tired")
    table.room.press(Qt.Key.Key_Return)
    click(table, "run.editor.guided")
    write(table, "run.worry.about", "der er mange skift")
    said = table.said("tired")
    assert (said.text, said.about) == ("Mange skift gør hende træt.", "der er mange skift")
    assert said.sub == "worry_statement"
    assert panel(table).own_words.isVisible()


def test_a_dispute_stands_in_the_sentence(table: Table) -> None:
    said = put_together(table)
    table.part.guide(said.id)
    box = panel(table).dispute
    box.setCurrentIndex(1)
    box.activated.emit(box.currentIndex())
    said = newest(table)
    assert said.dispute_id == table.seen
    assert box.currentText() == "Hvad det mest handler om"
    assert said.text.endswith(" Her ser I forskelligt: Hvad det mest handler om.")


def test_undoing_the_first_words_takes_the_worry_away_and_closes_the_panel(table: Table) -> None:
    click(table, "run.board.worry")
    write(table, "run.worry.about", "hun er træt")
    count = len(table.room.record.statements)
    table.room.window.undo()
    assert len(table.room.record.statements) == count - 1
    assert table.room.page.panel is None


def test_a_worry_that_belongs_elsewhere_waits_for_no_goal(table: Table) -> None:
    said = put_together(table)
    table.room.page.session.do_quietly(EditStatement(said.id, {"passed_on": True}))
    assert not table.board.tools.alone.isVisible()

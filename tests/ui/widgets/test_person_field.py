"""Choosing people by typing."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tvaer.snapshots import Person
from tvaer.terms import Function
from tvaer.ui.widgets.person_field import PeopleField, PersonField
from tvaer.ui.widgets.removable_chip import RemovableChip

LINE, MORTEN, OTHER_LINE = UUID(int=1), UUID(int=2), UUID(int=3)
PEOPLE = (
    Person(LINE, "Line Birk", Function.PARENT, relation="Mor"),
    Person(MORTEN, "Morten Kjær", Function.PARENT, relation="Far"),
    Person(OTHER_LINE, "Line Birk", Function.PROFESSIONAL, profession="Lærer"),
)


@pytest.fixture
def field(qapp: QApplication) -> PersonField:
    field = PersonField(PEOPLE[:2])
    field.show()
    return field


def _type(field: PersonField, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_whole_name_or_a_clear_part_is_chosen_by_enter(field: PersonField) -> None:
    heard: list[object] = []
    field.chosen.connect(heard.append)
    _type(field, "line birk")
    _type(field, "kjær")
    assert (heard, field.value(), field.text()) == ([LINE, MORTEN], MORTEN, "Morten Kjær")


def test_an_emptied_field_means_nobody(field: PersonField) -> None:
    field.set_value(LINE)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.flush()
    assert field.value() is None


def test_unknown_words_stay_and_are_told(field: PersonField) -> None:
    told: list[bool] = []
    field.not_understood.connect(lambda: told.append(True))
    _type(field, "Ukendt")
    assert (told, field.text(), field.value()) == ([True], "Ukendt", None)


def test_a_new_name_is_offered_only_where_people_may_be_made(qapp: QApplication) -> None:
    field = PersonField(PEOPLE[:2], creates=True)
    field.show()
    named: list[str] = []
    field.named.connect(named.append)
    _type(field, "  Pia   Kjær ")
    _type(field, "Morten")
    assert named == ["Pia Kjær", "Morten"] and field.value() is None


def test_two_of_the_same_name_are_told_apart_by_what_they_are(qapp: QApplication) -> None:
    field = PersonField(PEOPLE)
    field.show()
    _type(field, "Line Birk · Lærer")
    assert field.value() == OTHER_LINE


def test_several_people_are_chips_that_can_be_taken_away(qapp: QApplication) -> None:
    several = PeopleField(PEOPLE[:2])
    several.show()
    QTest.keyClicks(several.line, "Line Birk")
    QTest.keyClick(several.line, Qt.Key.Key_Return)
    QTest.keyClicks(several.line, "Morten Kjær")
    QTest.keyClick(several.line, Qt.Key.Key_Return)
    assert several.value() == (LINE, MORTEN) and several.line.text() == ""
    chip = next(c for c in several.findChildren(RemovableChip) if c.text() == "Line Birk")
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert several.value() == (MORTEN,)

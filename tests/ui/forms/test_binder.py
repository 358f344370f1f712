"""Fields that keep themselves: once, only what is new, and again what was refused."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tvaer.ui.forms.binder import Binder, fill_choices
from tvaer.ui.widgets.choices import ComboBox, Option
from tvaer.ui.widgets.rest_line import RestLine


class Form(QWidget):
    """A line and a list box; `kept` is all that was saved, `willing` whether saving works."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[dict[str, Any]] = []
        self.willing = True
        self.binder = Binder(self.save, self)
        self.line = self.binder.line("name", RestLine(parent=self))
        self.year = self.binder.number("year", RestLine(parent=self), 1990, 2100)
        combo = fill_choices(ComboBox(parent=self), [Option("a", "A"), Option("b", "B")])
        self.combo = self.binder.choice("kind", combo)
        self.binder.load({"name": "Alma", "year": 2017, "kind": "a"}, anew=True)

    def save(self, values: dict[str, Any]) -> bool:
        if self.willing:
            self.kept.append(values)
        return self.willing


@pytest.fixture
def form(qapp: QApplication) -> Form:
    form = Form()
    form.show()
    return form


def test_a_field_keeps_itself_once_when_it_is_left(form: Form) -> None:
    form.line.setFocus()
    QTest.keyClick(form.line, Qt.Key.Key_End)
    QTest.keyClicks(form.line, " B")
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    form.binder.flush()
    assert form.kept == [{"name": "Alma B"}]


def test_what_was_refused_stays_and_is_tried_again(form: Form) -> None:
    form.willing = False
    form.line.setFocus()
    QTest.keyClick(form.line, Qt.Key.Key_End)
    QTest.keyClicks(form.line, " B")
    form.binder.flush()
    form.binder.load({"name": "Alma"})
    assert form.line.text() == "Alma B"
    form.willing = True
    form.binder.flush()
    assert form.kept == [{"name": "Alma B"}]


def test_showing_what_is_stored_saves_nothing(form: Form) -> None:
    form.binder.load({"name": "Karl", "kind": "b"})
    form.binder.flush()
    assert (form.line.text(), form.combo.currentData(), form.kept) == ("Karl", "b", [])


def test_another_subject_replaces_what_stands_there(form: Form) -> None:
    form.willing = False
    form.line.setFocus()
    QTest.keyClick(form.line, Qt.Key.Key_End)
    QTest.keyClicks(form.line, " B")
    form.binder.load({"name": "Karl"}, anew=True)
    form.willing = True
    form.binder.flush()
    assert form.line.text() == "Karl" and form.kept == []


def test_a_number_that_is_none_is_not_kept(form: Form) -> None:
    form.year.selectAll()
    QTest.keyClicks(form.year, "om lidt")
    form.binder.flush()
    assert form.kept == [] and form.year.text() == "om lidt"
    form.year.setText("9" * 5000)
    form.binder.flush()
    assert form.kept == []
    form.year.selectAll()
    QTest.keyClick(form.year, Qt.Key.Key_Delete)
    form.binder.flush()
    assert form.kept == [{"year": None}]


def test_scrolling_over_a_list_box_changes_nothing(form: Form) -> None:
    middle = QPointF(form.combo.rect().center())
    turn = QWheelEvent(
        middle, QPointF(form.combo.mapToGlobal(form.combo.rect().center())), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(form.combo, turn)
    assert form.combo.currentData() == "a" and form.kept == []

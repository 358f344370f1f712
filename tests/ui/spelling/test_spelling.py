"""Danish spelling: which words are looked up, what the real dictionary says, and what is left of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tvaer.ui.spelling import speller
from tvaer.ui.spelling.words import word_at, words_of
from tvaer.ui.theme import apply_theme
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import install_language


def looked_up(text: str) -> list[str]:
    return [word for _, word in words_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Han spiser ikke", ["Han", "spiser", "ikke"]),
        ("hos PPR og UU i 4.b", ["hos"]),
        ("da Nynne ringede til Ømby", ["ringede", "til"]),
        ("Det går. Måske bedre", ["Det", "går", "Måske", "bedre"]),
        ("– Ja, siger hun", ["siger", "hun"]),
        ("skriv til mette@skole.dk kl. 7.50", ["skriv", "til"]),
        ("5 < 10 og 🙂 men", ["men"]),
        ("mor-far-barn", ["mor-far-barn"]),
    ],
)
def test_only_what_a_dictionary_can_judge_is_looked_up(text: str, words: list[str]) -> None:
    assert [word for word in looked_up(text) if len(word) > 2] == words


@given(st.text(max_size=200))
def test_a_word_stands_where_it_is_said_to_stand(text: str) -> None:
    for place, word in words_of(text):
        assert text[place : place + len(word)] == word
        assert word_at(text, place + len(word)) == (place, word)


@pytest.fixture
def field(qapp: QApplication, qtbot: QtBot) -> Iterator[TextArea]:
    install_language(qapp, "da")
    apply_theme(qapp, "light", 100)
    speller().set_enabled(True)
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(400, 90)
    area.show()
    QTest.qWaitForWindowExposed(area)
    area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    yield area
    speller().set_enabled(False)


def marked(field: TextArea) -> list[str]:
    assert field.spelling is not None
    return field.spelling.marked()


def write(field: TextArea, text: str) -> None:
    QTest.keyClicks(field, text)


def test_a_wrong_word_gets_its_line_and_the_text_stays_untouched(field: TextArea, qtbot: QtBot) -> None:
    kept: list[str] = []
    field.committed.connect(kept.append)
    write(field, "En bekymmring om skolen ")
    field.flush()
    qtbot.waitUntil(lambda: marked(field) == ["bekymmring"], timeout=10_000)
    assert field.text() == "En bekymmring om skolen "
    assert kept == ["En bekymmring om skolen "]
    assert not field.pending


def test_the_word_that_is_being_written_waits(field: TextArea, qtbot: QtBot) -> None:
    write(field, "en bekymmring")
    with qtbot.waitSignal(speller().learned, timeout=10_000):
        write(field, " om skoolen")
    assert "skoolen" not in marked(field)
    qtbot.waitUntil(lambda: marked(field) == ["bekymmring"], timeout=10_000)


def open_menu(field: TextArea, qtbot: QtBot) -> QMenu:
    QTest.keyClick(field, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)

    def ready() -> bool:
        menu = QApplication.activePopupWidget()
        return isinstance(menu, QMenu) and "Leder efter" not in menu.actions()[0].text()

    qtbot.waitUntil(ready, timeout=10_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_better_spelling_is_two_keys_away_and_can_be_undone(field: TextArea, qtbot: QtBot) -> None:
    field.insertPlainText("🙂 ")
    write(field, "en bekymmring om skolen ")
    qtbot.waitUntil(lambda: marked(field) == ["bekymmring"], timeout=10_000)
    menu = open_menu(field, qtbot)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert field.text() == "🙂 en bekymring om skolen "
    qtbot.waitUntil(lambda: marked(field) == [], timeout=10_000)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "🙂 en bekymmring om skolen "


def test_a_word_may_stand_and_names_are_never_wrong(field: TextArea, qtbot: QtBot) -> None:
    write(field, "kvartzmuffer og gyldners ")
    qtbot.waitUntil(lambda: marked(field) == ["kvartzmuffer", "gyldners"], timeout=10_000)
    speller().set_names(["Charlotte Gyldner"])
    assert marked(field) == ["kvartzmuffer"]
    menu = open_menu(field, qtbot)
    stand = next(a for a in menu.actions() if a.objectName() == "spelling.let_stand")
    stand.trigger()
    menu.close()
    assert marked(field) == []


def test_switched_off_nothing_is_marked_and_no_process_is_left(field: TextArea, qtbot: QtBot) -> None:
    write(field, "en bekymmring om ")
    qtbot.waitUntil(lambda: marked(field) == ["bekymmring"], timeout=10_000)
    process = speller()._process
    assert process is not None
    number = process.processId()
    speller().set_enabled(False)
    assert marked(field) == []
    assert not psutil.pid_exists(number)


def test_nothing_that_was_written_is_remembered_after_locking(field: TextArea, qtbot: QtBot) -> None:
    write(field, "en bekymmring om ")
    qtbot.waitUntil(lambda: marked(field) == ["bekymmring"], timeout=10_000)
    speller().forget()
    assert "bekymmring" not in repr(vars(speller()))


def test_without_its_process_writing_goes_on(
    field: TextArea, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    speller().forget()
    monkeypatch.setattr(sys, "executable", "/nothing/here")
    write(field, "en bekymmring om ")
    heard: list[tuple[str, ...]] = []
    speller().suggest("bekymmring", heard.append)
    qtbot.waitUntil(lambda: heard == [()], timeout=10_000)
    assert marked(field) == []
    assert field.text() == "en bekymmring om "

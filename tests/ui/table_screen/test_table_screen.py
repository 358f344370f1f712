"""The table screen beside a running meeting: it follows, stands still, is empty, and keeps nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests.ui.table_screen.conftest import Table
from tvaer.services.commands import EditStatement
from tvaer.settings import Settings
from tvaer.terms import Audience
from tvaer.ui.lock import Question
from tvaer.ui.main_window import Spot
from tvaer.ui.preferences import Preferences
from tvaer.ui.table_screen.window import TableWindow, other_screen, windowed

SECRET = "Kun til fagpersoner"


def top_levels() -> list[TableWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, TableWindow) and w.isVisible()]


def press(table: Table, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table.room.press(key, modifier)


def state(table: Table) -> str:
    label = table.room.widget("table.state")
    assert isinstance(label, QLabel)
    return label.text()


def test_f11_turns_it_on_and_off_and_leaves_the_keyboard_where_it_is(table: Table) -> None:
    before = QApplication.focusWidget()
    assert before is not None and top_levels() == []
    press(table, Qt.Key.Key_F11)
    assert len(top_levels()) == 1 and QApplication.focusWidget() is before
    assert table.window.windowTitle() == "Tvær"
    flags = table.window.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus and not flags & Qt.WindowType.WindowStaysOnTopHint
    press(table, Qt.Key.Key_F11)
    assert top_levels() == [] and QApplication.focusWidget() is before


def test_it_shows_what_is_said_and_follows_the_step(table: Table) -> None:
    table.part.toggle()
    table.say("Hun står tit alene")
    assert "Hun står tit alene" in table.words() and "Mette" in table.words()
    table.go("step3")
    assert "Hun står tit alene" not in table.words()
    assert "Det har Alma brug for" in table.words()


def test_what_only_some_may_see_is_nowhere_in_the_window(table: Table) -> None:
    table.part.toggle()
    table.say(SECRET, audiences=frozenset({Audience.PROFESSIONAL}), child_text=SECRET)
    table.say("Til alle", child_text="Med barnets ord")
    for step in table.room.page.session.method.step_ids:
        table.go(step)
        assert SECRET not in table.words() and "Med barnets ord" not in table.words()
    assert state(table) == "Alle ser 1 af 2 kort. De andre er kun for nogle."


def test_f12_holds_it_still(table: Table) -> None:
    table.say("Før")
    table.part.toggle()
    press(table, Qt.Key.Key_F12)
    assert state(table) == "Bordskærmen står stille."
    later = table.say("Efter")
    table.go("step2")
    assert "Før" in table.words() and "Efter" not in table.words()
    assert "Det, vi har fortalt hinanden om Alma" in table.words()
    press(table, Qt.Key.Key_F12)
    table.go("step1")
    assert later is not None and "Efter" in table.words()


def test_held_still_it_loses_what_is_kept_back(table: Table) -> None:
    said = table.say("Skulle ikke stå der")
    table.part.toggle()
    table.part.freeze()
    assert "Skulle ikke stå der" in table.words()
    table.do(EditStatement(said, {"audiences": frozenset()}))
    assert "Skulle ikke stå der" not in table.words()


def test_ctrl_b_empties_it_at_once(table: Table) -> None:
    table.say("Hun står tit alene")
    table.part.toggle()
    press(table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert table.window.isVisible() and table.window.surface.content is None
    assert "alene" not in table.words() and "Alma" not in table.words()
    picture = table.window.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in range(0, 400, 7) for y in range(0, 300, 7)} == {
        "#f3f5f3"
    }
    table.say("Sagt imens")
    table.go("step2")
    assert "imens" not in table.words()
    assert state(table) == "Bordskærmen er tom. Ingen kan læse med."
    press(table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert "Sagt imens" in table.words()


def test_freezing_does_nothing_while_it_is_empty_or_off(table: Table) -> None:
    press(table, Qt.Key.Key_F12)
    press(table, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert top_levels() == []
    table.part.toggle()
    table.part.blank()
    table.part.freeze()
    assert table.window.surface.content is None


@pytest.mark.parametrize("way", ["page", "lock", "close"])
def test_it_is_gone_when_the_meeting_is_left(table: Table, way: str) -> None:
    table.say("Hun står tit alene")
    table.part.toggle()
    window, part = table.window, table.part
    if way == "page":
        table.room.window.show_page(Spot("today"))
    elif way == "lock":
        table.room.window.hide()
    else:
        table.room.window.close()
    assert part.window is None and not window.isVisible() and window.surface.content is None


def test_another_meeting_does_not_show_this_one(table: Table) -> None:
    table.say("Hun står tit alene")
    table.part.toggle()
    assert table.room.made.held is not None
    table.room.window.run_meeting(table.room.made.held)
    assert top_levels() == []
    table.part.toggle()
    assert "Hun står tit alene" not in table.words()


def test_closing_the_window_turns_it_off(table: Table) -> None:
    table.part.toggle()
    window = table.window
    window.close()
    assert table.part.window is None and window.surface.content is None
    button = table.room.widget("run.table_screen")
    assert isinstance(button, QPushButton) and button.text() == "Tavle for alle"


def test_while_the_program_asks_if_anybody_is_there_no_word_is_kept(table: Table) -> None:
    table.say("Hun står tit alene")
    table.part.toggle()
    question = Question(table.room.window, True)
    assert "alene" not in table.words() and table.window.surface.content is None
    table.say("Sagt imens")
    assert "imens" not in table.words()
    question.end()
    assert "Hun står tit alene" in table.words() and "Sagt imens" in table.words()


def test_hints_and_errors_never_reach_it(table: Table) -> None:
    table.part.toggle()
    table.room.window.offer_undo("Udsagnet er slettet")
    table.room.window.tell("Kunne ikke gemme", "error")
    assert "slettet" not in table.words() and "gemme" not in table.words()


def test_more_cards_than_fit_are_a_key_away(table: Table) -> None:
    for number in range(12):
        table.say(f"Kort nummer {number} om noget, der fylder mere end en linje på skærmen")
    table.part.toggle()
    table.window.showNormal()
    table.window.resize(1024, 768)
    surface = table.window.surface
    assert surface.page == 0 and surface.pages > 1
    press(table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert surface.page == 1
    table.say("Det nyeste")
    assert surface.page == 0
    press(table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    press(table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert surface.page == 0


def test_the_strip_stands_only_while_it_is_on_and_works_by_mouse(table: Table) -> None:
    QTest.mouseClick(table.room.widget("run.table_screen"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(table.room.widget("table.freeze"), Qt.MouseButton.LeftButton)
    assert state(table) == "Bordskærmen står stille."
    QTest.mouseClick(table.room.widget("table.blank"), Qt.MouseButton.LeftButton)
    assert table.window.surface.content is None
    QTest.mouseClick(table.room.widget("run.table_screen"), Qt.MouseButton.LeftButton)
    assert not table.part.strip.isVisible() and top_levels() == []


# -- which screen ----------------------------------------------------------------------------------------


class Place:
    """A screen as the computer tells it."""

    def __init__(self, name: str, x: int, width: int = 1920) -> None:
        self._name, self._shape = name, QRect(x, 0, width, 1080)

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._shape


LAPTOP, WALL, THIRD = Place("eDP-1", 0), Place("HDMI-1", 1920), Place("DP-2", 3840)


def test_it_goes_to_the_screen_that_is_not_the_laptops() -> None:
    assert other_screen([LAPTOP, WALL, THIRD], LAPTOP) is WALL
    assert other_screen([LAPTOP, WALL, THIRD], WALL) is LAPTOP
    assert other_screen([LAPTOP, WALL, THIRD], LAPTOP, "DP-2") is THIRD
    assert other_screen([LAPTOP, WALL], LAPTOP, "gone") is WALL


def test_it_never_covers_the_laptop() -> None:
    assert other_screen([LAPTOP], LAPTOP) is None
    assert other_screen([LAPTOP, Place("mirror", 0, 1280)], LAPTOP, "mirror") is None
    assert other_screen([LAPTOP, WALL], LAPTOP, "eDP-1") is WALL


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1024, 640)),
        ((1366, 728), (1024, 560)),
        ((1024, 768), (900, 576)),
        ((800, 600), (800, 560)),
    ],
)
def test_its_window_is_large_enough_to_read_and_never_larger_than_the_screen(
    screen: tuple[int, int], size: tuple[int, int]
) -> None:
    free = QRect(10, 20, *screen)
    shape = windowed(free)
    assert (shape.width(), shape.height()) == size and free.contains(shape)


def test_with_one_screen_it_is_an_ordinary_window(table: Table) -> None:
    table.part.toggle()
    assert not table.window.isFullScreen()
    QTest.mouseDClick(table.window.surface, Qt.MouseButton.LeftButton)  # goes on to the window
    assert table.window.isFullScreen()


# -- as the workplace wants it -----------------------------------------------------------------------------


def test_a_choice_of_names_and_colours_is_followed_at_once(table: Table, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings", Settings())
    context = replace(table.room.page.context, preferences=preferences)
    table.room.page.context = context
    preferences.changed.connect(table.part.follow_settings)
    table.say("Alma græder om morgenen")
    table.part.toggle()
    assert "Alma græder" in table.words() and "Mette" in table.words()
    preferences.change(table_names="anonymous", table_theme="dark")
    assert "Barnet græder om morgenen" in table.words()
    assert "Alma" not in table.words() and "Mette" not in table.words()
    assert table.window.grab().toImage().pixelColor(2, 2).name() == "#141a1c"

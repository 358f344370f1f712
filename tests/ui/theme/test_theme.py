"""The look changes live, grows with the text size, and paints icons in the colour asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tvaer.ui.theme import Theme, apply_theme, theme
from tvaer.ui.theme.focus import FocusRing, wants_ring


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    yield apply_theme(qapp, "light", 100)
    apply_theme(qapp, "light", 100)


def test_switching_tells_and_changes_colours(qapp: QApplication, look: Theme, qtbot: QtBot) -> None:
    light = look.color("background").name()
    with qtbot.waitSignal(look.changed):
        apply_theme(qapp, "dark", 100)
    assert theme().dark
    assert look.color("background").name() != light
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == look.color("background")
    assert look.color("background", "light").name() == light


def test_the_text_font_is_ours(look: Theme) -> None:
    assert QFontInfo(look.font("body")).family() == "Source Sans 3"


def test_text_size_grows_fonts_and_what_holds_text(qapp: QApplication, look: Theme) -> None:
    before = look.font("body").pointSizeF(), look.size("control"), look.size("icon"), look.space("x4")
    apply_theme(qapp, "light", 200)
    after = look.font("body").pointSizeF(), look.size("control"), look.size("icon"), look.space("x4")
    assert after[0] == pytest.approx(2 * before[0])
    assert after[1] == before[1] + look.tokens.types["body"].line
    assert after[2] == 2 * before[2]
    assert after[3] == before[3]


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (250, 200), (125, 125)])
def test_text_size_stays_between_100_and_200(qapp: QApplication, look: Theme, asked: int, given: int) -> None:
    assert apply_theme(qapp, "light", asked).scale == given


def test_icons_take_the_colour_asked_for(look: Theme) -> None:
    image = look.pixmap("sun", "error", 24, ratio=2).toImage()
    assert image.width() == 48
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    solid = {pixel.name() for pixel in pixels if pixel.alpha() == 255}
    assert solid == {look.color("error").name()}


def test_other_scripts_have_glyphs_after_registering(look: Theme) -> None:
    from PySide6.QtGui import QFontDatabase, QRawFont

    look.register_more_fonts()
    for family, char in (("Noto Sans Arabic", "ش"), ("Noto Emoji", "😀"), ("Noto Sans", "Ж")):
        assert family in QFontDatabase.families()
        raw = QRawFont.fromFont(QFontDatabase.font(family, "Regular", 12))
        assert raw.supportsCharacter(ord(char))


def test_focus_ring_follows_the_keyboard(look: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    from PySide6.QtCore import Qt

    window = QWidget()
    column = QVBoxLayout(window)
    one, two, field = QPushButton("a"), QPushButton("b"), QLineEdit()
    for widget in (one, two, field):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Tab)
    qtbot.waitUntil(two.hasFocus)
    rings = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Ring"]
    assert len(rings) == 1
    assert rings[0].geometry() == two.geometry().adjusted(-4, -4, 4, 4)
    assert qapp.findChild(FocusRing) is not None
    two.move(two.x() + 10, two.y())
    assert rings[0].x() == two.x() - 4
    field.setFocus()
    assert not rings[0].isVisible()


def test_fields_have_their_own_sign(look: Theme, qtbot: QtBot) -> None:
    line, button = QLineEdit(), QPushButton()
    parent = QWidget()
    qtbot.addWidget(parent)
    line.setParent(parent)
    button.setParent(parent)
    assert not wants_ring(line)
    assert wants_ring(button)
    button.setProperty("focus_ring", False)
    assert not wants_ring(button)


def test_the_theme_brings_no_svg_reader_and_no_store_at_start() -> None:
    code = (
        "import sys, tvaer.ui.theme, tvaer.ui.words\n"
        "late = {'PySide6.QtSvg', 'sqlalchemy', 'tomllib', 'zoneinfo', 'cryptography'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""Every part in every look: nothing is cut, and everything has a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.gallery import Gallery
from tvaer.ui.theme import Mode, apply_theme, theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.scroll import Scroll
from tvaer.ui.words import install_language

LOOKS: list[tuple[Mode, int]] = [("light", 100), ("dark", 100), ("light", 150), ("dark", 200)]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def gallery(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Gallery]:
    mode, scale = request.param
    install_language(qapp, "da")
    apply_theme(qapp, mode, scale)
    sheet = Gallery()
    qtbot.addWidget(sheet)
    sheet.resize(1366 * scale // 100, 940 * scale // 100)
    with qtbot.waitExposed(sheet):
        sheet.show()
    yield sheet
    apply_theme(qapp, "light", 100)


def test_nothing_is_cut(gallery: Gallery) -> None:
    cut = [
        f"{type(w).__name__} {w.accessibleName() or w.objectName()}: {w.size()} < {_needed(w)}"
        for w in _parts(gallery)
        if w.width() < _needed(w).width() or w.height() < _needed(w).height()
    ]
    assert cut == []


def test_wrapped_words_have_room_for_every_line(gallery: Gallery) -> None:
    labels = [label for label in gallery.findChildren(Label) if label.isVisible() and label.wordWrap()]
    assert len(labels) > 8
    cut = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    assert cut == []


def test_a_small_window_with_large_text_scrolls_and_cuts_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", 200)
    sheet = Gallery()
    room = Scroll(sheet, "Siden")
    qtbot.addWidget(room)
    room.resize(1366, 768)
    with qtbot.waitExposed(room):
        room.show()
    qtbot.waitUntil(lambda: sheet.height() >= sheet.heightForWidth(sheet.width()))
    labels = [label for label in sheet.findChildren(Label) if label.isVisible() and label.wordWrap()]
    cut = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    assert labels
    assert cut == []
    assert sheet.height() > room.viewport().height()
    apply_theme(qapp, "light", 100)


def test_every_part_that_takes_the_keyboard_has_a_name(gallery: Gallery) -> None:
    taking = [w for w in gallery.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    inner = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
    nameless = [
        type(w).__name__
        for w in taking
        if w.isVisible() and w.objectName() not in inner and not w.accessibleName()
    ]
    assert len(taking) > 25
    assert nameless == []


def test_every_button_can_be_hit(gallery: Gallery) -> None:
    small = [
        (b.text(), b.height())
        for b in gallery.findChildren(QAbstractButton)
        if b.isVisible()
        and b.focusPolicy() != Qt.FocusPolicy.NoFocus
        and b.height() < theme().tokens.size["hit_min"]
    ]
    assert small == []


def test_the_page_is_painted_on_the_background(gallery: Gallery, tmp_path: Path) -> None:
    picture = gallery.grab()
    assert picture.save(str(tmp_path / "gallery.png"))
    image = picture.toImage()
    corner = image.pixelColor(image.width() - 4, image.height() - 4)
    assert corner.name() == theme().color("background").name()


def _parts(gallery: Gallery) -> list[QWidget]:
    return [
        w
        for w in gallery.findChildren(QWidget)
        if w.isVisible() and type(w).__module__.startswith("tvaer") and not _elides(w)
    ]


def _elides(widget: QWidget) -> bool:
    """Labels that may shrink say so by their tooltip; wrapped ones are measured by their own test."""
    return isinstance(widget, QLabel) and (bool(widget.toolTip()) or widget.wordWrap())


def _needed(widget: QWidget) -> QSize:
    least = widget.minimumSizeHint()
    if widget.hasHeightForWidth():  # the least height belongs to the least width; this one may be wider
        least.setHeight(widget.heightForWidth(widget.width()))
    return least

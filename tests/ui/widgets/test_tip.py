"""What people write is never read as markup, in hints either."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.removable_chip import RemovableChip
from tvaer.ui.widgets.tip import plain_tip

MARKUP = "<b>Line</b> <img src='file:///picture.png'>"


def _shown(tip: str) -> str:
    """What Qt shows of a tooltip."""
    if not Qt.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [MARKUP, "Line", "a < b & c", "<qt>et\nto</qt>", ""])
def test_a_hint_shows_the_words_as_they_are(text: str) -> None:
    assert _shown(plain_tip(text)).replace("\u2028", "\n") == text


def test_widgets_that_show_names_have_plain_hints(qtbot: QtBot) -> None:
    button = Button(MARKUP, "icon", "x")
    button.set_reason(MARKUP)
    widgets: list[QWidget] = [Label(MARKUP, elide=True), RemovableChip(MARKUP), Button(MARKUP, "icon", "x")]
    for widget in (*widgets, button):
        qtbot.addWidget(widget)
        assert MARKUP in _shown(widget.toolTip())

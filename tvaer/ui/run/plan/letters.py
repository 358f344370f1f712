"""A letter typed on a box of the plan begins to write: it is the first one of the words that the box opens.

One way for needs, goals, signs, offers, agreements and decisions, so that no letter
is lost wherever one stands.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.widgets.text_area import TextArea

_WITH_LETTERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


def is_letter(event: QKeyEvent) -> bool:
    """Whether the key writes something: no space (it presses), no shortcut."""
    text = event.text()
    return not event.modifiers() & ~_WITH_LETTERS and text.isprintable() and bool(text.strip())


def begin_with(event: QKeyEvent, box: QWidget, begin: Callable[[], object], to_words: bool = True) -> bool:
    """Opens what `begin` opens and writes the letter there; `to_words`: in the main text of an editor,
    whatever field it asks for first. False when the key is no letter, or nothing opened."""
    if not is_letter(event):
        return False
    window = box.window()
    before = window.focusWidget()
    begin()
    field = window.focusWidget()
    editor = _editor_around(field)
    if to_words and editor is not None:
        editor.focus_on(editor.main_column)
        field = window.focusWidget()
    if field is None or field is before:
        return False
    if isinstance(field, TextArea) and field.text().strip() and not field.text()[-1:].isspace():
        field.insertPlainText(" ")
    QApplication.sendEvent(field, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
    return True


def _editor_around(widget: QWidget | None) -> Editor | None:
    while widget is not None and not isinstance(widget, Editor):
        widget = widget.parentWidget()
    return widget

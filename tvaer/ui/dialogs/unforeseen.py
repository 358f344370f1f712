"""Something our own code did not foresee: told calmly, once at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.dialog import Dialog
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

_open: list[Dialog] = []


def tell_unforeseen(parent: QWidget | None, code: str) -> None:
    """Say that something went wrong and how the log names it. While that is shown, a second is not told."""
    if parent is None or _open:
        return
    dialog = Dialog(translate("Unforeseen", "Something went wrong"), parent)
    dialog.setObjectName("unforeseen")
    dialog.body.addWidget(Label(words_of(KnownError("unexpected")), wrap=True))
    dialog.body.addWidget(
        Label(
            fill(translate("Unforeseen", "In the log it is called %1."), code), "caption", "muted", wrap=True
        )
    )
    button = dialog.add_button(Button(translate("Unforeseen", "Go on"), "primary"))
    button.setObjectName("unforeseen.go_on")
    button.clicked.connect(dialog.accept)
    _open.append(dialog)
    dialog.finished.connect(lambda _result: _forget(dialog))
    dialog.open()


def _forget(dialog: Dialog) -> None:
    if dialog in _open:
        _open.remove(dialog)
    dialog.deleteLater()

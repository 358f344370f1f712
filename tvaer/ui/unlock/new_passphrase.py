"""Two fields for a new passphrase, with an honest hint: at the first start, after recovery, in settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.services.vault import MINIMUM_LENGTH, strength
from tvaer.ui.theme import theme
from tvaer.ui.unlock.door_page import CapsLine
from tvaer.ui.unlock.passphrase_line import PassphraseLine
from tvaer.ui.unlock.words import strength_words
from tvaer.ui.widgets.form import Field
from tvaer.ui.words import translate


class NewPassphrase(QWidget):
    """`value()` is the passphrase when both fields agree and it is long enough, else None and told why."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseLine(f"{name}.passphrase")
        self.again = PassphraseLine(f"{name}.again")
        self.first_field = Field("", self.first)
        self.again_field = Field("", self.again)
        self.caps = CapsLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x4"))
        for part in (self.first_field, self.again_field, self.caps):
            column.addWidget(part)
        self.first.textChanged.connect(self._on_changed)
        self.again.textChanged.connect(lambda: self.again_field.set_error(""))
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        for line in (self.first, self.again):
            line.caps_told.connect(self.caps.setVisible)
        self.rewrite()

    def rewrite(self) -> None:
        """Say it in the chosen language."""
        self.first_field.set_label(translate("FirstStart", "New passphrase"))
        self.again_field.set_label(translate("FirstStart", "The same once more"))
        self.caps.text.setText(translate("Door", "Capital letters are on (Caps Lock)."))
        self.first.rewrite()
        self.again.rewrite()
        self._on_changed()

    def value(self) -> str | None:
        """The passphrase, or None when the fields do not agree yet."""
        text = self.first.text()
        if strength(text).level == "too_short":
            words = translate(
                "FirstStart", "The passphrase needs at least %n characters.", None, MINIMUM_LENGTH
            )
            self.first_field.set_error(words)
            self.first.setFocus()
            return None
        if self.again.text() != text:
            self.again_field.set_error(translate("FirstStart", "The two are not the same yet."))
            self.again.setFocus()
            return None
        return text

    def forget(self) -> None:
        """Empty both fields."""
        self.first.hide_and_clear()
        self.again.hide_and_clear()

    def _on_changed(self) -> None:
        self.first_field.set_error("")
        text = self.first.text()
        hint = (
            strength_words(strength(text))
            if text
            else translate(
                "FirstStart", "At least 12 characters. A sentence only you would say is easy to remember."
            )
        )
        self.first_field.set_hint(hint)

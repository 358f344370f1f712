"""A forgotten passphrase: the recovery code opens, then a new passphrase is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import Countdown, DoorPage, act_button
from tvaer.ui.unlock.new_passphrase import NewPassphrase
from tvaer.ui.unlock.unlock_page import ON_THIS_PAGE
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import Field
from tvaer.ui.words import translate


class RecoveryPage(DoorPage):
    """The code as printed; capitals, spaces and hyphens do not matter."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self.code = QLineEdit()
        self.code.setObjectName("recovery.code")
        self.code.setProperty("large", "true")
        self.field = Field("", self.code)
        self.open_button = act_button("recovery.open")
        self.back = Button("", "text", key_hint="Esc", size="large")
        self.back.setObjectName("recovery.back")
        self.back.setShortcut("Esc")
        self._countdown = Countdown(self)
        self.body.addWidget(self.field)
        self.body.addWidget(self.told)
        self.row(self.open_button, self.back)
        self.code.returnPressed.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.back.clicked.connect(lambda: self.going.emit("start"))
        self._countdown.told.connect(self._on_counted)
        self.rewrite()
        self._countdown.begin(door.vault.wait_seconds())

    def rewrite(self) -> None:
        self.set_words(
            translate("Recovery", "Open with the recovery code"),
            translate("Recovery", "It stands on the sheet you printed. Nothing is deleted by trying."),
        )
        self.field.set_label(translate("Recovery", "Recovery code"))
        self.field.set_hint(
            translate("Recovery", "Eight groups of four. Capitals, spaces and hyphens do not matter.")
        )
        self.open_button.set_text(translate("Door", "Unlock"))
        self.back.set_text(translate("Door", "Back"))

    def first_field(self) -> QWidget | None:
        return self.code

    def resting(self) -> list[QWidget]:
        return [self.code, self.open_button, self.back]

    def _on_open(self) -> None:
        code = self.code.text().strip()
        if not code or not self.open_button.isEnabled():
            return
        self.field.set_error("")
        self.busy(translate("Door", "Unlocking …"))
        self.door.unlock(code, lambda _workplace: self._on_opened(code), self._on_failed)

    def _on_opened(self, code: str) -> None:
        self.code.clear()
        self.handing.emit("renew", code)

    def _on_failed(self, error: KnownError) -> None:
        self.ready()
        if error.code not in ON_THIS_PAGE:
            self.failed.emit(error)
            return
        words = words_of(error)
        if error.code == "wrong_passphrase":
            words = translate("Recovery", "The code does not fit this archive. Look at it once more.")
        self.field.set_error(words)
        self._countdown.begin(int(error.details.get("wait", 0) or error.details.get("seconds", 0)))
        self.code.setFocus()

    def _on_counted(self, words: str) -> None:
        self.open_button.set_reason(words)
        self.told.tell(words, "info", icon="clock")
        self.told.setVisible(bool(words))


class RenewPage(DoorPage):
    """A new passphrase after recovery. It may wait: the code goes on working."""

    def __init__(self, door: Door, code: str, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self._code = code
        self.fields = NewPassphrase("renew")
        self.change = act_button("renew.change")
        self.later = Button("", "text", size="large")
        self.later.setObjectName("renew.later")
        self.body.addWidget(self.fields)
        self.body.addWidget(self.told)
        self.row(self.change, self.later)
        self.change.clicked.connect(self._on_change)
        self.fields.entered.connect(self._on_change)
        self.later.clicked.connect(self._on_done)
        self.rewrite()

    def rewrite(self) -> None:
        self.set_words(
            translate("Recovery", "It is open. Choose a new passphrase"),
            translate("Recovery", "The old one stops working. The recovery code stays the same."),
        )
        self.fields.rewrite()
        self.change.set_text(translate("Recovery", "Use the new passphrase"))
        self.later.set_text(translate("Recovery", "Not now"))

    def first_field(self) -> QWidget | None:
        return self.fields.first

    def resting(self) -> list[QWidget]:
        return [self.fields, self.change, self.later]

    def _on_change(self) -> None:
        new = self.fields.value()
        if new is None:
            return
        self.busy(translate("Recovery", "Changing the passphrase …"))
        self.door.change_passphrase(self._code, new, self._on_done, self.tell)

    def _on_done(self, _result: object = None) -> None:
        self._code = ""
        self.fields.forget()
        self.going.emit("enter")

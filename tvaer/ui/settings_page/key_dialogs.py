"""Another passphrase, and another recovery code: both ask for the present passphrase first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tvaer.errors import KnownError
from tvaer.services.vault import Vault
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.error_words import words_of
from tvaer.ui.unlock.door_page import Countdown
from tvaer.ui.unlock.new_passphrase import NewPassphrase
from tvaer.ui.unlock.passphrase_line import PassphraseLine
from tvaer.ui.unlock.recovery_card import RecoveryCard
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.dialog import Dialog
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.words import translate


class _KeyDialog(Dialog):
    """The present passphrase, a worker, and what came of it. Esc leaves everything as it was."""

    def __init__(self, heading: str, name: str, vault: Vault, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self.setObjectName(name)
        self.vault, self.tasks = vault, tasks
        self.secret = PassphraseLine(f"{name}.secret")
        self.field = Field(translate("Settings", "Present passphrase or recovery code"), self.secret)
        self.told = InlineMessage()
        self.told.hide()
        self.safe = Button(translate("Settings", "Cancel"), "secondary", key_hint="Esc")
        self.safe.setObjectName(f"{name}.cancel")
        self.safe.clicked.connect(self.reject)
        self.act = Button("", "primary")
        self.act.setObjectName(f"{name}.act")
        self.act.clicked.connect(self.go)
        self.countdown = Countdown(self)
        self.countdown.told.connect(self._on_counted)
        self.body.addWidget(self.field)

    def go(self) -> None:
        raise NotImplementedError

    def busy(self, words: str) -> None:
        self.field.set_error("")
        self.told.tell(words, "info", icon="hourglass")
        self.told.show()
        self.act.setEnabled(False)

    def refused(self, error: KnownError) -> None:
        self.told.hide()
        self.act.setEnabled(True)
        self.field.set_error(words_of(error))
        self.countdown.begin(int(error.details.get("wait", 0) or error.details.get("seconds", 0)))
        self.secret.setFocus()
        self.secret.selectAll()

    def _on_counted(self, words: str) -> None:
        self.act.set_reason(words)
        self.told.tell(words, "info", icon="clock")
        self.told.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # Enter belongs to the fields
        super().keyPressEvent(event)


class ChangePassphraseDialog(_KeyDialog):
    """`changed` when the new passphrase is in use."""

    changed = Signal()

    def __init__(self, vault: Vault, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Choose a new passphrase"), "passphrase", vault, tasks, parent)
        self.fields = NewPassphrase("passphrase.new")
        self.body.addWidget(self.fields)
        self.body.addWidget(self.told)
        self.add_button(self.safe)
        self.act.set_text(translate("Settings", "Change the passphrase"))
        self.add_button(self.act)
        self.secret.returnPressed.connect(self.fields.first.setFocus)
        self.fields.entered.connect(self.go)
        self.secret.setFocus()

    def go(self) -> None:
        new = self.fields.value()
        if new is None or not self.act.isEnabled():
            return
        self.busy(translate("Recovery", "Changing the passphrase …"))
        self.tasks.start(
            self.vault.change_passphrase, self.secret.text(), new, done=self._on_done, failed=self.refused
        )

    def _on_done(self, _none: object) -> None:
        self.secret.hide_and_clear()
        self.fields.forget()
        self.changed.emit()
        self.accept()


class NewCodeDialog(_KeyDialog):
    """Makes a new recovery code and shows it once."""

    def __init__(self, vault: Vault, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(
            translate("Settings", "Make a new recovery code"), "recovery_code", vault, tasks, parent
        )
        self.card: RecoveryCard | None = None
        self.body.addWidget(self.told)
        self.add_button(self.safe)
        self.act.set_text(translate("Settings", "Make a new code"))
        self.add_button(self.act)
        self.secret.returnPressed.connect(self.go)
        self.secret.setFocus()

    def go(self) -> None:
        if self.card is not None:
            self.card.forget()
            self.accept()
        elif self.secret.text() and self.act.isEnabled():
            self.busy(translate("Settings", "Making a new code …"))
            self.tasks.start(
                self.vault.new_recovery_code, self.secret.text(), done=self._on_made, failed=self.refused
            )

    def _on_made(self, code: str) -> None:
        self.secret.hide_and_clear()
        self.field.hide()
        self.told.tell(
            translate("Settings", "The old code no longer works. The new one is shown only now."), "info"
        )
        self.card = RecoveryCard(code, "recovery_code")
        self.card.kept.connect(self._on_kept)
        self.body.addWidget(self.card)
        self.safe.hide()
        self.act.set_text(translate("Settings", "Done"))
        self._on_kept(False)

    def reject(self) -> None:
        """While a code is shown, Esc does not throw it away."""
        if self.card is None or self.card.check.isChecked():
            super().reject()

    def _on_kept(self, kept: bool) -> None:
        self.act.set_reason("" if kept else translate("FirstStart", "First say that you have kept the code."))

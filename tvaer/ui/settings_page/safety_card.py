"""Passphrase, recovery code, and the time until the program locks itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tvaer.services.vault import Vault
from tvaer.settings import IDLE_MINUTES, Settings
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.preferences import Preferences
from tvaer.ui.settings_page.rows import button_row, plain_row
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.words import translate


class SafetyCard(Card):
    """What keeps others out."""

    def __init__(
        self, preferences: Preferences, vault: Vault, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Settings", "Lock and keys"), icon="key-round", parent=parent)
        self._vault, self._tasks = vault, tasks
        self.idle = Stepper(
            translate("Settings", "Minutes until it locks itself"),
            15,
            IDLE_MINUTES.start,
            IDLE_MINUTES.stop - 1,
        )
        self.idle.setObjectName("settings.idle_minutes")
        self.passphrase = Button(translate("Settings", "Change the passphrase …"), "secondary", "key")
        self.passphrase.setObjectName("settings.change_passphrase")
        self.code = Button(translate("Settings", "New recovery code …"), "secondary", "printer")
        self.code.setObjectName("settings.new_code")
        self.told = InlineMessage()
        self.told.hide()
        self.body.addWidget(plain_row(translate("Settings", "Minutes until it locks itself"), self.idle))
        self.body.addWidget(
            Label(
                translate("Settings", "While a meeting runs, it asks first. Ctrl+L locks at once."),
                "caption", "muted", wrap=True,
            )
        )  # fmt: skip
        self.body.addWidget(button_row(self.passphrase, self.code))
        self.body.addWidget(self.told)
        self.show_settings(preferences.settings)
        self.idle.value_chosen.connect(lambda minutes: preferences.change(idle_minutes=minutes))
        self.passphrase.clicked.connect(self._on_passphrase)
        self.code.clicked.connect(self._on_code)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self.idle.set_value(settings.idle_minutes)

    def _on_passphrase(self) -> None:
        from tvaer.ui.settings_page.key_dialogs import ChangePassphraseDialog

        dialog = ChangePassphraseDialog(self._vault, self._tasks, self.window())
        dialog.changed.connect(self._on_changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_changed(self) -> None:
        self.told.tell(
            translate(
                "Settings",
                "The new passphrase is in use, for the backups too. The recovery code is the same.",
            ),
            "success",
        )
        self.told.show()

    def _on_code(self) -> None:
        from tvaer.ui.settings_page.key_dialogs import NewCodeDialog

        dialog = NewCodeDialog(self._vault, self._tasks, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

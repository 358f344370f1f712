"""Which program this is, and what it is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tvaer import __version__
from tvaer.paths import resources_folder
from tvaer.ui.settings_page.rows import button_row
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.dialog import Dialog
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

_NOTICES = "THIRD-PARTY-NOTICES.md"


class AboutCard(Card):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "About Tvær"), icon="info", parent=parent)
        self.licences = Button(translate("Settings", "Licences …"), "secondary", "scale")
        self.licences.setObjectName("settings.licences")
        self.licences.clicked.connect(self._on_licences)
        self.body.addWidget(Label(fill(translate("Settings", "Version %1"), __version__)))
        self.body.addWidget(
            Label(
                translate("Settings", "Free software under the Mozilla Public License 2.0."),
                "body",
                "muted",
                wrap=True,
            )
        )
        self.body.addWidget(button_row(self.licences))

    def _on_licences(self) -> None:
        dialog = Dialog(translate("Settings", "What Tvær is made of"), self.window())
        dialog.setObjectName("licences")
        text = QPlainTextEdit(_notices())
        text.setObjectName("licences.text")
        text.setReadOnly(True)
        text.setAccessibleName(translate("Settings", "Licences"))
        text.setMinimumHeight(theme().line("body") * 16)
        text.setMinimumWidth(theme().scaled(560))
        dialog.body.addWidget(text)
        close = dialog.add_button(Button(translate("Settings", "Close"), "primary", key_hint="Esc"))
        close.setObjectName("licences.close")
        close.clicked.connect(dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _notices() -> str:
    try:
        return (resources_folder().parent / _NOTICES).read_text(encoding="utf-8")
    except OSError:
        return translate("Settings", "The file with the licences is not part of this installation.")

"""Language, colours and text size: live."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tvaer.settings import TEXT_SCALES, Settings
from tvaer.ui.preferences import Preferences
from tvaer.ui.settings_page.rows import plain_row
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import CheckBox, Option, Segmented
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.words import translate

STEP = 10


class LookCard(Card):
    """What it looks like."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Language and look"), icon="languages", parent=parent)
        self._preferences = preferences
        self.language = Segmented(
            translate("Settings", "Language"), (Option("da", "Dansk"), Option("en", "English"))
        )
        self.mode = Segmented(
            translate("Settings", "Colours"),
            (
                Option("system", translate("Settings", "As the computer"), "monitor"),
                Option("light", translate("Settings", "Light"), "sun"),
                Option("dark", translate("Settings", "Dark"), "moon"),
            ),
        )
        self.scale = Stepper(
            translate("Settings", "Text size in per cent"), 100, TEXT_SCALES.start, TEXT_SCALES.stop - 1
        )
        self.scale.setSingleStep(STEP)
        for widget, name in ((self.language, "language"), (self.mode, "theme"), (self.scale, "text_scale")):
            widget.setObjectName(f"settings.{name}")
        for bar in (self.language, self.mode):
            for choice in bar.choices():
                choice.setObjectName(f"{bar.objectName()}.{choice.option.value}")  # type: ignore[attr-defined]
        self.body.addWidget(plain_row(translate("Settings", "Language"), self.language))
        self.body.addWidget(plain_row(translate("Settings", "Colours"), self.mode))
        self.body.addWidget(plain_row(translate("Settings", "Text size in per cent"), self.scale))
        self.body.addWidget(
            Label(
                translate("Settings", "Ctrl++ and Ctrl+− do the same everywhere."),
                "caption",
                "muted",
                wrap=True,
            )
        )
        self.spelling = CheckBox(
            translate("Settings", "Underline words that the Danish dictionary does not have")
        )
        self.spelling.setObjectName("settings.spelling")
        self.spelling.clicked.connect(lambda yes: preferences.change(spelling=bool(yes)))
        self.body.addWidget(self.spelling)
        self.show_settings(preferences.settings)
        self.language.chosen.connect(lambda value: preferences.change(language=value))
        self.mode.chosen.connect(lambda value: preferences.change(theme=value))
        self.scale.value_chosen.connect(lambda value: preferences.change(text_scale=value))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self.language.set_value(settings.language)
        self.mode.set_value(settings.theme)
        self.scale.set_value(settings.text_scale)
        self.spelling.setChecked(settings.spelling)

"""The table screen: what people are called on it, how it looks, and on which screen it stands."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tvaer.settings import Settings
from tvaer.ui.preferences import Preferences
from tvaer.ui.settings_page.rows import plain_row
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import Option, Pills, Segmented
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

ANY = "any"
"""Stands for "whichever is not the program's" among the screens."""


class TableScreenCard(Card):
    """What everybody in the room reads along on."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Table screen"), icon="presentation", parent=parent)
        self.names = Segmented(
            translate("Settings", "Names on the table screen"),
            (
                Option("first", translate("Settings", "First names")),
                Option("roles", translate("Settings", "Roles")),
                Option("anonymous", translate("Settings", "Nobody by name")),
            ),
        )
        self.mode = Segmented(
            translate("Settings", "Colours of the table screen"),
            (
                Option("light", translate("Settings", "Light"), "sun"),
                Option("dark", translate("Settings", "Dark"), "moon"),
            ),
        )
        self.where = Pills(translate("Settings", "Which screen"), _screens())
        bars = ((self.names, "table_names"), (self.mode, "table_theme"), (self.where, "table_screen"))
        for bar, name in bars:
            bar.setObjectName(f"settings.{name}")
            for choice in bar.choices():
                choice.setObjectName(f"settings.{name}.{choice.option.value}")  # type: ignore[attr-defined]
        self._fill()
        self.show_settings(preferences.settings)
        self.names.chosen.connect(lambda value: preferences.change(table_names=value))
        self.mode.chosen.connect(lambda value: preferences.change(table_theme=value))
        self.where.chosen.connect(
            lambda value: preferences.change(table_screen="" if value == ANY else value)
        )

    def _fill(self) -> None:
        about = translate(
            "Settings", "What everybody in the room reads along on. It opens with F11 during a meeting."
        )
        self.body.addWidget(Label(about, "body", "muted", wrap=True))
        self.body.addWidget(plain_row(translate("Settings", "Names on the table screen"), self.names))
        unnamed = translate(
            "Settings",
            "With no names, the child is called “the child” there, also in the cards. Other names in the "
            "cards stay as they were written.",
        )
        self.body.addWidget(Label(unnamed, "caption", "muted", wrap=True))
        self.body.addWidget(plain_row(translate("Settings", "Colours of the table screen"), self.mode))
        row = plain_row(translate("Settings", "Which screen"), self.where)
        self.body.addWidget(row)
        row.setVisible(len(self.where.choices()) > 2)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in use."""
        self.names.set_value(settings.table_names)
        self.mode.set_value(settings.table_theme)
        known = {choice.option.value for choice in self.where.choices()}  # type: ignore[attr-defined]
        self.where.set_value(settings.table_screen if settings.table_screen in known else ANY)


def _screens() -> tuple[Option, ...]:
    """The screens that are there; one alone leaves nothing to choose."""
    found = [Option(ANY, translate("Settings", "The one without the program"))]
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size = screen.geometry()
        words = fill(translate("Settings", "Screen %1, %2 × %3"), number, size.width(), size.height())
        found.append(Option(screen.name(), words))
    return tuple(found)

"""»Indstillinger«: look, keys, letterhead, backups, and which program this is. Everything applies at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.errors import KnownError
from tvaer.services.vault import Vault
from tvaer.settings import Settings
from tvaer.ui.forms.columns import Columns, scrolled
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.preferences import Preferences
from tvaer.ui.settings_page.about_card import AboutCard
from tvaer.ui.settings_page.copies_card import CopiesCard
from tvaer.ui.settings_page.framing_card import FramingCard
from tvaer.ui.settings_page.letterhead_card import LetterheadCard
from tvaer.ui.settings_page.look_card import LookCard
from tvaer.ui.settings_page.safety_card import SafetyCard
from tvaer.ui.settings_page.table_card import TableScreenCard
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate


class SettingsPage(Page):
    """`restore_wanted` when the user wants to go back to a backup."""

    restore_wanted = Signal()
    kinds = frozenset({"letterhead"})

    def __init__(
        self, context: PageContext, preferences: Preferences, vault: Vault, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.header = PageHeader(translate("Settings", "Settings"))
        self.look = LookCard(preferences)
        self.table = TableScreenCard(preferences)
        self.safety = SafetyCard(preferences, vault, context.tasks)
        self.letterhead = LetterheadCard(context.bridge)
        self.framing = FramingCard(context)
        self.copies = CopiesCard(context)
        self.about = AboutCard()
        columns = Columns((480, 400))
        first, second = columns.columns
        for card in (self.look, self.table, self.safety):
            first.addWidget(card)
        for other in (self.copies, self.letterhead, self.framing, self.about):
            second.addWidget(other)
        first.addStretch(1)
        second.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(scrolled(columns), 1)
        preferences.changed.connect(self._on_settings)
        preferences.refused.connect(self._on_refused)
        self.copies.restore_wanted.connect(self.restore_wanted)

    def refresh(self) -> None:
        self.letterhead.refresh()
        self.framing.refresh()
        self.copies.refresh()

    def leave(self) -> None:
        self.letterhead.flush()
        self.framing.flush()

    def _on_settings(self, settings: Settings) -> None:
        self.look.show_settings(settings)
        self.table.show_settings(settings)
        self.safety.show_settings(settings)

    def _on_refused(self, error: KnownError) -> None:
        from tvaer.ui.error_words import words_of

        self.context.go.tell(words_of(error), "attention")

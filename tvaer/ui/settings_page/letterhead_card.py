"""Who sends the documents."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tvaer.services.commands import SetLetterhead
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import translate


class LetterheadCard(Card):
    """Kept when the writing rests."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Letterhead"), icon="file-text", parent=parent)
        self._bridge = bridge
        self.municipality, self.organisation = RestLine(), RestLine()
        self.municipality.setObjectName("settings.municipality")
        self.organisation.setObjectName("settings.organisation")
        self.body.addWidget(
            Label(
                translate("Settings", "Stands at the head of agenda and minutes."), "body", "muted", wrap=True
            )
        )
        self.body.addWidget(Field(translate("FirstStart", "Municipality"), self.municipality))
        self.body.addWidget(Field(translate("FirstStart", "School or organisation"), self.organisation))
        for line in (self.municipality, self.organisation):
            line.committed.connect(partial(self._on_committed, line))
            line.setReadOnly(bridge.workplace.read_only)

    def refresh(self) -> None:
        """Show what is kept."""
        kept = self._bridge.reads.letterhead()
        self.municipality.set_text(kept.municipality)
        self.organisation.set_text(kept.organisation)

    def flush(self) -> None:
        """Keep now."""
        self.municipality.flush()
        self.organisation.flush()

    def _on_committed(self, written: RestLine, _text: str) -> None:
        command = SetLetterhead(self.municipality.text().strip(), self.organisation.text().strip())
        if self._bridge.do(command, self) is None:
            written.not_kept()

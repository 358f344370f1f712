"""The documents of the meeting, for whom they are, and the way to read them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.terms import Audience
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card, Divider
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class DocumentsCard(Card):
    """`asked_for(kind, audience)` opens one."""

    asked_for = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Close", "Documents"), parent=parent)
        family = translate("Close", "Minutes with what the family may read")
        self._line(
            "minutes",
            Audience.FAMILY,
            ("users-round", "p_parents"),
            translate("Close", "For the family"),
            family,
        )
        professional = translate("Close", "Minutes with what professionals may read")
        title = translate("Close", "For professionals")
        self._line("minutes", Audience.PROFESSIONAL, ("users", "accent"), title, professional)
        everybody = translate("Close", "The same for everybody")
        self._line("agenda", Audience.FAMILY, ("list", "muted"), translate("Close", "Agenda"), everybody)
        self.body.addStretch(1)

    def _line(self, kind: str, audience: Audience, icon: tuple[str, str], title: str, under: str) -> None:
        read = Button(translate("Close", "Read through"), "secondary", size="small")
        name = kind if kind == "agenda" else f"{kind}.{audience.value}"
        read.setObjectName(f"close.document.{name}")
        read.setAccessibleName(fill(translate("Close", "Read through: %1"), title))
        read.clicked.connect(lambda: self.asked_for.emit(kind, audience.value))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "body", weight=600, wrap=True))
        words.addWidget(Label(under, "caption", "muted", wrap=True))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(theme().space("x3"))
        row.addWidget(IconLabel(*icon, "badge"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(read)
        self.body.addWidget(Divider())
        self.body.addWidget(line)

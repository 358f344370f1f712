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
    """`asked_for(kind, audience)` opens one; `round_asked` and `scale_asked` lead to these."""

    asked_for = Signal(str, str)
    round_asked = Signal()
    scale_asked = Signal()

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
        self._build_round()
        self.body.addStretch(1)

    def _build_round(self) -> None:
        self.round = Button(translate("Close", "Start the round"), "secondary", size="small")
        self.round.setObjectName("run.evaluation.open")
        self.round.clicked.connect(self.round_asked)
        title, under = (
            translate("Close", "Round about the meeting"),
            translate("Close", "A few questions each"),
        )
        self._row(("message-circle", "muted"), title, under, self.round)
        self.scale = Button(translate("Close", "Show the scale"), "secondary", size="small")
        self.scale.setObjectName("close.scale")
        self.scale.clicked.connect(self.scale_asked)
        again = translate("Close", "The scale again")
        self._again = self._row(
            ("scale", "muted"), again, translate("Close", "Has it moved today?"), self.scale
        )
        self.offer_scale(False)

    def offer_scale(self, asked: bool) -> None:
        """Whether a scale was asked earlier in the meeting, so that it can be asked again."""
        for widget in self._again:
            widget.setVisible(asked)

    def _line(self, kind: str, audience: Audience, icon: tuple[str, str], title: str, under: str) -> None:
        read = Button(translate("Close", "Read through"), "secondary", size="small")
        name = kind if kind == "agenda" else f"{kind}.{audience.value}"
        read.setObjectName(f"close.document.{name}")
        read.setAccessibleName(fill(translate("Close", "Read through: %1"), title))
        read.clicked.connect(lambda: self.asked_for.emit(kind, audience.value))
        self._row(icon, title, under, read)

    def _row(self, icon: tuple[str, str], title: str, under: str, act: Button) -> tuple[QWidget, QWidget]:
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
        row.addWidget(act)
        rule = Divider()
        self.body.addWidget(rule)
        self.body.addWidget(line)
        return rule, line

"""A tinted band beside the thing it speaks of: what happened, and what now."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth

MessageTone = Literal["info", "attention", "error", "success"]

_TONES = {
    "info": ("sunken", "muted", "info"),
    "attention": ("attention_soft", "attention", "hourglass"),
    "error": ("error_soft", "error", "info"),
    "success": ("success_soft", "success", "circle-check"),
}


class InlineMessage(Painted):
    """`strong` is what happened, `text` what can be done; `action` a button at the right."""

    def __init__(
        self,
        text: str = "",
        tone: MessageTone = "info",
        *,
        strong: str = "",
        icon: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: MessageTone = tone
        self._icon = IconLabel("info", "muted")
        self.text = Label("", "body", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme().space("x2"))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.tell(text, tone, strong=strong, icon=icon)

    def tell(self, text: str, tone: MessageTone = "info", *, strong: str = "", icon: str = "") -> None:
        """Say something else."""
        self._tone = tone
        _, ink, own_icon = _TONES[tone]
        self._icon.set_icon(icon or own_icon, ink)
        words = " ".join(part for part in (strong, text) if part)
        self.text.set_lead(strong, ink if tone != "info" else "text")
        self.text.setText(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("control"), _TONES[self._tone][0])

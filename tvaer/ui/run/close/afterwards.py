"""The strip at the foot of the closing: what waits for the leader until the others have gone (mockup 07)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.words import translate


class Afterwards(QWidget):
    """It says that something waits, never what; `open` shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = Button("", "text", size="small")
        self.open.setObjectName("close.afterwards.open")
        self.message = InlineMessage("", action=self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme().space("x2"))
        column.addWidget(self.message)
        self.show_state(closed=False, shared=False)

    def show_state(self, *, closed: bool, shared: bool) -> None:
        """`closed`: the meeting is over; `shared`: everyone sees another screen just now."""
        strong = translate("Afterwards", "When the others have gone:")
        text = translate("Afterwards", "a question to you as the leader. It is not shown at the table.")
        self.message.tell(text, strong=strong, icon="eye-off")
        self.open.set_text(
            translate("Afterwards", "Answer it now") if closed else translate("Afterwards", "I am alone now")
        )
        reason = translate("Afterwards", "Everyone can see the table screen. Close it first (F11).")
        self.open.set_reason(reason if shared else "")

"""A one-line field that tells when its writing rests."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tvaer.ui.widgets.rest import Rest


class RestLine(QLineEdit):
    """`committed(text)` comes after 800 ms of rest, on Enter and on leaving, if something changed."""

    committed = Signal(str)

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self._rest = Rest(self, self.text, self.committed.emit)
        self.textEdited.connect(self._rest.touch)
        self.returnPressed.connect(self._rest.flush)

    @property
    def pending(self) -> bool:
        """Whether something is written that was not committed yet."""
        return self._rest.pending

    @property
    def held(self) -> bool:
        """Whether what is written was refused by the store, and waits for the next `flush`."""
        return self._rest.held

    def set_text(self, text: str) -> None:
        """Show a stored text; tells nothing. What the user is writing right now is left alone, and
        so is what could not be kept."""
        if text == self.text():
            self._rest.forget()
        elif not (self.held or (self.hasFocus() and self._rest.pending)):
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # long words are read from their beginning
            self._rest.forget()

    def flush(self) -> None:
        """Commit now (step change, closing)."""
        self._rest.flush()

    def not_kept(self) -> None:
        """What was committed last was refused: it stays, and `flush` tells it again."""
        self._rest.not_kept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rest.flush()

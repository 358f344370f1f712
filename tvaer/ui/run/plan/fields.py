"""Small fields that the editors of the plan need: a number, one of a closed list."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import current_language


def number_words(value: float | None) -> str:
    """A number as people write it: »3«, »2,5« (»2.5« in English); nothing for None."""
    if value is None:
        return ""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if current_language() == "da" else text


def read_number(text: str) -> float | None:
    """The number meant by »3«, »2,5« or »2.5«; None for nothing. Raises ValueError."""
    said = text.strip().replace(",", ".")
    value = float(said) if said else None
    if value is not None and not isfinite(value):
        raise ValueError("no number")  # Python takes »nan« and »1e999« for numbers
    return value


class NumberField(RestLine):
    """A number or nothing. `number_chosen(float | None)`; `not_understood()`: the words stay."""

    number_chosen = Signal(object)
    not_understood = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.committed.connect(self._on_committed)

    def set_value(self, value: float | None) -> None:
        """Show a stored number; tells nothing."""
        self.set_text(number_words(value))

    def _on_committed(self, text: str) -> None:
        try:
            value = read_number(text)
        except ValueError:
            self.not_understood.emit()
            return
        self.number_chosen.emit(value)


class ChoiceField(ComboBox):
    """One of a few values, shown as words. `picked(value)` when the user chooses; the wheel never does."""

    picked = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._options: tuple[tuple[Any, str], ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.set_options(options)
        self.activated.connect(lambda index: self.picked.emit(self._options[index][0]))

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer others; what is chosen stays chosen."""
        if tuple(options) == self._options:
            return
        kept = self.value()
        self._options = tuple(options)
        with QSignalBlocker(self):
            self.clear()
            for _, words in self._options:
                self.addItem(words)
        self.set_value(kept)

    def value(self) -> Any:
        """The value shown; None while there is none."""
        index = self.currentIndex()
        return self._options[index][0] if 0 <= index < len(self._options) else None

    def set_value(self, value: Any) -> None:
        """Show a stored value; tells nothing."""
        found = next((i for i, (known, _) in enumerate(self._options) if known == value), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

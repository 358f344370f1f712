"""»Hænger det sammen?«: the closing check in words. It advises and never blocks; Enter goes to the thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.method.checks import Check
from tvaer.method.machine import Advice
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.advice_words import AdviceWords, advice_words
from tvaer.ui.run.plan.cells import Cell
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.check_line import CheckLine
from tvaer.ui.words import translate

_TOGETHER = frozenset({Check.FRAMING_NOT_ACCEPTED, Check.PERSPECTIVE_SILENT, Check.BASIS_MISSING})
"""Checks whose words already name or count everything they are about."""
_MOST = 3
"""How many things of one kind are named one by one."""


class _GoTo(Cell):
    """An open line that leads somewhere; no box, only the ring of the keyboard."""

    def __init__(self, name: str, words: AdviceWords) -> None:
        super().__init__(name)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(CheckLine(words.text, False, words.second))
        self.setAccessibleName(words.text)
        self.setAccessibleDescription(words.second)

    def paintEvent(self, event: QPaintEvent) -> None:
        return


class ClosingCard(Card):
    """`gone_to(check, subject | None)` when somebody follows an open line."""

    gone_to = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Close", "Does it hang together?"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self._shown: list[tuple[AdviceWords, Check]] | None = None

    def show_check(self, record: MeetingRecord, found: tuple[Advice, ...]) -> None:
        """Shows what is in order and what is still open."""
        lines = [(advice_words(record, one), one.code) for advice in found for one in _one_by_one(advice)]
        lines.sort(key=lambda line: not line[0].done)
        if lines == self._shown:
            return
        self._shown = lines
        kept = self.focusWidget()
        name = kept.objectName() if isinstance(kept, _GoTo) and kept.hasFocus() else ""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (words, code) in enumerate(lines):
            line = self._line(words, code, place)
            self._lines.addWidget(line)
            line.show()
            if name and line.objectName() == name:
                line.setFocus()

    def _line(self, words: AdviceWords, code: Check, place: int) -> QWidget:
        if words.done:
            return CheckLine(words.text, True)
        line = _GoTo(f"close.check.{code.value}.{words.subject or place}", words)
        line.edit_asked.connect(lambda: self.gone_to.emit(code, words.subject))
        line.step_asked.connect(lambda _dx, dy: self._step(line, dy))
        return line

    def _step(self, line: QWidget, by: int) -> None:
        lines = [w for i in range(self._lines.count()) if isinstance(w := self._widget(i), _GoTo)]
        place = next((i for i, other in enumerate(lines) if other is line), 0) + by
        if 0 <= place < len(lines):
            lines[place].setFocus()

    def _widget(self, place: int) -> QWidget | None:
        item = self._lines.itemAt(place)
        return item.widget() if item is not None else None


def _one_by_one(advice: Advice) -> Iterator[Advice]:
    """Each thing on a line of its own, the first few of them."""
    if advice.ok or advice.code in _TOGETHER or len(advice.subjects) < 2:
        yield advice
        return
    for subject in advice.subjects[:_MOST]:
        yield replace(advice, subjects=(subject,))

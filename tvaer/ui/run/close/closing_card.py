"""»Hænger det sammen?«: the closing check in words. It advises and never blocks; Enter goes to the thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
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
_LEADING = frozenset(
    {
        Check.EXPLANATION_WITHOUT_SOURCE, Check.NEED_WITHOUT_GOAL, Check.GOAL_WITHOUT_NEED,
        Check.GOAL_WITHOUT_SIGN, Check.NEED_WITHOUT_OFFER, Check.WISH_UNANSWERED,
        Check.NEED_WITHOUT_AGREEMENT,
        Check.AGREEMENT_WITHOUT_GOAL, Check.AGREEMENT_WITHOUT_OWNER, Check.AGREEMENT_WITHOUT_DUE,
        Check.AGREEMENT_WITHOUT_DOCUMENTATION, Check.NO_NEXT_MEETING, Check.BASIS_MISSING,
        Check.SCALE_NOT_REPEATED,
    }
)  # fmt: skip
"""Checks that can be answered from here."""
_MOST = 3
"""How many things of one kind are named one by one."""


Key = tuple[Check, Id | None, bool]


class _GoTo(Cell):
    """An open line that leads somewhere; no box, only the ring of the keyboard."""

    to_words = False

    def __init__(self, name: str, words: AdviceWords) -> None:
        super().__init__(name)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._line = CheckLine(words.text, False, words.second)
        self.column.addWidget(self._line)
        self.show_words(words)

    def show_words(self, words: AdviceWords) -> None:
        self._line.set_line(words.text, False, words.second)
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
        self._by_key: dict[Key, QWidget] = {}

    def show_check(self, record: MeetingRecord, found: tuple[Advice, ...]) -> None:
        """Shows what is in order and what is still open; lines are kept, so that the keyboard stays."""
        lines = [(advice_words(record, one), one.code) for advice in found for one in _one_by_one(advice)]
        lines.sort(key=lambda line: not line[0].done)
        wanted = {_key(words, code): words for words, code in lines}
        for gone in [key for key in self._by_key if key not in wanted]:
            line = self._by_key.pop(gone)
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, (key, words) in enumerate(wanted.items()):
            line = self._by_key.get(key) or self._line(key, words)
            if isinstance(line, _GoTo):
                line.show_words(words)
            elif isinstance(line, CheckLine):
                line.set_line(words.text, words.done, words.second)
            if self._lines.indexOf(line) != place:
                self._lines.removeWidget(line)
                self._lines.insertWidget(place, line)
                line.show()

    def _line(self, key: Key, words: AdviceWords) -> QWidget:
        code, subject, leads = key
        if not leads:
            plain = CheckLine(words.text, words.done, words.second)
            self._by_key[key] = plain
            return plain
        line = _GoTo(f"close.check.{code.value}.{subject or 'none'}", words)
        line.edit_asked.connect(lambda: self.gone_to.emit(code, subject))
        line.step_asked.connect(lambda _dx, dy: self._step(line, dy))
        self._by_key[key] = line
        return line

    def _step(self, line: QWidget, by: int) -> None:
        lines = [w for i in range(self._lines.count()) if isinstance(w := self._widget(i), _GoTo)]
        place = next((i for i, other in enumerate(lines) if other is line), 0) + by
        if 0 <= place < len(lines):
            lines[place].setFocus()

    def _widget(self, place: int) -> QWidget | None:
        item = self._lines.itemAt(place)
        return item.widget() if item is not None else None


def _key(words: AdviceWords, code: Check) -> Key:
    return code, words.subject, not words.done and code in _LEADING


def _one_by_one(advice: Advice) -> Iterator[Advice]:
    """Each thing on a line of its own, the first few of them."""
    if advice.ok or advice.code in _TOGETHER or len(advice.subjects) < 2:
        yield advice
        return
    for subject in advice.subjects[:_MOST]:
        yield replace(advice, subjects=(subject,))

"""The keys of where one is: what F1 shows below the questions, made from the one key map."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.run.keys import KEYS, KeyAct, KeyGroup
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import current_language, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage

KEY_WIDTH = 108
"""Room for the keys before their words (px at 100 % text)."""


def keys_here(page: RunPage) -> tuple[KeyAct, ...]:
    """Keys of the map that do something on the page shown."""
    numbers = {step.number for step in page.session.method.steps if step.number is not None}
    writes = page.capture.isVisibleTo(page)
    idle = {f"step_{number}" for number in range(1, 6) if number not in numbers}
    if not writes:
        idle |= {"keep_for_later", "child_too"}
    elif not page.capture.choices.child.offered:
        idle.add("child_too")
    if not page.header.said.isVisibleTo(page):
        idle |= {"said"} if writes else {"said", "line"}
    idle |= {name for name in ("new_agreement", "new_wish") if not hasattr(page.page, name)}
    return tuple(key for key in KEYS if key.name in page.bound - idle)


def group_words(group: KeyGroup) -> str:
    """The heading above a group of keys."""
    return {
        KeyGroup.GO: translate("KeyList", "Find your way"),
        KeyGroup.SAY: translate("KeyList", "Write"),
        KeyGroup.CARDS: translate("KeyList", "Cards"),
        KeyGroup.TIME: translate("KeyList", "Time and turns"),
        KeyGroup.TABLE: translate("KeyList", "Board and table screen"),
    }[group]


class KeyList(QWidget):
    """Keys with what they do, by group. Rows are made when they are first seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.guide.keys")
        self.setAccessibleName(translate("KeyList", "Keys here"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme().space("x3"), 0, 0)
        self._column.setSpacing(theme().space("x1"))
        self._keys: tuple[KeyAct, ...] = ()
        self._letters = False
        self._made: object = None
        theme().changed.connect(self._make)

    def show_keys(self, keys: tuple[KeyAct, ...], letters: bool) -> None:
        """Shows these keys. `letters`: underlined letters work, too."""
        self._keys, self._letters = keys, letters
        if self.isVisible():
            self._make()

    def showEvent(self, event: QShowEvent) -> None:
        self._make()
        super().showEvent(event)

    def _make(self) -> None:
        state = (self._keys, self._letters, current_language(), theme().scale)
        if state == self._made or not self.isVisible():
            return
        self._made = state
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Divider())
        self._column.addWidget(Label(translate("KeyList", "Keys here"), "section"))
        for group in KeyGroup:
            rows = _rows([key for key in self._keys if key.group is group])
            if group is KeyGroup.SAY and self._letters:
                rows.append(
                    (
                        translate("KeyList", "Alt + letter"),
                        translate("KeyList", "Who speaks, what kind it is, and what it rests on"),
                    )
                )
            if rows:
                self._column.addWidget(Label(group_words(group), "caption", "muted"))
            for keys, words in rows:
                self._column.addWidget(_KeyRow(keys, words))


def _rows(keys: Sequence[KeyAct]) -> list[tuple[str, str]]:
    """Keys that do alike share a line: »Ctrl+1 … Ctrl+5«."""
    rows = []
    for words, same in groupby(keys, key=lambda key: key.words()):
        names = [key_words(key) for key in same]
        rows.append((names[0] if len(names) == 1 else f"{names[0]} … {names[-1]}", words))
    return rows


def key_words(key: KeyAct) -> str:
    """The key as this system writes it."""
    return QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)


class _KeyRow(QWidget):
    """One key and what it does; read out as one."""

    def __init__(self, keys: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{keys}: {words}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x2"))
        name = Label(keys, "caption", weight=600, wrap=True)
        name.setFixedWidth(theme().scaled(KEY_WIDTH))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, "caption", wrap=True), 1, Qt.AlignmentFlag.AlignTop)

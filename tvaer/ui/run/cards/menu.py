"""A menu whose entries each have one letter, which is shown and works on every system."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from tvaer.ui.words import mnemonic_free, translate


@dataclass(frozen=True)
class Entry:
    """`words` with & before the letter; `key` where the letter does not stand in the words."""

    name: str
    words: str
    act: Callable[[], object]
    key: str = ""
    ticked: bool | None = None

    @property
    def letter(self) -> str:
        """The key in capitals; empty: arrows and Enter only."""
        if self.key or "&" not in self.words:
            return self.key
        return self.words[self.words.index("&") + 1].upper()


class CardMenu(QMenu):
    """Stands beside what it is about; a letter carries out its entry. The keyboard goes back by itself."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("run.card.menu")
        self.setAccessibleName(translate("CardMenu", "What can be done with it"))
        self.entries = tuple(entries)
        for entry in self.entries:
            plain = entry.words if entry.key else mnemonic_free(entry.words)
            key = f"\t{entry.letter}" if entry.letter else ""
            action = self.addAction(plain.replace("&", "&&") + key)
            action.setObjectName(f"run.card.menu.{entry.name}")
            if entry.ticked is not None:
                action.setCheckable(True)
                action.setChecked(entry.ticked)
            action.triggered.connect(lambda _on=False, act=entry.act: act())
        self.aboutToHide.connect(self.deleteLater)

    def open_beside(self, widget: QWidget) -> None:
        """Opens below the widget's left corner, its first entry chosen."""
        self.popup(widget.mapToGlobal(QPoint(12, min(widget.height(), 60))))
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = event.text().upper()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        entry = next((e for e in self.entries if plain and wanted and e.letter == wanted), None)
        if entry is None:
            super().keyPressEvent(event)
            return
        self.close()
        entry.act()

"""Choosing one or several of many by typing a part of the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QCompleter, QLineEdit, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.ui.theme import theme
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.painted import side_icon
from tvaer.ui.widgets.removable_chip import RemovableChip
from tvaer.ui.words import translate

_OWN_ICON = 16
"""Room in px that Qt keeps for the button's picture."""
_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing to pick: `text` is what is typed, `hint` tells apart those with the same text."""

    id: Id
    text: str
    hint: str = ""

    @property
    def label(self) -> str:
        return f"{self.text} · {self.hint}" if self.hint else self.text


class PickField(QLineEdit):
    """Type a part of the name and press Enter; F4 or the button shows all.

    `chosen(Id | None)`: settled on one, or emptied. With `creates`, Enter on a new name gives `named(str)`.
    `not_understood()`: what stands there is nobody's name; the words stay.
    """

    chosen = Signal(object)
    named = Signal(str)
    not_understood = Signal()

    def __init__(
        self,
        picks: Sequence[Pick] = (),
        *,
        placeholder: str = "",
        creates: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picks: tuple[Pick, ...] = ()
        self._value: Id | None = None
        self._creates = creates
        self.setPlaceholderText(placeholder)
        self._model = QStandardItemModel(self)
        self._completer = _completer(self._model, self)
        self.setCompleter(self._completer)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self._open = QAction(self)
        self._open.setText(translate("PickField", "Show all (F4)"))
        self._open.triggered.connect(self.show_all)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.returnPressed.connect(self._on_return)
        self.textEdited.connect(self._on_edited)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.set_picks(picks)

    @property
    def creates(self) -> bool:
        """Whether Enter on a new name makes one."""
        return self._creates

    def set_picks(self, picks: Sequence[Pick]) -> None:
        """Offer others; what is chosen stays chosen."""
        if tuple(picks) == self._picks:
            return
        self._picks = tuple(picks)
        self._model.clear()
        for pick in self._picks:
            item = QStandardItem(pick.label)
            item.setData(pick.text, Qt.ItemDataRole.EditRole)
            item.setData(pick.label, Qt.ItemDataRole.DisplayRole)
            item.setData(pick.id, _ID)
            self._model.appendRow(item)
        if not self.isModified():
            self._show()

    def value(self) -> Id | None:
        """Who is chosen."""
        return self._value

    def set_value(self, value: Id | None) -> None:
        """Show a stored choice; tells nothing. What the user is writing right now is left alone."""
        if not (self.hasFocus() and self.isModified()):
            self._value = value
            self._show()

    def flush(self) -> None:
        """Take what stands there now, when it is somebody's whole name or nothing."""
        if self.isModified():
            self._settle(self._exact(), leaving=True)

    def show_all(self) -> None:
        """Open the list."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = (Qt.Key.Key_F4, Qt.Key.Key_Down)
        if event.key() in opens and not event.modifiers() and not self._popup().isVisible():
            self.show_all()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.flush()

    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None
        return popup

    def _on_edited(self) -> None:
        self._completer.setCompletionPrefix(self.text())

    def _on_return(self) -> None:
        if not self.isModified():
            return
        self._popup().hide()
        self._settle(self._exact() or self._only(), leaving=False)

    def _on_activated(self, index: QModelIndex | QPersistentModelIndex) -> None:
        found = index.data(_ID)
        pick = next((p for p in self._picks if p.id == found), None)
        if pick is not None:
            self._take(pick.id)

    def _settle(self, pick: Pick | None, *, leaving: bool) -> None:
        typed = " ".join(self.text().split())
        if not typed:
            self._take(None)
        elif pick is not None:
            self._take(pick.id)
        elif self._creates and not leaving:
            self.named.emit(typed)
        else:
            self.not_understood.emit()

    def _exact(self) -> Pick | None:
        typed = _flat(self.text())
        named = [p for p in self._picks if _flat(p.text) == typed]
        if len(named) > 1 and any(p.id == self._value for p in named):
            return next(p for p in named if p.id == self._value)
        labelled = [p for p in self._picks if _flat(p.label) == typed]
        return next(iter(named or labelled), None)

    def _only(self) -> Pick | None:
        """The one that what was typed can mean; with `creates` only a whole name counts."""
        typed = self.text().strip().casefold()
        found = [p for p in self._picks if typed in p.text.casefold()]
        return found[0] if len(found) == 1 and not self._creates else None

    def _take(self, value: Id | None) -> None:
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.chosen.emit(value)

    def _show(self) -> None:
        text = next((p.text for p in self._picks if p.id == self._value), "")
        self.setText(text)
        self.setCursorPosition(0)
        self.setModified(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        for button in self.findChildren(QAbstractButton):
            side_icon(self, button, "chevron-down")

    def _on_theme_changed(self) -> None:
        self.setTextMargins(0, 0, max(0, theme().size("icon_small") - _OWN_ICON), 0)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(self._open.text())


class PicksField(QWidget):
    """Several, as chips that can be taken away, with a field to add the next.

    `chosen(tuple[Id, ...])` when the choice changed; `named(str)` as in PickField.
    """

    chosen = Signal(object)
    named = Signal(str)

    def __init__(
        self,
        picks: Sequence[Pick] = (),
        *,
        placeholder: str = "",
        creates: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picks: tuple[Pick, ...] = ()
        self._values: tuple[Id, ...] = ()
        self.line = PickField(placeholder=placeholder, creates=creates)
        self.line.chosen.connect(self._on_chosen)
        self.line.named.connect(self.named)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=4, line_gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.set_picks(picks)

    def setObjectName(self, name: object) -> None:
        """The line to type in gets "<name>.add", a chip's button "<name>.remove.<id>"."""
        super().setObjectName(str(name))
        self.line.setObjectName(f"{name}.add")
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """The line that is typed in carries the words too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def set_picks(self, picks: Sequence[Pick]) -> None:
        """Offer others; what is chosen stays chosen."""
        self._picks = tuple(picks)
        self._show()

    def value(self) -> tuple[Id, ...]:
        """All that are chosen, in order."""
        return self._values

    def set_value(self, values: Sequence[Id]) -> None:
        """Show a stored choice; tells nothing."""
        if tuple(values) != self._values:
            self._values = tuple(values)
            self._show()

    def flush(self) -> None:
        """Take a whole name that stands in the line."""
        self.line.flush()

    def _on_chosen(self, value: Id | None) -> None:
        if value is None:
            return
        self._change((*self._values, value))

    def _remove(self, value: Id) -> None:
        self._change(tuple(v for v in self._values if v != value))
        self.line.setFocus()

    def _change(self, values: tuple[Id, ...]) -> None:
        self._values = tuple(dict.fromkeys(values))
        self._show()
        self.chosen.emit(self._values)

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for value in self._values:
            text = next((p.text for p in self._picks if p.id == value), "")
            self._flow.addWidget(self._chip(value, text))
        self._chips.setVisible(bool(self._values))
        self.line.set_picks([p for p in self._picks if p.id not in self._values])
        self.line.set_value(None)

    def _chip(self, value: Id, text: str) -> RemovableChip:
        chip = RemovableChip(text)
        chip.setObjectName(f"{self.objectName()}.remove.{value}")
        chip.removed.connect(lambda: self._remove(value))
        return chip


def _flat(text: str) -> str:
    """What counts when names are compared: neither case nor how many blanks."""
    return " ".join(text.split()).casefold()


def _completer(model: QStandardItemModel, parent: QWidget) -> QCompleter:
    completer = QCompleter(model, parent)
    completer.setCompletionRole(Qt.ItemDataRole.EditRole)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(10)
    if (popup := completer.popup()) is not None:
        popup.setAccessibleName(translate("PickField", "Suggestions"))
    return completer

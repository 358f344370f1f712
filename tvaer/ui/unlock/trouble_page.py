"""What stands in the way of opening, each on a calm page: what happened, what is safe, what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import DoorPage
from tvaer.ui.unlock.words import folder_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

_ACTS: dict[str, tuple[str, ...]] = {
    "key_missing": ("adopt", "restore", "folder"),
    "key_damaged": ("adopt", "restore", "folder"),
    "key_too_new": ("again", "folder"),
    "store_missing": ("restore", "folder"),
    "store_newer": ("again", "restore", "folder"),
    "store_damaged": ("restore", "folder"),
    "folder_not_writable": ("again", "folder"),
    "disk_full": ("again", "folder"),
    "already_open": ("again", "quit"),
    "read_only": ("enter", "folder"),
    "damaged_pages": ("restore", "enter"),
}
"""Per situation what can be done; the first is the filled button."""


class TroublePage(DoorPage):
    """One situation. `going` carries the act."""

    def __init__(self, door: Door, error: KnownError, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self._error = error
        self.buttons = [self._button(act, first=not place) for place, act in enumerate(self._acts())]
        self.where = Label("", "body", "muted", wrap=True)
        self.body.addWidget(self.told)
        self.row(*self.buttons)
        self.body.addWidget(self.where)
        self.rewrite()

    def _acts(self) -> tuple[str, ...]:
        return _ACTS.get(self._error.code, ("again", "folder"))

    def _button(self, act: str, first: bool) -> Button:
        button = Button("", "primary" if first else "secondary", size="large")
        button.setObjectName(f"trouble.{act}")
        button.clicked.connect(self._adopt if act == "adopt" else lambda: self.going.emit(act))
        return button

    def rewrite(self) -> None:
        self.set_words(_heading(self._error.code), _text(self._error))
        for act, button in zip(self._acts(), self.buttons, strict=True):
            button.set_text(_act_words(act))
        self.where.setText(fill(translate("Trouble", "The folder: %1"), folder_words(self.door.folder)))
        self.where.setToolTip(str(self.door.folder))

    def first_field(self) -> QWidget | None:
        return self.buttons[0]

    def _adopt(self) -> None:
        try:
            if self.door.vault.adopt_keys_from_backup():
                self.going.emit("start")
                return
        except KnownError as error:
            self.tell(error)
            return
        self.told.tell(
            translate(
                "Trouble", "No backup with a key file was found in this folder. Look in another folder."
            ),
            "attention",
            icon="info",
        )
        self.told.show()


def _heading(code: str) -> str:
    words: dict[str, Callable[[], str]] = {
        "key_missing": lambda: translate("Trouble", "The key file is missing"),
        "key_damaged": lambda: translate("Trouble", "The key file cannot be read"),
        "key_too_new": lambda: translate("Trouble", "Made by a newer Tvær"),
        "store_newer": lambda: translate("Trouble", "Made by a newer Tvær"),
        "store_missing": lambda: translate("Trouble", "The archive is not in the folder"),
        "store_damaged": lambda: translate("Trouble", "The archive cannot be read"),
        "damaged_pages": lambda: translate("Trouble", "Part of the archive is damaged"),
        "read_only": lambda: translate("Trouble", "Open for reading only"),
        "folder_not_writable": lambda: translate("Trouble", "Tvær may not write in the folder"),
        "disk_full": lambda: translate("Trouble", "The disk is full"),
        "already_open": lambda: translate("Trouble", "Tvær is open already"),
    }
    found = words.get(code)
    return found() if found else translate("Trouble", "This could not be opened")


def _text(error: KnownError) -> str:
    if error.code == "damaged_pages":
        return translate(
            "Trouble",
            "You can read what is whole, but not write. Nothing has been deleted. "
            "The newest backup can take the archive's place; the damaged one is kept aside.",
        )
    if error.code == "read_only":
        return translate(
            "Trouble",
            "Tvær is not allowed to write in the folder. "
            "You can read everything and print it, but not change it.",
        )
    if error.code == "disk_full":
        return translate(
            "Trouble",
            "There is no room to open the archive. "
            "What is in it is untouched. Make some room, then try again.",
        )
    return words_of(error)


def _act_words(act: str) -> str:
    return {
        "again": lambda: translate("Trouble", "Try again"),
        "folder": lambda: translate("Door", "Choose another folder …"),
        "restore": lambda: translate("Door", "Restore from a backup"),
        "adopt": lambda: translate("Trouble", "Take the key file of the newest backup"),
        "enter": lambda: translate("Trouble", "Open for reading"),
        "quit": lambda: translate("Trouble", "Close"),
    }[act]()

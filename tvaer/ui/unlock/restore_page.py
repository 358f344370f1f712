"""»Gendan fra kopi«: choose a copy, write its passphrase, read what will happen, do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of
from tvaer.ui.theme import theme
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import Countdown, DoorPage, act_button
from tvaer.ui.unlock.passphrase_line import PassphraseLine
from tvaer.ui.unlock.words import kind_words, moment_words, size_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.services.workplace import Backup

_ROWS_SHOWN = 5


class RestorePage(DoorPage):
    """The present archive is never thrown away: it becomes a copy of its own."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(door, parent)
        self._copies: tuple[Backup, ...] = ()
        self._restored = False
        self.list = QListWidget()
        self.list.setObjectName("restore.list")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self._list_field = Field("", self.list)
        self.passphrase = PassphraseLine("restore.passphrase")
        self.field = Field("", self.passphrase)
        self.confirm = Label("", "body", wrap=True)
        self.act = act_button("restore.act", "")
        self.back = Button("", "text", key_hint="Esc", size="large")
        self.back.setObjectName("restore.back")
        self.back.setShortcut("Esc")
        self._countdown = Countdown(self)
        for part in (self._list_field, self.field, self.confirm, self.told):
            self.body.addWidget(part)
        self.row(self.act, self.back)
        self._connect()
        self.rewrite()
        self.busy(translate("Restore", "Looking for backups …"))
        door.copies(self._on_copies, self._on_failed)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.passphrase.textChanged.connect(self._on_typed)
        self.passphrase.returnPressed.connect(self._on_act)
        self.act.clicked.connect(self._on_act)
        self.back.clicked.connect(lambda: self.going.emit("start"))
        self._countdown.told.connect(lambda words: self.act.set_reason(words))

    def rewrite(self) -> None:
        self.set_words(
            translate("Restore", "Restore from a backup"),
            translate("Restore", "A backup is an encrypted copy of everything, with its own key file."),
        )
        self._list_field.set_label(translate("Restore", "Backups, newest first"))
        self.field.set_label(translate("Restore", "Passphrase or recovery code of that backup"))
        self.passphrase.rewrite()
        self.act.set_text(
            translate("Restore", "Continue") if self._restored else translate("Restore", "Restore")
        )
        self.back.set_text(translate("Door", "Back"))
        self._fill()

    def first_field(self) -> QWidget | None:
        return self.list

    def resting(self) -> list[QWidget]:
        return [self.list, self.passphrase, self.act, self.back]

    def _on_copies(self, copies: tuple[Backup, ...]) -> None:
        self.ready()
        self._copies = copies
        self._fill()
        (self.list if copies else self.back).setFocus()

    def _fill(self) -> None:
        chosen = max(0, self.list.currentRow())
        self.list.clear()
        now = self.door.clock.now()
        for copy in self._copies:
            when = moment_words(copy.made, now)
            item = QListWidgetItem(
                f"{when[:1].upper()}{when[1:]}\n{kind_words(copy.kind)} · {size_words(copy.size)}"
            )
            self.list.addItem(item)
        rows = min(_ROWS_SHOWN, max(1, len(self._copies)))
        self.list.setFixedHeight(rows * (2 * theme().line("body") + theme().space("x3")) + 4)
        self.list.setCurrentRow(min(chosen, len(self._copies) - 1))
        self._on_chosen(self.list.currentRow())

    def _on_chosen(self, row: int) -> None:
        if self._restored:
            return
        self.field.set_error("")
        for part in (self._list_field, self.field, self.act):
            part.setVisible(row >= 0)
        if row < 0:
            self.confirm.setText(translate("Restore", "There are no backups in this folder."))
            self.act.set_reason(translate("Restore", "There are no backups in this folder."))
            return
        when = moment_words(self._copies[row].made, self.door.clock.now())
        self.confirm.setText(
            fill(
                translate(
                    "Restore",
                    "The archive becomes as it was %1. What was written later is not in it. "
                    "The archive of today is kept as a copy in this list.",
                ),
                when,
            )
        )
        self._on_typed()

    def _on_typed(self) -> None:
        self.field.set_error("")
        if not self._countdown.isActive() and self._copies and not self._restored:
            empty = not self.passphrase.text()
            self.act.set_reason(
                translate("Restore", "Write the passphrase of the backup first.") if empty else ""
            )

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        if self._restored:
            self.going.emit("enter")
            return
        copy = self._copies[self.list.currentRow()]
        self.busy(translate("Restore", "Checking the backup and putting it in place …"))
        self.door.restore(copy, self.passphrase.text(), self._on_restored, self._on_failed)

    def _on_restored(self, _workplace: object) -> None:
        self.ready()
        self._restored = True
        self.passphrase.hide_and_clear()
        for part in (self._list_field, self.field, self.back):
            part.hide()
        self.confirm.setText(
            translate(
                "Restore",
                "Done. The archive of before lies among the backups as “Set aside at an earlier restore”.",
            )
        )
        self.act.set_text(translate("Restore", "Continue"))
        self.act.set_reason("")
        self.act.setFocus()

    def _on_failed(self, error: KnownError) -> None:
        self.ready()
        if error.code == "wrong_passphrase":
            self.field.set_error(
                translate("Restore", "It does not open this backup. Perhaps you used another then.")
            )
            self._countdown.begin(int(error.details.get("wait", 0)))
            self.passphrase.setFocus()
            return
        self.told.tell(words_of(error), "attention", icon="info")
        self.told.show()

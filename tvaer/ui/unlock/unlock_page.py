"""Unlocking: the archive, the passphrase, and where the cases lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.errors import KnownError
from tvaer.ui.theme import theme
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import CapsLine, Countdown, DoorPage, act_button
from tvaer.ui.unlock.passphrase_line import PassphraseLine
from tvaer.ui.unlock.words import folder_words, greeting
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.combo_box import ComboBox
from tvaer.ui.widgets.form import Field, IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.link_button import LinkButton
from tvaer.ui.words import fill, translate

ON_THIS_PAGE = frozenset(
    {"wrong_passphrase", "recovery_mistyped", "wait", "unexpected", "disk_error", "store_busy"}
)
OTHER_FOLDER = "folder"


class UnlockPage(DoorPage):
    """Enter opens. A wrong passphrase is told under the field, with the seconds until the next try."""

    def __init__(self, door: Door, recent: tuple[Path, ...] = (), *, practice: bool = False) -> None:
        super().__init__(door)
        self._recent, self._practice = recent, practice
        self.archive = ComboBox()
        self.archive.setObjectName("unlock.archive")
        self.archive.setProperty("large", "true")
        self.archive.setMinimumWidth(theme().scaled(120))
        self._archive_field = Field("", self.archive)
        self.passphrase = PassphraseLine("unlock.passphrase")
        self.field = Field("", self.passphrase)
        self.caps = CapsLine()
        self.open_button = act_button("unlock.open")
        self.recovery = LinkButton("")
        self.recovery.setObjectName("unlock.recovery")
        self.restore = LinkButton("")
        self.restore.setObjectName("unlock.restore")
        self.safe = Label("", weight=600, wrap=True)
        self.where = Label("", color="muted", wrap=True)
        self._countdown = Countdown(self)
        self._build()
        self._connect()
        self.rewrite()

    def _build(self) -> None:
        self.body.addWidget(self._archive_field)
        near = QVBoxLayout()
        near.setSpacing(theme().space("x2"))
        near.addWidget(self.field)
        near.addWidget(self.caps)
        near.addWidget(self.told)
        self.body.addLayout(near)
        self.body.addSpacing(theme().space("x2"))
        self.row(self.open_button, self.recovery)
        self.body.addSpacing(theme().space("x4"))
        self.body.addWidget(Divider())
        self.body.addLayout(_with_icon("hard-drive", self.safe, self.where, self.restore))

    def _connect(self) -> None:
        self.passphrase.returnPressed.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.passphrase.caps_told.connect(self.caps.setVisible)
        self.recovery.clicked.connect(lambda: self.going.emit("recovery"))
        self.restore.clicked.connect(lambda: self.going.emit("restore"))
        self.archive.activated.connect(self._on_archive)
        self._countdown.told.connect(self._on_counted)

    def rewrite(self) -> None:
        self.set_words(greeting(self.door.clock.now()), self._lead())
        self._archive_field.set_label(translate("Door", "Archive"))
        self.field.set_label(translate("Door", "Passphrase"))
        self.passphrase.rewrite()
        self.caps.text.setText(translate("Door", "Capital letters are on (Caps Lock)."))
        self.open_button.set_text(translate("Door", "Unlock"))
        self.recovery.set_text(translate("Door", "Forgotten? Use the recovery code"))
        self.restore.set_text(translate("Door", "Restore from a backup"))
        self.safe.setText(translate("Door", "Your cases stay on this computer"))
        self.where.setText(
            fill(
                translate(
                    "Door",
                    "They lie encrypted in the folder %1. Tvær sends nothing out. "
                    "Only your passphrase or your recovery code can open them.",
                ),
                folder_words(self.door.folder),
            )
        )
        self.where.setToolTip(str(self.door.folder))
        self._fill_archive()

    def _lead(self) -> str:
        if self._practice:
            from tvaer.ui.unlock.practice_page import PRACTICE_PASSPHRASE

            return fill(translate("Door", "Practice: the passphrase is “%1”."), PRACTICE_PASSPHRASE)
        return translate("Door", "Write your passphrase to open your cases.")

    def _fill_archive(self) -> None:
        self.archive.clear()
        self.archive.setIconSize(theme().icon_size())
        known = dict.fromkeys((self.door.folder, *self._recent))
        for folder in known:
            self.archive.addItem(
                theme().icon("folder-open", "muted"), folder.name or str(folder), str(folder)
            )
            self.archive.setItemData(self.archive.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.archive.addItem(
            theme().icon("folder-plus", "muted"), translate("Door", "Choose another folder …"), OTHER_FOLDER
        )

    def first_field(self) -> QWidget | None:
        return self.passphrase

    def start_waiting(self) -> None:
        """Go on counting when there were wrong tries before."""
        self._countdown.begin(self.door.wait_seconds())

    def resting(self) -> list[QWidget]:
        return [self.passphrase, self.open_button, self.recovery, self.restore, self.archive]

    def _on_archive(self, index: int) -> None:
        chosen = self.archive.itemData(index)
        self.archive.setCurrentIndex(0)
        if chosen == OTHER_FOLDER:
            self.going.emit("folder")
        elif Path(chosen) != self.door.folder:
            self.door.choose(Path(chosen))

    def _on_open(self) -> None:
        secret = self.passphrase.text()
        if not secret or not self.open_button.isEnabled():
            return
        self.field.set_error("")
        self.busy(translate("Door", "Unlocking …"))
        self.door.unlock(secret, self._on_opened, self._on_failed)

    def _on_opened(self, _workplace: object) -> None:
        self.passphrase.hide_and_clear()
        self.going.emit("enter")

    def _on_failed(self, error: KnownError) -> None:
        self.ready()
        if error.code not in ON_THIS_PAGE:
            self.passphrase.hide_and_clear()
            self.failed.emit(error)
            return
        if error.code in ("wrong_passphrase", "recovery_mistyped"):
            self.passphrase.selectAll()
        self.tell(error)
        self.field.set_error(self.told.text.text())
        self.told.hide()
        self._countdown.begin(int(error.details.get("wait", 0) or error.details.get("seconds", 0)))
        self.passphrase.setFocus()

    def _on_counted(self, words: str) -> None:
        self.open_button.set_reason(words)
        self.told.tell(words, "info", icon="clock")
        self.told.setVisible(bool(words))


def _with_icon(icon: str, *lines: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme().space("x3"))
    row.addWidget(IconLabel(icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    for line in lines:
        alone = isinstance(line, LinkButton)
        column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft if alone else Qt.AlignmentFlag(0))
    row.addLayout(column, 1)
    return row

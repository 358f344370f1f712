"""Where the data lie, and the copies of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import words_of
from tvaer.ui.pages.page import PageContext
from tvaer.ui.settings_page.rows import button_row
from tvaer.ui.theme import theme
from tvaer.ui.unlock.words import folder_words, kind_words, moment_words, size_words, warning_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card, Divider
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.services.workplace import Backup

_SHOWN = 6


class CopiesCard(Card):
    """`restore_wanted` when the user wants to go back to a copy (the program locks for that)."""

    restore_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Archive and backups"), icon="hard-drive", parent=parent)
        self._context = context
        folder = context.bridge.workplace.folder.root
        where = Label(
            fill(translate("Settings", "Everything lies encrypted in %1."), folder_words(folder)), wrap=True
        )
        where.setToolTip(str(folder))
        self._warning = InlineMessage("", "attention", icon="info")
        self._warning.hide()
        self._list = Label("", "body", "text", wrap=True)
        self._list.setObjectName("settings.copies")
        self.open = Button(translate("Settings", "Open the folder"), "secondary", "folder-open")
        self.open.setObjectName("settings.open_folder")
        self.make = Button(translate("Settings", "Make a backup now"), "secondary", "archive")
        self.make.setObjectName("settings.make_copy")
        self.restore = Button(
            translate("Settings", "Restore from a backup …"), "secondary", "archive-restore"
        )
        self.restore.setObjectName("settings.restore")
        self.told = InlineMessage()
        self.told.hide()
        every_day = Label(
            translate(
                "Settings",
                "A backup is made each day you use Tvær; the newest 14 are kept. "
                "They lie in the same folder: copy the folder to another disk now and then.",
            ),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        for part in (where, self._warning, button_row(self.open), Divider(), every_day, self._list):
            self.body.addWidget(part)
        self.body.addSpacing(theme().space("x1"))
        self.body.addWidget(button_row(self.make, self.restore))
        self.body.addWidget(self.told)
        if context.bridge.workplace.read_only:
            self.make.set_reason(words_of(KnownError("read_only")))
        self.open.clicked.connect(self._on_open)
        self.make.clicked.connect(self._on_make)
        self.restore.clicked.connect(self.restore_wanted)

    def refresh(self) -> None:
        """Read the list and the warnings anew, in a worker."""
        workplace = self._context.bridge.workplace
        tasks = self._context.tasks
        tasks.start(workplace.backups, done=self._on_copies, failed=self._on_failed)
        tasks.start(workplace.warnings, done=self._on_warnings, failed=self._on_failed)

    def _on_copies(self, copies: tuple[Backup, ...]) -> None:
        now = self._context.clock.now()
        lines = [_line(copy, now) for copy in copies[:_SHOWN]]
        if len(copies) > _SHOWN:
            lines.append(translate("Settings", "and %n older", None, len(copies) - _SHOWN))
        self._list.setText("\n".join(lines) or translate("Settings", "No backups yet."))

    def _on_warnings(self, warnings: object) -> None:
        words = warning_words(warnings)  # type: ignore[arg-type]
        self._warning.tell(words, "attention", icon="info")
        self._warning.setVisible(bool(words))

    def _on_open(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.bridge.workplace.folder.root)))

    def _on_make(self) -> None:
        self.make.setEnabled(False)
        self.told.tell(translate("Settings", "Making a backup …"), "info", icon="hourglass")
        self.told.show()
        self._context.tasks.start(
            self._context.bridge.workplace.make_backup, "manual", done=self._on_made, failed=self._on_failed
        )

    def _on_made(self, _copy: Backup) -> None:
        self.make.setEnabled(True)
        self.told.tell(translate("Settings", "The backup is made and checked."), "success")
        self.refresh()

    def _on_failed(self, error: KnownError) -> None:
        self.make.setEnabled(not self._context.bridge.workplace.read_only)
        self.told.tell(words_of(error), "attention", icon="info")
        self.told.show()


def _line(copy: Backup, now: object) -> str:
    when = moment_words(copy.made, now)  # type: ignore[arg-type]
    return f"{when[:1].upper()}{when[1:]} · {kind_words(copy.kind)} · {size_words(copy.size)}"

"""The window before the archive is open: painted table at the left, one page of the door at the right."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.errors import KnownError
from tvaer.services.vault_state import VaultState
from tvaer.ui.theme import theme
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import DoorPage
from tvaer.ui.unlock.picture import LeftPanel
from tvaer.ui.unlock.unlock_page import UnlockPage
from tvaer.ui.unlock.words import moment_words, warning_words
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.services.workplace import Workplace

FORM_WIDTH = 432
SMALLEST = (800, 560)


class UnlockWindow(QWidget):
    """Shows the page that fits the folder's state. `painted` comes once, after the first paint;
    `language_chosen` and `folder_wanted` are for the program to act on."""

    painted = Signal()
    language_chosen = Signal(str)
    folder_wanted = Signal()
    closing = Signal()

    def __init__(
        self,
        door: Door,
        version: str,
        last_opened: datetime | None = None,
        recent: tuple[Path, ...] = (),
        *,
        practice: bool = False,
    ) -> None:
        super().__init__()
        self._practice = practice
        self.setWindowTitle("Tvær")
        self.setObjectName("unlock")
        self.door, self._version, self._last_opened, self._recent = door, version, last_opened, recent
        self._page: DoorPage | None = None
        self._painted = False
        self._left = LeftPanel()
        self._foot = Label("", "caption", "muted", wrap=True)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._warning = InlineMessage("", "attention", icon="info")
        self._warning.hide()
        self._build()
        door.folder_changed.connect(self.start)
        self.resize(1366, 768)
        self.setMinimumSize(*SMALLEST)
        self.rewrite()
        self.start()

    def _build(self) -> None:
        self._holder = QWidget()
        self._holder.setProperty("transparent", True)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().space("x4"))
        self._column.addWidget(self._warning)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._column, 100)
        row.addStretch(1)
        inner = QVBoxLayout(self._holder)
        pad = theme().space("x5")
        inner.setContentsMargins(pad, pad, pad, theme().space("x4"))
        inner.addStretch(1)
        inner.addLayout(row)
        inner.addStretch(1)
        inner.addWidget(self._foot)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._holder)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left)
        whole.addWidget(self._scroll, 1)

    # -- pages -------------------------------------------------------------------------------------------

    @property
    def page(self) -> DoorPage | None:
        """The page shown."""
        return self._page

    def start(self) -> None:
        """Show the page that fits what is in the folder."""
        try:
            state = self._state()
        except KnownError as error:
            self.show_trouble(error)
            return
        if state is VaultState.LOCKED:
            page = UnlockPage(self.door, self._recent, practice=self._practice)
            self._show(page)
            page.start_waiting()
        elif state is VaultState.NEW and not self._practice:
            self._go("language" if self._last_opened is None else "passphrase")
        elif state is not VaultState.NEW:
            self.show_trouble(KnownError(state.value))
        self._ask_for_warnings()

    def _state(self) -> VaultState:
        """Before the paint the names of the files must do; `_make_sure` follows them up."""
        if not self._painted and self.door.looks_locked():
            return VaultState.LOCKED
        return self.door.state()

    def _make_sure(self) -> None:
        """Read the key file now: when it is damaged or too new, asking for a passphrase is no use."""
        if not isinstance(self._page, UnlockPage):
            return
        try:
            state = self.door.state()
        except KnownError as error:
            self.show_trouble(error)
            return
        if state is not VaultState.LOCKED:
            self.start()

    def show_trouble(self, error: KnownError) -> None:
        """Show what stands in the way."""
        from tvaer.ui.unlock.trouble_page import TroublePage

        self._show(TroublePage(self.door, error))

    def show_practice(self) -> None:
        """Make a throw-away workplace and go in."""
        self._go("practice")

    def show_restore(self) -> None:
        """Show the copies."""
        self._go("restore")

    def _go(self, name: str) -> None:
        if name in ("start", "again"):
            self.start()
        elif name == "folder":
            self.folder_wanted.emit()
        elif name == "quit":
            self.close()
        elif name == "enter":
            self._enter()
        else:
            self._show(self._make(name, ""))

    def _make(self, name: str, secret: str) -> DoorPage:
        from tvaer.ui.unlock import first_start, recovery_page, restore_page

        if name == "practice":
            from tvaer.ui.unlock.practice_page import PracticePage

            return PracticePage(self.door)
        if name == "code":
            return first_start.CodePage(self.door, secret)
        if name == "renew":
            return recovery_page.RenewPage(self.door, secret)
        if name == "language":
            page = first_start.LanguagePage(self.door)
            page.language_chosen.connect(self.language_chosen)
            return page
        plain: dict[str, type[DoorPage]] = {
            "passphrase": first_start.PassphrasePage,
            "letterhead": first_start.LetterheadPage,
            "recovery": recovery_page.RecoveryPage,
            "restore": restore_page.RestorePage,
        }
        return plain[name](self.door)

    def _show(self, page: DoorPage) -> None:
        old, self._page = self._page, page
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        page.going.connect(self._go)
        page.handing.connect(lambda name, secret: self._show(self._make(name, secret)))
        page.failed.connect(self.show_trouble)
        self._column.addWidget(page)
        page.show()
        self._fit()
        field = page.first_field()
        if field is not None:
            field.setFocus()

    def _enter(self) -> None:
        """Go in; when the archive can only be read, say so first."""
        from tvaer.ui.unlock.trouble_page import TroublePage

        workplace = self.door.held
        limited = _limits(workplace) if workplace is not None else None
        if limited is not None and not isinstance(self._page, TroublePage):
            self._show(TroublePage(self.door, limited))
            return
        self.door.enter()

    # -- words -------------------------------------------------------------------------------------------

    def rewrite(self) -> None:
        """Say everything in the chosen language."""
        self._left.rewrite()
        self.rewrite_foot()
        if self._page is not None:
            self._page.rewrite()

    def rewrite_foot(self) -> None:
        """Version and last time; the latter after the first paint, because it needs the time zone."""
        parts = [f"Tvær {self._version}"]
        if self._last_opened is not None and self._painted:
            when = moment_words(self._last_opened, self.door.clock.now())
            parts.append(fill(translate("Door", "Last opened %1"), when))
        self._foot.setText(" · ".join(parts))

    def _ask_for_warnings(self) -> None:
        self._warning.hide()
        if self._painted:
            self.door.warnings(self._on_warnings)

    def _on_warnings(self, warnings: object) -> None:
        words = warning_words(warnings)  # type: ignore[arg-type]
        self._warning.tell(words, "attention", icon="info")
        self._warning.setVisible(bool(words))

    # -- window ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.rewrite()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.door.close()
        self.closing.emit()
        super().closeEvent(event)

    def _on_painted(self) -> None:
        self.painted.emit()
        self._make_sure()
        self.rewrite_foot()
        self._ask_for_warnings()

    def _fit(self) -> None:
        form = theme().scaled(FORM_WIDTH)
        pad = 2 * theme().space("x5")
        width = self._left.width_in(self.width(), min(form, theme().scaled(FORM_WIDTH) * 3 // 4) + pad)
        self._left.setVisible(width > 0)
        self._left.setFixedWidth(max(1, width))
        room = self.width() - width - pad - self._scroll.verticalScrollBar().sizeHint().width()
        if self._page is not None:
            self._page.setFixedWidth(max(240, min(form, room)))
        self._warning.setFixedWidth(max(240, min(form, room)))


def _limits(workplace: Workplace) -> KnownError | None:
    if workplace.damage:
        return KnownError("damaged_pages")
    return KnownError("read_only") if workplace.read_only else None

"""What happens behind the unlock window, in worker threads: keys, opening, restoring. Knows no widgets.

Everything heavy (SQLAlchemy, SQLCipher, cryptography) is imported here inside functions, so that the
window is on screen first.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from tvaer.clock import Clock
from tvaer.errors import KnownError
from tvaer.services.vault_state import VaultState, has_failed_tries, looks_locked
from tvaer.ui.bridge.tasks import TaskRunner

if TYPE_CHECKING:
    from tvaer.services.vault import Vault
    from tvaer.services.workplace import Backup, Workplace

_importing = threading.Lock()

MakeVault = Callable[[Path], "Vault"]
Failed = Callable[[KnownError], None]


class Door(QObject):
    """The way into one folder at a time. `opened` carries the open workplace; until then it is held here."""

    opened = Signal(object)
    folder_changed = Signal()

    def __init__(
        self,
        folder: Path,
        make_vault: MakeVault,
        clock: Clock,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_vault, self._tasks, self.clock = make_vault, tasks, clock
        self._held: Workplace | None = None
        self.folder = folder
        self._vault: Vault | None = None

    def choose(self, folder: Path) -> None:
        """Turn to another folder."""
        self.folder, self._vault = folder, None
        self.folder_changed.emit()

    @property
    def vault(self) -> Vault:
        """The keys of the folder, made when first asked for: their module is imported after the paint."""
        if self._vault is None:
            self._vault = self._make_vault(self.folder)
        return self._vault

    def state(self) -> VaultState:
        """What there is in the folder. Raises KnownError when it cannot be read."""
        return self.vault.state()

    def looks_locked(self) -> bool:
        """Whether the names of the files promise that `state` is LOCKED: for before the first paint."""
        return looks_locked(self.folder)

    def wait_seconds(self) -> int:
        """Seconds until the next try is let in."""
        if self._vault is None and not has_failed_tries(self.folder):
            return 0
        return self.vault.wait_seconds()

    def unlock(self, secret: str, done: Callable[[Workplace], None], failed: Failed) -> None:
        """Open with passphrase or recovery code; the workplace is held until `enter`."""
        self._start(
            _unlock_and_open,
            self.vault,
            self.folder,
            secret,
            self.clock,
            done=self._hold(done),
            failed=failed,
        )

    def create(self, passphrase: str, done: Callable[[str], None], failed: Failed) -> None:
        """Make a new workplace; `done` gets the recovery code."""

        def made(result: tuple[Workplace, str]) -> None:
            self._held = result[0]
            done(result[1])

        self._start(
            _create_and_open, self.vault, self.folder, passphrase, self.clock, done=made, failed=failed
        )

    def change_passphrase(
        self, secret: str, new: str, done: Callable[[object], None], failed: Failed
    ) -> None:
        """Exchange the passphrase, by the recovery code."""
        self._start(self.vault.change_passphrase, secret, new, done=done, failed=failed)

    def restore(self, backup: Backup, secret: str, done: Callable[[Workplace], None], failed: Failed) -> None:
        """Put a copy in place and open it; the workplace is held until `enter`."""
        self._start(
            _restore_and_open, self.folder, backup, secret, self.clock, done=self._hold(done), failed=failed
        )

    def practise(self, passphrase: str, done: Callable[[object], None], failed: Failed) -> None:
        """Make a throw-away workplace with the invented case."""

        def made(result: tuple[Workplace, str]) -> None:
            self._held = result[0]
            done(None)

        self._start(_practise, self.vault, self.folder, passphrase, self.clock, done=made, failed=failed)

    def copies(self, done: Callable[[tuple[Backup, ...]], None], failed: Failed) -> None:
        """The copies in the folder, newest first."""
        self._start(_copies, self.folder, done=done, failed=failed)

    def warnings(self, done: Callable[[Any], None]) -> None:
        """What is unwise about the folder; asking may take long on a network, so in a thread."""
        self._start(self.vault.warnings, done=done, failed=lambda _error: None)

    def keep_letterhead(self, municipality: str, organisation: str) -> None:
        """Write whose workplace it is into the held workplace. Raises KnownError."""
        from tvaer.services.commands import SetLetterhead

        if self._held is not None:
            self._held.run(SetLetterhead(municipality, organisation))

    @property
    def held(self) -> Workplace | None:
        """The workplace that is open and not given away yet."""
        return self._held

    def enter(self) -> None:
        """Give the held workplace to the program."""
        workplace, self._held = self._held, None
        if workplace is not None:
            self.opened.emit(workplace)

    def close(self) -> None:
        """Close what is held, when the window is closed instead."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def _hold(self, done: Callable[[Workplace], None]) -> Callable[[Workplace], None]:
        def hold(workplace: Workplace) -> None:
            self._held = workplace
            done(workplace)

        return hold

    def _start(
        self, function: Callable[..., Any], *args: Any, done: Callable[[Any], None], failed: Failed
    ) -> None:
        self._tasks.start(function, *args, done=done, failed=failed)


def preload() -> None:
    """Import what opening needs. For a worker thread, after the window is painted; opening waits for it,
    because two threads importing parts of SQLAlchemy at once get in each other's way."""
    with _importing:
        import tvaer.services.commands
        import tvaer.services.workplace  # noqa: F401


def _open(folder: Path, key: Any, clock: Clock) -> Workplace:
    from tvaer.services.workplace import open_workplace

    try:
        return open_workplace(folder, key, clock)
    except BaseException:
        key.wipe()
        raise


def _unlock_and_open(vault: Vault, folder: Path, secret: str, clock: Clock) -> Workplace:
    preload()
    return _open(folder, vault.unlock(secret), clock)


def _create_and_open(vault: Vault, folder: Path, passphrase: str, clock: Clock) -> tuple[Workplace, str]:
    preload()
    created = vault.create(passphrase)
    return _open(folder, created.key, clock), created.recovery_code


def _practise(vault: Vault, folder: Path, passphrase: str, clock: Clock) -> tuple[Workplace, str]:
    from tvaer.services.practice import enter_case

    made = _create_and_open(vault, folder, passphrase, clock)
    try:
        enter_case(made[0])
    except BaseException:
        made[0].close()
        raise
    return made


def _restore_and_open(folder: Path, backup: Backup, secret: str, clock: Clock) -> Workplace:
    preload()
    from tvaer.services.workplace import restore

    return _open(folder, restore(folder, backup, secret, clock), clock)


def _copies(folder: Path) -> tuple[Backup, ...]:
    preload()
    from tvaer.services.workplace import list_backups

    return list_backups(folder)

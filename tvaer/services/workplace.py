"""The open workplace: the store with its key, and everything that may be done to it as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from tvaer.clock import Clock, SystemClock, local
from tvaer.errors import KnownError
from tvaer.files import known_os_errors, remove, replace, write_private
from tvaer.ids import NewId
from tvaer.services.vault import mark_store_made, open_keys
from tvaer.store import backup as backing
from tvaer.store import copies, integrity, migrate
from tvaer.store.copies import DAILY, MANUAL, MIGRATION, Backup, list_backups
from tvaer.store.engine import Store, known_errors
from tvaer.store.folder import FolderLock, FolderWarning, StoreFolder, folder_warnings
from tvaer.store.integrity import Health
from tvaer.store.keyfile import DataKey, read_key_file
from tvaer.store.reader import Reader
from tvaer.store.unit_of_work import Command, Outcome, run

__all__ = [
    "Backup",
    "Command",
    "FolderWarning",
    "Health",
    "Outcome",
    "Reader",
    "Workplace",
    "list_backups",
    "open_workplace",
    "restore",
]


@dataclass
class Workplace:
    """An open store. `read_only`: nothing can be written; `damage`: why, as a code, when it is damaged."""

    folder: StoreFolder
    key: DataKey
    store: Store
    clock: Clock
    new_id: NewId
    damage: str | None = None
    _lock: FolderLock | None = field(default=None, repr=False)

    @property
    def read_only(self) -> bool:
        """Whether writing is out of the question (damaged pages, or a folder that cannot be written)."""
        return self.store.read_only

    @property
    def reads(self) -> Reader:
        """What pages ask: every answer is a frozen snapshot."""
        return Reader(self.store)

    def run(self, command: Command) -> Outcome:
        """Carry out a command and commit it. Raises `KnownError` when it cannot; then nothing changed."""
        return run(self.store, command, self.clock.now())

    def warnings(self) -> tuple[FolderWarning, ...]:
        """Unwise about the folder: synced_folder(service), network_folder, little_space(megabytes)."""
        return folder_warnings(self.folder.root)

    def check(self) -> Health:
        """Look at every page and the structure: seconds for a large store, so in a worker thread."""
        with known_errors():
            raw = self.store.raw()
            try:
                return integrity.check(raw)
            finally:
                raw.close()

    def daily_backup_due(self) -> bool:
        """Whether today (in Denmark) has no copy yet."""
        if self.read_only:
            return False
        today = local(self.clock.now()).date()
        return all(local(copy.made).date() != today for copy in self.backups() if copy.kind == DAILY)

    def make_backup(self, kind: str = MANUAL) -> Backup:
        """Make a checked, encrypted copy (kinds daily, manual); in a worker thread.

        Raises `KnownError` disk_full, store_damaged, read_only …
        """
        if self.read_only:
            raise KnownError("read_only")
        return backing.make(self.store, kind, self.clock.now())

    def backups(self) -> tuple[Backup, ...]:
        """The copies, newest first."""
        return list_backups(self.folder.root)

    def close(self) -> None:
        """Close the store, overwrite the key, let the folder go. May be called twice."""
        self.store.dispose()
        self.key.wipe()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def open_workplace(
    folder: Path, key: DataKey, clock: Clock | None = None, new_id: NewId = uuid4
) -> Workplace:
    """Open the workplace in `folder`, making the store the first time and migrating it when it is older.

    A store with damaged pages opens read-only, as far as it opens. On failure the key is left to the caller.
    Raises `KnownError` already_open, store_missing, store_newer(version, schema), store_damaged,
    disk_full, disk_error, folder_not_writable, locked.
    """
    place, clock = StoreFolder(folder), clock or SystemClock()
    lock = FolderLock(place)
    lock.acquire()
    try:
        with known_errors():
            copies.finish_restore(place)
            store, damage = _open_store(place, key, clock)
    except BaseException:
        lock.release()
        raise
    return Workplace(place, key, store, clock, new_id, damage, lock)


def restore(folder: Path, backup: Backup, secret: str, clock: Clock | None = None) -> DataKey:
    """Put a copy in place of the present store, which is kept as a copy of kind "aside"; returns the key.

    Works with a damaged or missing store or key file. The workplace must be closed; takes seconds and
    Argon2's half second, so in a worker thread. Raises `KnownError` already_open, wrong_passphrase(wait),
    copy_damaged, store_newer, key_damaged, disk_full …; then nothing has changed.
    """
    place = StoreFolder(folder)
    place.make()
    lock = FolderLock(place)
    lock.acquire()
    try:
        copies.finish_restore(place)
        return backing.restore(place, backup, secret, open_keys, (clock or SystemClock()).now())
    finally:
        lock.release()


def _open_store(place: StoreFolder, key: DataKey, clock: Clock) -> tuple[Store, str | None]:
    if not place.database.exists():
        _make_store(place, key)
    elif not place.database.stat().st_size:  # SQLite would take it for a new one
        raise KnownError("store_damaged")
    writable = place.is_writable()
    store = Store(place, key, read_only=not writable, immutable=not writable)
    try:
        schema = migrate.current(store)
        if schema is None:  # a store that was made is never empty: this one was cut short by something else
            raise KnownError("store_damaged")
        migrate.check_not_newer(store, schema)
        damage = _damage(store)
        if damage and writable:
            store.dispose()
            store = Store(place, key, read_only=True)
        elif schema != migrate.HEAD:
            _migrate(store, clock)
        if writable:
            mark_store_made(place)
    except BaseException:
        store.dispose()
        raise
    return store, damage


def _make_store(place: StoreFolder, key: DataKey) -> None:
    """Make the store under another name; it gets its own when whole, so a half-made one never counts."""
    if read_key_file(place.keys).store_made:
        raise KnownError("store_missing")
    fresh = _Fresh(place.root)
    for file in fresh.database_files():
        remove(file)
    with known_os_errors():
        write_private(fresh.database, b"")
    store = Store(fresh, key)
    try:
        migrate.upgrade(store)
    finally:
        store.dispose()
    with known_os_errors():
        replace(fresh.database, place.database)
    mark_store_made(place)


class _Fresh(StoreFolder):
    """The folder while its store is still in the making."""

    @property
    def database(self) -> Path:
        """The database before it has its name."""
        return self.root / "tvaer.db.new"


def _damage(store: Store) -> str | None:
    """A quick look at the seals of a small store; a large one is left to `Workplace.check`."""
    if store.folder.database.stat().st_size > integrity.QUICK_BYTES:
        return None
    raw = store.raw()
    try:
        return "damaged_pages" if integrity.seals(raw) else None
    finally:
        raw.close()


def _migrate(store: Store, clock: Clock) -> None:
    if store.read_only:
        raise KnownError("folder_not_writable")
    backing.make(store, MIGRATION, clock.now())
    migrate.upgrade(store)

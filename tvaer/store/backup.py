"""Copies of the store: made whole and checked, still encrypted, with their key slots; and put back.

A copy is made page by page through SQLite's own backup, so it is one consistent state even while the
program writes, and every page's seal is checked on the way: a damaged store yields no copy.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tvaer.errors import KnownError
from tvaer.files import copy_private, sync_file, sync_folder, write_private
from tvaer.store import copies, integrity, migrate
from tvaer.store.copies import Backup
from tvaer.store.engine import Store, connect, known_errors
from tvaer.store.folder import StoreFolder
from tvaer.store.keyfile import DataKey, KeyFile, read_key_file

OpenKeys = Callable[[KeyFile, str], "DataKey | None"]


def make(store: Store, kind: str, moment: datetime) -> Backup:
    """Make and check a copy, then drop what is beyond the number kept. May run in any thread.

    Raises `KnownError` disk_full, store_damaged, disk_error …; then no copy appears and none is dropped.
    """
    folder = store.folder
    with known_errors():
        schema = migrate.current(store) or ""
        hidden = copies.hidden_folder(folder, kind, moment)
        try:
            _copy_database(store, StoreFolder(hidden).database)
            copy_private(folder.keys, StoreFolder(hidden).keys)
            sync_folder(hidden)
            backup = copies.publish(folder, hidden, kind, moment, schema)
        except BaseException:
            shutil.rmtree(hidden, ignore_errors=True)
            raise
    copies.prune(folder.root)
    return backup


def _copy_database(store: Store, target: Path) -> None:
    write_private(target, b"")  # SQLite alone would give it a wider mode
    source = store.raw()
    try:
        copy = connect(target, store.key, mode="rw", lasting=False)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if not integrity.check(copy).ok:
                raise KnownError("store_damaged")
        finally:
            copy.close()
    finally:
        source.close()
    sync_file(target)


def restore(
    folder: StoreFolder, backup: Backup, secret: str, open_keys: OpenKeys, moment: datetime
) -> DataKey:
    """Put `backup` in place of the store, which is first set aside as a copy of its own. Returns the key.

    The workplace must be closed. Raises `KnownError` wrong_passphrase, key_missing, key_damaged,
    copy_damaged, store_newer, disk_full …; then nothing has changed.
    """
    keys = read_key_file(backup.folder.keys)
    key = open_keys(keys, secret)
    if key is None:
        raise KnownError("wrong_passphrase", wait=0)
    working = copies.begin_restore(folder, backup)
    try:
        _check_copy(working, key)
    except BaseException:
        copies.abandon_restore(working)
        key.wipe()
        raise
    copies.commit_restore(folder, working, moment)
    return key


def _check_copy(working: StoreFolder, key: DataKey) -> None:
    store = Store(working, key)
    try:
        _require_whole(store)
        migrate.check_not_newer(store, migrate.current(store))
    except KnownError as error:
        if error.code == "store_damaged":
            raise KnownError("copy_damaged") from error
        raise
    finally:
        store.dispose()


def _require_whole(store: Store) -> None:
    with known_errors():
        raw = store.raw()
        try:
            if not integrity.check(raw).ok:
                raise KnownError("store_damaged")
        finally:
            raw.close()

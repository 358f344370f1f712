"""The copies of a workplace as files: where they lie, what they are, how one goes back into place.

A copy is a folder ``backups/<UTC time>-<kind>`` with the database, the key file and ``copy.json``. It is
built under a hidden name and renamed when whole and checked, so what bears a copy's name is a copy.
Free of SQLAlchemy and of any key; the part that reads databases is in `tvaer.store.backup`.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tvaer.errors import KnownError
from tvaer.files import (
    copy_private,
    known_os_errors,
    make_private_folder,
    remove,
    replace,
    sync_folder,
    write_private,
)
from tvaer.store.folder import StoreFolder
from tvaer.store.keyfile import KeyFile, encode, read_key_file

DAILY, MIGRATION, MANUAL, ASIDE = "daily", "migration", "manual", "aside"
KEPT = 14
_FORMAT = 1
_HIDDEN = ".part-"
_NOTE = "copy.json"


@dataclass(frozen=True)
class Backup:
    """One copy: when (aware UTC), why (daily, migration, manual, aside), how big, which schema."""

    path: Path
    kind: str
    made: datetime
    size: int
    schema: str = ""

    @property
    def folder(self) -> StoreFolder:
        """The copy as a workplace folder."""
        return StoreFolder(self.path)


def copy_name(kind: str, moment: datetime) -> str:
    """The folder name of a copy; sorts by time, and is a legal name on every system."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H%M%S}Z-{kind}"


def hidden_folder(folder: StoreFolder, kind: str, moment: datetime) -> Path:
    """A fresh, empty, hidden folder in which a copy is built."""
    make_private_folder(folder.backups)
    path = folder.backups / f"{_HIDDEN}{copy_name(kind, moment)}"
    shutil.rmtree(path, ignore_errors=True)
    make_private_folder(path)
    return path


def publish(folder: StoreFolder, hidden: Path, kind: str, moment: datetime, schema: str) -> Backup:
    """Give the finished copy its name."""
    size = sum(file.stat().st_size for file in hidden.iterdir())
    note = {"format": _FORMAT, "kind": kind, "made": moment.isoformat(), "size": size, "schema": schema}
    write_private(hidden / _NOTE, json.dumps(note).encode("ascii"))
    target = _free_name(folder.backups / copy_name(kind, moment))
    replace(hidden, target)
    sync_folder(folder.backups)
    return Backup(target, kind, moment, size, schema)


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def list_backups(root: Path) -> tuple[Backup, ...]:
    """The copies of the workplace in `root`, newest first."""
    folder = StoreFolder(root)
    try:
        places = [path for path in folder.backups.iterdir() if not path.name.startswith(".")]
    except OSError:
        return ()
    found = [backup for backup in map(_read_backup, places) if backup is not None]
    return tuple(sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True))


def _read_backup(path: Path) -> Backup | None:
    try:
        note = json.loads((path / _NOTE).read_bytes())
        made = datetime.fromisoformat(note["made"])
        if made.tzinfo is None or not StoreFolder(path).database.exists():
            return None
        return Backup(path, str(note["kind"]), made, int(note["size"]), str(note["schema"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def prune(root: Path) -> None:
    """Remove what goes beyond the newest `KEPT` of each kind (never what was set aside), and half copies."""
    backups = list_backups(root)
    for kind in (DAILY, MIGRATION, MANUAL):
        for old in [backup for backup in backups if backup.kind == kind][KEPT:]:
            _discard(old.path)
    with contextlib.suppress(OSError):
        for path in StoreFolder(root).backups.iterdir():
            if path.name.startswith(_HIDDEN):
                shutil.rmtree(path, ignore_errors=True)


def _discard(path: Path) -> None:
    hidden = path.with_name(f"{_HIDDEN}old-{path.name}")
    with contextlib.suppress(OSError):
        replace(path, hidden)
        shutil.rmtree(hidden, ignore_errors=True)


def refresh_keys(folder: StoreFolder, keys: KeyFile) -> None:
    """Let the copies of the same store open with the passphrase and code of today."""
    for backup in list_backups(folder.root):
        with contextlib.suppress(OSError, KnownError):
            if read_key_file(backup.folder.keys).store_id == keys.store_id:
                write_private(backup.folder.keys, encode(keys))


def adopt_newest_keys(folder: StoreFolder, moment: datetime) -> bool:
    """Put the newest copy's readable key file into place; a damaged one is kept beside it."""
    for backup in list_backups(folder.root):
        with contextlib.suppress(KnownError):
            keys = read_key_file(backup.folder.keys)
            with known_os_errors():
                if folder.keys.exists():
                    damaged = f"{folder.keys.name}.{moment:%Y%m%dT%H%M%S}.damaged"
                    replace(folder.keys, folder.keys.with_name(damaged))
                write_private(folder.keys, encode(keys))
            return True
    return False


def begin_restore(folder: StoreFolder, backup: Backup) -> StoreFolder:
    """A working copy of `backup` (with any write-ahead log), to be opened and checked before it is used."""
    half = folder.root / f"{_HIDDEN}restoring"
    with known_os_errors():
        shutil.rmtree(half, ignore_errors=True)
        make_private_folder(half)
        working = StoreFolder(half)
        for file in (*backup.folder.database_files()[:2], backup.folder.keys):
            if file.exists():
                copy_private(file, half / file.name)
    return working


def commit_restore(folder: StoreFolder, working: StoreFolder, moment: datetime) -> None:
    """Lay the checked working copy ready as ``restoring``; from here a crash no longer stops the restore."""
    with known_os_errors():
        write_private(working.root / _NOTE, json.dumps({"made": moment.isoformat()}).encode("ascii"))
        replace(working.root, folder.restoring)
        sync_folder(folder.root)
    finish_restore(folder)


def abandon_restore(working: StoreFolder) -> None:
    """Throw the working copy away."""
    shutil.rmtree(working.root, ignore_errors=True)


def finish_restore(folder: StoreFolder) -> None:
    """Carry out a staged restore: set aside what is there, then put the copy in its place. Repeatable."""
    if not folder.restoring.is_dir():
        return
    with known_os_errors():
        staged = StoreFolder(folder.restoring)
        if staged.database.exists():
            _set_aside(folder, _staged_at(staged))
            for file in folder.database_files()[1:]:
                remove(file)
            replace(staged.database, folder.database)
        if staged.keys.exists():
            replace(staged.keys, folder.keys)
        shutil.rmtree(folder.restoring)
        sync_folder(folder.root)


def _staged_at(staged: StoreFolder) -> datetime:
    try:
        return datetime.fromisoformat(json.loads((staged.root / _NOTE).read_bytes())["made"])
    except (OSError, ValueError, TypeError, KeyError):
        return datetime.now(UTC)


def _set_aside(folder: StoreFolder, moment: datetime) -> None:
    """Keep the present store, whatever its state, as a copy of kind "aside"."""
    target = folder.backups / copy_name(ASIDE, moment)
    if target.exists():
        return
    hidden = hidden_folder(folder, ASIDE, moment)
    for file in (*folder.database_files(), folder.keys):
        if file.exists():
            copy_private(file, hidden / file.name)
    publish(folder, hidden, ASIDE, moment, "")

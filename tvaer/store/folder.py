"""The workplace's folder: its files, the lock that keeps a second program out, and what to warn about."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tvaer.errors import KnownError
from tvaer.store.names import StoreFolder as StoreFolder

LITTLE_SPACE_MB = 500
_NETWORK_TYPES = frozenset("nfs nfs4 cifs smb3 smbfs afs 9p davfs ceph fuse.sshfs fuse.rclone".split())
_SYNCED_WORDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud",
    "icloud": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "pcloud": "pCloud",
    "syncthing": "Syncthing",
}
_SYNCED_VARIABLES = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
_DRIVE_REMOTE = 4


@dataclass
class FolderLock:
    """Holds the folder for this process; the system lets go of it by itself when the process dies."""

    folder: StoreFolder
    _file: IO[bytes] | None = field(default=None, repr=False)

    def acquire(self) -> None:
        """Take the lock; raises `KnownError` already_open when another program has it."""
        try:
            handle = os.open(self.folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return  # a folder that cannot be written needs no guard against two writers
        file = os.fdopen(handle, "r+b")  # held open as long as the workplace is
        try:
            _lock(file)
        except BlockingIOError:
            file.close()
            raise KnownError("already_open") from None
        except OSError:
            pass  # a file system without locks: SQLite's own are what is left
        self._file = file

    def release(self) -> None:
        """Let go of the folder."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(frozen=True)
class FolderWarning:
    """Something about the folder that the user should know: a code and its facts."""

    code: str
    details: dict[str, str | int] = field(default_factory=dict)


def folder_warnings(root: Path) -> tuple[FolderWarning, ...]:
    """What is unwise about keeping a workplace in `root`: synced, on a network, nearly full."""
    found: list[FolderWarning] = []
    if service := synced_by(root):
        found.append(FolderWarning("synced_folder", {"service": service}))
    if is_network(root):
        found.append(FolderWarning("network_folder"))
    free = free_megabytes(root)
    if free is not None and free < LITTLE_SPACE_MB:
        found.append(FolderWarning("little_space", {"megabytes": free}))
    return tuple(found)


def synced_by(root: Path) -> str | None:
    """The name of the service that copies this folder to other machines, as far as its path tells."""
    for variable, service in _SYNCED_VARIABLES.items():
        base = os.environ.get(variable)
        if base and _inside(root, Path(base)):
            return service
    for part in root.parts:
        for word, service in _SYNCED_WORDS.items():
            if _named_after(part.casefold(), word):
                return service
    return None


def _named_after(part: str, word: str) -> bool:
    # "OneDrive - Vejby Kommune", "Dropbox (Skolen)", "GoogleDrive-me", "iCloudDrive"; not "dropboxes-of-2019"
    rest = part[len(word) :]
    return part.startswith(word) and (not rest or not rest[0].isalpha() or rest == "drive")


def _inside(path: Path, base: Path) -> bool:
    return path == base or base in path.parents


def is_network(root: Path) -> bool:
    """Whether the folder lies on another machine."""
    if sys.platform == "win32":
        return _is_windows_network(root)
    return _mount_type(root) in _NETWORK_TYPES


def _is_windows_network(root: Path) -> bool:
    if str(root).startswith(("\\\\", "//")):
        return True
    if sys.platform != "win32" or not root.drive:
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(root.drive + "\\") == _DRIVE_REMOTE)


def _mount_type(root: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The file system type of the longest mount point above `root`; empty where the system does not say."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    real = root.resolve()
    for fields in (line.split(" ") for line in lines):
        point = Path(fields[1].replace("\\040", " "))
        if _inside(real, point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def free_megabytes(root: Path) -> int | None:
    """Free space where the folder is or will be, in MB."""
    for place in (root, *root.parents):
        with contextlib.suppress(OSError):
            return shutil.disk_usage(place).free // 1_000_000
    return None

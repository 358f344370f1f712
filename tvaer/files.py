"""Writing files so that a crash leaves the old one or the new one, and nobody else may read them.

Private modes (0600, 0700) are set where the file is made, so there is no moment with wider access.
On Windows the modes mean little; the user's own profile folder guards the files there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path

from tvaer.errors import KnownError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_WINDOWS_FULL = {39, 112}
_REPLACE_TRIES = 20


def known_os_error(error: OSError) -> KnownError:
    """The calm name of a failure of the file system: disk_full, folder_not_writable or disk_error."""
    if error.errno in _FULL or getattr(error, "winerror", None) in _WINDOWS_FULL:
        return KnownError("disk_full")
    if error.errno in _REFUSED:
        return KnownError("folder_not_writable")
    return KnownError("disk_error", number=error.errno or 0)


@contextlib.contextmanager
def known_os_errors() -> Iterator[None]:
    """Tell every `OSError` inside as a `KnownError`."""
    try:
        yield
    except OSError as error:
        raise known_os_error(error) from error


def make_private_folder(path: Path) -> None:
    """Make the folder (mode 0700) with its parents; leave it as it is when it is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=0o700, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step (mode 0600): after a crash the old or the new file is there, whole."""
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        _write_new(temporary, data)
        replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def replace(source: Path, target: Path) -> None:
    """`os.replace` that waits out a virus scanner or indexer holding the file open for a moment (Windows)."""
    for turn in range(_REPLACE_TRIES):
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if os.name != "nt" or turn == _REPLACE_TRIES - 1:
                raise
            time.sleep(0.05)


def copy_private(source: Path, target: Path) -> None:
    """Copy a file to a new private file and force it to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with open(source, "rb") as read, os.fdopen(os.open(target, flags, 0o600), "wb") as write:
        while block := read.read(1 << 20):
            write.write(block)
        write.flush()
        os.fsync(write.fileno())


def sync_file(path: Path) -> None:
    """Force what the system holds of the file to the disk."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Force the folder's own entries to the disk, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def remove(path: Path) -> None:
    """Remove a file if it is there."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()

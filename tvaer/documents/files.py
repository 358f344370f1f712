"""Writing a document to where the user wants it, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from tvaer.errors import KnownError

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_SHARING_VIOLATIONS = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation (the target is open in a reader)."""


def save(data: bytes, path: Path) -> None:
    """Writes beside the target, then puts it in the target's place, so that a half file never stands there.

    Raises KnownError: `file_in_use` (open in another program), `disk_full`, `no_write_access`, `not_saved`.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as problem:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise _known(problem, replacing=temporary is not None and path.exists()) from problem


def _known(problem: OSError, *, replacing: bool) -> KnownError:
    if problem.errno in _FULL or getattr(problem, "winerror", 0) == 112:
        return KnownError("disk_full")
    in_use = getattr(problem, "winerror", 0) in _SHARING_VIOLATIONS
    if (in_use and replacing) or problem.errno == errno.ETXTBSY:
        return KnownError("file_in_use")
    if isinstance(problem, PermissionError) or problem.errno == errno.EROFS:
        return KnownError("no_write_access")
    return KnownError("not_saved", errno=problem.errno or 0)

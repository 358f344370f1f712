"""The names of everything inside a workplace's folder. Imports next to nothing: the first window needs it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class StoreFolder:
    """The names of everything inside a workplace's folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "tvaer.db"

    @property
    def keys(self) -> Path:
        """The key file: the data key, wrapped."""
        return self.root / "tvaer.keys.json"

    @property
    def tries(self) -> Path:
        """How often a wrong passphrase was tried lately."""
        return self.root / "tvaer.tries.json"

    @property
    def lock(self) -> Path:
        """The file whose system lock says that a program has the workplace open."""
        return self.root / "tvaer.lock"

    @property
    def backups(self) -> Path:
        """The folder of the copies."""
        return self.root / "backups"

    @property
    def restoring(self) -> Path:
        """A copy on its way back into place; there only while (or if a crash hit while) that happens."""
        return self.root / "restoring"

    def database_files(self) -> tuple[Path, Path, Path]:
        """The database with the write-ahead log and shared memory that SQLite may keep beside it."""
        name = self.database.name
        return self.database, self.root / f"{name}-wal", self.root / f"{name}-shm"

    def make(self) -> None:
        """Make the folder, for its owner only; raises `KnownError` when that cannot be."""
        from tvaer.files import known_os_errors, make_private_folder  # names alone do not need it

        with known_os_errors():
            make_private_folder(self.root)

    def is_writable(self) -> bool:
        """Whether a file can be made in the folder now (asks the disk, not the modes)."""
        probe = self.root / f".tvaer-{os.getpid()}.probe"
        try:
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return False
        return True

"""The door to the workplace: make its keys, unlock it, change what unlocks it.

Free of SQLAlchemy, yet imported only after the unlock window is painted (until then `vault_state` serves).
Every method that takes a secret works for about half a second and uses 256 MiB: call it in a worker
thread. All methods may be called from any thread.
"""

from __future__ import annotations

import contextlib
import json
import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tvaer.clock import Clock, SystemClock
from tvaer.errors import KnownError
from tvaer.files import remove, write_private
from tvaer.services.vault_state import VaultState as VaultState
from tvaer.store.folder import FolderWarning, StoreFolder, folder_warnings
from tvaer.store.keyfile import (
    PASSPHRASE,
    RECOVERY,
    STANDARD_KDF,
    DataKey,
    Kdf,
    KeyFile,
    decode,
    encode,
    new_data_key,
    new_key_file,
    new_slot,
    normalise_passphrase,
    read_key_file,
    write_key_file,
)

MINIMUM_LENGTH = 12
FREE_TRIES = 3
LONGEST_WAIT = 60


@dataclass(frozen=True)
class Created:
    """A new vault: its key, and the recovery code that is shown this once."""

    key: DataKey
    recovery_code: str


@dataclass(frozen=True)
class Strength:
    """An honest hint about a passphrase: `level` is too_short, weak, fair, good or strong."""

    level: str
    missing: int = 0


def strength(passphrase: str) -> Strength:
    """Length is what counts; repetition and plain sequences do not add to it. No promise, a hint."""
    text = normalise_passphrase(passphrase)
    if len(text) < MINIMUM_LENGTH:
        return Strength("too_short", MINIMUM_LENGTH - len(text))
    counted = _telling_length(text.casefold())
    for level, least in (("strong", 24), ("good", 18), ("fair", 12)):
        if counted >= least:
            return Strength(level)
    return Strength("weak")


def _telling_length(text: str) -> int:
    """Characters that are not foreseen by those before: repeats, runs like abc and 321, doubled words."""
    told = 0
    for index, letter in enumerate(text):
        before = text[:index]
        step = ord(letter) - ord(before[-1]) if before else 9
        run = index >= 2 and step in (-1, 0, 1) and ord(before[-1]) - ord(before[-2]) == step
        echoed = index >= 3 and before.find(text[index - 3 : index + 1]) >= 0
        told += not (run or echoed or step == 0)
    return told if len(set(text)) >= 5 else 0


class Vault:
    """The keys of one workplace folder."""

    def __init__(
        self,
        folder: Path,
        kdf: Kdf = STANDARD_KDF,
        clock: Clock | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.folder = StoreFolder(folder)
        self._kdf = kdf
        self._clock = clock or SystemClock()
        self._lock = threading.RLock()
        self._brake = _Brake(self.folder.tries, self._clock, monotonic)

    def state(self) -> VaultState:
        """What is there, without any secret. First finishes a restore that a crash interrupted."""
        with self._lock:
            _finish_restore(self.folder)
            has_store = self.folder.database.exists()
            try:
                keys = read_key_file(self.folder.keys)
            except KnownError as error:
                return _state_without_keys(error, has_store)
            if has_store:
                return VaultState.LOCKED
            return VaultState.STORE_MISSING if keys.store_made else VaultState.NEW

    def create(self, passphrase: str) -> Created:
        """Make the keys of a new workplace. Nothing counts as made before the database is there too.

        Raises `KnownError` passphrase_too_short(minimum), already_made, disk_full, folder_not_writable.
        """
        _check_length(passphrase)
        with self._lock:
            if self.state() is not VaultState.NEW:
                raise KnownError("already_made")
            self.folder.make()
            from tvaer.store import recovery_code

            key, code = new_data_key(), recovery_code.new_code()
            keys = new_key_file(key, passphrase, recovery_code.letters(code), self._kdf)
            write_key_file(self.folder.keys, keys)
            return Created(key, code)

    def unlock(self, secret: str) -> DataKey:
        """The data key, by passphrase or recovery code.

        Raises `KnownError` wrong_passphrase(wait), recovery_mistyped(wait), wait(seconds), key_missing,
        key_damaged, key_too_new(format). `wait`: seconds until the next try.
        """
        with self._lock:
            return self._open(secret)[1]

    def wait_seconds(self) -> int:
        """Seconds until the next try is let in; 0 when one may try now. Never more than a minute."""
        with self._lock:
            return self._brake.wait_seconds()

    def change_passphrase(self, secret: str, new: str) -> None:
        """Exchange the passphrase; `secret` is the old one or the recovery code. The copies follow.

        Raises what `unlock` and `create` raise.
        """
        _check_length(new)
        with self._lock:
            keys, key = self._open(secret)
            slot = new_slot(PASSPHRASE, normalise_passphrase(new), key, keys.store_id, self._kdf)
            key.wipe()
            self._replace(keys.with_slot(slot))

    def new_recovery_code(self, secret: str) -> str:
        """A new recovery code, to be shown once; the old one stops working. Raises what `unlock` raises."""
        with self._lock:
            keys, key = self._open(secret)
            from tvaer.store import recovery_code

            code = recovery_code.new_code()
            plain = recovery_code.letters(code)
            slot = new_slot(RECOVERY, plain, key, keys.store_id, self._kdf)
            key.wipe()
            self._replace(keys.with_slot(slot))
            return code

    def warnings(self) -> tuple[FolderWarning, ...]:
        """What is unwise about the folder. May wait for a network: call it in a worker thread."""
        return folder_warnings(self.folder.root)

    def adopt_keys_from_backup(self) -> bool:
        """Take the newest copy's key file in place of a missing or damaged one; False: there is none."""
        from tvaer.store import copies

        with self._lock:
            if self.state() not in (VaultState.KEY_MISSING, VaultState.KEY_DAMAGED):
                return False
            return copies.adopt_newest_keys(self.folder, self._clock.now())

    def _open(self, secret: str) -> tuple[KeyFile, DataKey]:
        self._brake.check()
        _finish_restore(self.folder)
        keys = read_key_file(self.folder.keys)
        key = open_keys(keys, secret)
        if key is None:
            from tvaer.store import recovery_code

            mistyped = recovery_code.has_shape(secret) and recovery_code.plain(secret) is None
            wait = self._brake.failed()
            raise KnownError("recovery_mistyped" if mistyped else "wrong_passphrase", wait=wait)
        self._brake.succeeded()
        return keys, key

    def _replace(self, keys: KeyFile) -> None:
        if decode(encode(keys)) != keys:
            raise KnownError("key_damaged")
        from tvaer.store import copies

        write_key_file(self.folder.keys, keys)
        copies.refresh_keys(self.folder, keys)


def _finish_restore(folder: StoreFolder) -> None:
    """What copies need is imported only when there is one to put in place: the window waits for `state`."""
    if folder.restoring.is_dir():
        from tvaer.store import copies

        copies.finish_restore(folder)


def open_keys(keys: KeyFile, secret: str) -> DataKey | None:
    """The data key, when `secret` is the passphrase or the recovery code of these keys."""
    from tvaer.store import recovery_code

    code = recovery_code.plain(secret)
    key = keys.open(RECOVERY, code) if code else None
    return key or keys.open(PASSPHRASE, normalise_passphrase(secret))


def mark_store_made(folder: StoreFolder) -> None:
    """Note in the key file that the database has been made: from now on its absence is a loss."""
    keys = read_key_file(folder.keys)
    if not keys.store_made:
        write_key_file(folder.keys, replace(keys, store_made=True))


def _state_without_keys(error: KnownError, has_store: bool) -> VaultState:
    if error.code == "key_missing":
        return VaultState.KEY_MISSING if has_store else VaultState.NEW
    if error.code == "key_too_new":
        return VaultState.KEY_TOO_NEW
    if error.code == "key_damaged":
        return VaultState.KEY_DAMAGED
    raise error


def _check_length(passphrase: str) -> None:
    if len(normalise_passphrase(passphrase)) < MINIMUM_LENGTH:
        raise KnownError("passphrase_too_short", minimum=MINIMUM_LENGTH)


class _Brake:
    """The growing delay after wrong secrets: 3 free tries, then 2, 4, 8 … 60 seconds.

    Kept in a small file, so a restart is no way round it; but the wait is never more than a minute
    whatever the clock or the file say, and a file that cannot be read or written counts as none.
    """

    def __init__(self, path: Path, clock: Clock, monotonic: Callable[[], float]) -> None:
        self._path = path
        self._clock = clock
        self._monotonic = monotonic
        self._failures: int | None = None
        self._until = 0.0

    def check(self) -> None:
        """Raises `KnownError` wait(seconds) while a try is too early."""
        if seconds := self.wait_seconds():
            raise KnownError("wait", seconds=seconds)

    def wait_seconds(self) -> int:
        """Whole seconds still to wait."""
        self._load()
        return max(0, math.ceil(self._until - self._monotonic()))

    def failed(self) -> int:
        """Count one wrong secret; the seconds to wait now."""
        failures = self._load() + 1
        self._failures = failures
        self._until = self._monotonic() + _delay(failures)
        record = {"failures": failures, "last": self._clock.now().isoformat()}
        with contextlib.suppress(OSError):
            write_private(self._path, json.dumps(record).encode("ascii"))
        return self.wait_seconds()

    def succeeded(self) -> None:
        """Forget the wrong ones."""
        self._failures, self._until = 0, 0.0
        with contextlib.suppress(OSError):
            remove(self._path)

    def _load(self) -> int:
        if self._failures is None:
            self._failures, left = self._read()
            self._until = self._monotonic() + left
        return self._failures

    def _read(self) -> tuple[int, float]:
        try:
            record = json.loads(self._path.read_bytes())
            failures = max(0, int(record["failures"]))
            passed = (self._clock.now() - datetime.fromisoformat(record["last"])).total_seconds()
        except (OSError, ValueError, TypeError, KeyError):
            return 0, 0.0
        delay = _delay(failures)
        return failures, delay - passed if 0 <= passed <= delay else (delay if passed < 0 else 0.0)


def _delay(failures: int) -> int:
    if failures <= FREE_TRIES:
        return 0
    return int(min(LONGEST_WAIT, 2 ** min(failures - FREE_TRIES, 10)))

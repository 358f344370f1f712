"""The key file: a random data key, wrapped once under the passphrase and once under the recovery code.

Each slot is AES-256-GCM under Argon2id of its secret; the additional data binds the wrapped key to the
format, the store, the slot and the work factors, so none of them can be exchanged. A checksum over the
whole tells a damaged file from a wrong passphrase; the same rule for it holds in every later format.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import unicodedata
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from tvaer.errors import BugError, KnownError
from tvaer.files import known_os_errors, write_private

FORMAT = 1
KEY_BYTES = 32
PASSPHRASE, RECOVERY = "passphrase", "recovery"
_SALT_BYTES, _NONCE_BYTES = 16, 12
_MOST_MEMORY_KIB, _MOST_ITERATIONS, _MOST_LANES = 4 * 1024 * 1024, 100, 64


@dataclass(frozen=True)
class Kdf:
    """Work factors of Argon2id (RFC 9106). Kept per slot, so a later program can raise them."""

    memory_kib: int
    iterations: int
    lanes: int

    def derive(self, secret: str, salt: bytes) -> bytes:
        """The key that wraps the data key: about 0.45 s and 256 MiB at the standard factors."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        function = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return function.derive(secret.encode("utf-8"))

    def is_sane(self) -> bool:
        """Whether a computer can carry the factors out (a damaged file must not fill the memory)."""
        return (
            0 < self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 0 < self.iterations <= _MOST_ITERATIONS
        )


STANDARD_KDF = Kdf(memory_kib=256 * 1024, iterations=2, lanes=4)


class DataKey:
    """The key of the database, in memory that can be overwritten when the workplace is locked."""

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_BYTES:
            raise BugError("a data key has 32 bytes")
        self._raw = bytearray(raw)
        self._wiped = False

    @property
    def wiped(self) -> bool:
        """Whether the key is gone from memory."""
        return self._wiped

    def raw(self) -> bytes:
        """A copy of the key's bytes, for immediate use only."""
        self._check()
        return bytes(self._raw)

    def pragma(self) -> str:
        """The statement that gives SQLCipher the raw key. Never log it, never put it in an error."""
        self._check()
        return f"PRAGMA key = \"x'{self._raw.hex()}'\""

    def wipe(self) -> None:
        """Overwrite the key. (Copies that Python or the driver made on the way are out of our reach.)"""
        for index in range(len(self._raw)):
            self._raw[index] = 0
        self._wiped = True

    def _check(self) -> None:
        if self._wiped:
            raise KnownError("locked")

    def __repr__(self) -> str:
        return "DataKey(wiped)" if self._wiped else "DataKey(…)"


def new_data_key() -> DataKey:
    """A fresh random 256-bit key."""
    return DataKey(os.urandom(KEY_BYTES))


@dataclass(frozen=True)
class Slot:
    """The data key under one secret."""

    kind: str
    kdf: Kdf
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def open(self, secret: str, store_id: UUID) -> DataKey | None:
        """The data key, or None when the secret is another one."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            cipher = AESGCM(self.kdf.derive(secret, self.salt))
            return DataKey(cipher.decrypt(self.nonce, self.wrapped, _bound(self.kind, self.kdf, store_id)))
        except InvalidTag:
            return None


def new_slot(kind: str, secret: str, key: DataKey, store_id: UUID, kdf: Kdf) -> Slot:
    """Wrap `key` under `secret` with fresh salt and nonce."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    wrapped = AESGCM(kdf.derive(secret, salt)).encrypt(nonce, key.raw(), _bound(kind, kdf, store_id))
    return Slot(kind, kdf, salt, nonce, wrapped)


def _bound(kind: str, kdf: Kdf, store_id: UUID) -> bytes:
    factors = f"argon2id,{kdf.memory_kib},{kdf.iterations},{kdf.lanes}"
    return f"tvaer-keys|{FORMAT}|{store_id}|{kind}|{factors}".encode("ascii")


@dataclass(frozen=True)
class KeyFile:
    """What the key file says. `store_made` turns true when the database has first been made."""

    store_id: UUID
    slots: tuple[Slot, ...]
    store_made: bool = False

    def slot(self, kind: str) -> Slot | None:
        """The slot of that kind."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> KeyFile:
        """The same file with the slot of this kind exchanged."""
        others = tuple(old for old in self.slots if old.kind != slot.kind)
        return replace(self, slots=(*others, slot))

    def open(self, kind: str, secret: str) -> DataKey | None:
        """The data key by way of one slot; None when there is no such slot or the secret is wrong."""
        slot = self.slot(kind)
        return slot.open(secret, self.store_id) if slot else None


def new_key_file(key: DataKey, passphrase: str, recovery: str, kdf: Kdf) -> KeyFile:
    """A key file with both slots, for a store that is still to be made."""
    store_id = uuid4()
    slots = (
        new_slot(PASSPHRASE, normalise_passphrase(passphrase), key, store_id, kdf),
        new_slot(RECOVERY, recovery, key, store_id, kdf),
    )
    return KeyFile(store_id, slots)


def normalise_passphrase(passphrase: str) -> str:
    """NFC, so that å typed on one system is å typed on another."""
    return unicodedata.normalize("NFC", passphrase)


def write_key_file(path: Path, keys: KeyFile) -> None:
    """Write the key file in one step; raises `KnownError` disk_full, folder_not_writable, disk_error."""
    with known_os_errors():
        write_private(path, encode(keys))


def encode(keys: KeyFile) -> bytes:
    """The bytes of a key file."""
    body: dict[str, Any] = {
        "format": FORMAT,
        "store": str(keys.store_id),
        "made": keys.store_made,
        "slots": [_slot_to_json(slot) for slot in keys.slots],
    }
    return json.dumps({**body, "check": _checksum(body)}, indent=1).encode("ascii") + b"\n"


def read_key_file(path: Path) -> KeyFile:
    """Read the key file; raises `KnownError` key_missing, key_damaged, key_too_new(format), disk_error."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise KnownError("key_missing") from None
    except OSError as error:
        raise KnownError("disk_error", number=error.errno or 0) from error
    return decode(data)


def decode(data: bytes) -> KeyFile:
    """The key file in these bytes; raises `KnownError` key_damaged, key_too_new(format)."""
    try:
        body = json.loads(data.decode("ascii"))
        if body.pop("check") != _checksum(body):
            raise KnownError("key_damaged")
        if body["format"] > FORMAT:
            raise KnownError("key_too_new", format=body["format"])
        slots = tuple(_slot_from_json(entry) for entry in body["slots"])
        return KeyFile(UUID(body["store"]), slots, bool(body["made"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error) as error:
        raise KnownError("key_damaged") from error


def _checksum(body: dict[str, Any]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "kdf": {"name": "argon2id", **asdict(slot.kdf)},
        "salt": base64.b64encode(slot.salt).decode("ascii"),
        "nonce": base64.b64encode(slot.nonce).decode("ascii"),
        "wrapped": base64.b64encode(slot.wrapped).decode("ascii"),
    }


def _slot_from_json(entry: dict[str, Any]) -> Slot:
    factors = dict(entry["kdf"])
    if factors.pop("name") != "argon2id":
        raise ValueError("unknown key derivation")
    kdf = Kdf(**factors)
    if not kdf.is_sane():
        raise ValueError("impossible work factors")
    fields = (entry[name] for name in ("salt", "nonce", "wrapped"))
    salt, nonce, wrapped = (base64.b64decode(field, validate=True) for field in fields)
    return Slot(str(entry["kind"]), kdf, salt, nonce, wrapped)

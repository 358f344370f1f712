"""What there is in a workplace's folder, told by its files' names: enough to paint the unlock window.

Apart from `vault`, because that imports OpenSSL and more; the first window must not wait for it.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from tvaer.store.names import StoreFolder


class VaultState(Enum):
    """What there is in the folder."""

    NEW = "new"
    LOCKED = "locked"
    KEY_MISSING = "key_missing"
    STORE_MISSING = "store_missing"
    KEY_DAMAGED = "key_damaged"
    KEY_TOO_NEW = "key_too_new"


def looks_locked(folder: Path) -> bool:
    """Whether the names promise `VaultState.LOCKED`: a store, its keys, and no restore that was interrupted.

    A damaged key file has its name too: `Vault.state` must be asked before the promise is relied on.
    """
    names = StoreFolder(folder)
    try:
        return names.database.exists() and names.keys.exists() and not names.restoring.exists()
    except OSError:
        return False


def has_failed_tries(folder: Path) -> bool:
    """Whether wrong passphrases are on record, so that `Vault.wait_seconds` must be asked."""
    try:
        return StoreFolder(folder).tries.exists()
    except OSError:
        return True

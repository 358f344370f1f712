"""Workplaces for tests: real files, real encryption, only the key derivation is made cheap."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, select

from tvaer.clock import Clock, FixedClock
from tvaer.models import Person
from tvaer.services.vault import Created, Vault
from tvaer.services.workplace import Workplace, open_workplace
from tvaer.store.engine import Store
from tvaer.store.keyfile import Kdf

CHEAP = Kdf(memory_kib=8, iterations=1, lanes=1)
PASSPHRASE = "solsorten synger på taget"
NOON = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


def make(folder: Path, clock: Clock | None = None) -> tuple[Workplace, Created]:
    """A new workplace, open."""
    created = Vault(folder, CHEAP).create(PASSPHRASE)
    return open_workplace(folder, created.key, clock or FixedClock(NOON)), created


def reopen(folder: Path, clock: Clock | None = None, secret: str = PASSPHRASE) -> Workplace:
    """An existing workplace, unlocked and open."""
    return open_workplace(folder, Vault(folder, CHEAP).unlock(secret), clock or FixedClock(NOON))


def add_person(store: Store, number: int, name: str, note: str = "") -> None:
    """Put one person into the store by plain SQL, in one transaction."""
    values = {
        "id": UUID(int=number),
        "created": NOON,
        "changed": NOON,
        "version": 1,
        "name": name,
        "function": "parent",
        "note": note,
        "needs_interpreter": False,
        "listed": True,
    }
    values |= dict.fromkeys(("profession", "relation", "organisation", "email", "phone", "languages"), "")
    with store.writing() as connection:
        connection.execute(insert(Person).values(values))


def names(store: Store) -> list[str]:
    """The names in the store, in Danish order."""
    with store.reading() as connection:
        return list(connection.scalars(select(Person.name).order_by(Person.name.collate("DANSK"))))

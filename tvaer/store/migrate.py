"""Bringing a store to the schema of this program.

Alembic is imported only when there is something to do; the usual case is one plain SELECT. A migration
runs with foreign keys off (set outside the transaction: inside it SQLite ignores the setting, and batch
mode with them on deletes child rows), in one explicit transaction, and is committed only when
`foreign_key_check` finds nothing.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from tvaer import __version__
from tvaer.errors import BugError, KnownError
from tvaer.store import info
from tvaer.store.engine import Store, known_errors

HEAD = "0002_at_the_table"
SCRIPTS = Path(__file__).resolve().parent / "migrations"


def current(store: Store) -> str | None:
    """The schema of the store; None when it holds nothing yet. Raises `KnownError` store_damaged …"""
    with store.reading() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
        ).all()
        if not names:
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def check_not_newer(store: Store, schema: str | None) -> None:
    """Raises `KnownError` store_newer(version, schema) for a later program's store (store_damaged: nonsense).

    Schemas bear a rising number in front, and that is what is compared: a later program's names are
    not known here.
    """
    if schema is None or schema == HEAD:
        return
    number, ours = schema.partition("_")[0], HEAD.partition("_")[0]
    if not number.isdigit():
        raise KnownError("store_damaged")
    if int(number) >= int(ours):
        with store.reading() as connection:
            version = info.read(connection, info.PROGRAM) or "?"
        raise KnownError("store_newer", version=version, schema=schema)


def upgrade(store: Store, target: str = "head") -> None:
    """Carry out every missing migration, all or none. The caller has made a copy first."""
    with known_errors():
        raw = store.writes.connect()
        try:
            _set_foreign_keys(raw, on=False)
            with raw.begin():
                _run(raw, target)
                _check_links(raw)
                info.write(raw, info.PROGRAM, __version__)
            _set_foreign_keys(raw, on=True)
        finally:
            raw.invalidate()
            raw.close()


def _set_foreign_keys(connection: Connection, *, on: bool) -> None:
    # straight to the driver: SQLAlchemy would open a transaction first, in which the setting is ignored
    plain = connection.connection.dbapi_connection
    if plain is None:
        raise BugError("no connection to migrate on")
    cursor = plain.cursor()
    cursor.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
    if cursor.execute("PRAGMA foreign_keys").fetchone()[0] != int(on):
        raise BugError("foreign keys could not be switched for a migration")


def _run(connection: Connection, target: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _check_links(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise BugError(f"a migration left {len(broken)} rows without what they belong to")

"""Connections to the encrypted database: key first, then the settings everything else relies on.

Transactions are ours alone: the driver's implicit ones are switched off, a write begins IMMEDIATE (a read
that turns into a write would fail at once with "locked"), a read connection is `query_only`.
`cipher_memory_security` stays off: it costs a third of the speed and what is shown is in Python's memory
anyway. Temporary tables stay in memory, so sorting leaves nothing on the disk.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from tvaer.errors import KnownError
from tvaer.files import known_os_error
from tvaer.store import collation
from tvaer.store.folder import StoreFolder
from tvaer.store.keyfile import DataKey

BUSY_SECONDS = 5.0
_WRITES = "tvaer_writes"
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -65536",
    "PRAGMA trusted_schema = OFF",
)
_LASTING = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
_CODES = {
    driver.SQLITE_FULL: "disk_full",
    driver.SQLITE_READONLY: "read_only",
    driver.SQLITE_IOERR: "disk_error",
    driver.SQLITE_CANTOPEN: "disk_error",
    driver.SQLITE_BUSY: "store_busy",
    driver.SQLITE_LOCKED: "store_busy",
    driver.SQLITE_CORRUPT: "store_damaged",
    driver.SQLITE_NOTADB: "store_damaged",
}


def connect(
    path: Path, key: DataKey, *, mode: str = "rw", immutable: bool = False, lasting: bool = True
) -> sqlite3.Connection:
    """A raw, keyed connection in autocommit. `mode` as SQLite's: ro, rw, rwc.

    `immutable` promises that nobody writes the file: the one way into a folder that cannot be written.
    `lasting` False leaves out what is kept in the file (the write-ahead log), for a file about to be filled.
    Raises the driver's errors; see `known`.
    """
    uri = f"{_uri(path)}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = driver.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key.pragma())
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if lasting and mode != "ro":
            for pragma in _LASTING:
                connection.execute(pragma)
        collation.register(connection)
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)


def _uri(path: Path) -> str:
    # not Path.as_uri: it makes a share's server the URI's host, which SQLite refuses
    place = quote(path.absolute().as_posix(), safe="/:")
    return f"file://{place}" if place.startswith("/") else f"file:///{place}"


def driver_code(error: BaseException) -> int | None:
    """SQLite's primary result code behind an error of the driver or of SQLAlchemy."""
    inner: object = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(inner, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def known(error: BaseException) -> KnownError | None:
    """The environment's fault behind `error`, if it is one; None: a bug or a matter of the data.

    Codes: disk_full, read_only, disk_error, store_busy, store_damaged, locked, folder_not_writable.
    """
    if isinstance(error, KnownError):
        return error
    if isinstance(error, OSError):
        return known_os_error(error)
    code = driver_code(error)
    name = _CODES.get(code) if code is not None else None
    return KnownError(name) if name else None


@contextlib.contextmanager
def known_errors() -> Iterator[None]:
    """Tell what the environment did wrong inside as `KnownError`; let everything else pass."""
    try:
        yield
    except Exception as error:
        told = known(error)
        if told is None or told is error:
            raise
        raise told from error


def raw(connection: Connection) -> Any:
    """The driver's connection beneath: for the fixed words of every transaction, a tenth of the cost."""
    return connection.connection.driver_connection


def _end_transaction(raw: Any, _record: object) -> None:
    """A commit that the constraints refused leaves SQLite's transaction open; nobody may inherit it."""
    if raw is not None and raw.in_transaction:
        raw.execute("ROLLBACK")


class Store:
    """The open database: one pool of connections, seen through `reads` and `writes`."""

    def __init__(
        self, folder: StoreFolder, key: DataKey, *, read_only: bool = False, immutable: bool = False
    ) -> None:
        self.folder = folder
        self.key = key
        self.read_only = read_only
        self._immutable = immutable
        self.reads = self._engine()
        self.writes = self.reads.execution_options(**{_WRITES: True})

    def _engine(self) -> Engine:
        engine = create_engine(
            "sqlite+pysqlite://",
            module=driver,
            creator=self.raw,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=4,
            hide_parameters=True,  # an error's words must not carry names
        )
        event.listen(engine, "begin", self._begin)
        event.listen(engine, "checkin", _end_transaction)
        return engine

    def raw(self) -> Any:
        """A connection of one's own, outside the pool; to be closed by the caller."""
        mode = "ro" if self._immutable else "rw"
        return connect(self.folder.database, self.key, mode=mode, immutable=self._immutable)

    def _begin(self, connection: Connection) -> None:
        if not connection.get_execution_options().get(_WRITES):
            raw(connection).execute("PRAGMA query_only = ON")
            raw(connection).execute("BEGIN")
            return
        if self.read_only:
            raise KnownError("read_only")
        raw(connection).execute("PRAGMA query_only = OFF")
        raw(connection).execute("BEGIN IMMEDIATE")

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state and cannot write; raises `KnownError` as `known` says."""
        with known_errors(), self.reads.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that commits at the end or leaves nothing; raises `KnownError` as `known` says."""
        with known_errors(), self.writes.begin() as connection:
            yield connection

    def dispose(self) -> None:
        """Close every connection (the last one folds the write-ahead log into the database)."""
        self.reads.dispose()
        collation.forget_names()

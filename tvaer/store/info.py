"""Facts about the store itself, kept in the store: which program wrote it last."""

from __future__ import annotations

from sqlalchemy import Column, Connection, MetaData, String, Table, delete, insert, select

metadata = MetaData()
store_info = Table(
    "store_info",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
PROGRAM = "program"


def write(connection: Connection, name: str, value: str) -> None:
    """Set one fact."""
    connection.execute(delete(store_info).where(store_info.c.name == name))
    connection.execute(insert(store_info).values(name=name, value=value))


def read(connection: Connection, name: str) -> str | None:
    """One fact, or None."""
    return connection.scalar(select(store_info.c.value).where(store_info.c.name == name))

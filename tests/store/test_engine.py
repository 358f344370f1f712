"""The encrypted database: settings, transactions, and every failure by its calm name."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, OperationalError

from tests.workplaces import add_person, make, names
from tvaer.errors import KnownError
from tvaer.services.workplace import Workplace
from tvaer.store.engine import Store, connect, known
from tvaer.store.keyfile import new_data_key


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    workplace, _ = make(tmp_path / "w")
    yield workplace
    workplace.close()


@pytest.fixture
def store(workplace: Workplace) -> Store:
    return workplace.store


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("secure_delete", 1),
    ],
)
def test_every_connection_is_set_up(store: Store, pragma: str, value: object) -> None:
    with store.reading() as one, store.reading() as two:
        assert one.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        assert two.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_names_sort_in_danish(store: Store) -> None:
    for number, name in enumerate(["Åse", "Aage", "Zoe", "Ærlig", "anna"]):
        add_person(store, number + 1, name)
    assert names(store) == ["anna", "Zoe", "Ærlig", "Aage", "Åse"]


def test_a_reading_connection_cannot_write_and_the_pool_forgets_it(store: Store) -> None:
    for _ in range(6):
        with pytest.raises(KnownError, match="read_only"), store.reading() as connection:
            connection.execute(text("DELETE FROM person"))
        add_person(store, 1, "Anna")
        with store.writing() as connection:
            connection.execute(text("DELETE FROM person"))


def test_a_failed_write_leaves_nothing(store: Store) -> None:
    insert = "INSERT INTO store_info VALUES ('a', 'b')"
    with store.writing() as connection, pytest.raises(IntegrityError):
        connection.execute(text(f"{insert}, ('a', 'b')"))
    with contextlib.suppress(ZeroDivisionError), store.writing() as connection:
        connection.execute(text(insert))
        raise ZeroDivisionError
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM store_info WHERE name = 'a'")).scalar() == 0


def test_a_reader_sees_one_state_while_another_writes(store: Store) -> None:
    with store.reading() as reader:
        before = reader.execute(text("SELECT count(*) FROM person")).scalar()
        add_person(store, 1, "Anna")
        assert reader.execute(text("SELECT count(*) FROM person")).scalar() == before == 0
    assert names(store) == ["Anna"]


def test_two_writers_wait_for_each_other(store: Store) -> None:
    def write(start: int) -> None:
        for number in range(start, start + 25):
            add_person(store, number, f"Nr. {number}")

    threads = [threading.Thread(target=write, args=(1 + 100 * place,)) for place in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(store)) == 75


def test_a_busy_store_is_told(store: Store) -> None:
    other = store.raw()
    other.execute("BEGIN IMMEDIATE")
    with store.reads.connect() as connection:  # not to wait the full five seconds
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    with pytest.raises(KnownError, match="store_busy"):
        add_person(store, 1, "Anna")
    other.close()


def test_a_full_disk_is_told_and_what_was_saved_stays(store: Store) -> None:
    add_person(store, 1, "Anna")
    with store.reads.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError, match="disk_full"):
        add_person(store, 2, "Bo", note="langt " * 20_000)
    with store.reads.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    assert names(store) == ["Anna"]
    add_person(store, 2, "Bo", note="langt " * 20_000)
    assert names(store) == ["Anna", "Bo"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a POSIX thing")
def test_a_write_that_the_system_cuts_short_is_told_and_loses_nothing(tmp_path: Path) -> None:
    script = """
import resource, signal, sys
from pathlib import Path
from tests.workplaces import add_person, make, names
from tvaer.errors import KnownError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
workplace, _ = make(Path(sys.argv[1]))
for number in range(1, 6):
    add_person(workplace.store, number, f"Nr. {number}")
limit = (workplace.folder.database_files()[1].stat().st_size // 4096 + 6) * 4096
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    for number in range(6, 10_000):
        add_person(workplace.store, number, f"Nr. {number}", note="langt " * 200)
        held = number
except KnownError as error:
    print(error.code, held, len(names(workplace.store)))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(len(names(workplace.store)))
workplace.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "w")], capture_output=True, text=True, check=True
    )
    code, held, seen, later = done.stdout.split()
    assert code in ("disk_full", "disk_error")
    assert int(held) == int(seen) == int(later) >= 5


def test_a_wrong_key_is_told(workplace: Workplace) -> None:
    add_person(workplace.store, 1, "Anna")
    with pytest.raises(driver.DatabaseError) as caught:
        connect(workplace.folder.database, new_data_key())
    told = known(caught.value)
    assert told and told.code == "store_damaged"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (driver.SQLITE_FULL, "disk_full"),
        (driver.SQLITE_READONLY, "read_only"),
        (driver.SQLITE_IOERR | (3 << 8), "disk_error"),
        (driver.SQLITE_BUSY | (2 << 8), "store_busy"),
        (driver.SQLITE_CORRUPT, "store_damaged"),
    ],
)
def test_codes_of_the_database_get_their_names(number: int, code: str) -> None:
    inner = sqlite3.OperationalError("some words")
    inner.sqlite_errorcode = number
    told = known(OperationalError("select", {}, inner))
    assert told and told.code == code


def test_our_own_faults_are_not_the_worlds(store: Store) -> None:
    assert known(ValueError()) is None
    with pytest.raises(OperationalError), store.reading() as connection:
        connection.execute(text("SELECT nothing_of_the_kind"))


def test_no_connection_after_the_key_is_gone(workplace: Workplace) -> None:
    workplace.close()
    with pytest.raises(KnownError, match="locked"), workplace.store.reading():
        pass


def test_an_error_carries_no_names(store: Store) -> None:
    with pytest.raises(OperationalError) as caught, store.reading() as connection:
        connection.execute(text("SELECT nothing_of_the_kind WHERE 1 = :name"), {"name": "Amina Hemmelig"})
    assert "Amina" not in str(caught.value)


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    workplace, _ = make(tmp_path / "Åses mappe #1 & 100%20 'x'")
    add_person(workplace.store, 1, "Anna")
    workplace.close()
    assert (tmp_path / "Åses mappe #1 & 100%20 'x'" / "tvaer.db").stat().st_size > 4096
    assert len(list(tmp_path.iterdir())) == 1

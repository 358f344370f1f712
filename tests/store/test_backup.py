"""Copies: whole or absent, enough of them, and nothing destroyed when one is put back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.workplaces import CHEAP, NOON, PASSPHRASE, add_person, make, names, reopen
from tvaer.clock import FixedClock
from tvaer.errors import KnownError
from tvaer.services.vault import Vault, VaultState
from tvaer.services.workplace import Workplace, list_backups, restore
from tvaer.store import copies
from tvaer.store.copies import ASIDE, DAILY, KEPT
from tvaer.store.folder import StoreFolder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "w"


def with_copy(folder: Path) -> Workplace:
    """A workplace with Anna in a copy, and Bo only in the store; still open."""
    workplace, _ = make(folder)
    add_person(workplace.store, 1, "Anna")
    workplace.make_backup()
    add_person(workplace.store, 2, "Bo")
    return workplace


def test_one_copy_a_day_by_the_danish_calendar(folder: Path) -> None:
    clock = FixedClock(NOON)
    workplace, _ = make(folder, clock)
    assert workplace.daily_backup_due()
    workplace.make_backup(DAILY)
    assert not workplace.daily_backup_due()
    clock.advance(timedelta(hours=10, minutes=59))  # 23:59 in Denmark
    assert not workplace.daily_backup_due()
    clock.advance(timedelta(minutes=1))
    assert workplace.daily_backup_due()
    workplace.close()


def test_fourteen_are_kept_the_newest(folder: Path) -> None:
    clock = FixedClock(NOON)
    workplace, _ = make(folder, clock)
    for _ in range(KEPT + 3):
        workplace.make_backup(DAILY)
        clock.advance(timedelta(days=1))
    made = [copy.made for copy in workplace.backups()]
    workplace.close()
    assert made == [NOON + timedelta(days=day) for day in range(KEPT + 2, 2, -1)]


def test_a_damaged_store_yields_no_copy_and_costs_none(folder: Path) -> None:
    clock = FixedClock(NOON)
    workplace, _ = make(folder, clock)
    for _ in range(KEPT):
        workplace.make_backup(DAILY)
        clock.advance(timedelta(days=1))
    add_person(workplace.store, 1, "Anna", note="langt " * 50_000)
    workplace.close()
    size = workplace.folder.database.stat().st_size
    workplace = reopen(folder, clock)
    with open(workplace.folder.database, "r+b") as file:
        file.seek(size - 10_000)
        file.write(b"\0" * 16)
    with pytest.raises(KnownError, match="store_damaged"):
        workplace.make_backup(DAILY)
    workplace.close()
    assert len(list_backups(folder)) == KEPT
    assert len(os.listdir(folder / "backups")) == KEPT


def test_a_copy_goes_back_and_the_present_is_kept(folder: Path) -> None:
    with_copy(folder).close()
    copy = list_backups(folder)[0]
    key = restore(folder, copy, PASSPHRASE, FixedClock(NOON + timedelta(days=1)))
    key.wipe()
    workplace = reopen(folder)
    assert names(workplace.store) == ["Anna"]
    workplace.close()
    aside = next(backup for backup in list_backups(folder) if backup.kind == ASIDE)
    restore(folder, aside, PASSPHRASE, FixedClock(NOON + timedelta(days=2)))
    workplace = reopen(folder)
    assert names(workplace.store) == ["Anna", "Bo"]
    workplace.close()


@pytest.mark.parametrize("loss", ["store", "keys", "both", "first page"])
def test_a_copy_heals_every_loss(folder: Path, loss: str) -> None:
    with_copy(folder).close()
    place = StoreFolder(folder)
    if loss in ("store", "both"):
        place.database.unlink()
    if loss in ("keys", "both"):
        place.keys.unlink()
    if loss == "first page":
        place.database.write_bytes(b"\0" * 4096 + place.database.read_bytes()[4096:])
        with pytest.raises(KnownError, match="store_damaged"):
            reopen(folder)
    restore(folder, list_backups(folder)[0], PASSPHRASE, FixedClock(NOON))
    workplace = reopen(folder)
    assert names(workplace.store) == ["Anna"]
    workplace.close()


def test_what_is_in_the_log_of_the_present_store_is_set_aside_too(folder: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from tests.store.test_backup import with_copy; "
        "with_copy(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(folder)])
    assert done.returncode == -signal.SIGKILL
    assert StoreFolder(folder).database_files()[1].stat().st_size > 0
    restore(folder, list_backups(folder)[0], PASSPHRASE, FixedClock(NOON))
    aside = next(backup for backup in list_backups(folder) if backup.kind == ASIDE)
    restore(folder, aside, PASSPHRASE, FixedClock(NOON + timedelta(days=1)))
    workplace = reopen(folder)
    assert names(workplace.store) == ["Anna", "Bo"]
    workplace.close()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_wrong_secret_or_a_damaged_copy_changes_nothing(folder: Path) -> None:
    with_copy(folder).close()
    before, copy = contents(folder), list_backups(folder)[0]
    with pytest.raises(KnownError, match="wrong_passphrase"):
        restore(folder, copy, "en helt anden sætning")
    data = bytearray(copy.folder.database.read_bytes())
    data[len(data) // 2] ^= 1
    copy.folder.database.write_bytes(data)
    with pytest.raises(KnownError, match="copy_damaged"):
        restore(folder, copy, PASSPHRASE)
    assert contents(folder) == before
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["backups"]


def test_an_open_workplace_is_not_replaced(folder: Path) -> None:
    workplace = with_copy(folder)
    with pytest.raises(KnownError, match="already_open"):
        restore(folder, workplace.backups()[0], PASSPHRASE)
    workplace.close()


def test_half_a_copy_is_no_copy_and_is_swept_away(folder: Path) -> None:
    workplace, _ = make(folder)
    half = copies.hidden_folder(workplace.folder, DAILY, NOON)
    (half / "tvaer.db").write_bytes(b"half")
    assert workplace.backups() == () and workplace.daily_backup_due()
    workplace.make_backup(DAILY)
    workplace.close()
    assert [path.name for path in (folder / "backups").iterdir()] == ["2026-11-12T120000Z-daily"]


@pytest.mark.parametrize("step", range(1, 9))
def test_a_restore_cut_short_is_finished_or_never_happened(folder: Path, step: int) -> None:
    """The program is killed at the n-th rename of a restore; then it is started again."""
    with_copy(folder).close()
    script = f"""
import os, signal, sys
from pathlib import Path
from tests.workplaces import PASSPHRASE
from tvaer.services.workplace import list_backups, restore
left = [{step}]
def count(event, arguments):
    if event == "os.rename":
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
restore(Path(sys.argv[1]), list_backups(Path(sys.argv[1]))[0], PASSPHRASE)
"""
    done = subprocess.run([sys.executable, "-c", script, str(folder)])
    assert done.returncode in (0, -signal.SIGKILL)
    assert Vault(folder, CHEAP).state() is VaultState.LOCKED
    workplace = reopen(folder)
    restored = names(workplace.store) == ["Anna"]
    assert restored or names(workplace.store) == ["Anna", "Bo"]
    workplace.close()
    asides = [backup for backup in list_backups(folder) if backup.kind == ASIDE]
    assert len(asides) == int(restored)
    assert not (folder / "restoring").exists()

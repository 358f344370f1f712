"""The door: made once, opened by two secrets, slow to the guesser, never destroying."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.workplaces import CHEAP, NOON, PASSPHRASE, make, reopen
from tvaer.clock import FixedClock
from tvaer.errors import KnownError
from tvaer.services.vault import LONGEST_WAIT, Vault, VaultState, strength


class Ticks:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "arbejdsplads"


def fail(vault: Vault, secret: str = "en helt anden sætning") -> KnownError:
    with pytest.raises(KnownError) as caught:
        vault.unlock(secret)
    return caught.value


def test_both_secrets_open(folder: Path) -> None:
    workplace, created = make(folder)
    raw = created.key.raw()
    workplace.close()
    vault = Vault(folder, CHEAP)
    assert vault.unlock(PASSPHRASE).raw() == raw
    assert vault.unlock(created.recovery_code.lower().replace("-", " ")).raw() == raw
    assert vault.unlock(PASSPHRASE.replace("å", "a\u030a")).raw() == raw


def test_the_door_opens_without_heavy_imports() -> None:
    heavy = ("sqlalchemy", "alembic", "cryptography", "sqlcipher3")
    code = (
        f"import sys, tvaer.services.vault, tvaer.settings; print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_states(folder: Path) -> None:
    vault = Vault(folder, CHEAP)
    assert vault.state() is VaultState.NEW
    created = vault.create(PASSPHRASE)
    assert vault.state() is VaultState.NEW, "nothing is made before the store is"
    created.key.wipe()
    workplace, _ = make(folder)
    workplace.close()
    assert vault.state() is VaultState.LOCKED
    with pytest.raises(KnownError, match="already_made"):
        vault.create(PASSPHRASE)
    keys, database = vault.folder.keys, vault.folder.database
    whole, moved = keys.read_bytes(), database.with_name("elsewhere")
    database.rename(moved)
    assert vault.state() is VaultState.STORE_MISSING
    moved.rename(database)
    keys.write_bytes(whole[:100])
    assert vault.state() is VaultState.KEY_DAMAGED
    keys.unlink()
    assert vault.state() is VaultState.KEY_MISSING


def test_a_short_passphrase_is_refused(folder: Path) -> None:
    with pytest.raises(KnownError, match="passphrase_too_short"):
        Vault(folder, CHEAP).create("kort sætnin")
    assert not folder.exists()


def test_waiting_grows_ends_and_survives_a_restart(folder: Path) -> None:
    make(folder)[0].close()
    clock, ticks = FixedClock(NOON), Ticks()
    vault = Vault(folder, CHEAP, clock, ticks)
    waits = []
    for _ in range(12):
        error = fail(vault)
        assert error.code == "wrong_passphrase"
        waits.append(error.details["wait"])
        ticks.now += vault.wait_seconds()
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    fail(vault)
    assert fail(vault).code == "wait"
    clock.advance(timedelta(seconds=20))
    again = Vault(folder, CHEAP, clock, Ticks())
    assert again.wait_seconds() == LONGEST_WAIT - 20
    clock.advance(timedelta(seconds=40))
    Vault(folder, CHEAP, clock, Ticks()).unlock(PASSPHRASE)
    assert Vault(folder, CHEAP, clock, Ticks()).wait_seconds() == 0


@pytest.mark.parametrize("days", [-4000, 4000])
def test_a_wrong_clock_locks_nobody_out(folder: Path, days: int) -> None:
    make(folder)[0].close()
    clock = FixedClock(NOON)
    vault = Vault(folder, CHEAP, clock, ticks := Ticks())
    for _ in range(10):
        fail(vault)
        ticks.now += vault.wait_seconds()
    clock.advance(timedelta(days=days))
    later = Vault(folder, CHEAP, clock, ticks)
    ticks.now += LONGEST_WAIT
    later.wait_seconds()
    ticks.now += LONGEST_WAIT
    assert later.unlock(PASSPHRASE)


def test_a_spoilt_record_of_tries_is_none(folder: Path) -> None:
    make(folder)[0].close()
    vault = Vault(folder, CHEAP)
    vault.folder.tries.write_text('{"failures": "many"}')
    assert Vault(folder, CHEAP).wait_seconds() == 0


def test_a_mistyped_code_is_told_as_one(folder: Path) -> None:
    workplace, created = make(folder)
    workplace.close()
    code = created.recovery_code
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    assert fail(Vault(folder, CHEAP), wrong).code == "recovery_mistyped"


def test_a_new_passphrase_shuts_out_the_old_also_in_the_copies(folder: Path) -> None:
    workplace, created = make(folder)
    copy = workplace.make_backup()
    raw = created.key.raw()
    workplace.close()
    vault = Vault(folder, CHEAP)
    vault.change_passphrase(created.recovery_code, "en ny og længere sætning")
    assert vault.unlock("en ny og længere sætning").raw() == raw
    assert fail(vault, PASSPHRASE).code == "wrong_passphrase"
    assert copy.folder.keys.read_bytes() == vault.folder.keys.read_bytes()
    assert vault.unlock(created.recovery_code).raw() == raw


def test_a_new_code_shuts_out_the_old(folder: Path) -> None:
    workplace, created = make(folder)
    workplace.close()
    vault = Vault(folder, CHEAP)
    code = vault.new_recovery_code(PASSPHRASE)
    vault.unlock(code)
    assert fail(vault, created.recovery_code).code == "wrong_passphrase"


def test_a_lost_key_file_comes_back_from_the_copies(folder: Path) -> None:
    workplace, _ = make(folder)
    workplace.make_backup()
    workplace.close()
    vault = Vault(folder, CHEAP)
    vault.folder.keys.write_bytes(b"{")
    assert vault.adopt_keys_from_backup()
    assert [path.read_bytes() for path in folder.glob("*.damaged")] == [b"{"]
    reopen(folder).close()


def test_no_copy_no_key_file(folder: Path) -> None:
    make(folder)[0].close()
    vault = Vault(folder, CHEAP)
    vault.folder.keys.unlink()
    assert not vault.adopt_keys_from_backup()
    assert vault.state() is VaultState.KEY_MISSING


@pytest.mark.parametrize(
    ("passphrase", "level"),
    [
        ("", "too_short"),
        ("elleve tegn", "too_short"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "weak"),
        ("abcdefghijklmnopqrstuvwxyz", "weak"),
        ("123456789012345678901234", "weak"),
        ("hej hej hej hej hej hej hej", "weak"),
        ("kaffe og kage", "fair"),
        ("tre grønne hunde løb", "good"),
        ("solsorten synger stadig på taget", "strong"),
    ],
)
def test_the_hint_about_strength_is_honest(passphrase: str, level: str) -> None:
    assert strength(passphrase).level == level

"""The key file: what is damaged is told, and never yields a wrong key."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workplaces import CHEAP, PASSPHRASE
from tvaer.errors import KnownError
from tvaer.store import recovery_code
from tvaer.store.keyfile import (
    PASSPHRASE as PASSPHRASE_SLOT,
)
from tvaer.store.keyfile import (
    RECOVERY,
    DataKey,
    Kdf,
    decode,
    encode,
    new_data_key,
    new_key_file,
    read_key_file,
    write_key_file,
)

CODE = recovery_code.letters(recovery_code.new_code())
KEY = new_data_key()
KEYS = new_key_file(KEY, PASSPHRASE, CODE, CHEAP)
DATA = encode(KEYS)


def opened(data: bytes) -> bytes | None:
    key = decode(data).open(PASSPHRASE_SLOT, PASSPHRASE)
    return key.raw() if key else None


def test_each_secret_opens_its_own_slot() -> None:
    passphrase, code = KEYS.open(PASSPHRASE_SLOT, PASSPHRASE), KEYS.open(RECOVERY, CODE)
    assert passphrase and code
    assert passphrase.raw() == code.raw() == KEY.raw()
    assert KEYS.open(RECOVERY, PASSPHRASE) is None
    assert KEYS.open(PASSPHRASE_SLOT, CODE) is None


def test_the_file_reads_back_the_same_and_holds_no_secret() -> None:
    assert decode(DATA) == KEYS
    assert KEY.raw().hex().encode() not in DATA
    assert PASSPHRASE.encode() not in DATA and CODE.encode() not in DATA


@given(st.integers(0, len(DATA) - 1), st.integers(0, 7))
def test_a_flipped_bit_is_told_or_does_no_harm(place: int, bit: int) -> None:
    data = bytearray(DATA)
    data[place] ^= 1 << bit
    with contextlib.suppress(KnownError):  # key_damaged, as the tests below have it
        assert opened(bytes(data)) == KEY.raw()


@given(st.integers(0, len(DATA) - 3))
def test_a_file_cut_short_is_told(length: int) -> None:
    with pytest.raises(KnownError, match="key_damaged"):
        decode(DATA[:length])


@given(st.binary(max_size=300))
def test_any_bytes_are_told(data: bytes) -> None:
    with pytest.raises(KnownError, match="key_damaged"):
        decode(data)


def test_a_later_format_is_told_with_its_number() -> None:
    from tvaer.store.keyfile import _checksum

    body = json.loads(DATA)
    body.pop("check")
    body |= {"format": 2, "slots": "something new"}
    with pytest.raises(KnownError) as caught:
        decode(json.dumps({**body, "check": _checksum(body)}).encode())
    assert caught.value.code == "key_too_new" and caught.value.details == {"format": 2}


@pytest.mark.parametrize("change", ["kind", "kdf", "store"])
def test_a_slot_cannot_be_passed_off_as_another(change: str) -> None:
    slot = KEYS.slot(PASSPHRASE_SLOT)
    assert slot
    other = new_key_file(KEY, PASSPHRASE, CODE, CHEAP)
    if change == "store":
        assert slot.open(PASSPHRASE, other.store_id) is None
    elif change == "kind":
        assert replace(slot, kind=RECOVERY).open(PASSPHRASE, KEYS.store_id) is None
    else:
        assert replace(slot, kdf=Kdf(16, 1, 1)).open(PASSPHRASE, KEYS.store_id) is None


def test_work_factors_that_would_fill_the_memory_are_refused() -> None:
    greedy = Kdf(memory_kib=1 << 40, iterations=1, lanes=1)
    slots = tuple(replace(slot, kdf=greedy) for slot in KEYS.slots)
    with pytest.raises(KnownError, match="key_damaged"):
        decode(encode(replace(KEYS, slots=slots)))


def test_a_wiped_key_is_gone() -> None:
    key = DataKey(b"k" * 32)
    key.wipe()
    assert key.wiped and "6b" not in repr(key)
    with pytest.raises(KnownError, match="locked"):
        key.raw()


def test_writing_leaves_one_file_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "tvaer.keys.json"
    write_key_file(path, KEYS)
    write_key_file(path, replace(KEYS, store_made=True))
    assert os.listdir(tmp_path) == [path.name]
    assert read_key_file(path).store_made
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

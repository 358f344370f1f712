"""The workplace as a whole: nothing readable on the disk, nothing lost by a kill, calm in bad states."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.workplaces import CHEAP, NOON, PASSPHRASE, add_person, make, names, reopen
from tvaer.clock import FixedClock
from tvaer.errors import KnownError
from tvaer.services.vault import Vault
from tvaer.services.workplace import Workplace, open_workplace
from tvaer.store.folder import StoreFolder
from tvaer.store.keyfile import new_data_key

SECRET_WORDS = ("Amina Hemmelighed", "Et udsagn som ingen må læse")

WRITER = """
import sys
from pathlib import Path
from tests.workplaces import add_person, reopen
workplace = reopen(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    number += 1
    add_person(workplace.store, number, f"Nr. {number:06}", note="langt " * (number % 50 * 40))
    print(number, flush=True)
"""


def run(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "w"


def test_what_is_saved_is_there_after_a_restart(folder: Path) -> None:
    workplace, _ = make(folder)
    add_person(workplace.store, 1, "Anna")
    key = workplace.key
    workplace.close()
    workplace.close()
    assert key.wiped
    workplace = reopen(folder)
    assert names(workplace.store) == ["Anna"]
    assert workplace.check().ok and not workplace.read_only and workplace.damage is None
    workplace.close()


def test_a_kill_loses_nothing_that_was_told_as_saved(folder: Path) -> None:
    make(folder)[0].close()
    saved, chance = 0, random.Random(17)
    for _ in range(5):
        writer = run(WRITER, folder, saved)
        assert writer.stdout
        for _ in range(chance.randrange(1, 60)):
            saved = int(writer.stdout.readline())
        writer.kill()
        saved = max([saved, *map(int, writer.stdout.read().split("\n")[:-1])])
        writer.wait()
        workplace = reopen(folder)
        held = names(workplace.store)
        assert workplace.check().ok
        workplace.close()
        assert held[:saved] == [f"Nr. {number:06}" for number in range(1, saved + 1)]
        assert len(held) - saved in (0, 1)  # one more may have been kept but not yet told
        saved = len(held)


def test_no_name_or_text_is_readable_on_the_disk(folder: Path, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    script = f"""
import os, signal, sys
from pathlib import Path
from sqlalchemy import text
from tests.workplaces import add_person, make, names
workplace, _ = make(Path(sys.argv[1]))
for number in range(1, 400):
    name = f"{SECRET_WORDS[0]} {{number}}"
    add_person(workplace.store, number, name, note={SECRET_WORDS[1]!r} * 20)
workplace.make_backup()
with workplace.store.writing() as connection:
    connection.execute(text("UPDATE person SET note = note || name"))
    sort = "SELECT DISTINCT name, note FROM person ORDER BY note || name COLLATE DANSK"
    connection.execute(text(sort)).all()
    print("ready", flush=True)
    sys.stdin.read()
"""
    environment = {**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    assert process.stdout and process.stdout.readline() == "ready\n"
    while_running = readable(folder, temporary)
    process.kill()
    process.wait()
    assert StoreFolder(folder).database_files()[1].stat().st_size > 100_000, (
        "the log is there to be looked at"
    )
    assert while_running == readable(folder, temporary) == []
    workplace = reopen(folder)
    assert len(names(workplace.store)) == 399
    workplace.close()


def readable(*folders: Path) -> list[tuple[str, str]]:
    """Files in which a secret word stands, in any usual encoding."""
    found = []
    for file in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        data = file.read_bytes()
        for word in (part for words in SECRET_WORDS for part in (words, words.split()[1])):
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "latin-1")):
                found.append((file.name, word))
    return found


def test_the_grep_would_find_a_name(tmp_path: Path) -> None:
    (tmp_path / "leak").write_text(f"… {SECRET_WORDS[0]} …", encoding="utf-8")
    assert readable(tmp_path)


def test_a_second_program_is_kept_out_until_the_first_has_ended(folder: Path) -> None:
    workplace, _ = make(folder)
    script = """
import sys
from pathlib import Path
from tests.workplaces import reopen
from tvaer.errors import KnownError
try:
    reopen(Path(sys.argv[1])).close()
    print("opened")
except KnownError as error:
    print(error.code)
"""
    assert run(script, folder).communicate()[0] == "already_open\n"
    workplace.close()
    assert run(script, folder).communicate()[0] == "opened\n"


def test_a_killed_program_leaves_no_lock(folder: Path) -> None:
    make(folder)[0].close()
    writer = run(WRITER, folder, 0)
    assert writer.stdout and writer.stdout.readline()
    with pytest.raises(KnownError, match="already_open"):
        reopen(folder)
    writer.kill()
    writer.communicate()
    reopen(folder).close()


def test_a_lost_store_is_not_begun_anew(folder: Path) -> None:
    make(folder)[0].close()
    StoreFolder(folder).database.unlink()
    with pytest.raises(KnownError, match="store_missing"):
        reopen(folder)


def test_an_emptied_store_is_not_begun_anew(folder: Path) -> None:
    make(folder)[0].close()
    StoreFolder(folder).database.write_bytes(b"")
    with pytest.raises(KnownError, match="store_damaged"):
        reopen(folder)
    assert StoreFolder(folder).database.stat().st_size == 0


def test_a_first_start_cut_short_begins_again(folder: Path) -> None:
    created = Vault(folder, CHEAP).create(PASSPHRASE)
    (folder / "tvaer.db.new").write_bytes(b"half a store")
    open_workplace(folder, created.key).close()
    assert not (folder / "tvaer.db.new").exists()
    reopen(folder).close()


def test_a_wrong_key_opens_nothing(folder: Path) -> None:
    make(folder)[0].close()
    with pytest.raises(KnownError, match="store_damaged"):
        open_workplace(folder, new_data_key())


def reopen_if_possible(folder: Path) -> Workplace | None:
    """The workplace, or None when it is told to be damaged; any other failure fails the test."""
    try:
        return reopen(folder)
    except KnownError as error:
        if error.code != "store_damaged":
            raise
        return None


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled") / "w"
    workplace, _ = make(folder)
    for number in range(1, 40):
        add_person(workplace.store, number, f"Nr. {number}", note="langt " * 2000)
    workplace.close()
    return folder


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_told_and_never_shown_as_true(
    filled: Path, tmp_path: Path, place: float, bit: int
) -> None:
    folder = tmp_path / "flipped"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(filled, folder)
    database = StoreFolder(folder).database
    data = bytearray(database.read_bytes())
    data[int(place * len(data))] ^= 1 << bit
    database.write_bytes(data)
    workplace = reopen_if_possible(folder)
    if workplace is None:
        return
    assert workplace.damage == "damaged_pages" and workplace.read_only
    with pytest.raises(KnownError, match="read_only"):
        add_person(workplace.store, 99, "Bo")
    assert not workplace.check().ok
    assert not workplace.daily_backup_due()
    workplace.close()
    assert database.read_bytes() == data


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_store_cut_short_is_told(filled: Path, tmp_path: Path, share: float) -> None:
    folder = tmp_path / "cut"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(filled, folder)
    database = StoreFolder(folder).database
    data = database.read_bytes()[: int(share * database.stat().st_size)]
    database.write_bytes(data)
    if workplace := reopen_if_possible(folder):  # only the last page is cut
        assert workplace.damage == "damaged_pages"
        workplace.close()
    assert database.read_bytes() == data


def test_a_page_torn_while_the_log_was_folded_in_is_healed_by_the_log(folder: Path) -> None:
    make(folder)[0].close()
    writer = run(WRITER, folder, 0)
    assert writer.stdout
    for _ in range(20):
        writer.stdout.readline()
    writer.kill()
    writer.communicate()
    database = StoreFolder(folder).database
    with open(database, "r+b") as file:
        file.seek(2000)
        file.write(b"torn")
    workplace = reopen(folder)
    assert workplace.damage is None and len(names(workplace.store)) >= 20
    assert workplace.check().ok
    workplace.close()


def test_a_damaged_page_leaves_the_rest_readable(folder: Path) -> None:
    workplace, _ = make(folder)
    add_person(workplace.store, 1, "Anna")
    add_person(workplace.store, 2, "Bo", note="langt " * 20_000)
    workplace.close()
    database = StoreFolder(folder).database
    data = bytearray(database.read_bytes())
    data[-5000] ^= 1
    database.write_bytes(data)
    workplace = reopen(folder)
    assert workplace.damage == "damaged_pages"
    assert names(workplace.store) == ["Anna", "Bo"]
    workplace.close()


@pytest.fixture
def unwritable(folder: Path) -> Iterator[Path]:
    """A workplace in a folder that cannot be written: by its mode, or for root by a read-only mount."""
    workplace, _ = make(folder)
    add_person(workplace.store, 1, "Anna")
    workplace.close()
    if sys.platform == "win32":
        pytest.skip("modes of folders mean little here")
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    bind = ["mount", "--bind", str(folder), str(folder)]
    if not shutil.which("mount") or subprocess.run(bind, capture_output=True).returncode:
        pytest.skip("root may write everywhere, and may not mount here")
    subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_folder_that_cannot_be_written_opens_for_reading(unwritable: Path) -> None:
    workplace = reopen(unwritable)
    assert workplace.read_only and workplace.damage is None
    assert names(workplace.store) == ["Anna"]
    with pytest.raises(KnownError, match="read_only"):
        add_person(workplace.store, 2, "Bo")
    with pytest.raises(KnownError, match="read_only"):
        workplace.make_backup()
    workplace.close()


def test_settling_in_a_folder_that_cannot_be_written_is_told(unwritable: Path) -> None:
    if os.geteuid() == 0:
        with pytest.raises(KnownError, match="folder_not_writable"):
            Vault(unwritable / "inside", CHEAP).create(PASSPHRASE)
    with pytest.raises(KnownError, match="folder_not_writable"):
        Vault(unwritable, CHEAP).change_passphrase(PASSPHRASE, "en ny og længere sætning")
    assert Vault(unwritable, CHEAP).unlock(PASSPHRASE)


def test_files_are_for_their_owner_alone(folder: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("no such modes")
    old = os.umask(0)
    try:
        workplace, _ = make(folder)
        add_person(workplace.store, 1, "Anna")
        workplace.make_backup()
        modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}
        workplace.close()
    finally:
        os.umask(old)
    wide = {name: oct(mode) for name, mode in modes.items() if mode & 0o077}
    assert wide == {}


def test_a_kill_in_the_first_start_leaves_a_first_start(folder: Path) -> None:
    script = """
import os, signal, sys
from pathlib import Path
from tests.workplaces import make
left = [int(sys.argv[2])]
def count(event, arguments):
    if event == "os.rename":
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
make(Path(sys.argv[1]))
"""
    for step in range(1, 6):
        place = folder / str(step)
        run(script, place, step).communicate()
        vault = Vault(place, CHEAP)
        if vault.state().value == "new":
            make(place)[0].close()
        reopen(place).close()


def test_the_clock_is_the_one_given(folder: Path) -> None:
    workplace, _ = make(folder, FixedClock(NOON))
    assert workplace.make_backup().made == NOON
    workplace.close()

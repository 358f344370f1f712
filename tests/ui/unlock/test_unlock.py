"""Unlocking: right, wrong, forgotten, and what stands in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.conftest import Start
from tests.ui.program import Driver
from tests.workplaces import CHEAP, PASSPHRASE, make, reopen
from tvaer.errors import KnownError
from tvaer.services.vault import Vault
from tvaer.ui.error_words import words_of
from tvaer.ui.unlock.passphrase_line import PassphraseLine


def line(driver: Driver) -> PassphraseLine:
    found = driver.find("unlock.passphrase")
    assert isinstance(found, PassphraseLine)
    return found


def test_enter_unlocks(start: Start, archive: Path) -> None:
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.in_main()
    assert driver.program.unlock_window is None
    assert driver.program.main_window is not None and driver.program.main_window.windowTitle() == "Tvær"


def test_a_wrong_one_is_told_calmly_and_the_wait_grows(start: Start, archive: Path) -> None:
    driver = start(archive)
    for _ in range(3):
        driver.unlock("en anden sætning")
        driver.qtbot.waitUntil(lambda: line(driver).isEnabled())
    assert words_of(KnownError("wrong_passphrase")) in driver.words()
    assert driver.find("unlock.open").isEnabled()
    driver.unlock("en anden sætning")
    driver.qtbot.waitUntil(lambda: line(driver).isEnabled())
    assert not driver.find("unlock.open").isEnabled()
    assert "2 sekunder" in driver.words()
    driver.seconds += 3
    driver.qtbot.waitUntil(lambda: driver.find("unlock.open").isEnabled(), timeout=6000)
    driver.unlock(PASSPHRASE)
    driver.in_main()


def test_the_wait_is_told_again_after_a_restart(start: Start, archive: Path) -> None:
    vault = Vault(archive, CHEAP, monotonic=lambda: 0.0)
    vault._clock = start(archive).clock  # the same moment for both
    vault._brake._clock = vault._clock
    for _ in range(5):
        vault._brake.failed()
    driver = start(archive)
    assert "4 sekunder" in driver.words()


def test_show_and_hide(start: Start, archive: Path) -> None:
    driver = start(archive)
    line(driver).setText("hemmelig")
    assert line(driver).echoMode() is QLineEdit.EchoMode.Password
    driver.click("unlock.passphrase.show")
    assert line(driver).echoMode() is QLineEdit.EchoMode.Normal
    driver.click("unlock.passphrase.show")
    assert line(driver).echoMode() is QLineEdit.EchoMode.Password


def press(field: PassphraseLine, letter: str, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), held, letter))


@pytest.mark.parametrize(
    ("letter", "shift", "caps"),
    [("A", True, False), ("a", False, False), ("B", False, True), ("b", True, True)],
)
def test_caps_lock_is_seen_from_what_is_typed(
    start: Start, archive: Path, letter: str, shift: bool, caps: bool
) -> None:
    driver = start(archive)
    press(line(driver), letter, shift)
    assert ("Store bogstaver er slået til (Caps Lock)." in driver.words()) is caps


def test_the_recovery_code_opens_and_a_new_passphrase_is_chosen(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "Tvær"
    workplace, created = make(folder)
    workplace.close()
    driver = start(folder)
    driver.click("unlock.recovery")
    driver.type("recovery.code", created.recovery_code.lower().replace("-", " "), enter=True)
    driver.type("renew.passphrase", "en helt ny sætning")
    driver.type("renew.again", "en helt ny sætning", enter=True)
    driver.in_main()
    driver.end()
    reopen(folder, secret="en helt ny sætning").close()


def test_a_mistyped_code_is_told_as_such(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "Tvær"
    workplace, created = make(folder)
    workplace.close()
    driver = start(folder)
    driver.click("unlock.recovery")
    wrong = ("0" if created.recovery_code[0] != "0" else "1") + created.recovery_code[1:]
    driver.type("recovery.code", wrong, enter=True)
    expected = words_of(KnownError("recovery_mistyped"))
    driver.qtbot.waitUntil(lambda: expected in driver.words())
    driver.click("recovery.back")
    driver.find("unlock.passphrase")


def test_a_missing_key_file_is_told_and_taken_from_a_copy(start: Start, archive: Path) -> None:
    workplace = reopen(archive)
    workplace.make_backup()
    workplace.close()
    (archive / "tvaer.keys.json").unlink()
    driver = start(archive)
    assert words_of(KnownError("key_missing")) in driver.words()
    driver.click("trouble.adopt")
    driver.unlock(PASSPHRASE)
    driver.in_main()


def test_without_a_copy_the_missing_key_stays_told(start: Start, archive: Path) -> None:
    (archive / "tvaer.keys.json").unlink()
    driver = start(archive)
    driver.click("trouble.adopt")
    assert "Der er ingen kopi med en nøglefil i denne mappe." in driver.words()


def test_a_newer_file_is_refused_and_told_which(start: Start, archive: Path) -> None:
    workplace = reopen(archive)
    with workplace.store.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    workplace.close()
    before = (archive / "tvaer.db").read_bytes()
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.find("trouble.restore")
    assert "Der er ikke ændret noget." in driver.words()
    driver.end()
    assert (archive / "tvaer.db").read_bytes() == before


def test_an_archive_open_elsewhere_is_told(start: Start, archive: Path) -> None:
    other = reopen(archive)
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.find("trouble.again")
    assert words_of(KnownError("already_open")) in driver.words()
    other.close()
    driver.click("trouble.again")
    driver.unlock(PASSPHRASE)
    driver.in_main()


def test_a_damaged_page_is_told_before_one_goes_in(start: Start, archive: Path) -> None:
    workplace = reopen(archive)
    with workplace.store.reading() as connection:
        size = connection.exec_driver_sql("PRAGMA page_size").scalar()
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'measurement'"
        ).scalar()
    workplace.close()
    place = int(str(size)) * int(str(page))
    database = archive / "tvaer.db"
    damaged = bytearray(database.read_bytes())
    damaged[place - 2000 : place - 1900] = bytes(100)
    database.write_bytes(damaged)
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.click("trouble.enter")
    driver.in_main()
    assert driver.program.workplace is not None and driver.program.workplace.read_only


def test_restoring_goes_back_and_keeps_what_was(start: Start, archive: Path) -> None:
    from tvaer.services.commands import AddCase

    workplace = reopen(archive)
    workplace.run(AddCase(workplace.new_id(), {"alias": "Før"}))
    workplace.make_backup()
    workplace.run(AddCase(workplace.new_id(), {"alias": "Efter"}))
    workplace.close()
    driver = start(archive)
    driver.click("unlock.restore")
    driver.type("restore.passphrase", PASSPHRASE, enter=True)
    driver.qtbot.waitUntil(lambda: "Lagt til side" in driver.words(), timeout=15_000)
    driver.click("restore.act")
    driver.in_main()
    window = driver.program.main_window
    assert window is not None
    assert [row.alias for row in window.bridge.reads.cases(driver.clock.now())] == ["Før"]
    assert "aside" in [copy.kind for copy in window.bridge.workplace.backups()]


def test_a_wrong_passphrase_restores_nothing(start: Start, archive: Path) -> None:
    workplace = reopen(archive)
    workplace.make_backup()
    workplace.close()
    before = (archive / "tvaer.db").read_bytes()
    driver = start(archive)
    driver.click("unlock.restore")
    driver.type("restore.passphrase", "ikke den rigtige", enter=True)
    driver.qtbot.waitUntil(lambda: "Den åbner ikke denne kopi." in driver.words())
    assert (archive / "tvaer.db").read_bytes() == before


@pytest.mark.skipif(
    os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root may write all"
)
def test_a_folder_that_may_only_be_read_is_told(start: Start, archive: Path) -> None:
    archive.chmod(0o500)
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.click("trouble.enter")
    driver.in_main()
    archive.chmod(0o700)


def test_a_synced_folder_is_warned_of(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive" / "Tvær"
    make(folder)[0].close()
    driver = start(folder)
    driver.qtbot.waitUntil(lambda: "OneDrive" in driver.words() and "kopieres" in driver.words())


def test_the_store_is_no_plain_database(archive: Path) -> None:
    copy = archive.parent / "copy.db"
    shutil.copy(archive / "tvaer.db", copy)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(copy).execute("SELECT * FROM sqlite_master")

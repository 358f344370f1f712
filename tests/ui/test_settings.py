"""The settings page: everything applies at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.conftest import Start
from tests.ui.program import Driver
from tests.workplaces import PASSPHRASE, reopen
from tvaer.settings import load
from tvaer.ui.main_window import Spot
from tvaer.ui.theme import theme
from tvaer.ui.words import current_language


@pytest.fixture
def settings(start: Start, archive: Path) -> Driver:
    driver = start(archive)
    driver.unlock(PASSPHRASE)
    driver.in_main()
    assert driver.program.main_window is not None
    driver.program.main_window.show_page(Spot("settings"))
    return driver


def kept(driver: Driver, archive: Path) -> object:
    return load(archive.parent / "settings").settings


def test_the_language_changes_the_whole_window(settings: Driver, archive: Path) -> None:
    before = settings.program.main_window
    settings.click("settings.language.en")
    settings.qtbot.waitUntil(lambda: settings.program.main_window not in (None, before))
    assert current_language() == "en" and load(archive.parent / "settings").settings.language == "en"
    assert settings.find("settings.make_copy").accessibleName() == "Make a backup now"
    settings.click("settings.language.da")
    settings.qtbot.waitUntil(lambda: current_language() == "da")


def test_the_colours_change_at_once(settings: Driver, archive: Path) -> None:
    settings.click("settings.theme.dark")
    assert theme().dark and load(archive.parent / "settings").settings.theme == "dark"
    settings.click("settings.theme.light")
    assert not theme().dark


def test_the_table_screen_has_its_own_names_and_colours(settings: Driver, archive: Path) -> None:
    settings.click("settings.table_names.anonymous")
    settings.click("settings.table_theme.dark")
    found = load(archive.parent / "settings").settings
    assert (found.table_names, found.table_theme, found.table_screen) == ("anonymous", "dark", "")
    assert not theme().dark


def test_the_text_size_by_key_and_by_stepper(settings: Driver, archive: Path) -> None:
    window = settings.program.main_window
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 110
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert theme().scale == 100
    settings.type("settings.text_scale", "150", enter=True)
    assert theme().scale == 150 and load(archive.parent / "settings").settings.text_scale == 150
    settings.type("settings.text_scale", "100", enter=True)


def test_idle_minutes_stay_between_1_and_60(settings: Driver, archive: Path) -> None:
    settings.type("settings.idle_minutes", "7", enter=True)
    assert load(archive.parent / "settings").settings.idle_minutes == 7
    settings.type("settings.idle_minutes", "90", enter=True)
    assert load(archive.parent / "settings").settings.idle_minutes in range(1, 61)


def test_the_letterhead_is_kept_when_one_goes_on(settings: Driver) -> None:
    settings.type("settings.municipality", "Ådalsund Kommune")
    settings.type("settings.organisation", "Kvistrødskolen")
    window = settings.program.main_window
    assert window is not None
    window.show_page(Spot("today"))
    letterhead = window.bridge.reads.letterhead()
    assert (letterhead.municipality, letterhead.organisation) == ("Ådalsund Kommune", "Kvistrødskolen")


def test_another_passphrase(settings: Driver, archive: Path) -> None:
    settings.click("settings.change_passphrase")
    settings.type("passphrase.secret", PASSPHRASE)
    settings.type("passphrase.new.passphrase", "en helt anden sætning")
    settings.type("passphrase.new.again", "en helt anden sætning", enter=True)
    settings.qtbot.waitUntil(lambda: not settings.has("passphrase"))
    settings.end()
    reopen(archive, secret="en helt anden sætning").close()


def test_the_wrong_present_passphrase_changes_nothing(settings: Driver, archive: Path) -> None:
    settings.click("settings.change_passphrase")
    settings.type("passphrase.secret", "ikke den rigtige")
    settings.type("passphrase.new.passphrase", "en helt anden sætning")
    settings.type("passphrase.new.again", "en helt anden sætning", enter=True)
    settings.qtbot.waitUntil(lambda: settings.find("passphrase.secret").property("state") == "error")
    settings.end()
    reopen(archive).close()


def test_a_new_recovery_code_replaces_the_old(settings: Driver, archive: Path) -> None:
    settings.click("settings.new_code")
    settings.type("recovery_code.secret", PASSPHRASE, enter=True)
    label = settings.find("recovery_code.recovery_code")
    assert isinstance(label, QLabel)
    code = label.text().replace("\n", "-")
    act = settings.find("recovery_code.act")
    assert not act.isEnabled()
    QTest.keyClick(settings.find("recovery_code"), Qt.Key.Key_Escape)
    assert settings.has("recovery_code.recovery_code")
    settings.click("recovery_code.kept")
    settings.click("recovery_code.act")
    settings.end()
    reopen(archive, secret=code).close()


def test_a_backup_now(settings: Driver) -> None:
    settings.qtbot.waitUntil(lambda: "kopi" in settings.find("settings.copies").text())  # type: ignore[attr-defined]
    settings.click("settings.make_copy")
    settings.qtbot.waitUntil(
        lambda: "Lavet i hånden" in settings.find("settings.copies").text(),  # type: ignore[attr-defined]
        timeout=15_000,
    )


def test_restoring_leads_to_the_door(settings: Driver) -> None:
    workplace = settings.program.workplace
    assert workplace is not None
    settings.qtbot.waitUntil(lambda: bool(workplace.backups()))  # the copy of the day
    settings.click("settings.restore")
    settings.find("restore.list")
    assert settings.program.workplace is None


def test_the_licences_are_shown(settings: Driver) -> None:
    settings.click("settings.licences")
    text = settings.find("licences.text")
    assert "Mozilla Public License 2.0" in text.toPlainText()  # type: ignore[attr-defined]
    settings.click("licences.close")


def test_every_control_has_a_name(settings: Driver) -> None:
    page = settings.find("settings.copies").window()
    controls = [
        w for w in page.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len([w for w in controls if isinstance(w, QAbstractButton)]) > 5
    own = [w for w in controls if not w.objectName().startswith("qt_")]  # what Qt puts into its own
    assert [w.objectName() for w in own if not w.accessibleName() and w.isEnabled()] == []

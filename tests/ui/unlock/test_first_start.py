"""The first start, as a school leader meets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.ui.conftest import Start
from tests.ui.program import Driver
from tests.workplaces import PASSPHRASE, reopen
from tvaer.settings import Settings
from tvaer.ui.words import current_language

FRESH = Settings(theme="light")


def make_archive(driver: Driver) -> str:
    driver.click("first.next")
    driver.type("first.passphrase", PASSPHRASE)
    driver.type("first.again", PASSPHRASE, enter=True)
    label = driver.find("first.recovery_code")
    assert isinstance(label, QLabel)
    return label.text().replace("\n", "-")


def test_from_nothing_to_the_first_page(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "Tvær"
    driver = start(folder, FRESH)
    code = make_archive(driver)
    assert len(code.split("-")) == 8
    driver.click("first.kept")
    driver.click("first.code_next")
    driver.type("first.municipality", "Ådalsund Kommune")
    driver.type("first.organisation", "Kvistrødskolen", enter=True)
    driver.in_main()
    window = driver.program.main_window
    assert window is not None and window.spot.page == "today"
    kept = window.bridge.reads.letterhead()
    assert (kept.municipality, kept.organisation) == ("Ådalsund Kommune", "Kvistrødskolen")
    driver.end()
    for secret in (PASSPHRASE, code):
        reopen(folder, secret=secret).close()


def test_danish_first_and_english_at_once(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "Tvær", FRESH)
    assert current_language() == "da"
    before = driver.words()
    driver.click("first.language.en")
    assert current_language() == "en"
    driver.qtbot.waitUntil(lambda: "Welcome to Tvær" in driver.words())
    driver.click("first.language.da")
    driver.qtbot.waitUntil(lambda: driver.words() == before)


def test_the_code_is_shown_until_one_says_that_it_is_kept(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "Tvær", FRESH)
    code = make_archive(driver)
    assert not driver.find("first.code_next").isEnabled()
    driver.click("first.kept")
    driver.click("first.code_next")
    driver.find("first.municipality")
    assert code.split("-")[0] not in driver.words()


def test_a_short_passphrase_and_two_that_differ_are_told_and_kept(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "Tvær"
    driver = start(folder, FRESH)
    driver.click("first.next")
    driver.type("first.passphrase", "kort")
    driver.click("first.create")
    driver.type("first.passphrase", PASSPHRASE)
    driver.type("first.again", PASSPHRASE + "x", enter=True)
    page = driver.program.unlock_window
    assert page is not None and not driver.has("first.recovery_code")
    assert driver.find("first.passphrase").text() == PASSPHRASE  # type: ignore[attr-defined]
    assert not (folder / "tvaer.db").exists()


def test_every_field_of_the_first_start_has_a_name(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "Tvær", FRESH)
    driver.click("first.next")
    for name in ("first.passphrase", "first.again", "first.create", "first.folder", "first.passphrase.show"):
        widget: QWidget = driver.find(name)
        assert widget.accessibleName(), name


def test_tab_goes_to_the_second_field_and_nothing_shows_by_itself(start: Start, tmp_path: Path) -> None:
    driver = start(tmp_path / "Tvær", FRESH)
    driver.click("first.next")
    first, again = driver.find("first.passphrase"), driver.find("first.again")
    assert isinstance(first, QLineEdit) and isinstance(again, QLineEdit)
    driver.type("first.passphrase", "to ord til")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is again
    QTest.keyClicks(again, "to ord til")
    assert (first.text(), again.text()) == ("to ord til", "to ord til")
    assert {line.echoMode() for line in (first, again)} == {QLineEdit.EchoMode.Password}
    QTest.keyClick(again, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert again.echoMode() == QLineEdit.EchoMode.Normal
    assert first.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClick(again, Qt.Key.Key_F8, Qt.KeyboardModifier.AltModifier)
    assert again.echoMode() == QLineEdit.EchoMode.Password
    assert "Alt F8" in driver.find("first.again.show").toolTip()

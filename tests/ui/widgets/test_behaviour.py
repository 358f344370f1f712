"""The parts behave: by keyboard, by Alt letter, by mouse, and for those who do not see them."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tvaer.ui.theme import apply_theme
from tvaer.ui.widgets.badge import Chip, Pips
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.check_line import CheckLine
from tvaer.ui.widgets.choices import CheckBox, Option, Pills, Segmented
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.dialog import ask
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.nav_rail import NavRail
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.widgets.rest import LONGEST_MS, REST_MS
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.widgets.toast import Toast

TODAY = date(2026, 11, 12)
KINDS = (Option("worry", "&Bekymring"), Option("strength", "S&tyrke"), Option("life", "Li&vssituation"))
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A shown window with a field that has the keyboard; tests add their parts to its layout."""
    window = QWidget()
    window.resize(600, 400)
    column = QVBoxLayout(window)
    field = QLineEdit()
    field.setObjectName("first")
    column.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return window


def _put(page: QWidget, *parts: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
        part.show()


def _first(page: QWidget) -> QLineEdit:
    found = page.findChild(QLineEdit, "first")
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.parametrize("kind", [Segmented, Pills])
def test_alt_letter_chooses_and_leaves_the_keyboard_in_the_field(
    page: QWidget, qtbot: QtBot, kind: type[Segmented] | type[Pills]
) -> None:
    bar = kind("Slags", KINDS)
    _put(page, bar)
    with qtbot.waitSignal(bar.chosen) as told:
        QTest.keyClick(_first(page), Qt.Key.Key_T, ALT)
    assert told.args == ["strength"]
    assert bar.value == "strength"
    assert _first(page).hasFocus()


def test_arrows_move_the_choice(page: QWidget, qtbot: QtBot) -> None:
    bar = Segmented("Slags", KINDS)
    bar.set_value("worry")
    _put(page, bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    QTest.keyClick(_first(page), Qt.Key.Key_Tab)
    assert bar.choices()[0].hasFocus()
    QTest.keyClick(bar.choices()[0], Qt.Key.Key_Right)
    assert (bar.value, told) == ("strength", ["strength"])


def test_setting_a_value_tells_nothing_and_a_click_tells_once(page: QWidget, qtbot: QtBot) -> None:
    bar = Pills("Slags", KINDS)
    _put(page, bar)
    told: list[str] = []
    bar.chosen.connect(told.append)
    bar.set_value("life")
    assert (bar.value, told) == ("life", [])
    QTest.mouseClick(bar.choices()[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.choices()[0], Qt.MouseButton.LeftButton)
    assert told == ["worry"]
    bar.set_value("")
    assert bar.value == ""
    assert bar.choices()[0].accessibleName() == "Bekymring"


def test_other_options_keep_what_is_still_offered(page: QWidget) -> None:
    bar = Pills("Slags", KINDS)
    _put(page, bar)
    bar.set_value("life")
    bar.set_options((Option("life", "Livssituation"), Option("other", "Andet")))
    assert bar.value == "life"
    assert [b.text() for b in bar.choices()] == ["Livssituation", "Andet"]


def test_a_label_leads_into_its_field(page: QWidget, qtbot: QtBot) -> None:
    row = Field("&Formål", RestLine(), "Kort.")
    _put(page, row)
    assert (row.widget.accessibleName(), row.widget.accessibleDescription()) == ("Formål", "Kort.")
    QTest.keyClick(_first(page), Qt.Key.Key_F, ALT)
    assert row.widget.hasFocus()


def test_an_error_is_told_and_the_words_stay(page: QWidget) -> None:
    line = RestLine("tolvte")
    row = Field("Dato", line, "Fx 12. nov.")
    _put(page, row)
    row.set_error("Skriv fx 12. nov.")
    assert (row.error, line.text()) == ("Skriv fx 12. nov.", "tolvte")
    assert line.accessibleDescription() == "Skriv fx 12. nov."
    row.set_error("")
    assert line.accessibleDescription() == "Fx 12. nov."


def test_enter_presses_a_button_and_its_key_is_told(page: QWidget, qtbot: QtBot) -> None:
    button = Button("&Start mødet", "primary", "play", "F5")
    _put(page, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.accessibleName() == "Start mødet"
    assert "F5" in button.accessibleDescription()
    button.set_reason("Vælg et møde først.")
    assert not button.isEnabled()
    assert button.toolTip() == "Vælg et møde først."
    assert "Vælg et møde først." in button.accessibleDescription()
    button.set_reason("")
    assert button.isEnabled()


@pytest.mark.parametrize("make", [RestLine, TextArea])
def test_writing_that_rests_is_committed_once(
    page: QWidget, qtbot: QtBot, make: type[RestLine] | type[TextArea]
) -> None:
    field = make()
    _put(page, field)
    field.setFocus()
    told: list[str] = []
    field.committed.connect(told.append)
    with qtbot.waitSignal(field.committed, timeout=REST_MS * 5):
        QTest.keyClicks(field, "hej")
        assert field.pending
        assert told == []
    _first(page).setFocus()
    assert told == ["hej"]
    assert not field.pending


@pytest.mark.parametrize("make", [RestLine, TextArea])
def test_leaving_commits_at_once_and_stored_words_never_overwrite_writing(
    page: QWidget, qtbot: QtBot, make: type[RestLine] | type[TextArea]
) -> None:
    field = make()
    _put(page, field)
    field.set_text("gemt")
    field.setFocus()
    told: list[str] = []
    field.committed.connect(told.append)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "x")
    field.set_text("andet")
    assert field.pending
    _first(page).setFocus()
    assert told == ["gemtx"]
    field.set_text("andet")
    assert told == ["gemtx"]
    assert not field.pending


def test_a_text_area_grows_between_its_bounds_and_tab_moves_on(page: QWidget, qtbot: QtBot) -> None:
    area, after = TextArea(min_lines=2, max_lines=4), QLineEdit()
    _put(page, area, after)
    low = area.height()
    area.set_text("a\nb\nc")
    middle = area.height()
    area.set_text("\n".join("abcdefgh"))
    assert low < middle < area.height()
    high = area.height()
    area.set_text("\n".join("abcdefghijkl"))
    assert area.height() == high
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_enter_submits_where_asked_and_control_enter_is_left_to_the_page(page: QWidget, qtbot: QtBot) -> None:
    area = TextArea("en", enter_submits=True)
    _put(page, area)
    area.setFocus()
    with qtbot.waitSignal(area.submitted):
        QTest.keyClick(area, Qt.Key.Key_Return)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "en"
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert area.text() == "\nen"


def test_text_undo_belongs_to_the_field(page: QWidget, qtbot: QtBot) -> None:
    area = TextArea()
    _put(page, area)
    area.setFocus()
    QTest.keyClicks(area, "hej")
    QTest.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == ""


def test_a_date_is_typed_understood_and_shown(page: QWidget, qtbot: QtBot) -> None:
    field = DateField(None, lambda: TODAY)
    _put(page, field)
    field.setFocus()
    QTest.keyClicks(field, "24/12")
    with qtbot.waitSignal(field.date_chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [date(2026, 12, 24)]
    assert "24. dec" in field.text()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(field.date_chosen) as told:
        _first(page).setFocus()
    assert told.args == [None]


def test_what_is_no_date_stays_and_is_said(page: QWidget, qtbot: QtBot) -> None:
    field = DateField(TODAY, lambda: TODAY)
    _put(page, field)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "snart")
    with qtbot.waitSignal(field.not_understood):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.value, field.understood()) == ("snart", TODAY, False)


def test_f4_opens_the_calendar_and_enter_takes_the_day(page: QWidget, qtbot: QtBot) -> None:
    field = DateField(TODAY, lambda: TODAY)
    _put(page, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F4)
    popup = field._popup
    assert popup is not None
    assert popup.isVisible()
    view = popup.calendar.focusProxy() or popup.calendar
    QTest.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(field.date_chosen) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [date(2026, 11, 13)]
    assert not popup.isVisible()


def test_a_time_is_typed_and_shown(page: QWidget, qtbot: QtBot) -> None:
    field = TimeField()
    _put(page, field)
    field.setFocus()
    QTest.keyClicks(field, "1015")
    with qtbot.waitSignal(field.time_chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [time(10, 15)]
    assert field.text() == "10:15"


def test_the_stepper_steps_types_and_stops(page: QWidget, qtbot: QtBot) -> None:
    stepper = Stepper("Rammesætning", 5, 0, 7)
    _put(page, stepper)
    told: list[int] = []
    stepper.value_chosen.connect(told.append)
    stepper.setFocus()
    QTest.keyClick(stepper, Qt.Key.Key_Up)
    assert told == [6]
    stepper.set_value(3)
    assert told == [6]
    QTest.mouseClick(stepper._less, Qt.MouseButton.LeftButton)
    assert told == [6, 2]
    stepper.selectAll()
    QTest.keyClicks(stepper, "7")
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert told == [6, 2, 7]
    assert not stepper._more.isEnabled()


def test_the_rail_goes_where_asked(page: QWidget, qtbot: QtBot) -> None:
    rail = NavRail("Områder")
    for key, text in (("today", "I dag"), ("cases", "Sager"), ("meetings", "Møder")):
        rail.add_area(key, text, "sun")
    rail.add_act("lock", "Lås", "lock", "Ctrl+L")
    _put(page, rail)
    told: list[str] = []
    rail.chosen.connect(told.append)
    rail.select("today")
    assert told == []
    QTest.mouseClick(rail.item("cases"), Qt.MouseButton.LeftButton)
    assert (told, rail.current) == (["cases"], "cases")
    QTest.mouseClick(rail.item("cases"), Qt.MouseButton.LeftButton)
    assert told == ["cases", "cases"]
    rail.item("cases").setFocus()
    QTest.keyClick(rail.item("cases"), Qt.Key.Key_Down)
    assert told == ["cases", "cases", "meetings"]
    with qtbot.waitSignal(rail.acted) as acted:
        QTest.mouseClick(rail.item("lock"), Qt.MouseButton.LeftButton)
    assert acted.args == ["lock"]
    assert rail.current == "meetings"
    assert "Ctrl+L" in rail.item("lock").toolTip()


def test_the_rail_shows_icons_alone_with_large_text(qapp: QApplication, page: QWidget) -> None:
    rail = NavRail("Områder")
    rail.add_area("settings", "Indstillinger", "settings")
    assert not rail.icons_only
    apply_theme(qapp, "light", 200)
    assert rail.icons_only
    assert rail.item("settings").toolTip() == "Indstillinger"


def test_a_question_is_safe_by_escape_and_first_focus(page: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    words = ("Slet udsagnet?", "Du kan fortryde bagefter.", "Slet", "Behold")
    dialog = ask(page, *words, lambda: done.append("x"))
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.safe_button.hasFocus() or dialog.focusWidget() is dialog.safe_button
    assert dialog.windowTitle() == "Tvær"
    with qtbot.waitSignal(dialog.finished) as ended:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert ended.args == [QDialog.DialogCode.Rejected.value]
    assert done == []
    again = ask(page, *words, lambda: done.append("x"))
    QTest.mouseClick(again.act_button, Qt.MouseButton.LeftButton)
    assert done == ["x"]


def test_a_toast_offers_its_act_and_stays_inside(page: QWidget, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast.tell("Udsagnet er slettet.", "Fortryd", "Ctrl+Z")
    assert toast.isVisible()
    assert page.rect().contains(toast.geometry())
    assert not toast.hasFocus()
    with qtbot.waitSignal(toast.acted):
        QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_the_header_wraps_instead_of_cutting(qapp: QApplication, qtbot: QtBot) -> None:
    header = PageHeader("Forbered mødet", "Alma Birk Sørensen · tværfagligt netværksmøde")
    words = ("Tavle for alle", "Gør dagsordenen klar")
    acts = [header.add_action(Button(word, icon="play", key_hint="F11")) for word in words]
    header.set_saved("Gemt 14:12")
    qtbot.addWidget(header)
    one_line = header.heightForWidth(1300)
    assert header.heightForWidth(500) > one_line
    header.resize(500, header.heightForWidth(500))
    header.show()
    assert all(header.rect().contains(act.geometry()) for act in acts)


def test_words_are_never_markup_and_tell_their_state() -> None:
    assert Label("<b>Line & Jonas</b>").text() == "<b>Line & Jonas</b>"
    assert Label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    assert Chip("6 dage over", "overdue").accessibleName() == "6 dage over"
    assert Pips(2, 3, "2 af 3").accessibleName() == "2 af 3"
    assert "Ring hjem" in CheckLine("Ring hjem", True).accessibleName()
    assert CheckLine("Ring hjem", True).accessibleName() != CheckLine("Ring hjem", False).accessibleName()
    assert CheckBox("&Fast plads").accessibleName() == "Fast plads"
    assert Card("Aftaler").accessibleName() == "Aftaler"


def test_long_words_wrap_anywhere() -> None:
    label = Label("Speciallægepraksisplanlægningsstabiliseringsperiode" * 3, wrap=True)
    assert label.heightForWidth(100) > 3 * label.heightForWidth(4000)
    assert label.minimumSizeHint().width() < 200


def test_who_writes_without_a_pause_is_kept_all_the_same(qtbot: QtBot) -> None:
    field = RestLine()
    qtbot.addWidget(field)
    field.show()
    kept: list[str] = []
    field.committed.connect(kept.append)
    written = QElapsedTimer()
    written.start()
    with qtbot.waitSignal(field.committed, timeout=LONGEST_MS * 5):
        keys = QTimer(field)
        keys.timeout.connect(lambda: QTest.keyClicks(field, "a"))
        keys.start(REST_MS // 4)
    keys.stop()
    assert kept and set(kept[0]) == {"a"}
    assert written.elapsed() >= REST_MS


def test_a_header_shortens_its_context_before_it_wraps_and_keeps_the_pages_own_act_at_the_end(
    qapp: QApplication, qtbot: QtBot
) -> None:
    header = PageHeader("Alma", "Trin 5, Afslutning · Tværfagligt netværksmøde · 8 til stede")
    qtbot.addWidget(header)
    end = Button("Afslut mødet", "primary")
    header.add_action(end, last=True)
    others = [Button(f"Noget andet {number}") for number in range(3)]
    for button in others:
        header.add_action(button)
    whole = header.sizeHint().width()
    header.resize(whole - 150, header.heightForWidth(whole - 150))
    header.show()
    qtbot.waitExposed(header)
    assert header.heightForWidth(whole - 150) == header.heightForWidth(whole)
    assert all(end.x() > button.x() and end.y() == button.y() for button in others)

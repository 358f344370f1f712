"""Words and dates as people read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from tvaer.terms import Function
from tvaer.ui import dates
from tvaer.ui.meeting_words import joined
from tvaer.ui.term_words import role_words
from tvaer.ui.words import current_language, fill, install_language, mnemonic_free

THURSDAY = date(2026, 11, 12)


@pytest.fixture(autouse=True)
def danish(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "da")
    yield
    install_language(qapp, "da")


@given(st.text(), st.text())
def test_what_people_write_is_never_read_as_a_placeholder(one: str, two: str) -> None:
    assert fill("%1 – %2", one, two) == f"{one} – {two}"


def test_placeholders_without_words_stay_as_they_are() -> None:
    assert fill("%1 af %3", "a") == "a af %3"
    assert fill("100 % %1", "x") == "100 % x"
    assert fill("%12", "x") == "x2"


def test_mnemonics_leave_the_accessible_name() -> None:
    assert mnemonic_free("&Bekymring && mere") == "Bekymring & mere"


def test_dates_in_danish_and_english(qapp: QApplication) -> None:
    assert dates.long_date(THURSDAY) == "Torsdag den 12. november"
    assert dates.short_date(date(2026, 11, 6)) == "6. nov."
    assert dates.field_date(date(2027, 2, 4)) == "torsdag 4. februar 2027"
    install_language(qapp, "en")
    assert current_language() == "en"
    assert dates.long_date(THURSDAY) == "Thursday 12 November"


def test_days_by_nearness(qapp: QApplication) -> None:
    assert dates.relative_day(date(2026, 11, 10), THURSDAY) == "tirsdag"
    assert dates.relative_day(date(2026, 11, 6), THURSDAY) == "fredag"
    assert dates.relative_day(date(2026, 11, 5), THURSDAY) == "5. nov."
    assert dates.relative_day(date(2025, 11, 6), THURSDAY) == "6. nov. 2025"
    install_language(qapp, "en")
    assert dates.relative_day(THURSDAY, THURSDAY) == "today"


def test_clock_follows_summer_and_winter_in_copenhagen() -> None:
    assert dates.clock(datetime(2026, 11, 12, 9, 0, tzinfo=UTC)) == "10:00"
    assert dates.clock(datetime(2026, 7, 1, 7, 5, tzinfo=UTC)) == "9:05"
    start, end = datetime(2026, 11, 12, 9, 0, tzinfo=UTC), datetime(2026, 11, 12, 10, 15, tzinfo=UTC)
    assert dates.time_range(start, end) == "10:00–11:15"
    assert dates.local_day(datetime(2026, 11, 12, 23, 30, tzinfo=UTC)) == date(2026, 11, 13)
    assert dates.to_utc(THURSDAY, 10, 0) == start


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        dates.clock(datetime(2026, 11, 12, 9, 0, tzinfo=UTC).replace(tzinfo=None))


@pytest.mark.parametrize(
    ("function", "role", "line"),
    [
        (Function.CHILD, "Barnet selv, 8 år", "Barnet selv, 8 år"),
        (Function.PARENT, " Mor", "Mor"),
        (Function.INTERPRETER, "Tolk, arabisk", "Tolk, arabisk"),
        (Function.PROFESSIONAL, "Klasselærer", "Fagperson, Klasselærer"),
        (Function.PARENT, "  ", "Forælder"),
        (Function.NOTE_TAKER, "Skoleleder", "Referent, Skoleleder"),
    ],
)
def test_a_role_that_says_the_function_stands_alone(function: Function, role: str, line: str) -> None:
    assert role_words(function, role) == line


def test_the_last_of_several_comes_with_a_word_of_its_own() -> None:
    assert [joined(names) for names in ((), ("Mette",), ("Mette", "Lars"), ("Mette", "Lars", "Line"))] == [
        "",
        "Mette",
        "Mette og Lars",
        "Mette, Lars og Line",
    ]

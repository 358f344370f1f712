"""Dates and times as people type them."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.ui.widgets.typed_dates import NotUnderstoodError, read_date, read_time, write_time

TODAY = date(2026, 11, 12)  # a Thursday
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12.11", date(2026, 11, 12)),
        ("12/11-26", date(2026, 11, 12)),
        ("12. nov", date(2026, 11, 12)),
        ("12. nov.", date(2026, 11, 12)),
        ("  12.  November ", date(2026, 11, 12)),
        ("2026-11-12", date(2026, 11, 12)),
        ("121126", date(2026, 11, 12)),
        ("i morgen", date(2026, 11, 13)),
        ("I går", date(2026, 11, 11)),
        ("torsdag 4. februar 2027", date(2027, 2, 4)),
        ("tors. 12. nov.", date(2026, 11, 12)),
        ("torsdag den 4. februar", date(2027, 2, 4)),
        ("4 Feb 2027", date(2027, 2, 4)),
        ("fredag", date(2026, 11, 13)),
        ("torsdag", date(2026, 11, 19)),
        ("1.3", date(2027, 3, 1)),
        ("20.10", date(2026, 10, 20)),
        ("29.2", date(2028, 2, 29)),
    ],
)
def test_people_type_dates_in_many_ways(typed: str, meant: date) -> None:
    assert read_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["32.1", "30.2.2027", "snart", "12", "12.13", "a.b", "2026-13-01", "12. xyz", "må 12"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstoodError):
        read_date(typed, TODAY)


def test_nothing_is_no_date() -> None:
    assert read_date("  ", TODAY) is None
    assert read_time("") is None


@given(DAYS)
def test_written_dates_read_back(day: date) -> None:
    for typed in (
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}/{day.month}-{day.year % 100:02d}",
        f"{day.day}. {MONTHS[day.month - 1]} {day.year}",
        f"{day.day}. {MONTHS[day.month - 1][:3]} {day.year}",
        day.isoformat(),
        f"{day:%d%m%Y}",
    ):
        assert read_date(typed, TODAY) == day


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)), st.integers(-30, 330))
def test_without_a_year_the_near_one_is_meant(today: date, away: int) -> None:
    day = today + timedelta(days=away)
    if (day.month, day.day) != (2, 29):
        assert read_date(f"{day.day}.{day.month}", today) == day


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        found = read_date(text, TODAY)
    except NotUnderstoodError:
        return
    assert found is None or isinstance(found, date)


@pytest.mark.parametrize("typed", ["31.12.9999", "1.1.0001", "0026-11-12"])
def test_a_year_nobody_can_mean_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstoodError):
        read_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("10", time(10)), ("1015", time(10, 15)), ("10.15", time(10, 15)), ("10:15", time(10, 15)),
     ("kl. 9", time(9)), ("915", time(9, 15)), ("0:05", time(0, 5))],
)  # fmt: skip
def test_people_type_times_in_many_ways(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["25", "10:60", "ti", "10:5", "12345"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstoodError):
        read_time(typed)


@given(st.times())
def test_written_times_read_back(value: time) -> None:
    whole = value.replace(second=0, microsecond=0)
    assert read_time(write_time(whole)) == whole

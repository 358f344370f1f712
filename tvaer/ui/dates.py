"""Dates and times as people read them, in the chosen language. Stored times are UTC, shown in Copenhagen."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from tvaer.ui.words import current_language, current_locale, translate

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_LONG = {"da": "dddd 'den' d. MMMM", "en": "dddd d MMMM"}
_DAY_MONTH = {"da": "d. MMMM", "en": "d MMMM"}
_SHORT = {"da": "d. MMM", "en": "d MMM"}
_FIELD = {"da": "dddd d. MMMM yyyy", "en": "dddd d MMMM yyyy"}


def local(moment: datetime) -> datetime:
    """The same moment on the clock in Copenhagen. Raises ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a shown time must carry its zone")
    return moment.astimezone(_copenhagen())


def to_utc(day: date, hour: int, minute: int) -> datetime:
    """The UTC moment of a wall-clock time in Copenhagen."""
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=_copenhagen())
    return wall.astimezone(UTC)


def long_date(day: date, *, year: bool = False, capital: bool = True) -> str:
    """»Torsdag den 12. november«, with the year on demand."""
    text = _format(day, _LONG[current_language()] + (" yyyy" if year else ""))
    return text[:1].upper() + text[1:] if capital else text


def day_and_month(day: date, *, year: bool = False) -> str:
    """»12. november«."""
    return _format(day, _DAY_MONTH[current_language()] + (" yyyy" if year else ""))


def short_date(day: date, *, year: bool = False) -> str:
    """»6. nov.«"""
    return _format(day, _SHORT[current_language()] + (" yyyy" if year else ""))


def field_date(day: date) -> str:
    """As a date field shows it: »torsdag 4. februar 2027«."""
    return _format(day, _FIELD[current_language()])


def weekday(day: date, *, short: bool = False) -> str:
    """»torsdag«, or »tor.«"""
    return _format(day, "ddd" if short else "dddd")


def relative_day(day: date, today: date) -> str:
    """»i dag«, »i går«, »i morgen«, »tirsdag« (last six days), »fre. 13.« (next six days), else »6. nov.«"""
    away = (day - today).days
    if away in (-1, 0, 1):
        return {
            -1: translate("Dates", "yesterday"),
            0: translate("Dates", "today"),
            1: translate("Dates", "tomorrow"),
        }[away]
    if -7 < away < 0:
        return weekday(day)
    if 0 < away < 7:
        return _format(day, "ddd d." if current_language() == "da" else "ddd d")
    return short_date(day, year=day.year != today.year)


def clock(moment: datetime) -> str:
    """»9:22« on the clock in Copenhagen."""
    shown = local(moment)
    return f"{shown.hour}:{shown.minute:02d}"


def time_range(start: datetime, end: datetime | None) -> str:
    """»10:00–11:15«, or the start alone."""
    return clock(start) if end is None else f"{clock(start)}–{clock(end)}"


def local_day(moment: datetime) -> date:
    """The day a moment falls on in Copenhagen."""
    return local(moment).date()


def _format(day: date, pattern: str) -> str:
    return current_locale().toString(QDate(day.year, day.month, day.day), pattern)


@lru_cache(maxsize=1)
def _copenhagen() -> ZoneInfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Copenhagen")

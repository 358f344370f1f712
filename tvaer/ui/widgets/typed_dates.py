"""Reading dates and times as people type them. No Qt: only text in, values out."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_MONTHS = (
    ("jan", "januar", "january"),
    ("feb", "februar", "february"),
    ("mar", "marts", "march"),
    ("apr", "april", "april"),
    ("maj", "maj", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "august", "august"),
    ("sep", "september", "september"),
    ("okt", "oktober", "october", "oct"),
    ("nov", "november", "november"),
    ("dec", "december", "december"),
)
_NEAR = {
    "i dag": 0, "idag": 0, "today": 0,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2,
    "i går": -1, "igår": -1, "yesterday": -1,
}  # fmt: skip
_WEEKDAYS = (
    ("mandag", "monday"), ("tirsdag", "tuesday"), ("onsdag", "wednesday"), ("torsdag", "thursday"),
    ("fredag", "friday"), ("lørdag", "saturday"), ("søndag", "sunday"),
)  # fmt: skip
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2}))?\.?$")
_PACKED = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$")
_NAMED = re.compile(r"^(?:den\s+)?(\d{1,2})\.?\s*([^\W\d_]+)\.?(?:,?\s+(\d{4}|\d{2}))?$")
_NAMED_FIRST = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}|\d{2}))?$")
_CLOCK = re.compile(r"^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:,h ]\s*(\d{2}))?$")
_PACKED_CLOCK = re.compile(r"^(?:kl\.?\s*)?(\d{1,2})(\d{2})$")


YEARS = range(1900, 2200)
"""Years one can mean; beyond them lie slips, and dates that the calendar cannot count on from."""


class NotUnderstoodError(ValueError):
    """What was typed means no date or no time."""


def read_date(text: str, today: date) -> date | None:
    """The date meant by »12.11«, »12/11-26«, »12. nov«, »2026-11-12«, »i morgen«, »fredag«; None for nothing.

    Without a year the nearest coming one is meant; a date up to 30 days back stays in this year (what was
    just done is noted too). Raises NotUnderstoodError when no date is meant.
    """
    said = " ".join(text.strip().lower().split())
    if not said:
        return None
    try:
        found = _date_in(said, today)
        if found.year not in YEARS:
            raise ValueError("no year of ours")
        return found
    except ValueError as reason:  # also the 30th of February
        raise NotUnderstoodError("no date") from reason


def _date_in(said: str, today: date) -> date:
    near = _by_word(said, today)
    if near is not None:
        return near
    bare = _without_weekday(said)
    if found := _ISO.match(bare):
        return date(*(int(part) for part in found.groups()))
    if found := _NUMBERS.match(bare) or _PACKED.match(bare):
        return _with_year(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.match(bare):
        return _with_year(int(found[1]), _month(found[2]), found[3], today)
    if found := _NAMED_FIRST.match(bare):
        return _with_year(int(found[2]), _month(found[1]), found[3], today)
    raise ValueError("no date")


def read_time(text: str) -> time | None:
    """The time meant by »10«, »1015«, »10.15«, »10:15«, »kl. 9«; None for nothing. Raises as above."""
    said = " ".join(text.strip().lower().split())
    if not said:
        return None
    found = _CLOCK.match(said) or _PACKED_CLOCK.match(said)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise NotUnderstoodError("no time")
    return time(hour, minute)


def write_time(value: time) -> str:
    """»9:05«."""
    return f"{value.hour}:{value.minute:02d}"


def _by_word(said: str, today: date) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    for number, names in enumerate(_WEEKDAYS):
        if any(_short_for(said, name) for name in names):
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


def _without_weekday(said: str) -> str:
    first, _, rest = said.partition(" ")
    named = any(_short_for(first.rstrip(","), name) for names in _WEEKDAYS for name in names)
    if named and any(c.isdigit() for c in rest):
        return rest.removeprefix("d. ").removeprefix("den ").strip()
    return said.removeprefix("d. ")


def _short_for(word: str, name: str) -> bool:
    stem = word.rstrip(".")
    return len(stem) >= 3 and name.startswith(stem)


def _month(word: str) -> int:
    for number, names in enumerate(_MONTHS, start=1):
        if len(word) >= 3 and any(name.startswith(word) for name in names):
            return number
    raise ValueError("no month")


def _with_year(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for candidate in range(today.year - 1, today.year + 9):  # the 29th of February waits for its year
        try:
            meant = date(candidate, month, day)
        except ValueError:
            continue
        if meant >= today - timedelta(days=30):
            return meant
    raise ValueError("no such day")

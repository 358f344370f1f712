"""The words that documents say by themselves, per document language, and dates as people read them.

A document's language is an argument, so its words cannot come from the user interface's catalogue.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from typing import Any

from tvaer.paths import resource

LANGUAGES = ("da", "en")


class Words:
    """Words of one language. Raises KeyError for a word that the file lacks (a test compares the files)."""

    def __init__(self, language: str, table: dict[str, Any]) -> None:
        self.language = language
        self._table = table

    def __call__(self, key: str, *values: object) -> str:
        """The word or sentence `key`, with the values in its places."""
        return fill(self._table["words"][key], *values)

    def term(self, group: str, code: str) -> str:
        """The word for a code of the field (a basis, a kind of meeting …)."""
        return str(self._table[group][code])

    def listed(self, names: Sequence[str]) -> str:
        """»A, B og C«."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self('and')} {names[-1]}"

    def long_date(self, day: date, *, capital: bool = True) -> str:
        """»Torsdag den 12. november 2026«."""
        weekday, month = self._table["weekdays"][day.weekday()], self._table["months"][day.month - 1]
        text = self("long_date", weekday, day.day, month, day.year)
        return text[:1].upper() + text[1:] if capital else text

    def short_date(self, day: date, *, year: bool = False) -> str:
        """»16. nov.«, with the year on demand."""
        month = self._table["short_months"][day.month - 1]
        return self("day_month_year", day.day, month, day.year) if year else self("day_month", day.day, month)


def fill(pattern: str, *values: object) -> str:
    """The pattern with `%1`, `%2` … replaced in one pass, so that values are never searched for places."""
    parts = pattern.split("%")
    out = [parts[0]]
    for part in parts[1:]:
        known = part[:1].isdigit() and 0 < int(part[0]) <= len(values)
        out.append(f"{values[int(part[0]) - 1]}{part[1:]}" if known else f"%{part}")
    return "".join(out)


def clock(moment: time) -> str:
    """»10:00«."""
    return f"{moment:%H:%M}"


def number(value: float, language: str) -> str:
    """A number without needless decimals, with the language's decimal mark."""
    text = f"{value:g}"
    return text.replace(".", ",") if language == "da" else text


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Words:
    """The words of "da" or "en". Raises ValueError for another language."""
    if language not in LANGUAGES:
        raise ValueError(f"no document words in {language!r}")
    with resource(f"documents/{language}.toml").open("rb") as file:
        return Words(language, tomllib.load(file))

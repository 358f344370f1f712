"""Column types: one way to store each kind of value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator

from tvaer.errors import BugError, KnownError
from tvaer.terms import Audience

E = TypeVar("E", bound=StrEnum)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, stored as UTC because SQLite drops time zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise BugError("a moment without time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def _known(terms: type[E], code: str) -> E:
    """The term of a stored code; one that this program has not heard of was written by a later one."""
    try:
        return terms(code)
    except ValueError:
        raise KnownError("store_newer") from None


class Code(TypeDecorator[E], Generic[E]):
    """A code of a closed list of `tvaer.terms`; reading another raises KnownError("store_newer")."""

    impl = String
    cache_ok = True

    def __init__(self, terms: type[E]) -> None:
        super().__init__(40)
        self.terms = terms

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else self.terms(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> E | None:
        return None if value is None else _known(self.terms, value)


class AudienceSet(TypeDecorator[frozenset[Audience]]):
    """The versions an item may appear in; nothing stored means: in none."""

    impl = String(60)
    cache_ok = True

    def process_bind_param(self, value: Iterable[Audience] | None, dialect: Dialect) -> str:
        return ",".join(sorted(Audience(code).value for code in value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[Audience]:
        return _audiences(value or "")


@lru_cache(maxsize=128)
def _audiences(stored: str) -> frozenset[Audience]:
    return frozenset(_known(Audience, code) for code in stored.split(",") if code)

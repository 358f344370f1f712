"""What is wrong in a method file, in words for the one who wrote it."""

from __future__ import annotations

from collections.abc import Callable

from tvaer.ui.words import fill, translate


def fault_words(reason: str, key: str) -> str:
    """The reason code of a `method_faulty` error in words; `key` is the key of the file it is about."""
    words = _REASONS.get(reason)
    if words is None:
        return fill(translate("MethodFault", "“%1” does not fit"), key or reason)
    return fill(words(), key)


_REASONS: dict[str, Callable[[], str]] = {
    "syntax": lambda: translate("MethodFault", "the line is not written as TOML"),
    "not_utf8": lambda: translate("MethodFault", "the file is not saved as UTF-8 text"),
    "missing": lambda: translate("MethodFault", "“%1” is missing"),
    "unknown_key": lambda: translate("MethodFault", "“%1” is not a key Tvær knows"),
    "not_a_table": lambda: translate("MethodFault", "“%1” should be a section"),
    "not_a_list": lambda: translate("MethodFault", "“%1” should be a list"),
    "not_text": lambda: translate("MethodFault", "“%1” should be text"),
    "not_a_whole_number": lambda: translate("MethodFault", "“%1” should be a whole number"),
    "not_true_or_false": lambda: translate("MethodFault", "“%1” should be true or false"),
    "bad_id": lambda: translate("MethodFault", "“%1” may hold only small letters, digits and underscores"),
    "bad_prefix": lambda: translate("MethodFault", "“%1” should be letters only, at most 12"),
    "unknown_code": lambda: translate("MethodFault", "“%1” has a value Tvær does not know"),
    "twice": lambda: translate("MethodFault", "“%1” stands there twice"),
    "too_few": lambda: translate("MethodFault", "“%1” has too few entries"),
    "empty": lambda: translate("MethodFault", "“%1” is empty"),
    "too_long": lambda: translate("MethodFault", "“%1” is too long"),
    "out_of_range": lambda: translate("MethodFault", "“%1” is too small or too large"),
    "unknown_placeholder": lambda: translate("MethodFault", "“%1” has a placeholder Tvær does not know"),
    "not_among_kinds": lambda: translate("MethodFault", "“%1” names a kind the step does not have"),
    "newer_schema": lambda: translate("MethodFault", "the file is written for a newer Tvær"),
    "id_taken": lambda: translate("MethodFault", "another file in the folder has the same id"),
}


def known_reasons() -> frozenset[str]:
    """Every reason that has words."""
    return frozenset(_REASONS)

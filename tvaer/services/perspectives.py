"""What is suggested for a participant from who they are: perspective, and which documents they may see.

Suggestions only: whoever prepares the meeting can choose otherwise.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache

from tvaer.paths import resource
from tvaer.terms import Function, Perspective, Version

_OF_FUNCTION = {
    Function.CHILD: Perspective.CHILD,
    Function.PARENT: Perspective.PARENTS,
    Function.NETWORK: Perspective.NETWORK,
    Function.SUPPORTER: Perspective.NETWORK,
    Function.OUTSIDE: Perspective.NETWORK,
    Function.INTERPRETER: Perspective.NETWORK,
    Function.FORMER_CASEWORKER: Perspective.SOCIAL,
}
_MAY_SEE = {
    Function.CHILD: Version.CHILD,
    Function.PARENT: Version.FAMILY,
    Function.PROFESSIONAL: Version.PROFESSIONAL,
    Function.FACILITATOR: Version.PROFESSIONAL,
    Function.NOTE_TAKER: Version.PROFESSIONAL,
}


def suggested_perspective(function: Function, profession: str = "", organisation: str = "") -> Perspective:
    """From where somebody knows the child: by function, for professionals by profession, then workplace."""
    if function in _OF_FUNCTION:
        return _OF_FUNCTION[function]
    return _found(profession, 0) or _found(organisation, 1) or Perspective.SCHOOL


def suggested_version(function: Function) -> Version:
    """The version of the documents that goes with a function; nothing for those outside the circle."""
    return _MAY_SEE.get(function, Version.NONE)


def _found(text: str, column: int) -> Perspective | None:
    said = text.casefold()
    for code, *patterns in _professions():
        if patterns[column].search(said):
            return Perspective(code)
    return None


@lru_cache(maxsize=1)
def _professions() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    raw = tomllib.loads(resource("professions.toml").read_text("utf-8"))
    return tuple(
        (entry["code"], _any_of(entry["profession"]), _any_of(entry["organisation"]))
        for entry in raw["perspective"]
    )


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    # Short words (PPR, SSP, SFO) must stand alone, or they would be found inside others.
    parts = (rf"\b{re.escape(w)}\b" if len(w) <= 3 else re.escape(w) for w in words)
    return re.compile("|".join(parts))

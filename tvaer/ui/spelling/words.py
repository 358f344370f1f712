"""Which words of a text are looked up, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:…]['\"»«“”„)\]]*\s+|\n|[-–„“»\"(]\s*)$")
SHORTEST = 3
LONGEST = 60
"""What is longer is no word that anybody wrote by hand."""


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """(place, word) of each word that a dictionary can judge.

    Left out: short ones, abbreviations in capitals, words with digits round them, and names, which is what
    a capital letter inside a sentence means in Danish.
    """
    for match in _WORD.finditer(text):
        word, place = match.group(), match.start()
        if not SHORTEST <= len(word) <= LONGEST or _with_digits(text, place, match.end()):
            continue
        if word[1:] != word[1:].lower():
            continue
        if word[0].isupper() and not _BEGINS.search(text[max(0, place - 8) : place]):
            continue
        yield place, word


def word_at(text: str, place: int) -> tuple[int, str] | None:
    """The word that begins before `place` and reaches to it or beyond."""
    return next((found for found in words_of(text) if found[0] <= place <= found[0] + len(found[1])), None)


def _with_digits(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return any(sign.isdigit() or sign in "@_/" for sign in around)

"""Whether a goal can be seen when it is reached (a goal is a change that can be seen: seed 003, theme 5).

It only gives a hint, so it would rather be silent than wrong: a goal is called hard to see only when it
holds a word for a state that nobody can point at, and no number and no word for something done.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tvaer.paths import resource

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Whole words, and beginnings of words."""

    whole: frozenset[str]
    begun: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[str]) -> Vocabulary:
        """Words as they stand in the file; one that ends in * stands for all that begin so."""
        listed = tuple(words)
        return cls(
            frozenset(word for word in listed if not word.endswith("*")),
            tuple(word[:-1] for word in listed if word.endswith("*")),
        )

    def has(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.begun)


@dataclass(frozen=True, slots=True)
class GoalWords:
    """States nobody can point at, and what can be seen or counted."""

    vague: Vocabulary
    plain: Vocabulary


def hard_to_see(text: str, words: GoalWords) -> bool:
    """Whether a goal names a state and nothing that is seen or counted; no words are not hard to see."""
    if any(char.isdigit() for char in text):
        return False
    said = _WORD.findall(text.lower())
    return any(words.vague.has(word) for word in said) and not any(words.plain.has(word) for word in said)


@lru_cache(maxsize=4)
def goal_words(path: Path | None = None) -> GoalWords:
    """The words of all languages together, so that a goal may be written in either."""
    lists = tomllib.loads((path or resource("goal_words.toml")).read_text(encoding="utf-8"))
    vague = (word for language in lists.values() for word in language["vague"])
    plain = (word for language in lists.values() for part in ("seen", "counted") for word in language[part])
    return GoalWords(Vocabulary.of(vague), Vocabulary.of(plain))

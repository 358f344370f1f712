"""Who speaks and which kind it is, written at the beginning of the line: »mor: b: Hun sover dårligt«.

Only what is certain is taken for a prefix. All else stays in the words, letter for letter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.terms import StatementKind

LEAST = 2
"""Letters that a name needs; one letter alone is a kind, or the first of a list."""

_MARK = re.compile(r"[ \t]*([^\W\d_](?:[^\W\d_]|[ .'\-])*?):[ \t]+", re.UNICODE)


@dataclass(frozen=True)
class Understood:
    """What stands before the words, and the words themselves."""

    text: str
    speaker: Id | None = None
    kind: StatementKind | None = None

    @property
    def found(self) -> bool:
        return self.speaker is not None or self.kind is not None


def understand(
    line: str, names: Mapping[Id, Sequence[str]], kinds: Mapping[StatementKind, str]
) -> Understood:
    """Takes at most one name and one kind off the front, in either order, and leaves words behind.

    `names`: what each person may be called here; `kinds`: the prefixes of the method in this language.
    """
    speaker: Id | None = None
    kind: StatementKind | None = None
    rest = line
    while (mark := _MARK.match(rest)) is not None:
        word = _flat(mark.group(1))
        this_kind = next((k for k, prefix in kinds.items() if _flat(prefix) == word), None)
        if this_kind is not None and kind is None:
            kind = this_kind
        elif this_kind is None and speaker is None and (found := _who(word, names)) is not None:
            speaker = found
        else:
            break
        rest = rest[mark.end() :]
    if not rest.strip():
        return Understood(line)
    return Understood(rest, speaker, kind)


def _who(word: str, names: Mapping[Id, Sequence[str]]) -> Id | None:
    """The one person that this can mean: a whole name or role first, then the beginning of one."""
    if len(word) < LEAST:
        return None
    flat = {person: [_flat(name) for name in called if name.strip()] for person, called in names.items()}
    whole = [person for person, called in flat.items() if word in called]
    begun = [person for person, called in flat.items() if any(name.startswith(word) for name in called)]
    for fitting in (whole, begun):
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _flat(word: str) -> str:
    return " ".join(word.split()).casefold()

"""Alt letters for speakers: the first free letter of each name (ui.md, Keyboard)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tvaer.ids import Id
from tvaer.snapshots import Participant


def speaker_keys(people: Sequence[Participant], taken: Iterable[str]) -> dict[Id, str]:
    """Person id → its letter in capitals; nobody gets a letter that means something else."""
    used = {letter.upper() for letter in taken}
    found: dict[Id, str] = {}
    for person in people:
        letter = next((c for c in person.first_name.upper() if c.isalpha() and c not in used), "")
        if letter:
            used.add(letter)
            found[person.person_id] = letter
    return found


def with_key(name: str, letter: str) -> str:
    """The name with & before its letter; a & that somebody wrote stays a plain one."""
    plain = name.replace("&", "&&")
    place = plain.upper().find(letter) if letter else -1
    return plain if place < 0 else f"{plain[:place]}&{plain[place:]}"

"""Each professional offers from their own half of the court; only the family wishes for something from others
(seed 003, step 4)."""

from __future__ import annotations

import re

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import FAMILY_FUNCTIONS, Function, StatementKind

_ASKING = frozenset({StatementKind.WISH, StatementKind.PROPOSAL})
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3


def is_of_family(record: MeetingRecord, person_id: Id | None) -> bool:
    """Whether somebody belongs to the child's family or its own network."""
    seat = record.participant_of(person_id)
    person = record.people.get(person_id) if person_id else None
    function: Function | None = seat.function if seat else person.function if person else None
    return function in FAMILY_FUNCTIONS


def asked_of(record: MeetingRecord, said: Statement) -> Id | None:
    """The colleague whom a professional's wish or proposal names, by name, profession or place of work."""
    if said.kind not in _ASKING or said.speaker_id is None or is_of_family(record, said.speaker_id):
        return None
    words = {word for word in _WORD.findall(said.text.lower()) if len(word) >= _SHORTEST}
    speaker = record.people.get(said.speaker_id)
    own = _marks(speaker.first_name, speaker.role, speaker.organisation) if speaker else set()
    for seat in record.participants:
        if seat.person_id == said.speaker_id or seat.function in FAMILY_FUNCTIONS:
            continue
        if words & (_marks(seat.first_name, seat.role, seat.organisation) - own):
            return seat.person_id
    return None


def outside_own_half(record: MeetingRecord, said: Statement) -> bool:
    """Whether a professional asks something of another: any wish, and a proposal that names a colleague."""
    if said.kind not in _ASKING or said.speaker_id is None or is_of_family(record, said.speaker_id):
        return False
    return said.kind is StatementKind.WISH or asked_of(record, said) is not None


def _marks(name: str, role: str, organisation: str) -> set[str]:
    """What somebody may be called: the name, the profession, and a short name of the place such as PPR."""
    short = [word for word in _WORD.findall(organisation) if word.isupper()]
    found = [*_WORD.findall(name), *_WORD.findall(role), *short]
    return {word.lower() for word in found if len(word) >= _SHORTEST}

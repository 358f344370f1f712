"""Who was in the room when: what differs from being there throughout, and who missed which step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from tvaer.snapshots import MeetingHead, MeetingRecord, Participant
from tvaer.terms import PRESENT

_ALWAYS = float("inf")
_SHORT = 1.0
"""A step visited for less than this many minutes in all was only passed through."""
_MOST = 0.5
"""Who was there for less than this share of a step was not there for it."""


@dataclass(frozen=True, slots=True)
class Moves:
    """What somebody did in the course of a meeting, in minutes from its zero."""

    who: Participant
    came: int | None
    out: tuple[tuple[int, int], ...]
    left: int | None


def moves(record: MeetingRecord) -> list[Moves]:
    """Everybody who came late, was out of the room or left early; nobody whose times are not known."""
    begins = record.head.minute(record.head.started) if record.head.started else 0
    ends = _end(record.head)
    found = []
    for who in _present(record):
        times = sorted(((stay.since, stay.until) for stay in who.presence), key=lambda time: time[0])
        came = times[0][0] if times[0][0] > begins else None
        out = tuple(
            (until, since)
            for (_, until), (since, _) in pairwise(times)
            if until is not None and until < since
        )
        last = times[-1][1]
        left = last if last is not None and last < ends else None
        if came is not None or out or left is not None:
            found.append(Moves(who, came, out, left))
    return found


def outside(record: MeetingRecord, step: str) -> list[Participant]:
    """Who came to the meeting but was not there for most of a step."""
    stays = _stays(record, step)
    whole = sum(until - since for since, until in stays)
    if whole < _SHORT:
        return []
    return [who for who in _present(record) if _together(who, stays) < whole * _MOST]


def _present(record: MeetingRecord) -> list[Participant]:
    return [who for who in record.participants if who.presence and who.attendance in PRESENT]


def _end(head: MeetingHead) -> float:
    """The minute at which the meeting ended, as far as it has."""
    began, lasted = head.started or head.starts, head.lasted
    return _ALWAYS if began is None or lasted is None else head.minute(began + lasted)


def _stays(record: MeetingRecord, step: str) -> list[tuple[float, float]]:
    """When the meeting was at the step; a stay that still lasts has no length yet."""
    zero = record.head.zero
    if zero is None:
        return []

    def minutes(moment: datetime) -> float:
        return (moment - zero).total_seconds() / 60

    ends = _end(record.head)
    found = []
    for stay in record.stays:
        until = minutes(stay.left) if stay.left else ends
        if stay.step == step and until < _ALWAYS:
            found.append((minutes(stay.entered), max(until, minutes(stay.entered))))
    return found


def _together(who: Participant, stays: list[tuple[float, float]]) -> float:
    """Minutes that somebody shared with these stays."""
    return sum(
        max(0.0, min(until, _ALWAYS if time.until is None else time.until) - max(since, time.since))
        for since, until in stays
        for time in who.presence
    )

"""Time at the table: minutes of the steps, shares of the talk, whose turn it is, who is in the room.

Pure functions on a meeting's record. `now` is an aware moment; what still runs is counted up to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tvaer.ids import Id
from tvaer.method.model import Method, Step
from tvaer.snapshots import MeetingRecord, Participant, Presence, TalkTurn
from tvaer.terms import Attendance, Function, SpeakerGroup, group_of

LEAST_MINUTES = 1
"""What a step keeps when minutes are taken from it."""
HINT_AFTER_SECONDS = 10 * 60
"""Talk time after which it may be said that the family has had little of it."""
_GROUPS = tuple(SpeakerGroup)
_NOT_IN_ROUND = frozenset({Function.INTERPRETER})
_LAST_IN_ROUND = frozenset({Function.FACILITATOR, Function.NOTE_TAKER})
_THERE_UNLESS_SAID = frozenset({Attendance.INVITED, Attendance.ALL, Attendance.PART, Attendance.PHONE})
"""Attendance that means in the room when nobody was seen to come or go."""

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class StepTime:
    """A step's time in whole minutes."""

    step: str
    planned: int
    used_seconds: int

    @property
    def used(self) -> int:
        return self.used_seconds // 60

    @property
    def left(self) -> int:
        """Minutes left, begun ones counted; 0 when there are none."""
        return max(0, self.planned - self.used)

    @property
    def over(self) -> int:
        """Whole minutes over what was planned; a step that is not on the agenda is never over."""
        return max(0, self.used - self.planned) if self.planned else 0

    @property
    def fraction(self) -> float:
        """How much of the planned time is used, 0–1."""
        if not self.planned:
            return 0.0
        return min(1.0, self.used_seconds / (self.planned * 60))


@dataclass(frozen=True, slots=True)
class TalkShares:
    """Seconds of talk. The child, the family and its network together are the family's share."""

    family: int
    professionals: int

    @property
    def total(self) -> int:
        return self.family + self.professionals

    @property
    def family_percent(self) -> int:
        """0–100; 0 when nobody has spoken."""
        return round(100 * self.family / self.total) if self.total else 0

    @property
    def professionals_percent(self) -> int:
        return 100 - self.family_percent if self.total else 0

    @property
    def family_had_little(self) -> bool:
        """Under a third after ten minutes of talk."""
        return self.total >= HINT_AFTER_SECONDS and 3 * self.family < self.total


# -- minutes of the steps -----------------------------------------------------------------------------------


def agenda_minutes(step: Step, record: MeetingRecord) -> int:
    """What the agenda gives the step; else what the method suggests."""
    given = [item.minutes for item in record.agenda if item.step == step.id]
    return sum(given) if given else step.minutes


def planned_minutes(step: Step, record: MeetingRecord) -> int:
    """The agenda's minutes with those given at the table and without those taken."""
    extra = next((own.extra for own in record.own_steps if own.step == step.id), 0)
    return max(0, agenda_minutes(step, record) + extra)


def step_time(step: Step, record: MeetingRecord, now: datetime, *, left_out: bool = False) -> StepTime:
    """A step's planned and used time; one left out of the agenda has only the minutes given at the table."""
    planned = planned_minutes(step, record)
    if left_out:
        planned = max(0, planned - agenda_minutes(step, record))
    return StepTime(step.id, planned, used_seconds(record, step.id, now))


def used_seconds(record: MeetingRecord, step_id: str, now: datetime) -> int:
    """How long the meeting has been at the step, breaks taken out."""
    stays = _joined(_spans_of(record, step_id, now))
    breaks = _joined((p.began, p.ended or now) for p in record.pauses)
    lost = sum((_overlap(stay, rest) for stay in stays for rest in breaks), timedelta())
    return max(0, round((_length(stays) - lost).total_seconds()))


def taken_from(
    method: Method, record: MeetingRecord, wanted: int, left_out: Iterable[str] = ()
) -> tuple[tuple[str, int], ...]:
    """From which later steps minutes are taken, in the method's order: first from the longest ahead.

    Each keeps a minute. Fewer than `wanted` come together when the rest of the meeting is shorter than that.
    """
    here = record.head.step
    ids = method.step_ids
    after = ids[ids.index(here) + 1 :] if here in ids else ()
    passed_over = set(left_out) | record.visited
    spare = {
        s: planned_minutes(method.step(s), record) - LEAST_MINUTES for s in after if s not in passed_over
    }
    taken: dict[str, int] = {}
    for step in sorted(spare, key=lambda s: -spare[s]):
        taken[step] = max(0, min(spare[step], wanted - sum(taken.values())))
    return tuple((step, taken[step]) for step in spare if taken[step])


def meeting_ends(record: MeetingRecord) -> datetime | None:
    """When the meeting is meant to end: later when minutes were given that no step could spare."""
    zero = record.head.zero
    if zero is None:
        return None
    added = sum(own.extra for own in record.own_steps)
    return zero + timedelta(minutes=record.head.planned_minutes + max(0, added))


def running_pause(record: MeetingRecord) -> datetime | None:
    """Since when there is a break; None: there is none."""
    return next((pause.began for pause in record.pauses if pause.ended is None), None)


# -- talk time ----------------------------------------------------------------------------------------------


def group_of_turn(record: MeetingRecord, turn: TalkTurn) -> SpeakerGroup:
    """For whom a turn counts."""
    if turn.person_id is None:
        return turn.group or SpeakerGroup.PROFESSIONALS
    seat = record.participant_of(turn.person_id)
    if seat is not None:
        return group_of(seat.function)
    person = record.people.get(turn.person_id)
    return group_of(person.function) if person else SpeakerGroup.PROFESSIONALS


def talk_by_group(record: MeetingRecord, now: datetime) -> dict[SpeakerGroup, int]:
    """Seconds of talk of each group."""
    found = dict.fromkeys(_GROUPS, 0)
    for turn in record.talk:
        found[group_of_turn(record, turn)] += _turn_seconds(turn, now)
    return found


def talk_by_person(record: MeetingRecord, now: datetime) -> dict[Id, int]:
    """Seconds of talk of everybody whose own clock has run."""
    found: dict[Id, int] = {}
    for turn in record.talk:
        if turn.person_id is not None:
            found[turn.person_id] = found.get(turn.person_id, 0) + _turn_seconds(turn, now)
    return found


def talk_shares(record: MeetingRecord, now: datetime) -> TalkShares:
    """The two shares; the kept totals where who spoke for how long was deleted."""
    if not record.talk:
        return TalkShares(record.head.family_seconds or 0, record.head.professional_seconds or 0)
    by_group = talk_by_group(record, now)
    professionals = by_group.pop(SpeakerGroup.PROFESSIONALS)
    return TalkShares(sum(by_group.values()), professionals)


def has_the_floor(record: MeetingRecord) -> TalkTurn | None:
    """The turn that runs now."""
    return next((turn for turn in reversed(record.talk) if turn.ended is None), None)


# -- the speaking round -------------------------------------------------------------------------------------


def speaking_order(record: MeetingRecord) -> tuple[Participant, ...]:
    """Everybody who is asked in a round: child first, then family, network, professionals, the leader last.

    An order of the meeting's own comes first; who joined after it was made is asked last. Only those in the
    room are asked, and nobody whose task is to interpret.
    """
    here = [p for p in record.participants if in_the_room(p) and p.function not in _NOT_IN_ROUND]
    own = {person: place for place, person in enumerate(record.head.round_order)}
    return tuple(sorted(here, key=lambda p: (own.get(p.person_id, len(own)), *_usual_place(p))))


def _usual_place(seat: Participant) -> tuple[int, bool]:
    return _GROUPS.index(group_of(seat.function)), seat.function in _LAST_IN_ROUND


def spoken_in(record: MeetingRecord, step_id: str, now: datetime) -> frozenset[Id]:
    """Who has had a say in a step: by words taken down there, or by a turn during the stay."""
    said = {s.speaker_id for s in record.statements if s.step == step_id and s.speaker_id}
    stays = _spans_of(record, step_id, now)
    for turn in record.talk:
        span = (turn.began, max(turn.began, turn.ended or now))
        if any(_touches(span, stay) for stay in stays):
            said |= _people_of(record, turn)
    return frozenset(said)


def _people_of(record: MeetingRecord, turn: TalkTurn) -> set[Id]:
    """Whose turn it was; a group's turn tells it only where the group is one person."""
    if turn.person_id is not None:
        return {turn.person_id}
    members = [p.person_id for p in record.participants if p.present and group_of(p.function) is turn.group]
    return set(members) if len(members) == 1 else set()


def next_in_round(
    order: Sequence[Participant], spoken: Iterable[Id], asked: Sequence[Id] = ()
) -> Participant | None:
    """Who is asked next: the first who has neither spoken nor been asked, then those asked in vain.

    None when everybody has had a say.
    """
    had = set(spoken)
    silent = [p for p in order if p.person_id not in had]
    fresh = next((p for p in silent if p.person_id not in asked), None)
    if fresh is not None:
        return fresh
    last = asked[-1] if asked else None
    return next((p for p in silent if p.person_id != last), None) or next(iter(silent), None)


# -- who is in the room -------------------------------------------------------------------------------------


def in_the_room(seat: Participant) -> bool:
    """Whether somebody is there now: seen to come and not to go, or never said to be anywhere else."""
    if seat.presence:
        return any(stay.until is None for stay in seat.presence)
    return seat.attendance in _THERE_UNLESS_SAID


def there_during(seat: Participant, record: MeetingRecord, step_id: str, now: datetime) -> bool:
    """Whether somebody was in the room for some of a step's time."""
    stays = _minutes_of(record, step_id, now)
    if not seat.presence:
        return bool(stays) and seat.attendance in _THERE_UNLESS_SAID
    return any(_meets(presence, stay) for presence in seat.presence for stay in stays)


def there_throughout(seat: Participant, record: MeetingRecord, step_id: str, now: datetime) -> bool:
    """Whether somebody was in the room for the whole of a step, to the minute."""
    stays = _minutes_of(record, step_id, now)
    if not seat.presence:
        return bool(stays) and seat.attendance in _THERE_UNLESS_SAID
    return bool(stays) and all(
        any(p.since <= since and (p.until is None or p.until >= until) for p in seat.presence)
        for since, until in stays
    )


def people_during(record: MeetingRecord, step_id: str, now: datetime) -> tuple[Participant, ...]:
    """Who was in the room for a step, in the order of the list."""
    return tuple(p for p in record.participants if there_during(p, record, step_id, now))


def _meets(presence: Presence, stay: tuple[int, int]) -> bool:
    since, until = stay
    end = presence.until
    if since == until:  # a stay of less than a minute
        return presence.since <= since and (end is None or end >= since)
    return presence.since < until and (end is None or end > since)


def _minutes_of(record: MeetingRecord, step_id: str, now: datetime) -> list[tuple[int, int]]:
    """The stays at a step in minutes from the meeting's start."""
    minute = record.head.minute
    return [(minute(since), minute(until)) for since, until in _spans_of(record, step_id, now)]


# -- spans of time ------------------------------------------------------------------------------------------


def _spans_of(record: MeetingRecord, step_id: str, now: datetime) -> list[Span]:
    """The stays at a step. A clock that was put back gives an empty one."""
    found = ((s.entered, s.left or now) for s in record.stays if s.step == step_id)
    return [(since, max(since, until)) for since, until in found]


def _turn_seconds(turn: TalkTurn, now: datetime) -> int:
    return max(0, round(((turn.ended or now) - turn.began).total_seconds()))


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The same time without counting any of it twice."""
    found: list[Span] = []
    for since, until in sorted(span for span in spans if span[0] < span[1]):
        if found and since <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], until))
        else:
            found.append((since, until))
    return found


def _length(spans: Iterable[Span]) -> timedelta:
    return sum((until - since for since, until in spans), timedelta())


def _overlap(one: Span, other: Span) -> timedelta:
    return max(timedelta(), min(one[1], other[1]) - max(one[0], other[0]))


def _touches(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]

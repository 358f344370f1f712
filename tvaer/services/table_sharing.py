"""What everybody in the room may have in writing: the table screen is made from this and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from tvaer.documents.audience import visible
from tvaer.ids import Id
from tvaer.snapshots import Audiences, MeetingRecord, Participant, Scale, Statement
from tvaer.terms import Audience, Function, Version

AT_LEAST: Audiences = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})
"""A table screen stands in front of both, also while one of them is out of the room."""


class _Shared(Protocol):
    @property
    def audiences(self) -> Audiences: ...


_S = TypeVar("_S", bound=_Shared)


def readers(record: MeetingRecord) -> Audiences:
    """The versions that a card must be meant for, all of them, before it may stand on the table screen.

    Those in the room read it at once: family and professionals always, the child while it is there, and
    whatever version else one of those present gets. Who gets no documents reads nothing of their own.
    """
    there = [who for who in record.participants if in_the_room(who)]
    versions = {Audience(who.may_see.value) for who in there if who.may_see is not Version.NONE}
    child = {Audience.CHILD} if any(who.function is Function.CHILD for who in there) else set()
    return AT_LEAST | versions | child


def in_the_room(who: Participant) -> bool:
    """Whether somebody may be at the table now; in doubt they are: who is expected may come in any moment."""
    return who.present and (not who.presence or any(stay.until is None for stay in who.presence))


def shared(record: MeetingRecord) -> MeetingRecord:
    """The record as all in the room may know it together; what is not for each of them is gone.

    Besides what no document holds, also gone: marks before they are shown, what belongs to another meeting,
    and the child's own wording, since the screen has the words of the cards.
    """
    return visible(_common(record, readers(record)), Audience.FAMILY)


def _common(record: MeetingRecord, needed: Audiences) -> MeetingRecord:
    return replace(
        record,
        statements=tuple(
            said for said in _for(record.statements, needed) if not said.passed_on and not said.only_to
        ),
        needs=_for(record.needs, needed),
        goals=_for(record.goals, needed),
        offers=_for(record.offers, needed),
        agreements=_for(record.agreements, needed),
        decisions=_for(record.decisions, needed),
        disagreements=_for(record.disagreements, needed),
        voices=(),
        scales=tuple(_scale(scale, needed) for scale in record.scales if scale.revealed),
        earlier_scales=(),
        next_meeting=record.next_meeting
        if record.next_meeting and needed <= record.next_meeting.audiences
        else None,
        carried=_for(record.carried, needed),
        earlier_needs=_for(record.earlier_needs, needed),
        earlier_goals=_for(record.earlier_goals, needed),
    )


def shown_of(record: MeetingRecord) -> tuple[int, int]:
    """How many of the meeting's cards all may see, of how many: told on the laptop, never on the screen."""
    there = _common(record, readers(record))
    kept_apart = [said for said in record.statements if not said.passed_on]
    return _count(there), _count(replace(record, statements=tuple(kept_apart)))


def kept_from_child(record: MeetingRecord, step_id: str) -> tuple[Statement, ...]:
    """What was said for a step and is not on the table screen for one reason only: the child may not read it.

    Never what is for named persons, put aside, in no version, or kept from the family or the professionals.
    """
    needed = readers(record)
    return tuple(
        said
        for said in record.statements
        if (said.kept_for or said.step) == step_id
        and not said.passed_on
        and not said.only_to
        and said.audiences >= AT_LEAST
        and needed - said.audiences == {Audience.CHILD}
    )


def for_child_too(record: MeetingRecord, step_id: str, chosen: Collection[Id]) -> dict[Id, Audiences]:
    """The readers of the chosen cards with the child added, and nothing else; other cards are left out."""
    return {
        said.id: said.audiences | {Audience.CHILD}
        for said in kept_from_child(record, step_id)
        if said.id in chosen
    }


def _count(record: MeetingRecord) -> int:
    cards = (record.statements, record.needs, record.goals, record.offers, record.agreements)
    return sum(map(len, cards)) + len(record.decisions) + len(record.disagreements)


def _for(items: Iterable[_S], needed: Audiences) -> tuple[_S, ...]:
    return tuple(item for item in items if needed <= item.audiences)


def _scale(scale: Scale, needed: Audiences) -> Scale:
    return replace(scale, ratings=_for(scale.ratings, needed))

"""The one place that decides what a version of a document may hold.

Builders never filter: they are given a record in which everything held back is gone, texts, links and names
alike, so that a mistake in a builder cannot tell anybody what was not meant for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from tvaer.ids import Id
from tvaer.snapshots import (
    Agreement,
    Audiences,
    Case,
    ChildVoice,
    Decision,
    Disagreement,
    Draft,
    Goal,
    MeetingHead,
    MeetingRecord,
    Need,
    Offer,
    Participant,
    Person,
    Scale,
    Statement,
    StatusChange,
)
from tvaer.terms import Attendance, Audience

NOT_NAMED = frozenset({Attendance.EXCLUDED, Attendance.NOT_INVITED})
"""Who was kept out or never asked is not told in any version."""


class _Shared(Protocol):
    @property
    def audiences(self) -> Audiences: ...


_S = TypeVar("_S", bound=_Shared)


def visible(record: MeetingRecord, audience: Audience) -> MeetingRecord:
    """The record as this audience may know it.

    Removed: what is not meant for the audience or for named persons only, links to it, ratings held back,
    talk time, evaluations, answers at the end, private notes, contact data, the rest of the child's case,
    and everybody who is named nowhere else.
    Head, participants and agenda are for every version. The child's version has the child's wording.
    """
    statements = tuple(
        _statement(item, audience) for item in _for(record.statements, audience) if not item.only_to
    )
    needs = tuple(_need(item, audience) for item in _for(record.needs, audience))
    goals = tuple(_goal(item, audience) for item in _for(record.goals, audience))
    offers = tuple(replace(item, audiences=frozenset({audience})) for item in _for(record.offers, audience))
    agreements = tuple(_agreement(item, audience) for item in _for(record.agreements, audience))
    decisions = tuple(_decision(item, audience) for item in _for(record.decisions, audience))
    carried = tuple(_agreement(item, audience) for item in _for(record.carried, audience))
    later = record.next_meeting
    seen = MeetingRecord(
        head=_head(record.head),
        cases=tuple(_case(case) for case in record.cases),
        participants=tuple(
            _participant(who) for who in record.participants if who.attendance not in NOT_NAMED
        ),
        agenda=record.agenda,
        statements=statements,
        needs=needs,
        goals=goals,
        offers=offers,
        agreements=agreements,
        decisions=decisions,
        disagreements=tuple(
            replace(item, audiences=frozenset({audience})) for item in _for(record.disagreements, audience)
        ),
        voices=tuple(
            voice
            for voice in (_voice(item, audience) for item in record.voices)
            if voice.themes or voice.wellbeing
        ),
        scales=tuple(
            scale
            for scale in (_scale(item, audience) for item in record.scales if _may_be_seen(item, record.head))
            if scale.ratings
        ),
        next_meeting=replace(later, audiences=frozenset({audience}))
        if later and audience in later.audiences
        else None,
        carried=carried,
        earlier_needs=tuple(_need(item, audience) for item in _for(record.earlier_needs, audience)),
        earlier_goals=tuple(_goal(item, audience) for item in _for(record.earlier_goals, audience)),
        draft=Draft(),
        stays=record.stays,
        own_steps=record.own_steps,
        pauses=record.pauses,
    )
    return _with_people(_without_dead_links(seen), record.people)


def _for(items: Iterable[_S], audience: Audience) -> list[_S]:
    return [item for item in items if audience in item.audiences]


def _wording(text: str, child_text: str, audience: Audience) -> str:
    return child_text if audience is Audience.CHILD and child_text.strip() else text


def _head(head: MeetingHead) -> MeetingHead:
    return replace(head, previous_id=None)


def _case(case: Case) -> Case:
    """What a document says of the child: what it is called, school and class, and whose case it is."""
    return Case(
        id=case.id,
        alias=case.alias,
        child_id=case.child_id,
        school=case.school,
        school_class=case.school_class,
        coordinator_id=case.coordinator_id,
    )


def _participant(who: Participant) -> Participant:
    return replace(who, note="", acceptance_note="")


def _statement(item: Statement, audience: Audience) -> Statement:
    """The fields a statement of worry was built from are no text of their own: `text` says it all."""
    text = _wording(item.text, item.child_text, audience)
    return replace(item, text=text, child_text="", about="", effect="", audiences=frozenset({audience}))


def _voice(item: ChildVoice, audience: Audience) -> ChildVoice:
    """What the child lets this audience know; where and how it was told, and why not, is working data."""
    themes = tuple(
        replace(theme, why="", audiences=frozenset({audience}))
        for theme in _for(item.themes, audience)
        if not theme.only_to
    )
    marks = tuple(replace(mark, audiences=frozenset({audience})) for mark in _for(item.wellbeing, audience))
    return replace(item, place="", told_how="", themes=themes, wellbeing=marks)


def _need(item: Need, audience: Audience) -> Need:
    text = _wording(item.text, item.child_text, audience)
    return replace(item, text=text, child_text="", audiences=frozenset({audience}))


def _goal(item: Goal, audience: Audience) -> Goal:
    text = _wording(item.text, item.child_text, audience)
    return replace(item, text=text, child_text="", audiences=frozenset({audience}))


def _agreement(item: Agreement, audience: Audience) -> Agreement:
    """Remarks on an agreement have no audience of their own, so they reach nobody."""
    what = _wording(item.what, item.child_text, audience)
    history = tuple(StatusChange(change.status, change.at) for change in item.history)
    return replace(item, what=what, child_text="", note="", history=history, audiences=frozenset({audience}))


def _decision(item: Decision, audience: Audience) -> Decision:
    text = _wording(item.text, item.child_text, audience)
    return replace(item, text=text, child_text="", audiences=frozenset({audience}))


def _may_be_seen(scale: Scale, head: MeetingHead) -> bool:
    """Nobody's number is shown while others have yet to give theirs; when the meeting is over, all have."""
    return scale.revealed or head.closed is not None


def _scale(item: Scale, audience: Audience) -> Scale:
    ratings = tuple(replace(mark, audiences=frozenset({audience})) for mark in _for(item.ratings, audience))
    return replace(item, ratings=ratings)


def _without_dead_links(record: MeetingRecord) -> MeetingRecord:
    """Links between items lead to what is still there, or nowhere."""
    shown: Iterable[Statement | Disagreement | Need | Goal | Offer | Agreement | Decision | Scale] = (
        *record.statements,
        *record.disagreements,
        *record.needs,
        *record.earlier_needs,
        *record.goals,
        *record.earlier_goals,
        *record.offers,
        *record.agreements,
        *record.carried,
        *record.decisions,
        *record.scales,
    )
    there = frozenset(item.id for item in shown)

    def link(target: Id | None) -> Id | None:
        return target if target in there else None

    def offer(item: Offer) -> Offer:
        return replace(
            item,
            need_id=link(item.need_id),
            statement_id=link(item.statement_id),
            becomes_id=link(item.becomes_id),
        )

    def agreement(item: Agreement) -> Agreement:
        return replace(
            item, goal_id=link(item.goal_id), offer_id=link(item.offer_id), replaces_id=link(item.replaces_id)
        )

    def statement(item: Statement) -> Statement:
        return replace(
            item,
            explains=tuple(source for source in item.explains if source in there),
            dispute_id=link(item.dispute_id),
            pair_id=link(item.pair_id),
            becomes_id=link(item.becomes_id),
            about_goal_id=link(item.about_goal_id),
            about_agreement_id=link(item.about_agreement_id),
            theme_id=None,
        )

    def disagreement(item: Disagreement) -> Disagreement:
        return replace(item, about=tuple(said for said in item.about if said in there))

    def need(item: Need) -> Need:
        return replace(item, sources=tuple(source for source in item.sources if source in there))

    def goal(item: Goal) -> Goal:
        return replace(item, need_id=link(item.need_id), replaces_id=link(item.replaces_id))

    return replace(
        record,
        statements=tuple(map(statement, record.statements)),
        disagreements=tuple(map(disagreement, record.disagreements)),
        decisions=tuple(
            replace(item, disagreement_id=link(item.disagreement_id)) for item in record.decisions
        ),
        needs=tuple(map(need, record.needs)),
        earlier_needs=tuple(map(need, record.earlier_needs)),
        goals=tuple(map(goal, record.goals)),
        earlier_goals=tuple(map(goal, record.earlier_goals)),
        offers=tuple(map(offer, record.offers)),
        agreements=tuple(map(agreement, record.agreements)),
        carried=tuple(map(agreement, record.carried)),
        scales=tuple(replace(item, repeats_id=link(item.repeats_id)) for item in record.scales),
    )


def _with_people(record: MeetingRecord, people: dict[Id, Person]) -> MeetingRecord:
    """Only who is named in what is left, and of them only name, function, role and workplace."""
    named = frozenset(_ids(record))
    kept = {
        key: Person(
            id=person.id,
            name=person.name,
            function=person.function,
            profession=person.profession,
            relation=person.relation,
            organisation=person.organisation,
        )
        for key, person in people.items()
        if key in named
    }
    return replace(record, people=kept)


def _ids(value: Any) -> Iterable[Id]:
    """Every identifier anywhere inside a snapshot."""
    if isinstance(value, Id):
        yield value
    elif isinstance(value, (tuple, frozenset)):
        for part in value:
            yield from _ids(part)
    else:
        for name in _fields_of(value.__class__):
            yield from _ids(getattr(value, name))


@lru_cache(maxsize=256)
def _fields_of(kind: type) -> tuple[str, ...]:
    """Names of the fields of a snapshot; other values have none."""
    return tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()

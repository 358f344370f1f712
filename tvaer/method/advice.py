"""What a meeting still lacks at a step, as codes with the ids that it is about. It advises and never blocks.

The checks are named by the method file; what each looks for follows from the method (describe, understand,
act hang together) and is written at each rule below. A check that does not concern the meeting, such as the
child's voice where no child is talked about, is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.method.checks import Check
from tvaer.method.model import Method, Step, View
from tvaer.method.visible import goal_words, hard_to_see
from tvaer.snapshots import Agreement, Goal, MeetingRecord, Need, Offer, Participant, Statement
from tvaer.terms import AgreementStatus, Function, GoalStatus, OfferKind, OfferOutcome, StatementKind


@dataclass(frozen=True, slots=True)
class Advice:
    """One line of the guide: `ok`, or what is missing and in which items (`subjects`)."""

    code: Check
    step_id: str
    ok: bool
    subjects: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule may look at: the method, the step it is asked for, and the record."""

    method: Method
    step: Step
    record: MeetingRecord


Found = tuple[bool, tuple[Id, ...]] | None
"""Whether it is in order and what is not; None when it does not concern this meeting."""
Rule = Callable[[Look], Found]

_RULES: dict[Check, Rule] = {}
_DESCRIBING = frozenset(
    {StatementKind.WORRY, StatementKind.STRENGTH, StatementKind.LIFE_SITUATION, StatementKind.EXPLANATION}
)
_WITHOUT_LANE = frozenset(
    {Function.FACILITATOR, Function.NOTE_TAKER, Function.INTERPRETER, Function.SUPPORTER}
)
WORRY_STATEMENT, WELLBEING_GOAL = "worry_statement", "wellbeing_goal"
"""Small headings of the board whose statements are built by guided fields, and answer each other."""
_LIVE_GOALS = frozenset({GoalStatus.ACTIVE, GoalStatus.REACHED})
_LIVE_AGREEMENTS = frozenset({AgreementStatus.OPEN, AgreementStatus.KEPT, AgreementStatus.PARTLY})


def advice_for(method: Method, step_id: str, record: MeetingRecord) -> tuple[Advice, ...]:
    """The checks that the step asks for, in its order. Raises KeyError when the method has no such step."""
    look = Look(method, method.step(step_id), record)
    found = ((code, _RULES[Check(code)](look)) for code in look.step.advice)
    return tuple(Advice(Check(code), step_id, *result) for code, result in found if result is not None)


def closing_check(method: Method, record: MeetingRecord) -> tuple[Advice, ...]:
    """The check before the meeting is closed: do description, understanding and action hang together?"""
    closing = next((step.id for step in method.steps if step.view is View.CLOSE), method.steps[-1].id)
    return advice_for(method, closing, record)


def _rule(code: Check) -> Callable[[Rule], Rule]:
    def keep(rule: Rule) -> Rule:
        _RULES[code] = rule
        return rule

    return keep


def _none_left(ids: Iterable[Id]) -> Found:
    missing = tuple(ids)
    return not missing, missing


def _said(look: Look, only_here: bool = False) -> list[Statement]:
    """Statements with words in them, of this step alone or of everything up to it."""
    ids = look.method.step_ids
    wanted = {look.step.id} if only_here else set(ids[: ids.index(look.step.id) + 1])
    return [s for s in look.record.statements if s.step in wanted and s.text.strip()]


@_rule(Check.FRAMING_NOT_ACCEPTED)
def _framing_not_accepted(look: Look) -> Found:
    """All present accept the framing but who says it and an interpreter (seed 003, theme 3)."""
    head = look.record.head
    speaker = head.framing_by_id or head.facilitator_id
    return _none_left(
        p.person_id
        for p in look.record.participants
        if p.present
        and p.accepted is not True
        and p.person_id != speaker
        and p.function not in (Function.FACILITATOR, Function.INTERPRETER)
    )


@_rule(Check.BASIS_MISSING)
def _basis_missing(look: Look) -> Found:
    """None while nothing is said that could rest on something: a tick would praise what nobody did."""
    told = [s for s in _said(look, only_here=True) if s.kind in _DESCRIBING]
    return _none_left(s.id for s in told if s.basis is None) if told else None


def _has_kind(look: Look, kind: StatementKind) -> Found:
    return any(s.kind is kind for s in _said(look)), ()


@_rule(Check.NO_WORRY)
def _no_worry(look: Look) -> Found:
    return _has_kind(look, StatementKind.WORRY)


@_rule(Check.NO_STRENGTH)
def _no_strength(look: Look) -> Found:
    return _has_kind(look, StatementKind.STRENGTH)


@_rule(Check.NO_LIFE_SITUATION)
def _no_life_situation(look: Look) -> Found:
    return _has_kind(look, StatementKind.LIFE_SITUATION)


@_rule(Check.NO_EXPLANATION)
def _no_explanation(look: Look) -> Found:
    return _has_kind(look, StatementKind.EXPLANATION)


@_rule(Check.PERSPECTIVE_SILENT)
def _perspective_silent(look: Look) -> Found:
    """People of a perspective from which nobody has added anything yet. The child has a check of its own."""
    speakers = {s.speaker_id for s in _said(look)}
    asked = [p for p in look.record.participants if _has_lane(p)]
    heard = {p.perspective for p in look.record.participants if p.person_id in speakers}
    return _none_left(p.person_id for p in asked if p.perspective not in heard)


def _has_lane(participant: Participant) -> bool:
    return (
        participant.present
        and participant.function not in _WITHOUT_LANE
        and participant.function is not Function.CHILD
    )


@_rule(Check.CHILD_VOICE_ABSENT)
def _child_voice_absent(look: Look) -> Found:
    """The child's words are told by the child or read aloud by someone: the owner counts, not the voice."""
    return _children_heard(look.record, _said(look))


@_rule(Check.CHILD_VIEW_MISSING)
def _child_view_missing(look: Look) -> Found:
    """The child's view stands in the record, whichever step it came at (barnets lov § 5)."""
    return _children_heard(look.record, [s for s in look.record.statements if s.text.strip()])


def _children_heard(record: MeetingRecord, statements: list[Statement]) -> Found:
    """Cases whose child has said nothing; None where the meeting is about no child."""
    if not record.cases:
        return None
    speakers = {s.speaker_id for s in statements if s.speaker_id is not None}
    some_child = any(p.function is Function.CHILD and p.person_id in speakers for p in record.participants)
    return _none_left(
        case.id
        for case in record.cases
        if not (some_child if case.child_id is None else case.child_id in speakers)
    )


@_rule(Check.EXPLANATION_WITHOUT_SOURCE)
def _explanation_without_source(look: Look) -> Found:
    """None while there is no explanation."""
    told = [s for s in look.record.statements if s.kind is StatementKind.EXPLANATION and s.text.strip()]
    return _none_left(s.id for s in told if not s.explains) if told else None


def _needs(record: MeetingRecord) -> tuple[Need, ...]:
    return record.needs + record.earlier_needs


def _goals(record: MeetingRecord) -> list[Goal]:
    return [goal for goal in record.goals + record.earlier_goals if goal.status in _LIVE_GOALS]


def _agreements(record: MeetingRecord) -> list[Agreement]:
    return [a for a in record.agreements + record.carried if a.status in _LIVE_AGREEMENTS]


def _offers(record: MeetingRecord) -> list[Offer]:
    """What somebody has said they will do: not the wishes, nor what the rule turned away."""
    return [
        offer
        for offer in record.offers
        if offer.kind is not OfferKind.WISH and offer.outcome is not OfferOutcome.REJECTED_BY_RULE
    ]


def _needs_with_agreement(record: MeetingRecord) -> set[Id | None]:
    """Needs that an agreement leads back to, through its goal or through the offer it came from."""
    by_goal = {goal.id: goal.need_id for goal in _goals(record)}
    by_offer = {offer.id: offer.need_id for offer in record.offers}
    agreements = _agreements(record)
    through_goal = {by_goal.get(a.goal_id) for a in agreements if a.goal_id}
    return through_goal | {by_offer.get(a.offer_id) for a in agreements if a.offer_id}


@_rule(Check.NO_NEED)
def _no_need(look: Look) -> Found:
    return bool(_needs(look.record)), ()


@_rule(Check.NEED_WITHOUT_GOAL)
def _need_without_goal(look: Look) -> Found:
    met = {goal.need_id for goal in _goals(look.record)}
    return _none_left(need.id for need in look.record.needs if need.id not in met)


@_rule(Check.GOAL_WITHOUT_NEED)
def _goal_without_need(look: Look) -> Found:
    known = {need.id for need in _needs(look.record)}
    return _none_left(goal.id for goal in look.record.goals if _live(goal) and goal.need_id not in known)


@_rule(Check.GOAL_WITHOUT_SIGN)
def _goal_without_sign(look: Look) -> Found:
    return _none_left(goal.id for goal in look.record.goals if _live(goal) and not goal.signs)


@_rule(Check.GOAL_NOT_VISIBLE)
def _goal_not_visible(look: Look) -> Found:
    """Goals that name a state, with no sign or number by which it could be seen (seed 003, theme 5)."""
    return _none_left(
        goal.id
        for goal in look.record.goals
        if _live(goal)
        and not goal.signs
        and goal.target.value is None
        and hard_to_see(goal.text, goal_words())
    )


def _live(goal: Goal) -> bool:
    return goal.status in _LIVE_GOALS


@_rule(Check.NEED_WITHOUT_OFFER)
def _need_without_offer(look: Look) -> Found:
    helped = {offer.need_id for offer in _offers(look.record)} | _needs_with_agreement(look.record)
    return _none_left(need.id for need in look.record.needs if need.id not in helped)


@_rule(Check.NEED_WITHOUT_AGREEMENT)
def _need_without_agreement(look: Look) -> Found:
    agreed = _needs_with_agreement(look.record)
    return _none_left(need.id for need in look.record.needs if need.id not in agreed)


@_rule(Check.WISH_UNANSWERED)
def _wish_unanswered(look: Look) -> Found:
    return _none_left(
        offer.id
        for offer in look.record.offers
        if offer.kind is OfferKind.WISH
        and offer.outcome is None
        and offer.answered_by_id is None
        and offer.becomes_id is None
    )


@_rule(Check.AGREEMENT_WITHOUT_GOAL)
def _agreement_without_goal(look: Look) -> Found:
    """An agreement leads to a goal, or through its offer to a need."""
    tied = {offer.id for offer in look.record.offers if offer.need_id is not None}
    return _open(look, lambda a: a.goal_id is None and a.offer_id not in tied)


@_rule(Check.AGREEMENT_WITHOUT_OWNER)
def _agreement_without_owner(look: Look) -> Found:
    return _open(look, lambda a: a.owner_id is None)


@_rule(Check.AGREEMENT_WITHOUT_DUE)
def _agreement_without_due(look: Look) -> Found:
    """When it is done by, or from when it holds: "from Monday" is an answer too."""
    return _open(look, lambda a: a.due_on is None and a.start_on is None)


@_rule(Check.AGREEMENT_WITHOUT_DOCUMENTATION)
def _agreement_without_documentation(look: Look) -> Found:
    return _open(look, lambda a: a.documented_by_id is None and not a.documentation.strip())


def _open(look: Look, lacks: Callable[[Agreement], bool]) -> Found:
    """Agreements made at this meeting that still hold and lack something."""
    return _none_left(a.id for a in look.record.agreements if a.status in _LIVE_AGREEMENTS and lacks(a))


@_rule(Check.WORRY_WITHOUT_GOAL)
def _worry_without_goal(look: Look) -> Found:
    """A statement of worry and a wellbeing goal belong together (seed 003, theme 3); None with neither."""
    said = [s for s in look.record.statements if not s.passed_on]
    worries = {s.id for s in said if s.kind is StatementKind.WORRY and s.sub == WORRY_STATEMENT}
    goals = [s for s in said if s.kind is StatementKind.GOAL_TALK and s.sub == WELLBEING_GOAL]
    if not worries and not goals:
        return None
    answered = {goal.pair_id for goal in goals}
    alone = [s.id for s in goals if s.pair_id not in worries]
    return _none_left([*(s.id for s in said if s.id in worries - answered), *alone])


@_rule(Check.SCALE_NOT_REPEATED)
def _scale_not_repeated(look: Look) -> Found:
    """A scale asked earlier in the meeting is asked again at its end; concerns meetings with a scale only."""
    scales = look.record.scales
    repeated = {scale.repeats_id for scale in scales}
    early = [s for s in scales if s.step != look.step.id and s.repeats_id not in {o.id for o in scales}]
    if not early:
        return None
    return _none_left(scale.id for scale in early if scale.id not in repeated)


@_rule(Check.NO_NEXT_MEETING)
def _no_next_meeting(look: Look) -> Found:
    following = look.record.next_meeting
    return following is not None and following.day is not None, ()

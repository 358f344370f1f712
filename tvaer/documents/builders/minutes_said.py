"""What was said in a step: statements grouped by speaker, each with on what it rests."""

from __future__ import annotations

from collections.abc import Iterable

from tvaer.documents.blocks import Block, Line, Lines
from tvaer.documents.builders.shared import Source
from tvaer.ids import Id
from tvaer.snapshots import Disagreement, Offer, Statement
from tvaer.terms import DisagreementStatus, Function, StatementKind

_TOLD_KINDS = frozenset(StatementKind) - {
    StatementKind.LIFE_SITUATION,
    StatementKind.EXPLANATION,
    StatementKind.GOAL_TALK,
    StatementKind.PROCESS,
}
_QUOTED = 70
"""Characters of a statement that another one builds on."""


def spoken(source: Source, statements: Iterable[Statement]) -> list[Block]:
    """The statements grouped by speaker: the child first, the others in the order they first spoke."""
    groups: dict[Id | None, list[Line]] = {}
    for item in statements:
        groups.setdefault(item.speaker_id, []).append(_line(source, item))
    unknown = source.words("unknown_speaker")
    children = {case.child_id for case in source.record.cases if case.child_id}
    children |= {who.person_id for who in source.record.participants if who.function is Function.CHILD}
    order = sorted(groups, key=lambda who: who not in children)
    return [Lines(source.called(who) or unknown, tuple(groups[who])) for who in order]


def _line(source: Source, item: Statement) -> Line:
    words = source.words
    kind = words.term("statement_kind", item.kind) if item.kind in _TOLD_KINDS else ""
    basis = words.term("basis", item.basis) if item.basis else ""
    return Line(item.text, " · ".join(filter(None, (kind, basis))), tuple(_remarks(source, item)))


def _remarks(source: Source, item: Statement) -> Iterable[str]:
    words = source.words
    if source.called(item.told_by_id):
        yield words("told_by", source.called(item.told_by_id))
    if source.called(item.interpreted_by_id):
        yield words("interpreted_by", source.called(item.interpreted_by_id))
    if item.passed_on and item.passed_to.strip():
        yield words("passed_to", item.passed_to.strip())
    if item.kept_for:
        yield words("kept_here")
    offer = _became(source, item)
    if offer is not None:
        outcome = f" ({words.term('outcome', offer.outcome)})" if offer.outcome else ""
        yield words("became", words("quote", _short(offer.text))) + outcome
    yield from _ties(source, item)
    if item.knowledge.strip():
        yield words("knowledge", item.knowledge)


def _became(source: Source, item: Statement) -> Offer | None:
    """The offer or wish that a proposal kept for later ended in."""
    if not item.kept_for:
        return None
    offers = source.record.offers
    return next((o for o in offers if o.id == item.becomes_id or o.statement_id == item.id), None)


def _ties(source: Source, item: Statement) -> Iterable[str]:
    """Who shares a worry, what it is disputed by, which goal answers it, and what was built on what."""
    record, words = source.record, source.words
    sharing = source.all_called(owner for owner in item.owners if owner != item.speaker_id)
    if sharing:
        yield words("shared_by", sharing)
    topics = {dispute.id: dispute.topic for dispute in record.disagreements}
    if item.dispute_id in topics:
        yield words("disputed", _short(topics[item.dispute_id]))
    texts = {other.id: other.text for other in record.statements}
    if item.pair_id in texts:
        yield words("answers_worry", words("quote", _short(texts[item.pair_id])))
    for other in record.statements:
        if other.pair_id == item.id:
            yield words("worry_goal", words("quote", _short(other.text)))
    quoted = [words("quote", _short(texts[target])) for target in item.explains if target in texts]
    if quoted:
        yield words("builds_on", words.listed(quoted))


def seen_differently(source: Source, disagreements: Iterable[Disagreement]) -> list[Block]:
    """Each disagreement: its topic, every position with its owner, and whether it stands or waits."""
    return [_disagreement(source, item) for item in disagreements]


def _disagreement(source: Source, item: Disagreement) -> Lines:
    words = source.words
    waits = item.status is DisagreementStatus.PARKED
    topic = Line(item.topic, remarks=(words("it_waits" if waits else "it_stands"),))
    unknown = words("unknown_speaker")
    positions = (
        Line(f"{source.called(position.person_id) or unknown}: {position.text}")
        for position in item.positions
    )
    return Lines(words("seen_differently"), (topic, *positions))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    if len(flat) <= _QUOTED:
        return flat
    return flat[:_QUOTED].rsplit(" ", 1)[0].rstrip(",.;:") + " …"

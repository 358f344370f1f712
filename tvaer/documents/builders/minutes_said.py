"""What was said in a step: statements grouped by speaker, each with on what it rests."""

from __future__ import annotations

from collections.abc import Iterable

from tvaer.documents.blocks import Block, Line, Lines
from tvaer.documents.builders.shared import Source
from tvaer.ids import Id
from tvaer.snapshots import Statement
from tvaer.terms import StatementKind

_TOLD_KINDS = frozenset(StatementKind) - {
    StatementKind.LIFE_SITUATION,
    StatementKind.EXPLANATION,
    StatementKind.GOAL_TALK,
    StatementKind.PROCESS,
}
_QUOTED = 70
"""Characters of a statement that another one builds on."""


def spoken(source: Source, statements: Iterable[Statement]) -> list[Block]:
    """The statements grouped by speaker, speakers in the order in which they first spoke."""
    groups: dict[Id | None, list[Line]] = {}
    for item in statements:
        groups.setdefault(item.speaker_id, []).append(_line(source, item))
    unknown = source.words("unknown_speaker")
    return [Lines(source.called(who) or unknown, tuple(lines)) for who, lines in groups.items()]


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
    if item.kept_for:
        yield words("kept_here")
    texts = {other.id: other.text for other in source.record.statements}
    quoted = [f"»{_short(texts[target])}«" for target in item.explains if target in texts]
    if quoted:
        yield words("builds_on", words.listed(quoted))
    if item.knowledge.strip():
        yield words("knowledge", item.knowledge)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    if len(flat) <= _QUOTED:
        return flat
    return flat[:_QUOTED].rsplit(" ", 1)[0].rstrip(",.;:") + " …"

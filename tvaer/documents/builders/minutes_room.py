"""The room: who came, went and was outside, and when there was a break. Only what differs is said."""

from __future__ import annotations

from datetime import datetime, timedelta

from tvaer.documents.blocks import Block, Paragraph, Tone, plain
from tvaer.documents.builders.shared import Source, local
from tvaer.documents.presence import Moves, moves, outside
from tvaer.documents.words import clock
from tvaer.snapshots import Pause


def course(source: Source) -> list[str]:
    """Sentences: »Lis kom 14:12.«, »Villads var ude af lokalet 14:31–15:09.«, »Pause 14:40–14:50.«"""
    if source.record.head.zero is None:
        return []
    return [
        *(_moved(source, move) for move in moves(source.record)),
        *(_pause(source, pause) for pause in source.record.pauses),
    ]


def missing(source: Source, step: str) -> list[Block]:
    """A short line that tells who was not in the room for a step."""
    names = [source.called(who.person_id) for who in outside(source.record, step)]
    if not names:
        return []
    line = source.words("outside", source.words.listed(names))
    return [Paragraph(plain(line), Tone.SMALL, keep_with_next=True)]


def _moved(source: Source, move: Moves) -> str:
    words = source.words
    said = [words("came", _at(source, move.came))] if move.came is not None else []
    if move.out:
        spans = [words("from_to", _at(source, since), _at(source, until)) for since, until in move.out]
        said.append(words("was_out", words.listed(spans)))
    if move.left is not None:
        said.append(words("left", _at(source, move.left)))
    return f"{source.called(move.who.person_id)} {words.listed(said)}."


def _pause(source: Source, pause: Pause) -> str:
    words = source.words
    begins = _clock(pause.began)
    if pause.ended is None:
        line = words("pause_from", begins)
    else:
        ends = _clock(max(pause.began, pause.ended))  # the computer's clock may have been put back
        line = words("pause", words("from_to", begins, ends))
    return f"{line} ({pause.title})." if pause.title.strip() else f"{line}."


def _at(source: Source, minute: int) -> str:
    zero = source.record.head.zero
    assert zero is not None  # asked for in `course`
    return _clock(zero + timedelta(minutes=minute))


def _clock(moment: datetime) -> str:
    return clock(local(moment).time())

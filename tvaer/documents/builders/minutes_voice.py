"""What the child told before the meeting (Barnets Stemme; seed 003, theme 4), in its own words."""

from __future__ import annotations

from tvaer.documents.blocks import (
    Block,
    Column,
    Heading,
    Line,
    Lines,
    Paragraph,
    Spacer,
    Table,
    Tone,
    cell,
    plain,
)
from tvaer.documents.builders.shared import Source, first
from tvaer.snapshots import ChildVoice, VoiceMark


def voices(source: Source) -> list[list[Block]]:
    """One section for each child's talk."""
    return [_voice(source, voice) for voice in source.record.voices]


def _voice(source: Source, voice: ChildVoice) -> list[Block]:
    words = source.words
    blocks: list[Block] = [Heading(words("voice", _child(source, voice)))]
    told = _told(source, voice)
    if told:
        blocks.append(Paragraph(plain(told), Tone.SMALL, keep_with_next=True))
    for theme in voice.themes:
        line = Line(words("quote", theme.text.strip()))
        blocks.append(Lines(words.term("child_theme", theme.theme), (line,)))
    if voice.wellbeing:
        if voice.themes:
            blocks.append(Spacer(5))
        blocks.append(_wheel(source, voice.wellbeing))
    return blocks


def _child(source: Source, voice: ChildVoice) -> str:
    """What this child is called here: by its case, else by its own name."""
    alias = next((case.alias for case in source.record.cases if case.id == voice.case_id), "")
    return first(alias) or source.called(voice.child_id) or source.child


def _told(source: Source, voice: ChildVoice) -> str:
    words = source.words
    to = source.name(voice.by_id)
    day = words.long_date(voice.day, capital=False) if voice.day else ""
    if to and day:
        return words("told_to_on", to, day)
    if to:
        return words("told_to", to)
    return words("told_on", day) if day else ""


def _wheel(source: Source, marks: tuple[VoiceMark, ...]) -> Table:
    words = source.words
    columns = (Column(words("wellbeing"), 130), Column(words("right_now"), 84), Column(words("own_words")))
    rows = tuple(
        (
            cell(words.term("wellbeing", item.indicator)),
            cell(words.term("wellbeing_mark", item.mark) if item.mark else "–"),
            cell(words("quote", item.text.strip()) if item.text.strip() else "–"),
        )
        for item in marks
    )
    return Table(columns, rows)

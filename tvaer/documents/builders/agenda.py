"""The agenda with room to prepare: the same for everybody, and sent out before the meeting (seed 003)."""

from __future__ import annotations

from datetime import timedelta

from tvaer.documents.blocks import (
    Align,
    Block,
    BoxGrid,
    CheckBoxes,
    Column,
    Document,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    PrepareBox,
    Table,
    cell,
    labelled,
)
from tvaer.documents.builders.shared import Source, confidential, local, role, span, top
from tvaer.terms import Attendance

_COMING = frozenset(Attendance) - {Attendance.EXCUSED, Attendance.DECLINED}


def build(source: Source) -> Document:
    """The agenda as blocks. `source.record` must be what the family may see."""
    words = source.words
    title = words("agenda_title")
    blocks: list[Block] = [*top(source, title), _facts(source), *_people(source)]
    blocks += [*_course(source), *_last_time(source), *_preparation(source)]
    return Document(
        title=title,
        language=words.language,
        header=confidential(source, "for_participants"),
        letterhead=source.letterhead_line,
        footer=_hand_in(source),
        page=words("page"),
        blocks=tuple(blocks),
        uncovered=words("uncovered"),
    )


def _facts(source: Source) -> KeyValues:
    head, words = source.record.head, source.words
    missing = words("to_be_agreed")
    day = words.long_date(local(head.starts).date()) if head.starts else missing
    hours = span(head.starts, head.planned_minutes, words) if head.starts else missing
    pairs = [
        (words("date"), day),
        (words("called_by"), source.person_with_role(head.called_by_id)),
        (words("time"), hours),
        (words("facilitator"), source.person_with_role(head.facilitator_id)),
        (words("place"), head.place or missing),
        (words("note_taker"), source.person_with_role(head.note_taker_id)),
    ]
    return KeyValues(tuple((key, value or missing) for key, value in pairs))


def _people(source: Source) -> list[Block]:
    record, words = source.record, source.words
    names = [f"{who.name} ({role(source, who)})" for who in record.participants if who.attendance in _COMING]
    blocks: list[Block] = []
    if names:
        blocks.append(Paragraph(labelled(words("participants"), ", ".join(names) + ".")))
    if record.head.purpose.strip():
        blocks.append(Paragraph(labelled(words("purpose"), record.head.purpose)))
    return blocks


def _course(source: Source) -> list[Block]:
    record, words = source.record, source.words
    if not record.agenda:
        return []
    total = sum(item.minutes for item in record.agenda)
    rows = []
    passed = 0
    for item in record.agenda:
        begins = local(record.head.starts + timedelta(minutes=passed)) if record.head.starts else None
        rows.append(
            (
                cell(f"{begins:%H:%M}" if begins else ""),
                cell(f"{item.title}: {item.purpose}" if item.purpose else item.title),
                cell(source.called(item.owner_id) or words("everyone")),
                cell(words("minutes_short", item.minutes)),
            )
        )
        passed += item.minutes
    columns = (
        Column(words("time"), 43.5),
        Column(words("item")),
        Column(words("who"), 66),
        Column(words("in_all", total), 48, align=Align.RIGHT),
    )
    return [Heading(words("course")), Table(columns, tuple(rows))]


def _last_time(source: Source) -> list[Block]:
    record, words = source.record, source.words
    if not record.carried:
        return []
    ticks = "\u00a0\u00a0 ".join(
        f"☐\u00a0{words(key)}".replace(" ", "\u00a0") for key in ("done", "under_way", "not_yet")
    )
    rows = tuple(
        (
            cell(item.what),
            cell(source.all_called((item.owner_id, *item.partners) if item.owner_id else item.partners)),
            cell(ticks),
        )
        for item in record.carried
    )
    columns = (Column(words("agreement")), Column(words("who"), 78), Column(words("how_far"), 165))
    return [Heading(words("last_time")), Table(columns, rows)]


def _preparation(source: Source) -> list[Block]:
    words = source.words
    boxes = tuple(
        PrepareBox(words(f"box_{key}"), words(f"box_{key}_ask", source.child))
        for key in ("works", "worries", "goal", "agreements")
    )
    ticks = CheckBoxes(words("write_briefly"), (words("parent"), words("school")), words("other"))
    return [KeepTogether((Heading(words("preparation")), ticks, BoxGrid(boxes, lines=3)))]


def _hand_in(source: Source) -> str:
    head, words = source.record.head, source.words
    to = source.name(head.called_by_id) or source.contact
    if not to:
        return words("bring")
    if head.answers_due:
        return words("hand_in_by", words.long_date(head.answers_due, capital=False), to)
    return words("hand_in", to)

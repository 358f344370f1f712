"""The minutes: head, who was there, each step in the method's order, and at the end what the family adds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tvaer.documents.blocks import (
    Block,
    BulletList,
    Document,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    Signatures,
    Spacer,
    WriteLines,
    labelled,
    plain,
)
from tvaer.documents.builders import minutes_room as room
from tvaer.documents.builders import minutes_tables as tables
from tvaer.documents.builders.minutes_said import seen_differently, spoken
from tvaer.documents.builders.minutes_voice import voices
from tvaer.documents.builders.shared import Source, confidential, local, role, top
from tvaer.documents.steps import MethodStep, Shows
from tvaer.documents.words import clock
from tvaer.snapshots import Participant, Statement
from tvaer.terms import PRESENT, Attendance, Audience, Function

_HEADERS = {Audience.FAMILY: "for_family", Audience.PROFESSIONAL: "for_professional"}


def build(source: Source) -> Document:
    """The minutes as blocks."""
    words = source.words
    title = words("minutes_title")
    blocks: list[Block] = [*top(source, title), _facts(source), *_people(source)]
    for section in _sections(source):
        blocks += section
    if source.audience is Audience.FAMILY:
        blocks += _signing(source)
    contact = source.contact
    return Document(
        title=title,
        language=words.language,
        header=confidential(source, _HEADERS[source.audience]),
        letterhead=source.letterhead_line,
        footer=words("wrong", contact) if contact else words("wrong_nobody"),
        page=words("page"),
        blocks=tuple(blocks),
        uncovered=words("uncovered"),
    )


def _facts(source: Source) -> KeyValues:
    head, words = source.record.head, source.words
    missing = words("to_be_agreed")
    day = words.long_date(local(head.began).date()) if head.began else missing
    pairs = [
        (words("date"), day),
        (words("facilitator"), source.person_with_role(head.facilitator_id)),
        (words("time_and_place"), ", ".join(filter(None, (_hours(source), head.place)))),
        (words("note_taker"), source.person_with_role(head.note_taker_id)),
        (words("co_facilitator"), source.person_with_role(head.co_facilitator_id)),
        (words("called_by"), source.person_with_role(head.called_by_id)),
    ]
    return KeyValues(tuple((key, value) for key, value in pairs if value))


def _hours(source: Source) -> str:
    """»17:29–17:44« on the clock: from its beginning to its end, or to the planned one while it lasts."""
    head = source.record.head
    if head.began is None or head.zero is None:
        return ""
    planned = timedelta(minutes=head.planned_minutes)
    if head.lasted is not None:
        ends = head.began + head.lasted
    else:
        ends = head.zero + planned
        if not head.began < ends <= head.began + planned:
            ends = head.began + planned
    return source.words("from_to", clock(local(head.began).time()), clock(local(ends).time()))


def _people(source: Source) -> list[Block]:
    record, words = source.record, source.words
    blocks: list[Block] = []

    def line(key: str, found: list[str]) -> None:
        if found:
            blocks.append(Paragraph(labelled(words(key), ", ".join(found) + ".")))

    line("present", [_present(source, who) for who in record.participants if who.attendance in PRESENT])
    moved = room.course(source)
    if moved:
        blocks.append(Paragraph(plain(" ".join(moved))))
    for key, attendance in (("excused", Attendance.EXCUSED), ("declined", Attendance.DECLINED)):
        line(
            key,
            [
                f"{who.name} ({role(source, who)})"
                for who in record.participants
                if who.attendance is attendance
            ],
        )
    if record.head.purpose.strip():
        blocks.append(Paragraph(labelled(words("purpose"), record.head.purpose)))
    return blocks


def _present(source: Source, who: Participant) -> str:
    """»Kirstine Hald (klasselærer)«; when somebody came and went is told below, where it is known."""
    about = [role(source, who)]
    if who.attendance is Attendance.PHONE:
        about.append(source.words("phone"))
    if not who.presence or source.record.head.zero is None:
        part = {Attendance.PART: "part", Attendance.LATE: "late"}.get(who.attendance)
        about.append(source.words(part) if part else "")
    return f"{who.name} ({'; '.join(filter(None, about))})"


def _sections(source: Source) -> list[list[Block]]:
    """One section a step that has something in it; what belongs to no step of the method comes last."""
    steps = source.method.steps
    views = {step.view for step in steps}
    sections: list[list[Block]] = []
    own_words = voices(source)
    for step in steps:
        if own_words and step.number is not None:
            sections += own_words
            own_words = []
        sections.append(_step(source, step))
    sections += own_words
    sections += _without_step(source)
    for view, build_view in _VIEWS.items():
        if view not in views:
            sections.append(_homeless(source, view, build_view))
    return [section for section in sections if section]


def _without_step(source: Source) -> list[list[Block]]:
    """What was said at no step of the method, and what belongs to another meeting."""
    record, words = source.record, source.words
    known = frozenset(source.method.step_ids)
    left = [item for item in _said(source) if _place(item, known) not in known]
    rest: list[Block] = [*spoken(source, left)]
    rest += seen_differently(source, (item for item in record.disagreements if item.step not in known))
    rest += tables.scales(source, lambda scale: scale.step not in known)
    elsewhere = spoken(source, (item for item in record.statements if item.passed_on))
    return [
        [Heading(words(key)), *blocks]
        for key, blocks in (("also_said", rest), ("elsewhere", elsewhere))
        if blocks
    ]


def _said(source: Source) -> list[Statement]:
    """What stands in the steps: all but what was passed on to another meeting."""
    return [item for item in source.record.statements if not item.passed_on]


def _homeless(source: Source, view: str, build_view: Callable[[Source], list[Block]]) -> list[Block]:
    """What a method has no step for keeps a section of its own."""
    headings: dict[str, str] = {
        Shows.GOALS: "goal",
        Shows.EFFORT: "we_agreed",
        Shows.CLOSE: "next_meeting",
        Shows.FOLLOW_UP: "carried",
    }
    blocks = build_view(source)
    if blocks and view in headings:
        return [Heading(source.words(headings[view])), *blocks]
    return blocks


def _place(item: Statement, known: frozenset[str]) -> str:
    """The step a statement stands under: what was kept for a later step stands there."""
    return item.kept_for if item.kept_for in known else item.step


def _step(source: Source, step: MethodStep) -> list[Block]:
    words = source.words
    known = frozenset(source.method.step_ids)
    said = spoken(source, [item for item in _said(source) if _place(item, known) == step.id])
    said_there = bool(said)
    said += seen_differently(source, (item for item in source.record.disagreements if item.step == step.id))
    shown = _VIEWS[step.view](source) if step.view in _VIEWS else []
    marks = tables.scales(source, lambda scale: scale.step == step.id)
    if not (said or shown or marks):
        return []
    heading = Heading(
        _heading(source, step),
        number=str(step.number) if step.number is not None else "",
        aside=words("rests_on") if said_there else "",
    )
    gap = [Spacer(5)] if shown and (said or marks) else []
    return [heading, *room.missing(source, step.id), *said, *marks, *gap, *shown]


def _heading(source: Source, step: MethodStep) -> str:
    """What the step was called at this meeting, where that is not what the method calls it."""
    language = source.words.language
    own = next((item.title.strip() for item in source.record.own_steps if item.step == step.id), "")
    if own and own != step.name.in_language(language, source.child):
        return own
    return step.minutes_heading.in_language(language, source.child)


def _framing(source: Source) -> list[Block]:
    """Who said the framing, its points, and who accepted it; remarks have no readers of their own."""
    record, words = source.record, source.words
    head = record.head
    blocks: list[Block] = []
    if source.name(head.framing_by_id):
        blocks.append(Paragraph(plain(words("framing_by", source.name(head.framing_by_id)))))
    if head.framing_points:
        blocks.append(BulletList(head.framing_points))
    asked = [who for who in record.participants if who.accepted is not None]
    if (
        asked
        and all(who.accepted for who in asked)
        and len(asked) == len([w for w in record.participants if w.present])
    ):
        blocks.append(Paragraph(plain(words("accepted_all"))))
        return blocks
    for key, answer in (("accepted_by", True), ("not_accepted", False)):
        names = [source.called(who.person_id) for who in asked if who.accepted is answer]
        if names:
            blocks.append(Paragraph(labelled(words(key), ", ".join(names) + ".")))
    return blocks


def _effort(source: Source) -> list[Block]:
    return [*tables.offers(source), *tables.agreements(source), *tables.decisions(source)]


def _close(source: Source) -> list[Block]:
    """The next meeting: when, where and why."""
    later, words = source.record.next_meeting, source.words
    if later is None:
        return []
    if later.day is None:
        when = words("not_set")
    elif later.start is None:
        when = words.long_date(later.day) + "."
    else:
        when = (
            words("next_at", words.long_date(later.day), tables.hours(later.start, later.minutes, words))
            + "."
        )
    place = words("next_place", later.place) if later.place.strip() else ""
    blocks: list[Block] = [Paragraph(plain(" ".join(filter(None, (when, place)))))]
    if later.why.strip():
        blocks.append(Paragraph(plain(words("next_why", later.why))))
    return blocks


_VIEWS: dict[str, Callable[[Source], list[Block]]] = {
    Shows.FRAMING: _framing,
    Shows.FOLLOW_UP: tables.carried,
    Shows.GOALS: tables.goals,
    Shows.EFFORT: _effort,
    Shows.CLOSE: _close,
}


def _signing(source: Source) -> list[Block]:
    """Room for the family's own remarks, and lines to sign on."""
    record, words = source.record, source.words
    remarks = KeepTogether((Heading(words("remarks")), WriteLines(3)))
    names = [who.name for who in record.participants if who.function is Function.PARENT and who.present]
    leader = source.name(record.head.facilitator_id)
    if leader:
        names.append(f"{leader}, {words('facilitator').lower()}")
    return [remarks, Signatures(tuple(names))] if names else [remarks]

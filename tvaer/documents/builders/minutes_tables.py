"""The tables of the minutes: goals, offers, agreements, decisions, scales, what was agreed last time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from tvaer.documents.blocks import Block, Cell, CellPart, Column, Heading, Paragraph, Table, Tone, cell, plain
from tvaer.documents.builders.shared import Source, local
from tvaer.documents.words import Words, clock, number
from tvaer.snapshots import Agreement, Goal, Measure, Need, Offer, Rating, Scale
from tvaer.terms import AgreementStatus, ScaleKind


def hours(start: time, minutes: int | None, words: Words) -> str:
    """»10:00–11:15«, or only the beginning."""
    if not minutes:
        return clock(start)
    ends = datetime.combine(date(2000, 1, 1), start) + timedelta(minutes=minutes)
    return words("from_to", clock(start), clock(ends.time()))


def _parts(main: str, small: Iterable[str]) -> Cell:
    """A cell with a text and small remarks below it."""
    return (CellPart(plain(main)), *(CellPart(plain(text), Tone.SMALL) for text in small if text))


def _day(source: Source, day: date) -> str:
    starts = source.record.head.starts
    return source.words.short_date(day, year=starts is not None and local(starts).year != day.year)


def goals(source: Source) -> list[Block]:
    """Each need with its goals, each goal with today, target, signs, and the numbers of its agreements."""
    record, words = source.record, source.words
    needs = {need.id: need for need in (*record.earlier_needs, *record.needs)}
    rows: list[tuple[Cell, ...]] = []
    for need in record.needs:
        under = [goal for goal in record.goals if goal.need_id == need.id]
        rows += [_goal_row(source, need, goal) for goal in under]
        if not under:
            rows.append((cell(need.text), cell(words("open_need")), cell(words("none_yet"))))
    shown = frozenset(need.id for need in record.needs)
    for goal in record.goals:
        if goal.need_id not in shown:
            rows.append(_goal_row(source, needs.get(goal.need_id) if goal.need_id else None, goal))
    if not rows:
        return []
    columns = (
        Column(words("need"), share=1),
        Column(words("goal"), share=1.7),
        Column(words("agreements_column"), 62),
    )
    return [Table(columns, tuple(rows))]


def _goal_row(source: Source, need: Need | None, goal: Goal) -> tuple[Cell, ...]:
    words = source.words
    numbers = [
        str(count) for count, item in enumerate(source.record.agreements, start=1) if item.goal_id == goal.id
    ]
    return (
        cell(need.text if need else words("no_need")),
        _parts(goal.text, _about_goal(source, goal)),
        cell(words.listed(numbers) if numbers else words("none_yet")),
    )


def _about_goal(source: Source, goal: Goal) -> Iterable[str]:
    words = source.words

    def said(key: str, text: str) -> str:
        return f"{words(key)}: {text}" if text else ""

    yield said("today", _measure(source, goal.baseline))
    yield said("target", _measure(source, goal.target))
    for sign in goal.signs:
        how = f" ({sign.how})" if sign.how.strip() else ""
        yield f"{words('signs')} {words.term('sign_of', sign.of)}: {sign.text}{how}"
    yield said("indicator", words.term("indicator", goal.indicator) if goal.indicator else "")
    yield said("pursued_by", source.all_called(goal.pursued_by))
    documented = ", ".join(filter(None, (source.all_called(goal.documented_by), goal.how_often)))
    yield said("documented_by", documented)
    yield said("next_look", _day(source, goal.next_look) if goal.next_look else "")
    for level, text in goal.attainment:
        yield f"{f'{level:+d}'.replace('-', '−') if level else '0'}: {text}"


def _measure(source: Source, measure: Measure) -> str:
    """Its own words; where there are none, its number and day."""
    words = source.words
    value = ""
    if measure.value is not None:
        shown = number(measure.value, words.language)
        if measure.of is not None:
            value = words("number_of", shown, number(measure.of, words.language), measure.unit).strip()
        else:
            value = words("number", shown, measure.unit).strip()
    on = words("measured", _day(source, measure.measured_on)) if measure.measured_on else ""
    return measure.text.strip() or ", ".join(filter(None, (value, on)))


def offers(source: Source) -> list[Block]:
    """Offers, wishes and what the family does itself, with what came of them."""
    words = source.words
    if not source.record.offers:
        return []
    columns = (Column(words("who"), 84), Column(words("what")), Column(words("outcome"), 108))
    rows = tuple(_offer_row(source, item) for item in source.record.offers)
    return [Heading(words("answers"), 3), Table(columns, rows)]


def _offer_row(source: Source, item: Offer) -> tuple[Cell, ...]:
    record, words = source.record, source.words
    needs = {need.id: need.text for need in (*record.earlier_needs, *record.needs)}
    about = [
        words("to_person", source.called(item.to_id)) if source.called(item.to_id) else "",
        words("for_need", needs[item.need_id]) if item.need_id in needs else "",
    ]
    became = [
        words("agreement") + f" {count}"
        for count, agreement in enumerate(record.agreements, start=1)
        if agreement.offer_id == item.id or agreement.id == item.becomes_id
    ]
    outcome = [words.term("outcome", item.outcome) if item.outcome else "", *became]
    return (
        _parts(source.called(item.person_id), [words.term("offer_kind", item.kind)]),
        _parts(item.text, about),
        cell(", ".join(filter(None, outcome))),
    )


def agreements(source: Source) -> list[Block]:
    """The agreements, numbered as the goals refer to them."""
    words = source.words
    if not source.record.agreements:
        return []
    columns = (
        Column("", 24),
        Column(words("what"), share=1.5),
        Column(words("who"), 66),
        Column(words("with"), 76),
        Column(words("when"), 78),
        Column(words("followed"), share=1),
    )
    rows = tuple(
        (
            cell(str(count)),
            _parts(item.what, [_status(source, item)]),
            cell(source.called(item.owner_id)),
            cell(source.all_called(item.partners)),
            cell(_when(source, item)),
            cell(_followed(source, item)),
        )
        for count, item in enumerate(source.record.agreements, start=1)
    )
    return [Heading(words("we_agreed"), 3), Table(columns, rows)]


def _status(source: Source, item: Agreement) -> str:
    if item.status is AgreementStatus.OPEN:
        return ""
    return source.words.term("agreement_status", item.status)


def _when(source: Source, item: Agreement) -> str:
    words = source.words
    parts = []
    if item.start_on:
        parts.append(words("from_day", _day(source, item.start_on)))
    if item.due_on:
        due = _day(source, item.due_on)
        if item.due_time:
            due = f"{due} {words('at_clock', clock(item.due_time))}"
        parts.append(words("by_day", due))
    return "\n".join(parts)


def _followed(source: Source, item: Agreement) -> str:
    who = source.called(item.documented_by_id)
    what = ", ".join(filter(None, (item.documentation.strip(), item.how_often.strip())))
    return f"{who}: {what}" if who and what else who or what


def decisions(source: Source) -> list[Block]:
    """What was decided, by whom, and by what right; disagreement stands with it."""
    words = source.words
    if not source.record.decisions:
        return []
    topics = {dispute.id: dispute.topic for dispute in source.record.disagreements}
    columns = (Column(words("decision")), Column(words("who"), 110), Column(words("level"), 110))
    rows = tuple(
        (
            _parts(
                item.text,
                [
                    words("reason", item.reason) if item.reason.strip() else "",
                    words("disagreement", item.disagreement) if item.disagreement.strip() else "",
                    words("disagreement", topics[item.disagreement_id])
                    if item.disagreement_id in topics
                    else "",
                ],
            ),
            cell(source.all_called(item.taken_by)),
            cell(words.term("level", item.level)),
        )
        for item in source.record.decisions
    )
    return [Heading(words("decisions"), 3), Table(columns, rows)]


def scales(source: Source, wanted: Callable[[Scale], bool]) -> list[Block]:
    """Each scale with one number per person; numbers are never averaged or converted."""
    blocks: list[Block] = []
    for scale in source.record.scales:
        if wanted(scale):
            blocks += _scale(source, scale)
    return blocks


def _scale(source: Source, scale: Scale) -> list[Block]:
    words = source.words
    numbers = "1–5" if scale.kind is ScaleKind.RULER else "0–10"
    columns = (Column(words("who"), 96), Column(numbers, 48), Column(words("why")))
    rows = tuple(
        (
            cell(source.called(mark.person_id)),
            cell("–" if mark.score is None else str(mark.score)),
            _reasons(words, scale.kind, mark),
        )
        for mark in scale.ratings
    )
    about = " ".join(filter(None, (_ends(words, scale), _spread(words, scale), _again(source, scale))))
    note = [Paragraph(plain(about), Tone.SMALL, keep_with_next=True)] if about else []
    return [Heading(scale.question or words("scales"), 3), *note, Table(columns, rows)]


def _reasons(words: Words, kind: ScaleKind, mark: Rating) -> Cell:
    """Why this number, and one step better. Who would not set one is named so even where they told why."""
    unsaid, reason = words("no_score") if mark.score is None else "", mark.reason.strip()
    step = "step_up_ruler" if kind is ScaleKind.RULER else "step_up"
    better = words(step, mark.step_up) if mark.step_up.strip() else ""
    if unsaid and reason:
        return _parts(unsaid, [reason, better])
    return _parts(unsaid or reason, [better])


def _ends(words: Words, scale: Scale) -> str:
    """What the first and the last number mean. On the ruler 1 is best, so neither is called low or high."""
    ruler = scale.kind is ScaleKind.RULER
    first, last = (1, 5) if ruler else (0, 10)
    ends = [
        words("scale_end", str(n), w.strip())
        for n, w in ((first, scale.low), (last, scale.high))
        if w.strip()
    ]
    return " ".join([*ends, *([words("first_last")] if ruler else [])])


def _spread(words: Words, scale: Scale) -> str:
    """From where to where the marks go that these readers may see."""
    scores = [mark.score for mark in scale.ratings if mark.score is not None]
    if len(scores) < 2:
        return ""
    if min(scores) == max(scores):
        return words("scale_same", str(scores[0]))
    return words("scale_span", str(min(scores)), str(max(scores)))


def _again(source: Source, scale: Scale) -> str:
    """That the same was asked earlier at this meeting, so that both rounds are understood."""
    earlier = {other.id for other in source.record.scales}
    return source.words("scale_again") if scale.repeats_id in earlier else ""


def carried(source: Source) -> list[Block]:
    """What was agreed at earlier meetings, and how far it has come."""
    words = source.words
    if not source.record.carried:
        return []
    columns = (
        Column(words("carried")),
        Column(words("who"), 90),
        Column(words("when"), 90),
        Column(words("status"), 96),
    )
    rows = tuple(
        (
            cell(item.what),
            cell(source.called(item.owner_id)),
            cell(_when(source, item)),
            cell(words.term("agreement_status", item.status)),
        )
        for item in source.record.carried
    )
    return [Table(columns, rows)]

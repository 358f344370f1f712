"""What of a scale may be seen now. Before the marks are opened there is no number in it at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tvaer.ids import Id
from tvaer.services.commands.scales import RANGES
from tvaer.snapshots import MeetingRecord, Participant, Rating, Scale
from tvaer.terms import Audience, Function, ScaleKind, SpeakerGroup, group_of
from tvaer.ui.dates import day_and_month, local_day
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.statement_words import perspective_of_person, short_name
from tvaer.ui.words import fill, translate

Naming = Callable[[MeetingRecord, Id | None], str]
Wanted = Callable[[Rating], bool]

_NOT_ASKED = frozenset({Function.FACILITATOR, Function.INTERPRETER})
"""Who leads or carries the words over gives no mark of their own; they still may."""
_TURNS = tuple(SpeakerGroup)
"""Child, family, network, professionals (method.md, speaking round)."""
FOR_ALL = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})


@dataclass(frozen=True)
class Mark:
    """One person's mark as it is drawn."""

    person_id: Id
    name: str
    perspective: str
    score: int

    @property
    def spoken(self) -> str:
        return f"{self.name}: {self.score}"


@dataclass(frozen=True)
class Round:
    """Everybody's marks of one time that the question was asked."""

    marks: tuple[Mark, ...] = ()
    unsaid: tuple[str, ...] = ()
    """Names of those who would or could not set a number."""
    when: str = ""

    @property
    def span(self) -> tuple[int, int] | None:
        """Lowest and highest mark; None without marks."""
        scores = [mark.score for mark in self.marks]
        return (min(scores), max(scores)) if scores else None


@dataclass(frozen=True)
class Sight:
    """A scale as it may be seen: everything here is safe to show and to read aloud."""

    question: str
    kind: ScaleKind
    low: str
    high: str
    revealed: bool
    answered: tuple[str, ...]
    asked: int
    now: Round
    earlier: tuple[Round, ...]
    """Earlier rounds of the same question, the latest first."""

    @property
    def numbers(self) -> range:
        return RANGES[self.kind]

    @property
    def ends(self) -> tuple[str, ...]:
        """The words at both ends, lowest number first; on the ruler with what 1 means.

        Who wrote the number down themselves does not get it twice.
        """
        lines = [
            word.strip() if re.match(rf"{number}\b", word.strip()) else fill("%1: %2", number, word.strip())
            for number, word in ((self.numbers[0], self.low), (self.numbers[-1], self.high))
            if word.strip()
        ]
        if self.kind is ScaleKind.RULER:
            lines.append(translate("ScaleStrip", "1 is best"))
        return tuple(lines)

    @property
    def head(self) -> str:
        """The range in words, or how many have answered while the marks are hidden."""
        if not self.revealed:
            return fill(translate("ScaleStrip", "%1 of %2 have answered"), len(self.answered), self.asked)
        span = self.now.span
        if span is None:
            return translate("ScaleStrip", "No numbers")
        if span[0] != span[1]:
            return fill(translate("ScaleStrip", "From %1 to %2"), *span)
        if len(self.now.marks) == 1:
            return str(span[0])
        return fill(translate("ScaleStrip", "All at %1"), span[0])

    @property
    def notes(self) -> tuple[str, ...]:
        """Muted lines below the range."""
        lines = []
        if not self.revealed:
            if self.answered:
                lines.append(fill(translate("ScaleStrip", "Answered: %1"), joined(self.answered)))
            lines.append(translate("ScaleStrip", "The numbers show when you all have answered."))
            return tuple(lines)
        if self.now.unsaid:
            names = joined(self.now.unsaid)
            lines.append(fill(translate("ScaleStrip", "Will not set a number: %1"), names))
        if self.earlier:
            lines.append(fill(translate("ScaleStrip", "Dashed: %1"), self.earlier[0].when))
        if self.now.marks:
            lines.append(translate("ScaleStrip", "Ask: What do you see that makes it just that number?"))
        return tuple(lines)

    @property
    def spoken(self) -> str:
        """The whole scale for those who hear it: every mark that may be seen."""
        parts = [*self.ends, self.head]
        if not self.revealed:
            return ". ".join([*parts, *(note.rstrip(".") for note in self.notes)]) + "."
        parts += [mark.spoken for mark in self.now.marks]
        if self.now.unsaid:
            names = joined(self.now.unsaid)
            parts.append(fill(translate("ScaleStrip", "Will not set a number: %1"), names))
        parts += [earlier_words(before) for before in self.earlier]
        return ". ".join(parts) + "."


def earlier_words(before: Round) -> str:
    """An earlier round in one line: when it was, and each mark."""
    marks = [mark.spoken for mark in before.marks]
    marks += [fill(translate("ScaleStrip", "%1 would not set a number"), name) for name in before.unsaid]
    return fill(translate("ScaleStrip", "Earlier, %1: %2"), before.when, ", ".join(marks))


def for_all(mark: Rating) -> bool:
    """Whether everybody in the room may see a mark: what the table screen shows."""
    return mark.audiences >= FOR_ALL


def sight_of(
    record: MeetingRecord, scale: Scale, naming: Naming = short_name, wanted: Wanted | None = None
) -> Sight:
    """What may be seen of `scale`. `naming` says what people are called, `wanted` which marks may show."""
    order = {person: place for place, person in enumerate(in_turn(record))}
    given = sorted(
        (mark for mark in scale.ratings if wanted is None or wanted(mark)),
        key=lambda mark: order.get(mark.person_id, len(order)),
    )
    answered = [mark.person_id for mark in given]
    asked = {seat.person_id for seat in asked_at(record)} | set(answered)
    shown = scale.revealed
    return Sight(
        scale.question,
        scale.kind,
        scale.low,
        scale.high,
        shown,
        tuple(naming(record, person) for person in answered),
        len(asked),
        _round(record, given, naming, "") if shown else Round(),
        _earlier(record, scale, naming, wanted) if shown else (),
    )


def _round(record: MeetingRecord, given: Iterable[Rating], naming: Naming, when: str) -> Round:
    marks, unsaid = [], []
    for mark in given:
        name = naming(record, mark.person_id)
        if mark.score is None:
            unsaid.append(name)
        else:
            perspective = perspective_of_person(record, mark.person_id)
            marks.append(Mark(mark.person_id, name, perspective.value, mark.score))
    return Round(tuple(marks), tuple(unsaid), when)


def _earlier(record: MeetingRecord, scale: Scale, naming: Naming, wanted: Wanted | None) -> tuple[Round, ...]:
    rounds = []
    for before in rounds_before(record, scale):
        given = [mark for mark in before.ratings if wanted is None or wanted(mark)]
        if given:
            same = before.meeting_id == record.head.id
            day = date_of(before.created)
            when = day_and_month(day, year=True) if day else translate("ScaleStrip", "an earlier meeting")
            if same:
                when = translate("ScaleStrip", "the first time today")
            rounds.append(_round(record, given, naming, when))
    return tuple(rounds)


def rounds_before(record: MeetingRecord, scale: Scale) -> tuple[Scale, ...]:
    """Earlier opened rounds of the same question on the same kind of scale, the latest first.

    Scales of different kinds are never set beside each other: on one 1 is best, on the other it is not.
    """
    places = [other.id for other in record.scales]
    here = record.scales[: places.index(scale.id)] if scale.id in places else record.scales
    there = [other for other in record.earlier_scales if _before(other, scale)]
    oldest_first = (*there, *here)
    known = {other.id: other for other in oldest_first}
    chain: set[Id] = set()
    link = scale.repeats_id
    while link is not None and link in known and link not in chain:
        chain.add(link)
        link = known[link].repeats_id
    same = _question(scale)
    return tuple(
        other
        for other in reversed(oldest_first)
        if other.revealed
        and other.kind is scale.kind
        and (other.id in chain or (_question(other) == same and other.case_id == scale.case_id))
    )


def _question(scale: Scale) -> str:
    return " ".join(scale.question.casefold().split())


def _before(other: Scale, scale: Scale) -> bool:
    return scale.created is None or other.created is None or other.created <= scale.created


def date_of(moment: datetime | None) -> date | None:
    return local_day(moment) if moment else None


def asked_at(record: MeetingRecord) -> tuple[Participant, ...]:
    """Those at the table who are asked for a mark."""
    return tuple(p for p in record.participants if p.present and p.function not in _NOT_ASKED)


def in_turn(record: MeetingRecord) -> tuple[Id, ...]:
    """Everybody asked, in the order of the speaking round: as chosen, else child, family, network, others."""
    seats = sorted(asked_at(record), key=lambda seat: _TURNS.index(group_of(seat.function)))
    people = [seat.person_id for seat in seats]
    chosen = [person for person in record.head.round_order if person in people]
    return tuple(chosen + [person for person in people if person not in chosen])

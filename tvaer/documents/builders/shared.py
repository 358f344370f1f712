"""What agenda and minutes say alike: the meeting's subtitle, people with their roles, times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tvaer.clock import denmark
from tvaer.documents.blocks import Heading, Paragraph, Run, Runs, Tone, Weight, plain
from tvaer.documents.steps import MeetingMethod
from tvaer.documents.words import Words
from tvaer.ids import Id
from tvaer.snapshots import Letterhead, MeetingRecord, Participant
from tvaer.terms import Audience


@dataclass(frozen=True, slots=True)
class Source:
    """Everything a builder builds from. `record` is already filtered for the audience."""

    record: MeetingRecord
    method: MeetingMethod
    letterhead: Letterhead
    audience: Audience
    words: Words

    @property
    def child(self) -> str:
        """What the child is called here: its first name, or »barnet« (several children: their names)."""
        names = [first(case.alias) for case in self.record.cases if case.alias.strip()]
        return self.words.listed(names) if names else self.words("child")

    def name(self, person: Id | None) -> str:
        """A person's full name, empty when unknown."""
        return self.record.person_name(person)

    def called(self, person: Id | None) -> str:
        """First name where it tells people of the meeting apart, else the full name."""
        full = self.name(person)
        short = first(full)
        alike = [other for other in self.record.people.values() if first(other.name) == short]
        return short if len(alike) <= 1 else full

    def all_called(self, people: Iterable[Id]) -> str:
        return ", ".join(filter(None, (self.called(person) for person in people)))

    def person_with_role(self, person: Id | None) -> str:
        """»Henrik Aagaard, skoleleder«."""
        found = self.record.people.get(person) if person else None
        if found is None:
            return ""
        return (
            f"{found.name}, {found.profession[:1].lower()}{found.profession[1:]}"
            if found.profession
            else found.name
        )

    @property
    def letterhead_line(self) -> str:
        return " · ".join(filter(None, (self.letterhead.municipality, self.letterhead.organisation)))

    @property
    def contact(self) -> str:
        """Whom to tell: the coordinator of the case, else who called the meeting, else the facilitator."""
        head = self.record.head
        coordinators = [case.coordinator_id for case in self.record.cases]
        for person in (*coordinators, head.called_by_id, head.facilitator_id):
            if self.name(person):
                return self.name(person)
        return ""


def first(name: str) -> str:
    """The first of somebody's names."""
    parts = name.split()
    return parts[0] if parts else ""


def top(source: Source, title: str) -> list[Heading | Paragraph]:
    """Title and subtitle: the kind of meeting, about whom."""
    head, words = source.record.head, source.words
    kind = words.term("meeting_kind", head.kind)
    about = words.listed(
        [
            ", ".join(filter(None, (case.alias, case.school_class)))
            for case in source.record.cases
            if case.alias
        ]
    )
    subtitle = words("about", kind, about) if about else kind
    blocks: list[Heading | Paragraph] = [Heading(title, 1), Paragraph(plain(subtitle), Tone.SUBTITLE)]
    given = [text for text in (head.title, head.sub_title) if text.strip() and text.strip() != subtitle]
    blocks += [Paragraph(plain(text)) for text in given]
    return blocks


def confidential(source: Source, key: str) -> Runs:
    """What stands at the head of each page."""
    return (Run(source.words("confidential"), Weight.BOLD), Run(source.words(key)))


def local(moment: datetime) -> datetime:
    """The moment on the clock in Copenhagen."""
    return moment.astimezone(denmark())


def span(start: datetime, minutes: int, words: Words) -> str:
    """»10:00–11:15«."""
    begins = local(start)
    ends = local(start + timedelta(minutes=minutes))
    return words("from_to", f"{begins:%H:%M}", f"{ends:%H:%M}")


def role(source: Source, who: Participant) -> str:
    """What a participant is: profession or relation and workplace; »tovholder« for a case's coordinator."""
    words = source.words
    what = who.role or words.term("function", who.function)
    parts = [_in_sentence(source, what), who.organisation]
    if any(case.coordinator_id == who.person_id for case in source.record.cases):
        parts.append(words("coordinator"))
    return ", ".join(filter(None, parts))


def _in_sentence(source: Source, what: str) -> str:
    """»Klasselærer« as »klasselærer«; abbreviations and names (»PPR-psykolog«, »Mortens søster«) stay."""
    names = [first(person.name) for person in source.record.people.values()]
    if what[:2].isupper() or any(name and what.startswith(name) for name in names):
        return what
    return what[:1].lower() + what[1:]

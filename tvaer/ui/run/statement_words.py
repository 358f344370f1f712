"""The words a statement card and its readers need, gathered from the record."""

from __future__ import annotations

from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import Function, Perspective, StatementKind
from tvaer.ui.meeting_words import joined
from tvaer.ui.term_words import basis_word, statement_kind_word
from tvaer.ui.words import fill, translate

TINTS = {
    StatementKind.WORRY: "worry",
    StatementKind.STRENGTH: "strength",
    StatementKind.LIFE_SITUATION: "life",
    StatementKind.EXPLANATION: "understand",
    StatementKind.GOAL_TALK: "next",
    StatementKind.OFFER: "next",
    StatementKind.WISH: "next",
    StatementKind.OWN_CONTRIBUTION: "next",
    StatementKind.PROPOSAL: "next",
}
"""Tint of the kind tag; kinds without one are plain words."""

BASIS_ICONS = {"seen": "eye", "heard": "ear", "assessed": "clipboard-check"}

_BY_FUNCTION = {
    Function.CHILD: Perspective.CHILD,
    Function.PARENT: Perspective.PARENTS,
    Function.NETWORK: Perspective.NETWORK,
    Function.SUPPORTER: Perspective.NETWORK,
    Function.OUTSIDE: Perspective.NETWORK,
}


@dataclass(frozen=True)
class CardWords:
    """All that a card shows, so that it can be painted and compared without the record."""

    text: str
    speaker: str
    basis: str
    basis_icon: str
    kind: str
    tint: str
    note: str
    """One muted line: told by, builds on, kept for later, held back."""
    held_back: bool

    @property
    def spoken(self) -> str:
        """The card for those who hear it."""
        return ". ".join(
            part for part in (f"{self.speaker}: {self.text}", self.basis, self.kind, self.note) if part
        )


def card_words(record: MeetingRecord, said: Statement) -> CardWords:
    return CardWords(
        text=said.text,
        speaker=short_name(record, said.speaker_id) or translate("StatementCard", "The meeting"),
        basis=basis_word(said.basis) if said.basis else "",
        basis_icon=BASIS_ICONS.get(said.basis or "", ""),
        kind=statement_kind_word(said.kind),
        tint=TINTS.get(said.kind, ""),
        note=" · ".join(_notes(record, said)),
        held_back=not said.audiences,
    )


def first_words(text: str, longest: int = 48) -> str:
    """How a text begins, on one line of at most `longest` characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


def short_name(record: MeetingRecord, person_id: Id | None) -> str:
    """First name, or the whole name where two at the table share the first one."""
    person = record.people.get(person_id) if person_id else None
    if person is None:
        return ""
    same = [p for p in record.participants if p.first_name == person.first_name and p.person_id != person.id]
    return person.name if same else person.first_name


def perspective_of(record: MeetingRecord, said: Statement) -> Perspective:
    """The lane of a statement: where its owner knows the child from."""
    return perspective_of_person(record, said.speaker_id)


def perspective_of_person(record: MeetingRecord, person_id: Id | None) -> Perspective:
    """Where a person knows the child from: as they sit here, else as the directory has them."""
    seat = record.participant_of(person_id)
    if seat is not None:
        return seat.perspective
    person = record.people.get(person_id) if person_id else None
    return _BY_FUNCTION.get(person.function, Perspective.SCHOOL) if person else Perspective.NETWORK


def _notes(record: MeetingRecord, said: Statement) -> list[str]:
    notes = []
    if said.told_by_id and said.told_by_id != said.speaker_id:
        notes.append(fill(translate("StatementCard", "told by %1"), short_name(record, said.told_by_id)))
    if said.explains:
        notes.append(translate("StatementCard", "builds on %n statement(s)", "", len(said.explains)))
    if said.kept_for:
        notes.append(translate("StatementCard", "kept for step 4"))
    notes += _seen_differently(record, said)
    return notes + reader_notes(record, said)


def _seen_differently(record: MeetingRecord, said: Statement) -> list[str]:
    """Who sees the matter in another way than the one who said this."""
    matters = [matter for matter in record.disagreements if said.id in matter.about]
    if not matters:
        return []
    others = [p.person_id for matter in matters for p in matter.positions if p.person_id != said.speaker_id]
    names = [short_name(record, person) for person in dict.fromkeys(others)]
    if not names:
        return [translate("StatementCard", "you see this differently")]
    if len(names) == 1:
        return [fill(translate("StatementCard", "%1 sees it differently"), names[0])]
    return [
        fill(translate("StatementCard", "%1 and %2 see it differently"), ", ".join(names[:-1]), names[-1])
    ]


def reader_notes(record: MeetingRecord, said: Statement) -> list[str]:
    """Who alone may read it, or that no minutes hold it; nothing for what all may read."""
    if not said.audiences and said.only_to:
        names = joined(short_name(record, person) for person in said.only_to)
        return [fill(translate("StatementCard", "only for %1"), names)]
    return [] if said.audiences else [translate("StatementCard", "in no minutes")]

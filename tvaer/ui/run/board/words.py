"""The words of a card on the board: what was said, whose it is, and from which perspectives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.snapshots import Disagreement, MeetingRecord, Statement
from tvaer.terms import Perspective
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.statement_words import perspective_of_person, reader_notes, short_name
from tvaer.ui.term_words import perspective_word
from tvaer.ui.words import translate


@dataclass(frozen=True)
class BoardWords:
    """All that a card shows, so that it can be painted and compared without the record."""

    text: str
    names: str
    perspectives: tuple[str, ...]
    note: str = ""
    held_back: bool = False

    @property
    def spoken(self) -> str:
        """The card for those who hear it, without where it stands."""
        return ". ".join(part for part in (self.text.rstrip("."), self.names, self.note) if part)


def owners_of(said: Statement) -> tuple[Id, ...]:
    """Who shares a statement; the speaker when nobody else is named."""
    return said.owners or ((said.speaker_id,) if said.speaker_id else ())


def perspectives_of(record: MeetingRecord, said: Statement) -> tuple[Perspective, ...]:
    """From where its owners know the child, each once."""
    return tuple(dict.fromkeys(perspective_of_person(record, owner) for owner in owners_of(said)))


def statement_words(record: MeetingRecord, said: Statement) -> BoardWords:
    names = together([short_name(record, owner) for owner in owners_of(said)])
    return BoardWords(
        text=said.text,
        names=names or translate("StatementCard", "The meeting"),
        perspectives=perspectives_of(record, said),
        note=" · ".join(reader_notes(record, said)),
        held_back=not said.audiences,
    )


def disagreement_words(record: MeetingRecord, seen: Disagreement) -> BoardWords:
    """Each position with its owner: "Line: …"."""
    people = [position.person_id for position in seen.positions]
    lines = [f"{short_name(record, p.person_id)}: {p.text}" for p in seen.positions if p.text.strip()]
    return BoardWords(
        text="\n".join([seen.topic, *lines]),
        names=together([short_name(record, person) for person in people]),
        perspectives=tuple(dict.fromkeys(perspective_of_person(record, person) for person in people)),
        held_back=not seen.audiences,
        note="" if seen.audiences else translate("StatementCard", "in no minutes"),
    )


def together(names: Sequence[str]) -> str:
    """Several names as one says them: "Line, Mette og Jonas"."""
    return joined(name for name in dict.fromkeys(names) if name)


def perspective_words(perspectives: Sequence[str]) -> str:
    return ", ".join(perspective_word(Perspective(one)) for one in perspectives)

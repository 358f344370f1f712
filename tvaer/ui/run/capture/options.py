"""The choices of the input line, each with its Alt letter."""

from __future__ import annotations

from collections.abc import Sequence

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Basis, StatementKind
from tvaer.ui.run.statement_words import BASIS_ICONS, TINTS, short_name
from tvaer.ui.term_words import function_word, statement_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.choices import Option
from tvaer.ui.words import translate


def basis_options() -> list[Option]:
    marked = {
        Basis.SEEN: translate("CaptureBar", "S&een"),
        Basis.HEARD: translate("CaptureBar", "&Heard"),
        Basis.ASSESSED: translate("CaptureBar", "Assesse&d"),
    }
    return [Option(basis.value, text, BASIS_ICONS[basis]) for basis, text in marked.items()]


def kind_option(kind: StatementKind) -> Option:
    look = theme().tokens
    tint = look.kinds.get(TINTS.get(kind, "")) or look.board.get(TINTS.get(kind, ""))
    return Option(kind.value, _marked_kind(kind), tint.icon if tint else "message-circle")


def _marked_kind(kind: StatementKind) -> str:
    """The word with its Alt letter; the three of step 1 have fixed ones (ui.md, Keyboard)."""
    fixed = {
        StatementKind.WORRY: translate("CaptureBar", "Wo&rry"),
        StatementKind.STRENGTH: translate("CaptureBar", "S&trength"),
        StatementKind.LIFE_SITUATION: translate("CaptureBar", "Life s&ituation"),
    }
    return fixed.get(kind) or statement_kind_word(kind)


def called(record: MeetingRecord, people: Sequence[Participant]) -> dict[Id, tuple[str, ...]]:
    """What each at the table may be called at the beginning of the line: names, role, relation."""
    return {seat.person_id: _called(record, seat) for seat in people}


def _called(record: MeetingRecord, seat: Participant) -> tuple[str, ...]:
    person = record.people.get(seat.person_id)
    about = (person.relation, person.profession) if person is not None else ()
    names = (seat.first_name, seat.name, short_name(record, seat.person_id))
    return (*names, seat.role, *about, function_word(seat.function))

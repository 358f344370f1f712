"""Whose half of the court something lies in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.factories import a_meeting, a_participant, a_person, an_id
from tvaer.method.own_half import asked_of, outside_own_half
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import StatementKind

METTE, LINE, SARA = an_id(1), an_id(2), an_id(3)


def meeting() -> MeetingRecord:
    record = a_meeting()
    sara = replace(a_person(3, "Sara Lund", profession="Psykolog"), organisation="PPR, Fjordby")
    seat = replace(a_participant(sara), role="Psykolog", organisation="PPR, Fjordby")
    return replace(
        record,
        participants=(*record.participants, seat),
        people={**record.people, sara.id: sara},
    )


@pytest.mark.parametrize(
    ("speaker", "kind", "text", "outside", "whom"),
    [
        (METTE, StatementKind.PROPOSAL, "Så synes jeg, PPR skal teste ham", True, SARA),
        (METTE, StatementKind.PROPOSAL, "Sara kan vel tage en samtale", True, SARA),
        (METTE, StatementKind.PROPOSAL, "En psykolog bør se på det", True, SARA),
        (METTE, StatementKind.PROPOSAL, "Vi kan prøve en fast plads", False, None),
        (METTE, StatementKind.WISH, "At nogen ser på larmen", True, None),
        (METTE, StatementKind.OFFER, "Jeg taler med Sara om det", False, None),
        (LINE, StatementKind.WISH, "At PPR ser på larmen", False, None),
        (LINE, StatementKind.PROPOSAL, "At Mette ringer hjem", False, None),
        (SARA, StatementKind.PROPOSAL, "PPR kan observere i uge 41", False, None),
    ],
)
def test_only_a_professional_steps_outside_the_own_half(
    speaker: object, kind: StatementKind, text: str, outside: bool, whom: object
) -> None:
    said = Statement(an_id(50), "step4", text, kind, speaker)  # type: ignore[arg-type]
    record = meeting()
    assert outside_own_half(record, said) is outside
    assert asked_of(record, said) == whom

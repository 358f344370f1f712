"""A remark on the framing says nothing about who may read it, so it stands in no version."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tvaer.documents.audience import visible
from tvaer.ids import Id
from tvaer.snapshots import MeetingHead, MeetingRecord, Participant
from tvaer.terms import Audience, Function, Perspective

REMARK = "Hvis det også gælder skolen"


@pytest.mark.parametrize("audience", list(Audience))
def test_a_remark_without_readers_reaches_nobody(audience: Audience) -> None:
    person = Id(int=2)
    seat = Participant(Id(int=3), person, "Far", Function.PARENT, Perspective.PARENTS, accepted=True)
    record = MeetingRecord(
        MeetingHead(Id(int=1), "Møde"), participants=(replace(seat, acceptance_note=REMARK),)
    )
    shown = visible(record, audience)
    assert [who.accepted for who in shown.participants] == [True]
    assert REMARK not in repr(shown)

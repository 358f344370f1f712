"""Where a stored meeting's minutes count from, and what becomes of them when that moves."""

from __future__ import annotations

from datetime import datetime, timedelta

from tvaer import models
from tvaer.snapshots import MeetingHead
from tvaer.store.unit_of_work import UnitOfWork


def head_of(meeting: models.Meeting) -> MeetingHead:
    """As much of a meeting's head as its minutes need."""
    return MeetingHead(meeting.id, meeting.title, starts=meeting.starts, started=meeting.started)


def keep_times_of_day(work: UnitOfWork, meeting: models.Meeting, before: datetime | None) -> None:
    """The stays of a begun meeting keep their times of day; `before`: where they were counted from.

    They are stored in minutes, so they move against its zero. Minute 0 is "from the beginning" and stays so.
    """
    zero = head_of(meeting).zero
    if meeting.started is None or zero is None or before is None:
        return
    shift = round((before - zero) / timedelta(minutes=1))
    seats = work.find(models.Participant, meeting_id=meeting.id) if shift else ()
    for seat in seats:
        for stay in work.find(models.Presence, participant_id=seat.id):
            stay.since = max(0, stay.since + shift) if stay.since else 0
            if stay.until is not None:
                stay.until = max(stay.since, stay.until + shift)

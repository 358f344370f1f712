"""Where a meeting's minutes count from: minutes and clock always tell the same moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.snapshots import MeetingHead, Presence
from tvaer.ui.dates import local
from tvaer.ui.prepare.stays import read_stays, write_stays

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ORDINARY = datetime(2026, 11, 24, 18, 5, tzinfo=COPENHAGEN)
PLANNED = (
    ORDINARY,
    datetime(2026, 11, 25, 0, 10, tzinfo=COPENHAGEN),
    datetime(2024, 3, 31, 9, 0, tzinfo=COPENHAGEN),  # the clock was put on at 2
    datetime(2025, 10, 26, 9, 0, tzinfo=COPENHAGEN),  # the clock was put back at 3
)

planned = st.sampled_from([moment.astimezone(UTC) for moment in PLANNED])
seconds = st.integers(-5 * 3600, 5 * 3600)


def head(starts: datetime | None, started: datetime | None = None, **values: object) -> MeetingHead:
    return MeetingHead(UUID(int=1), "Møde", starts=starts, started=started, **values)  # type: ignore[arg-type]


@given(planned, seconds, st.integers(0, 4 * 3600))
def test_the_minute_of_what_happens_reads_back_as_the_clock(starts: datetime, off: int, later: int) -> None:
    started = starts + timedelta(seconds=off)
    one, happens = head(starts, started), started + timedelta(seconds=later)
    zero = one.zero
    assert zero is not None and zero <= min(starts, started)
    told = zero + timedelta(minutes=one.minute(happens))
    assert told == happens.replace(second=0, microsecond=0)


@given(planned, seconds, st.integers(0, 4 * 3600))
def test_a_stay_is_shown_by_the_clock_and_read_back_as_it_was(starts: datetime, off: int, later: int) -> None:
    one = head(starts, starts + timedelta(seconds=off))
    happens = starts + timedelta(seconds=off + later)
    assert one.zero is not None
    begins, stay = local(one.zero).time(), Presence(one.minute(happens), None)
    shown = write_stays((stay,), begins)
    assert shown == f"{local(happens).hour}:{local(happens):%M}–"
    assert read_stays(shown, begins) == (stay,)


@pytest.mark.parametrize("starts", PLANNED)
@pytest.mark.parametrize(
    ("off", "zero", "began"),
    [
        (timedelta(minutes=-36), timedelta(minutes=-36), timedelta(minutes=-36)),
        (timedelta(), timedelta(), timedelta()),
        (timedelta(minutes=9), timedelta(), timedelta(minutes=9)),
        (timedelta(days=2), timedelta(days=2), timedelta()),
        (timedelta(days=-2), timedelta(days=-2), timedelta()),
    ],
)
def test_the_earlier_of_plan_and_beginning_counts(
    starts: datetime, off: timedelta, zero: timedelta, began: timedelta
) -> None:
    starts = starts.astimezone(UTC)
    one = head(starts, starts + off)
    assert (one.zero, one.began) == (starts + zero, starts + began)


def test_with_one_of_the_two_that_one_counts() -> None:
    moment = ORDINARY.astimezone(UTC)
    for one in (head(moment), head(None, moment)):
        assert one.zero == one.began == moment
    assert head(None).zero is None and head(None).began is None and head(None).lasted is None


@pytest.mark.parametrize(
    ("closed", "noted", "lasted"),
    [
        (timedelta(minutes=14, seconds=20), 14, timedelta(minutes=14, seconds=20)),
        (timedelta(minutes=14), 75, timedelta(minutes=75)),
        (timedelta(days=2), 14, timedelta(minutes=14)),
        (timedelta(seconds=20), 0, timedelta(seconds=20)),
        (timedelta(minutes=-3), 0, timedelta()),
        (None, 60, timedelta(minutes=60)),
        (None, None, None),
    ],
)
def test_how_long_it_lasted(closed: timedelta | None, noted: int | None, lasted: timedelta | None) -> None:
    ends = None if closed is None else ORDINARY + closed
    assert head(ORDINARY, ORDINARY, closed=ends, actual_minutes=noted).lasted == lasted

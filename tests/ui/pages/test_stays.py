"""When somebody was there, as people write it."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.snapshots import Presence
from tvaer.ui.prepare.stays import EndsTooEarly, read_stays, write_stays

TWO = time(14, 0)


def test_written_as_in_a_letter() -> None:
    assert read_stays("14:06–15:02, 15:10–", TWO) == (Presence(6, 62), Presence(70, None))
    assert read_stays("kl. 14.06 - 15.02", TWO) == (Presence(6, 62),)
    assert read_stays("1406-1502", TWO) == (Presence(6, 62),)
    assert read_stays("–14:31 og 15:09–15:19", TWO) == (Presence(0, 31), Presence(69, 79))
    assert read_stays("", TWO) == ()


def test_before_the_beginning_counts_as_the_beginning() -> None:
    assert read_stays("13:50–15", TWO) == (Presence(0, 60),)


@pytest.mark.parametrize("text", ["hele mødet", "15:02–14:06", "25:00–26:00", "–", "14:06"])
def test_what_is_no_stay_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 – every part that is no stay, for whatever reason
        read_stays(text, TWO)


@pytest.mark.parametrize("text", ["9:00-9:00", "14:10–14:10", "13:00–13:30", "15:02–14:06"])
def test_what_ends_too_early_is_told_so(text: str) -> None:
    with pytest.raises(EndsTooEarly):
        read_stays(text, TWO)


@pytest.mark.parametrize("start", [time(0, 0), time(0, 30), time(9, 0), TWO, time(23, 0)])
@pytest.mark.parametrize("text", ["00:00–23:59", "0-24", "0:00–24:00"])
def test_the_whole_day_is_the_whole_meeting(text: str, start: time) -> None:
    assert read_stays(text, start) == (Presence(0, None),)


def test_a_time_before_the_start_moves_only_the_beginning() -> None:
    assert read_stays("8:00–14:30", TWO) == (Presence(0, 30),)
    assert read_stays("0:10–15", TWO) == (Presence(0, 60),)
    assert read_stays("8:00–", TWO) == (Presence(0, None),)


def test_a_meeting_goes_on_after_midnight() -> None:
    assert read_stays("23:30–0:15, 0:20–0:40", time(22, 0)) == (Presence(90, 135), Presence(140, 160))


def test_stays_that_overlap_become_one() -> None:
    assert read_stays("14:30–15:00, 14:10–14:40", TWO) == (Presence(10, 60),)
    assert read_stays("14:10–, 14:20–14:40", TWO) == (Presence(10, None),)
    assert read_stays("14:10–14:20, 14:20–14:40", TWO) == (Presence(10, 20), Presence(20, 40))


@given(
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.lists(st.integers(1, 700), min_size=2, max_size=8, unique=True).map(sorted),
)
def test_what_is_written_reads_back(start: time, minutes: list[int]) -> None:
    stays = tuple(Presence(*pair) for pair in zip(minutes[::2], minutes[1::2], strict=False))
    assert read_stays(write_stays(stays, start), start) == stays

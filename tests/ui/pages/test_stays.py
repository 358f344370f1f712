"""When somebody was there, as people write it."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.snapshots import Presence
from tvaer.ui.prepare.stays import read_stays, write_stays

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


@given(
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.lists(st.tuples(st.integers(0, 600), st.integers(0, 600)), max_size=4),
)
def test_what_is_written_reads_back(start: time, pairs: list[tuple[int, int]]) -> None:
    stays = tuple(Presence(since, since + more) for since, more in pairs)
    assert read_stays(write_stays(stays, start), start) == stays

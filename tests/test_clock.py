"""Time: aware, UTC inside, Danish outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tvaer.clock import FixedClock, SystemClock, local


def test_the_systems_clock_is_aware_and_goes_on() -> None:
    first, second = SystemClock().now(), SystemClock().now()
    assert first.utcoffset() == timedelta(0) and second >= first


def test_a_fixed_clock_stands_until_moved() -> None:
    clock = FixedClock(datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
    assert clock.now() == clock.now()
    assert local(clock.now()).hour == 1
    clock.advance(timedelta(hours=1))
    assert local(clock.now()).hour == 3, "the night the clocks go forward"


def test_a_clock_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        FixedClock(datetime(2026, 1, 1))  # noqa: DTZ001

"""What people type into the small fields of the plan."""

from __future__ import annotations

import pytest

from tvaer.ui.run.plan.fields import number_words, read_number


@pytest.mark.parametrize(
    ("typed", "meant"), [("3", 3.0), ("2,5", 2.5), ("2.5", 2.5), (" ", None), ("-1", -1.0)]
)
def test_numbers_are_read_as_people_write_them(typed: str, meant: float | None) -> None:
    assert read_number(typed) == meant


@pytest.mark.parametrize("typed", ["nan", "inf", "-Infinity", "1e999", "tre"])
def test_what_is_no_number_of_anything_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"number|float"):
        read_number(typed)


def test_no_number_is_no_word() -> None:
    assert number_words(None) == ""

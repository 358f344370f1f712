"""Danish order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tvaer.store.collation import compare, danish_key


def test_danish_letters_come_last_and_aa_is_one_of_them() -> None:
    ordered = "Anna Birgit Vibe Willy Zenia Æbel Ærø Østen Aabenraa Åge Århus".split()
    shuffled = ordered[5:] + ordered[:5]
    assert sorted(shuffled, key=danish_key) == ordered


def test_aa_and_å_stand_together() -> None:
    assert sorted(["Aarhus", "Åby", "Aaby", "Århus"], key=danish_key) == ["Aaby", "Åby", "Aarhus", "Århus"]


def test_case_and_foreign_letters_do_not_part_words() -> None:
    assert sorted(["ødum", "Øbo", "Ösby", "ZOE", "zita"], key=danish_key) == [
        "zita", "ZOE", "Øbo", "ødum", "Ösby",
    ]  # fmt: skip
    assert sorted(["Ford", "Étienne", "Erik"], key=danish_key) == ["Erik", "Étienne", "Ford"]


def test_decomposed_letters_sort_as_whole_ones() -> None:
    assert sorted(["A\u030age", "Zoe", "Ærø"], key=danish_key) == ["Zoe", "Ærø", "A\u030age"]


@given(st.text(), st.text(), st.text())
def test_it_is_an_order(one: str, two: str, three: str) -> None:
    assert compare(one, two) == -compare(two, one)
    assert (compare(one, two) == 0) == (one == two)
    if compare(one, two) <= 0 and compare(two, three) <= 0:
        assert compare(one, three) <= 0

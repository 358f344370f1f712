"""The printed code: forgiving to type, and a mistake is seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tvaer.store import recovery_code

CODE = recovery_code.new_code()
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_code_is_eight_groups_of_four_and_new_each_time() -> None:
    groups = CODE.split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert set("".join(groups)) <= set(ALPHABET)
    assert len({recovery_code.new_code() for _ in range(50)}) == 50


def test_typing_forgives_case_spaces_and_look_alikes() -> None:
    plain = CODE.replace("-", "")
    assert recovery_code.plain(f"  {CODE.lower()} \n") == plain
    assert recovery_code.plain(CODE.replace("-", " ")) == plain
    assert recovery_code.plain(plain) == plain
    assert recovery_code.plain(CODE.replace("0", "o").replace("1", "l")) == plain
    assert recovery_code.plain(CODE.replace("0", "O").replace("1", "I").replace("-", "–")) == plain


@given(st.integers(0, 31), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_seen(place: int, letter: str) -> None:
    plain = CODE.replace("-", "")
    wrong = plain[:place] + letter + plain[place + 1 :]
    assert recovery_code.plain(wrong) == (plain if wrong == plain else None)
    assert recovery_code.has_shape(wrong)


def test_a_passphrase_is_no_code() -> None:
    assert recovery_code.plain("solsorten synger på taget") is None
    assert not recovery_code.has_shape("solsorten synger på taget")

"""The account of a scenario: every part of the file ends in one of three places."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from demo.accounting import Account, is_empty
from demo.reading import plain

DOCUMENT: dict[str, Any] = {
    "meta": {"id": "x", "title": "y"},
    "people": [{"id": "a", "name": "A", "note": "for the reader", "email": None}],
    "consents": [{"id": "c1", "by": "a"}, {"id": "c2", "by": "a", "to": []}],
    "meetings": [
        {
            "id": "m",
            "phases": [
                {"id": "p", "kind": "step1", "statements": [{"id": "s1", "at": 2, "text": "T", "share": []}]},
                {"id": "q", "kind": "spider_web", "statements": [{"id": "s2", "text": "U"}]},
            ],
            "next_meeting": {"date": "2026-01-01", "why": "minutes text"},
            "expected": {"versions": {}, "numbers": {"statements": 2}},
        }
    ],
    "nasty": [{"kind": "emoji"}, {"kind": "crlf"}],
}


def account() -> Account:
    return Account("x", DOCUMENT)


def test_nothing_entered_is_all_not_held_by_thing() -> None:
    not_held, not_input = account().sort()
    assert not_held["consents"] == 2
    assert not_held["people"] == 1
    assert not_held["meetings"] == 1
    assert not_input["nasty"] == 2


def test_what_was_entered_is_in_neither_list_and_the_rest_of_the_thing_is() -> None:
    one = account()
    where = ("meetings", 0, "phases", 0, "statements", 0)
    one.entered((*where, "text"), "statements", "s1", "text", "T")
    one.refuse(("meetings", 0, "phases", 1, "statements", 0), "meetings.phases.spider_web.statements")
    not_held, not_input = one.sort()
    assert not_held["meetings.statements.at"] == 1
    assert not_held["meetings.phases.spider_web.statements"] == 1
    assert not_held["meetings.next_meeting"] == 1
    assert "meetings.statements.text" not in not_held
    assert "meetings.statements.share" not in not_held
    assert not_input["meetings.statements.id"] == 1
    assert not_input["meetings.expected"] == 1


def test_why_of_the_next_meeting_is_minutes_text_and_a_note_is_a_remark() -> None:
    one = account()
    one.covered(("meetings", 0, "next_meeting", "date"))
    one.covered(("people", 0, "name"))
    not_held, not_input = one.sort()
    assert not_held["meetings.next_meeting.why"] == 1
    assert not_input["people.note"] == 1


def test_a_carriage_return_cannot_be_typed_and_is_named() -> None:
    one = account()
    one.entered(("people", 0, "name"), "people", "a", "name", "A\r\nB")
    assert one.sort()[0]["people.name.carriage_return"] == 1


NODES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(min_size=1, max_size=4), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["people", "meetings", "x", "note", "id"]), NODES, max_size=4))
def test_no_part_with_something_in_it_is_silent(document: dict[str, Any]) -> None:
    not_held, not_input = Account("x", plain(document)).sort()
    filled = {key for key, node in document.items() if not is_empty(node)}
    told = {key.split(".")[0] for key in (*not_held, *not_input)}
    assert filled <= told

"""What the day shows, and that every page can be used without eyes or mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.pages.conftest import Desk
from tests.ui.pages.hands import click, find, press, show
from tvaer.ui.pages.case import CasePage
from tvaer.ui.pages.cases import CasesPage
from tvaer.ui.pages.meetings import MeetingsPage
from tvaer.ui.pages.page import Page
from tvaer.ui.pages.prepare import PreparePage
from tvaer.ui.pages.today import TodayPage
from tvaer.ui.today.week import shown_days

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)


def test_the_next_meeting_is_a_key_away(full_desk: Desk) -> None:
    page = TodayPage(full_desk.context)
    show(page)
    assert page.meeting.who.text() == "Alma Birk Sørensen, 3.B"
    page.activateWindow()
    press(page, Qt.Key.Key_F5)
    click(page, "today.prepare")
    assert full_desk.way.asked == [("run", full_desk.made.coming), ("prepare", full_desk.made.coming)]


def test_an_empty_workplace_offers_one_thing(desk: Desk) -> None:
    page = show(TodayPage(desk.context))
    click(page, "today.first_case")
    assert desk.way.asked == [("cases",)]
    assert [w for w in page.findChildren(QWidget, "today.start") if w.isVisible()] == []


def test_late_agreements_come_first_and_lead_to_their_case(full_desk: Desk) -> None:
    page = TodayPage(full_desk.context)
    show(page)
    due = full_desk.bridge.reads.today(full_desk.clock.now(), full_desk.clock.now().date()).due
    assert due[0].what == "Ringer hjem de dage, Alma ikke kommer"
    click(page, f"today.due.{due[0].id}")
    assert full_desk.way.asked == [("case", full_desk.made.alma)]


def test_weekends_show_only_when_something_happens() -> None:
    from datetime import date

    thursday, saturday = date(2026, 11, 12), date(2026, 11, 14)
    assert [d.day for d in shown_days(thursday, frozenset())] == [12, 13, 16, 17, 18]
    assert [d.day for d in shown_days(thursday, frozenset({saturday}))] == [12, 13, 14, 16, 17]


def _case(desk: Desk) -> Page:
    page = CasePage(desk.context)
    page.show_subject(desk.made.alma)
    return page


def _prepare(desk: Desk) -> Page:
    page = PreparePage(desk.context)
    page.show_subject(desk.made.coming)
    return page


PAGES: dict[str, Callable[[Desk], Page]] = {
    "today": lambda desk: TodayPage(desk.context),
    "cases": lambda desk: CasesPage(desk.context),
    "meetings": lambda desk: MeetingsPage(desk.context),
    "case": _case,
    "prepare": _prepare,
}


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_can_be_used_says_what_it_is(full_desk: Desk, name: str) -> None:
    page = show(PAGES[name](full_desk))
    silent = [
        f"{type(w).__name__} {w.objectName()}"
        for w in page.findChildren(QWidget)
        if isinstance(w, INTERACTIVE) and not w.accessibleName() and w.objectName() != "qt_spinbox_lineedit"
    ]
    assert silent == []


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_can_be_used_can_be_found(full_desk: Desk, name: str) -> None:
    """Each control of ours has a name of its own, for tests and other tools that drive the program."""
    page = show(PAGES[name](full_desk))
    named = [
        w.objectName() for w in page.findChildren(QWidget) if isinstance(w, INTERACTIVE) and w.isVisible()
    ]
    known = [n for n in named if n and not n.startswith("qt_")]
    assert len(known) == len(set(known))
    assert find(page, known[0]).isVisible()

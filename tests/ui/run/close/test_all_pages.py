"""What holds for the pages of steps 3 to 5 alike: names for those who hear, no lag with much in them."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.ui.run.plan.conftest import Table
from tvaer.services.commands import AddAgreement, AddDecision, AddGoal, AddNeed, AddOffer, EditNeed, Together
from tvaer.snapshots import Sign
from tvaer.terms import OfferKind, SignOf
from tvaer.ui.run.close.close_page import ClosePage
from tvaer.ui.run.plan.cells import Cell
from tvaer.ui.run.plan.plan_page import PlanPage

STEPS = ("step3", "step4", "step5")
PRESSED = QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | Cell


def _fill(table: Table, needs: int, agreements: int) -> object:
    new, meeting = table.desk.bridge.new_id, table.session.meeting_id
    about = {"meeting_id": meeting, "case_id": table.desk.made.alma}
    commands: list[object] = []
    first = None
    for number in range(needs):
        need, goal = new(), new()
        first = first or need
        signs = tuple(Sign(new(), of, f"Tegn {number}") for of in (SignOf.CHILD, SignOf.ADULTS))
        commands.append(AddNeed(need, {**about, "text": f"Behov {number}, med nogle ord til"}))
        commands.append(AddGoal(goal, {**about, "text": f"Mål {number}", "need_id": need, "signs": signs}))
        offer = {"meeting_id": meeting, "kind": OfferKind.OFFER, "person_id": table.people["Mette"]}
        commands.append(AddOffer(new(), {**offer, "text": f"Tilbud {number}", "need_id": need}))
    for number in range(agreements):
        commands.append(AddAgreement(new(), {**about, "what": f"Aftale {number}"}))
    commands.append(AddDecision(new(), {**about, "text": "En beslutning"}))
    table.session.do_quietly(Together(tuple(commands)))  # type: ignore[arg-type]
    return first


@pytest.mark.parametrize("step", STEPS)
def test_whatever_takes_the_keyboard_has_a_name_and_an_object_name(table: Table, step: str) -> None:
    _fill(table, 2, 2)
    page = table.open(step)
    if isinstance(page, PlanPage):
        page.edit("goal", table.record.goals[0].id)
    elif isinstance(page, ClosePage):
        page.edit_agreement(table.record.agreements[0].id)
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in page.findChildren(QWidget)
        if isinstance(widget, PRESSED)
        and widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() and widget.objectName())
    ]
    assert nameless == []


@pytest.mark.parametrize("step", STEPS)
def test_a_change_among_thirty_needs_and_sixty_agreements_shows_at_once(table: Table, step: str) -> None:
    first = _fill(table, 30, 60)
    page = table.open(step)
    before = set(page.findChildren(Cell))
    begun = time.perf_counter()
    table.session.do_quietly(EditNeed(first, {"text": "Andre ord"}))  # type: ignore[arg-type]
    took = time.perf_counter() - begun
    assert took < 0.5
    assert before == set(page.findChildren(Cell))

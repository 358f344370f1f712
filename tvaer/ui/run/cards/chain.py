"""From a worry to a need, on to a goal, on to an agreement: two keys each, and the link is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tvaer.ids import Id
from tvaer.method.model import View
from tvaer.services.commands import AddNeed, AddOffer, EditStatement, Together
from tvaer.terms import OfferKind, StatementKind
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.plan.people import is_family
from tvaer.ui.run.plan.plan_page import PlanPage
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class ChainPart(RunPart):
    """Answers "need" and "offer" of a card, and "agree" of a goal."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self._acts = {"need": self.make_need, "offer": self.make_offer, "agree": self.agree_on}
        page.card_asked.connect(self._on_asked)

    def _on_asked(self, act: str, subject: Id) -> None:
        if act in self._acts:
            self._acts[act](subject)

    def make_need(self, statement_id: Id) -> None:
        """A need with proposed words, built on the statement; they have the keyboard, to be changed."""
        said, step = self.session.statement(statement_id), self._step(View.GOALS)
        if said is None or step is None:
            return
        child = self._child_of(said.case_id)
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": said.case_id or self.session.default_case,
            "text": fill(translate("Chain", "%1 needs help with this: %2"), child, said.text),
            "sources": (said.id,),
            "audiences": said.audiences & frozenset(self.session.method.step(step).audiences),
        }
        need = self.session.context.bridge.new_id()
        if self.session.do(AddNeed(need, values), translate("Plan", "New need")) is not None:
            self.page.go_to(step)
            self._land("need", need)

    def _child_of(self, case_id: Id | None) -> str:
        """The first name where there is one; a need reads like something said at the table."""
        record = self.session.record
        case = next((c for c in record.cases if c.id == (case_id or self.session.default_case)), None)
        if case is None:
            return record.child_names or translate("Chain", "The child")
        return short_name(record, case.child_id) or case.alias or translate("Chain", "The child")

    def make_offer(self, statement_id: Id) -> None:
        """The offer that a proposal became; the proposal knows it, in one step for undo."""
        said, step = self.session.statement(statement_id), self._step(View.EFFORT)
        if said is None or step is None:
            return
        family = said.speaker_id is not None and is_family(self.session.record, said.speaker_id)
        kind = OfferKind.OFFER
        if family:
            wish = said.kind is StatementKind.WISH or said.outside_own_half
            kind = OfferKind.WISH if wish else OfferKind.OWN_CONTRIBUTION
        values = {
            "meeting_id": self.session.meeting_id,
            "kind": kind,
            "person_id": said.speaker_id,
            "text": said.text,
            "own_half": None if kind is OfferKind.WISH else not said.outside_own_half,
            "statement_id": said.id,
            "audiences": said.audiences,
        }
        offer = self.session.context.bridge.new_id()
        both = Together((AddOffer(offer, values), EditStatement(said.id, {"becomes_id": offer})))
        if self.session.do(both, translate("Plan", "New offer or wish")) is not None:
            self.page.go_to(step)
            self._land("offer", offer)

    def agree_on(self, goal_id: Id) -> None:
        """An agreement on the goal: the closing asks what, who and when."""
        step = self._step(View.CLOSE)
        if step is None:
            return
        self.page.go_to(step)
        ask = getattr(self.page.page, "new_agreement", None)
        if ask is not None:
            ask(goal_id)

    def _step(self, view: View) -> str | None:
        return next((step.id for step in self.session.method.steps if step.view is view), None)

    def _land(self, kind: str, row: Id) -> None:
        page = self.page.page
        if isinstance(page, PlanPage):
            page.edit(kind, row)
            focus = self.page.focusWidget()
            if isinstance(focus, TextArea):
                focus.selectAll()

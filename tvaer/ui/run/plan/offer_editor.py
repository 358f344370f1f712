"""All fields of an offer, a wish or what the family does itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from tvaer.ids import Id
from tvaer.services.commands import AddOffer, AddStatement, EditOffer, EditStatement, RemoveOffer, Together
from tvaer.snapshots import MeetingRecord, Offer
from tvaer.terms import OfferKind, OfferOutcome, StatementKind
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.fields import ChoiceField
from tvaer.ui.run.plan.people import Circle, is_family
from tvaer.ui.run.plan.picks import need_picks, offer_picks, statement_picks
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import offer_kind_word, offer_outcome_word
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.pick_field import PickField
from tvaer.ui.words import fill, translate


class OfferEditor(Editor):
    """Who offers or wishes what, for which need. The kind follows who it is until somebody chooses it."""

    kind = "offer"

    def __init__(self, session: MeetingSession, circle: Circle, prefix: str = "effort.editor") -> None:
        self.new_title = translate("Plan", "New offer or wish")
        self.edit_title = translate("Plan", "Offer or wish")
        super().__init__(session, prefix, circle)
        self._kind_chosen = False

    def build(self) -> None:
        self.add_person("person_id", translate("Plan", "Who"))
        self.add_choice(
            "kind", translate("Plan", "Kind"), [(k, offer_kind_word(k)) for k in OfferKind], OfferKind.OFFER
        )
        self.advice = InlineMessage(
            translate("Plan", "What can you offer yourself, from your own half of the court?"),
            strong=translate("Plan", "Only the family wishes for something from others."),
        )
        self.form.addWidget(self.advice)
        self._build_way_out()
        self.add_text("text", translate("Plan", "What"), main=True, lines=2)
        self.add_pick("need_id", translate("Plan", "For the need"))
        self.add_person("to_id", translate("Plan", "The wish goes to"))
        self.add_choice("own_half", translate("Plan", "Own half of the court"), _halves())
        self.add_pick("statement_id", translate("Plan", "Comes from what was said"))
        self.add_choice("outcome", translate("Plan", "What came of it"), _outcomes())
        self.add_pick("answered_by_id", translate("Plan", "Answered by the offer"))
        self.add_pick("becomes_id", translate("Plan", "Became instead"))
        self.add_audiences()

    def _build_way_out(self) -> None:
        """A professional's demand is said as a question, or noted as lying outside; one key each."""
        self.ask = Button(
            translate("Plan", "Say it as a question"), "secondary", "message-circle", size="small"
        )
        self.ask.setObjectName(f"{self.prefix}.ask")
        self.ask.clicked.connect(self._on_ask)
        self.outside = Button(translate("Plan", "Note that it lies outside"), "text", size="small")
        self.outside.setObjectName(f"{self.prefix}.outside")
        self.outside.clicked.connect(self._on_outside)
        for button in (self.ask, self.outside):
            self.form.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_ask(self) -> None:
        """The same words as a question of the same person; what was a wish is one no longer."""
        self.flush()
        shown = self.find_item(self.session.record, self.target) if self.target else None
        if shown is None:
            self.focus_on("text")
            return
        record, new_id = self.session.record, self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id, "case_id": self.session.default_case,
            "step": record.head.step, "text": shown.text, "kind": StatementKind.QUESTION,
            "speaker_id": shown.person_id, "audiences": shown.audiences,
        }  # fmt: skip
        command = Together((AddStatement(new_id, values), RemoveOffer(shown.id)))
        if self.session.do(command, translate("Plan", "Said as a question")) is not None:
            self.session.context.go.offer_undo(translate("Plan", "It stands as a question now."))
            self._forget()
            self.target, self.is_new = None, False
            self.closed.emit()

    def _on_outside(self) -> None:
        """It stays, and everyone can see that it was not this person's to ask."""
        self.flush()
        shown = self.find_item(self.session.record, self.target) if self.target else None
        if shown is None:
            self.focus_on("text")
            return
        values = {"own_half": False, "outcome": OfferOutcome.REJECTED_BY_RULE}
        commands: list[Any] = [EditOffer(shown.id, values)]
        if shown.statement_id is not None:
            commands.append(EditStatement(shown.statement_id, {"outside_own_half": True}))
        words = translate("Plan", "Lies outside the own half of the court")
        if self.session.do(Together(tuple(commands)), words) is not None:
            self.show_record(self.session.record)

    def start_new(self, **values: Any) -> None:
        super().start_new(**values)
        self._kind_chosen = False
        self._show_advice()

    def show_choices(self, record: MeetingRecord) -> None:
        others = [offer for offer in record.offers if offer.id != self.target]
        self.offer_picks("need_id", need_picks(record))
        self.offer_picks("statement_id", statement_picks(record))
        self.offer_picks("answered_by_id", offer_picks(record, others))
        self.offer_picks("becomes_id", offer_picks(record, others))

    def _show_item(self, item: Any) -> None:
        super()._show_item(item)
        self._show_advice()

    def after_kept(self, column: str, value: Any) -> None:
        if column == "kind" and self.is_new:
            self._kind_chosen = True
            self._suggest_half()
        elif column == "person_id" and self.is_new:
            self._suggest_kind(value)
        elif column == "own_half" and self.is_new:
            self._start["own_half"] = value
        self._show_advice()

    def _suggest_kind(self, person: Id | None) -> None:
        """The family wishes or does something itself, professionals offer (seed 003, step 4)."""
        if self._kind_chosen or person is None:
            return
        family = is_family(self.session.record, person)
        now = self._draft.get("kind", OfferKind.OFFER)
        if not family and now is not OfferKind.OFFER:
            self._draft["kind"] = OfferKind.OFFER
        elif family and now is OfferKind.OFFER:
            self._draft["kind"] = OfferKind.OWN_CONTRIBUTION
        self._bindings["kind"].show(self._draft.get("kind", OfferKind.OFFER))
        self._suggest_half()

    def _suggest_half(self) -> None:
        """A wish of the family lies in nobody's own half; all else is one's own until said otherwise."""
        if "own_half" in self._start:
            return
        kind = self._draft.get("kind", OfferKind.OFFER)
        self._draft["own_half"] = None if kind is OfferKind.WISH else True
        self._bindings["own_half"].show(self._draft["own_half"])

    def _show_advice(self) -> None:
        kind, who = self.bound("kind").widget, self.bound("person_id").widget
        assert isinstance(kind, ChoiceField) and isinstance(who, PersonField)
        wish = kind.value() is OfferKind.WISH
        person = who.value()
        self.bound("to_id").setVisible(wish or self._has("to_id"))
        demand = wish and person is not None and not is_family(self.session.record, person)
        self.advice.setVisible(demand)
        outcome = self.bound("outcome").widget
        noted = isinstance(outcome, ChoiceField) and outcome.value() is OfferOutcome.REJECTED_BY_RULE
        self.ask.setVisible(demand)
        self.outside.setVisible(demand and not noted)
        self._name_ask()

    def _name_ask(self) -> None:
        to = self.bound("to_id").widget
        asked = short_name(self.session.record, to.value()) if isinstance(to, PersonField) else ""
        words = fill(translate("Plan", "Say it as a question to %1"), asked)
        self.ask.set_text(words if asked else translate("Plan", "Say it as a question"))

    def _has(self, column: str) -> bool:
        widget = self.bound(column).widget
        return isinstance(widget, PickField) and widget.value() is not None

    def defaults(self) -> dict[str, Any]:
        half = {} if self._draft.get("kind") is OfferKind.WISH else {"own_half": True}
        return {"meeting_id": self.session.meeting_id, "kind": OfferKind.OFFER, **half}

    def carried_on(self) -> dict[str, Any]:
        need, kind = self.bound("need_id").widget, self.bound("kind").widget
        assert isinstance(need, PickField) and isinstance(kind, ChoiceField)
        return {**super().carried_on(), "need_id": need.value(), "kind": kind.value()}

    def focus_first(self) -> None:
        who = self.bound("person_id").widget
        asked = self.is_new and isinstance(who, PersonField) and who.value() is None
        self.focus_on("person_id" if asked else "text")

    def after_added(self) -> None:
        self.bound("text").widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_item(self, record: MeetingRecord, row: Id) -> Offer | None:
        return next((o for o in record.offers if o.id == row), None)

    def add_command(self, new_id: Id, values: dict[str, Any]) -> AddOffer | Together:
        command, tie = AddOffer(new_id, values), self._tie_of_proposal(new_id, values)
        return Together((command, tie)) if tie else command

    def edit_command(self, row: Id, values: dict[str, Any]) -> EditOffer | Together:
        command, tie = EditOffer(row, values), self._tie_of_proposal(row, values)
        return Together((command, tie)) if tie else command

    def _tie_of_proposal(self, row: Id, values: dict[str, Any]) -> EditStatement | None:
        """A proposal that was kept for later knows the offer it became."""
        said = self.session.statement(values["statement_id"]) if values.get("statement_id") else None
        if said is None or said.becomes_id is not None or said.kind is not StatementKind.PROPOSAL:
            return None
        return EditStatement(said.id, {"becomes_id": row})

    def remove_command(self, row: Id) -> RemoveOffer:
        return RemoveOffer(row)

    def words(self, act: str) -> str:
        return {
            "add": translate("Plan", "New offer or wish"),
            "edit": translate("Plan", "Change of an offer or wish"),
            "remove": translate("Plan", "Removed offer or wish"),
        }[act]


def _halves() -> list[tuple[Any, str]]:
    return [
        (None, translate("Plan", "Does not apply (a wish of the family)")),
        (True, translate("Plan", "Yes, can be done without asking others")),
        (False, translate("Plan", "No, lies with somebody else")),
    ]


def _outcomes() -> list[tuple[Any, str]]:
    return [(None, translate("Plan", "Nothing yet")), *((o, offer_outcome_word(o)) for o in OfferOutcome)]

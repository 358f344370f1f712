"""All fields of an agreement."""

from __future__ import annotations

from typing import Any

from tvaer.ids import Id
from tvaer.services.commands import AddAgreement, EditAgreement, RemoveAgreement
from tvaer.snapshots import Agreement, MeetingRecord, Offer
from tvaer.terms import AgreementStatus
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.need_editor import show_cases
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.plan.picks import agreement_picks, all_goals, goal_picks, offer_picks
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.term_words import agreement_status_word
from tvaer.ui.words import translate


class AgreementEditor(Editor):
    """What, who, with whom, when, and how it is followed. Enter in »what« stores and goes on to »who«."""

    kind = "agreement"
    main_column = "what"

    def __init__(self, session: MeetingSession, page: str, circle: Circle) -> None:
        self.new_title = translate("Plan", "New agreement")
        self.edit_title = translate("Plan", "Agreement")
        super().__init__(session, f"{page}.agreement.editor", circle)

    def build(self) -> None:
        self.add_text("what", translate("Plan", "What"), main=True, lines=2)
        self.add_person("owner_id", translate("Plan", "Who"))
        self.add_people("partners", translate("Plan", "Together with"))
        self.add_pick("goal_id", translate("Plan", "Serves the goal"))
        self.side_by_side(
            self.add_date("start_on", translate("Plan", "From")),
            self.add_date("due_on", translate("Plan", "By")),
        )
        self.add_time("due_time", translate("Plan", "Time of day"))
        self.section(translate("Plan", "How you follow it"))
        self.add_text("documentation", translate("Plan", "What is written down"))
        self.add_person("documented_by_id", translate("Plan", "Who writes it down"))
        self.add_line("how_often", translate("Plan", "How often"))
        self.section(translate("Plan", "In the documents"))
        self.add_text("child_text", translate("Plan", "In the child’s own version"), lines=2)
        self.add_choice("case_id", translate("Plan", "Which child"), ())
        self.add_audiences()
        self._build_history()

    def _build_history(self) -> None:
        self.section(translate("Plan", "How it goes"))
        self.add_choice(
            "status",
            translate("Plan", "Status"),
            [(status, agreement_status_word(status)) for status in AgreementStatus],
            AgreementStatus.OPEN,
        )
        self.add_pick("offer_id", translate("Plan", "Began as the offer"))
        self.add_pick("replaces_id", translate("Plan", "Takes the place of the agreement"))
        self.add_person("reassigned_from_id", translate("Plan", "Taken over from"))
        self.add_text("note", translate("Plan", "Note (not in the minutes)"), lines=2)

    def show_choices(self, record: MeetingRecord) -> None:
        self.offer_picks("goal_id", goal_picks(record))
        self.offer_picks("offer_id", offer_picks(record))
        self.offer_picks("replaces_id", [p for p in agreement_picks(record) if p.id != self.target])
        show_cases(self, record)

    def find_item(self, record: MeetingRecord, row: Id) -> Agreement | None:
        return next((a for a in (*record.agreements, *record.carried) if a.id == row), None)

    def defaults(self) -> dict[str, Any]:
        goal = next((g for g in all_goals(self.session.record) if g.id == self._draft.get("goal_id")), None)
        case = goal.case_id if goal else None
        return {**super().defaults(), "case_id": case or self.session.default_case}

    def after_added(self) -> None:
        owner = self.bound("owner_id").widget
        value = getattr(owner, "value", lambda: None)()
        self.focus_on("owner_id" if value is None else "due_on")

    def add_command(self, new_id: Id, values: dict[str, Any]) -> AddAgreement:
        return AddAgreement(new_id, values)

    def edit_command(self, row: Id, values: dict[str, Any]) -> EditAgreement:
        return EditAgreement(row, values)

    def remove_command(self, row: Id) -> RemoveAgreement:
        return RemoveAgreement(row)

    def words(self, act: str) -> str:
        return {
            "add": translate("Plan", "New agreement"),
            "edit": translate("Plan", "Change of an agreement"),
            "remove": translate("Plan", "Removed agreement"),
        }[act]


def agreement_of_offer(session: MeetingSession, offer: Offer, new_id: Id) -> AddAgreement:
    """An agreement that begins with what an offer says: what, who, the goal of its need, who may read it."""
    goal = next((g for g in all_goals(session.record) if offer.need_id and g.need_id == offer.need_id), None)
    case = goal.case_id if goal else None
    values = {
        "meeting_id": session.meeting_id,
        "case_id": case or session.default_case,
        "what": offer.text,
        "owner_id": offer.person_id,
        "goal_id": goal.id if goal else None,
        "offer_id": offer.id,
        "audiences": offer.audiences,
    }
    return AddAgreement(new_id, values)

"""What the meeting leads to: needs, goals with signs, offers and wishes, agreements, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar
from uuid import uuid4

from tvaer import models
from tvaer.services.commands.base import AddRow, EditRow, MoveRow, RemoveRow
from tvaer.services.commands.shapes import Links, Parts, Shape, edit
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import GoalPart

NEED = Shape(
    models.Need,
    frozenset("meeting_id case_id text child_text audiences".split()),
    links={"sources": Links(models.NeedSource, "need_id", "statement_id", ordered=False)},
    scope="meeting_id",
    text="text",
)
GOAL = Shape(
    models.Goal,
    frozenset(
        """meeting_id case_id need_id text child_text indicator baseline_text baseline_value baseline_of
        baseline_unit baseline_on baseline_by_id target_text target_value target_of target_unit how_often
        next_look attainment status replaces_id
        audiences""".split()
    ),
    links={
        "pursued_by": Links(models.GoalPerson, "goal_id", "person_id", {"part": GoalPart.PURSUES}),
        "documented_by": Links(models.GoalPerson, "goal_id", "person_id", {"part": GoalPart.DOCUMENTS}),
    },
    parts={"signs": Parts(models.Sign, "goal_id", ("of", "text", "how"))},
    scope="meeting_id",
    text="text",
)
OFFER = Shape(
    models.Offer,
    frozenset(
        """meeting_id need_id kind person_id to_id text own_half statement_id outcome answered_by_id
        becomes_id audiences""".split()
    ),
    scope="meeting_id",
    text="text",
)
AGREEMENT = Shape(
    models.Agreement,
    frozenset(
        """meeting_id case_id goal_id offer_id what child_text owner_id start_on due_on due_time
        documented_by_id documentation how_often status replaces_id reassigned_from_id note
        audiences""".split()
    ),
    links={"partners": Links(models.AgreementPartner, "agreement_id", "person_id")},
    scope="meeting_id",
    text="what",
)
DECISION = Shape(
    models.Decision,
    frozenset(
        "meeting_id case_id text child_text level reason disagreement disagreement_id audiences".split()
    ),
    links={"taken_by": Links(models.DecisionMaker, "decision_id", "person_id")},
    scope="meeting_id",
    text="text",
)


class AddNeed(AddRow):
    shape = NEED


class EditNeed(EditRow):
    shape = NEED


class RemoveNeed(RemoveRow):
    shape = NEED


class MoveNeed(MoveRow):
    shape = NEED


class AddGoal(AddRow):
    shape = GOAL


class EditGoal(EditRow):
    """`signs`, where given, replaces the whole list of signs."""

    shape = GOAL


class RemoveGoal(RemoveRow):
    shape = GOAL


class AddOffer(AddRow):
    shape = OFFER


class EditOffer(EditRow):
    shape = OFFER


class RemoveOffer(RemoveRow):
    shape = OFFER


class AddAgreement(AddRow):
    shape = AGREEMENT


@dataclass(frozen=True)
class EditAgreement(EditRow):
    """A changed `status` is kept in the agreement's history with its moment and `status_note`."""

    status_note: str = ""
    shape: ClassVar[Shape] = AGREEMENT

    def apply(self, work: UnitOfWork) -> None:
        before = work.get(models.Agreement, self.id).status
        row = edit(work, AGREEMENT, self.id, self.values)
        assert isinstance(row, models.Agreement)
        if row.status != before:
            work.add(
                models.AgreementStatusEntry(
                    id=uuid4(), agreement_id=row.id, status=row.status, at=work.now, note=self.status_note
                )
            )


class RemoveAgreement(RemoveRow):
    shape = AGREEMENT


class MoveAgreement(MoveRow):
    shape = AGREEMENT


class AddDecision(AddRow):
    shape = DECISION


class EditDecision(EditRow):
    shape = DECISION


class RemoveDecision(RemoveRow):
    shape = DECISION

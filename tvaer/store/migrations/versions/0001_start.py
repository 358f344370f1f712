"""The first schema."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision: str = "0001_start"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _letterhead()
    _person()
    _case()
    _meeting()
    _agenda_item()
    _caseworker_term()
    _decision()
    _draft()
    _meeting_case()
    _need()
    _next_meeting()
    _participant()
    _scale()
    _sibling()
    _statement()
    _step_visit()
    _decision_maker()
    _explanation_link()
    _goal()
    _need_source()
    _offer()
    _presence()
    _rating()
    _statement_reader()
    _agreement()
    _goal_person()
    _sign()
    _agreement_partner()
    _agreement_status_entry()
    _measurement()
    _store_info()


def _row() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _letterhead() -> None:
    op.create_table(
        "letterhead",
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        *_row(),
        sa.PrimaryKeyConstraint("id", name="pk_letterhead"),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("function", sa.String(length=40), nullable=False),
        sa.Column("profession", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("needs_interpreter", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        *_row(),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_name", "person", ["name"], unique=False)


def _case() -> None:
    op.create_table(
        "case",
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("school_class", sa.String(), nullable=False),
        sa.Column("custody", sa.String(), nullable=False),
        sa.Column("lives", sa.String(), nullable=False),
        sa.Column("coordinator_id", sa.Uuid(), nullable=True),
        sa.Column("journal_no", sa.String(), nullable=False),
        sa.Column("support_started", sa.Date(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name="fk_case_child_id_person"),
        sa.ForeignKeyConstraint(["coordinator_id"], ["person.id"], name="fk_case_coordinator_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
    )
    op.create_index("ix_case_alias", "case", ["alias"], unique=False)


def _meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sub_title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("board", sa.String(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("starts", sa.DateTime(), nullable=True),
        sa.Column("planned_minutes", sa.Integer(), nullable=False),
        sa.Column("actual_minutes", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("called_by_id", sa.Uuid(), nullable=True),
        sa.Column("facilitator_id", sa.Uuid(), nullable=True),
        sa.Column("co_facilitator_id", sa.Uuid(), nullable=True),
        sa.Column("host_id", sa.Uuid(), nullable=True),
        sa.Column("note_taker_id", sa.Uuid(), nullable=True),
        sa.Column("invited_on", sa.Date(), nullable=True),
        sa.Column("answers_due", sa.Date(), nullable=True),
        sa.Column("projector", sa.Boolean(), nullable=False),
        sa.Column("parents_take_part", sa.Boolean(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("started", sa.DateTime(), nullable=True),
        sa.Column("closed", sa.DateTime(), nullable=True),
        sa.Column("framing_by_id", sa.Uuid(), nullable=True),
        sa.Column("framing_points", sa.JSON(), nullable=False),
        *_row(),
        sa.CheckConstraint("planned_minutes >= 0", name="ck_meeting_planned_minutes"),
        sa.ForeignKeyConstraint(["called_by_id"], ["person.id"], name="fk_meeting_called_by_id_person"),
        sa.ForeignKeyConstraint(
            ["co_facilitator_id"], ["person.id"], name="fk_meeting_co_facilitator_id_person"
        ),
        sa.ForeignKeyConstraint(["facilitator_id"], ["person.id"], name="fk_meeting_facilitator_id_person"),
        sa.ForeignKeyConstraint(["framing_by_id"], ["person.id"], name="fk_meeting_framing_by_id_person"),
        sa.ForeignKeyConstraint(["host_id"], ["person.id"], name="fk_meeting_host_id_person"),
        sa.ForeignKeyConstraint(["note_taker_id"], ["person.id"], name="fk_meeting_note_taker_id_person"),
        sa.ForeignKeyConstraint(["previous_id"], ["meeting.id"], name="fk_meeting_previous_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
    )
    op.create_index("ix_meeting_starts", "meeting", ["starts"], unique=False)
    op.create_index("ix_meeting_status", "meeting", ["status"], unique=False)


def _agenda_item() -> None:
    op.create_table(
        "agenda_item",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        *_row(),
        sa.CheckConstraint("minutes >= 0", name="ck_agenda_item_minutes"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_agenda_item_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_agenda_item_owner_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_agenda_item"),
    )
    op.create_index("ix_agenda_item_meeting_id", "agenda_item", ["meeting_id"], unique=False)


def _caseworker_term() -> None:
    op.create_table(
        "caseworker_term",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_caseworker_term_case_id_case"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_caseworker_term_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_caseworker_term"),
    )
    op.create_index("ix_caseworker_term_case_id", "caseworker_term", ["case_id"], unique=False)
    op.create_index("ix_caseworker_term_person_id", "caseworker_term", ["person_id"], unique=False)


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("child_text", sa.String(), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("disagreement", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_decision_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_decision_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_case_id", "decision", ["case_id"], unique=False)
    op.create_index("ix_decision_meeting_id", "decision", ["meeting_id"], unique=False)


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("speaker_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("basis", sa.String(length=40), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_draft_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["speaker_id"], ["person.id"], name="fk_draft_speaker_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint("meeting_id", name="uq_draft_meeting_id"),
    )
    op.create_index("ix_draft_meeting_id", "draft", ["meeting_id"], unique=False)


def _meeting_case() -> None:
    op.create_table(
        "meeting_case",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_meeting_case_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_meeting_case_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_case"),
        sa.UniqueConstraint("meeting_id", "case_id", name="uq_meeting_case_meeting_id_case_id"),
    )
    op.create_index("ix_meeting_case_case_id", "meeting_case", ["case_id"], unique=False)
    op.create_index("ix_meeting_case_meeting_id", "meeting_case", ["meeting_id"], unique=False)


def _need() -> None:
    op.create_table(
        "need",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("child_text", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_need_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_need_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_need"),
    )
    op.create_index("ix_need_case_id", "need", ["case_id"], unique=False)
    op.create_index("ix_need_meeting_id", "need", ["meeting_id"], unique=False)


def _next_meeting() -> None:
    op.create_table(
        "next_meeting",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("start", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_next_meeting_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_next_meeting"),
        sa.UniqueConstraint("meeting_id", name="uq_next_meeting_meeting_id"),
    )
    op.create_index("ix_next_meeting_meeting_id", "next_meeting", ["meeting_id"], unique=False)


def _participant() -> None:
    op.create_table(
        "participant",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("function", sa.String(length=40), nullable=False),
        sa.Column("perspective", sa.String(length=40), nullable=False),
        sa.Column("attendance", sa.String(length=40), nullable=False),
        sa.Column("may_see", sa.String(length=40), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(), nullable=True),
        sa.Column("acceptance_note", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_participant_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_participant_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_participant"),
        sa.UniqueConstraint("meeting_id", "person_id", name="uq_participant_meeting_id_person_id"),
    )
    op.create_index("ix_participant_meeting_id", "participant", ["meeting_id"], unique=False)
    op.create_index("ix_participant_person_id", "participant", ["person_id"], unique=False)


def _scale() -> None:
    op.create_table(
        "scale",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("low", sa.String(), nullable=False),
        sa.Column("high", sa.String(), nullable=False),
        sa.Column("repeats_id", sa.Uuid(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_scale_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_scale_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["repeats_id"], ["scale.id"], name="fk_scale_repeats_id_scale"),
        sa.PrimaryKeyConstraint("id", name="pk_scale"),
    )
    op.create_index("ix_scale_case_id", "scale", ["case_id"], unique=False)
    op.create_index("ix_scale_meeting_id", "scale", ["meeting_id"], unique=False)


def _sibling() -> None:
    op.create_table(
        "sibling",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("where", sa.String(), nullable=False),
        sa.Column("linked_case_id", sa.Uuid(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_sibling_case_id_case"),
        sa.ForeignKeyConstraint(["linked_case_id"], ["case.id"], name="fk_sibling_linked_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_sibling"),
    )
    op.create_index("ix_sibling_case_id", "sibling", ["case_id"], unique=False)


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("speaker_id", sa.Uuid(), nullable=True),
        sa.Column("told_by_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("child_text", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("basis", sa.String(length=40), nullable=True),
        sa.Column("column", sa.String(length=40), nullable=True),
        sa.Column("sub", sa.String(), nullable=False),
        sa.Column("knowledge", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("interpreted_by_id", sa.Uuid(), nullable=True),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        sa.Column("kept_for", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_statement_case_id_case"),
        sa.ForeignKeyConstraint(
            ["interpreted_by_id"], ["person.id"], name="fk_statement_interpreted_by_id_person"
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_statement_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["speaker_id"], ["person.id"], name="fk_statement_speaker_id_person"),
        sa.ForeignKeyConstraint(["told_by_id"], ["person.id"], name="fk_statement_told_by_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
    )
    op.create_index("ix_statement_case_id", "statement", ["case_id"], unique=False)
    op.create_index("ix_statement_meeting_id", "statement", ["meeting_id"], unique=False)
    op.create_index("ix_statement_meeting_position", "statement", ["meeting_id", "position"], unique=False)


def _step_visit() -> None:
    op.create_table(
        "step_visit",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("entered", sa.DateTime(), nullable=False),
        sa.Column("left", sa.DateTime(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_step_visit_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_step_visit"),
    )
    op.create_index("ix_step_visit_meeting_id", "step_visit", ["meeting_id"], unique=False)


def _decision_maker() -> None:
    op.create_table(
        "decision_maker",
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name="fk_decision_maker_decision_id_decision"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_decision_maker_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_decision_maker"),
        sa.UniqueConstraint("decision_id", "person_id", name="uq_decision_maker_decision_id_person_id"),
    )
    op.create_index("ix_decision_maker_decision_id", "decision_maker", ["decision_id"], unique=False)
    op.create_index("ix_decision_maker_person_id", "decision_maker", ["person_id"], unique=False)


def _explanation_link() -> None:
    op.create_table(
        "explanation_link",
        sa.Column("explanation_id", sa.Uuid(), nullable=False),
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["explanation_id"], ["statement.id"], name="fk_explanation_link_explanation_id_statement"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_explanation_link_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_explanation_link"),
        sa.UniqueConstraint(
            "explanation_id", "statement_id", name="uq_explanation_link_explanation_id_statement_id"
        ),
    )
    op.create_index(
        "ix_explanation_link_explanation_id", "explanation_link", ["explanation_id"], unique=False
    )
    op.create_index("ix_explanation_link_statement_id", "explanation_link", ["statement_id"], unique=False)


def _goal() -> None:
    op.create_table(
        "goal",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("need_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("child_text", sa.String(), nullable=False),
        sa.Column("indicator", sa.String(length=40), nullable=True),
        sa.Column("baseline_text", sa.String(), nullable=False),
        sa.Column("baseline_value", sa.Double(), nullable=True),
        sa.Column("baseline_of", sa.Double(), nullable=True),
        sa.Column("baseline_unit", sa.String(), nullable=False),
        sa.Column("baseline_on", sa.Date(), nullable=True),
        sa.Column("baseline_by_id", sa.Uuid(), nullable=True),
        sa.Column("target_text", sa.String(), nullable=False),
        sa.Column("target_value", sa.Double(), nullable=True),
        sa.Column("target_of", sa.Double(), nullable=True),
        sa.Column("target_unit", sa.String(), nullable=False),
        sa.Column("how_often", sa.String(), nullable=False),
        sa.Column("next_look", sa.Date(), nullable=True),
        sa.Column("attainment", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["baseline_by_id"], ["person.id"], name="fk_goal_baseline_by_id_person"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_goal_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_goal_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_goal_need_id_need"),
        sa.ForeignKeyConstraint(["replaces_id"], ["goal.id"], name="fk_goal_replaces_id_goal"),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_index("ix_goal_case_id", "goal", ["case_id"], unique=False)
    op.create_index("ix_goal_meeting_id", "goal", ["meeting_id"], unique=False)
    op.create_index("ix_goal_need_id", "goal", ["need_id"], unique=False)


def _need_source() -> None:
    op.create_table(
        "need_source",
        sa.Column("need_id", sa.Uuid(), nullable=False),
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_need_source_need_id_need"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_need_source_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_need_source"),
        sa.UniqueConstraint("need_id", "statement_id", name="uq_need_source_need_id_statement_id"),
    )
    op.create_index("ix_need_source_need_id", "need_source", ["need_id"], unique=False)
    op.create_index("ix_need_source_statement_id", "need_source", ["statement_id"], unique=False)


def _offer() -> None:
    op.create_table(
        "offer",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("need_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("own_half", sa.Boolean(), nullable=True),
        sa.Column("statement_id", sa.Uuid(), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("answered_by_id", sa.Uuid(), nullable=True),
        sa.Column("becomes_id", sa.Uuid(), nullable=True),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["answered_by_id"], ["offer.id"], name="fk_offer_answered_by_id_offer"),
        sa.ForeignKeyConstraint(["becomes_id"], ["offer.id"], name="fk_offer_becomes_id_offer"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_offer_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_offer_need_id_need"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_offer_person_id_person"),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_offer_statement_id_statement"),
        sa.ForeignKeyConstraint(["to_id"], ["person.id"], name="fk_offer_to_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_offer"),
    )
    op.create_index("ix_offer_meeting_id", "offer", ["meeting_id"], unique=False)
    op.create_index("ix_offer_need_id", "offer", ["need_id"], unique=False)


def _presence() -> None:
    op.create_table(
        "presence",
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=True),
        *_row(),
        sa.CheckConstraint("until IS NULL OR until >= since", name="ck_presence_order"),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participant.id"], name="fk_presence_participant_id_participant"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_presence"),
    )
    op.create_index("ix_presence_participant_id", "presence", ["participant_id"], unique=False)


def _rating() -> None:
    op.create_table(
        "rating",
        sa.Column("scale_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.CheckConstraint("score IS NULL OR (score >= 0 AND score <= 10)", name="ck_rating_score"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_rating_person_id_person"),
        sa.ForeignKeyConstraint(["scale_id"], ["scale.id"], name="fk_rating_scale_id_scale"),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
        sa.UniqueConstraint("scale_id", "person_id", name="uq_rating_scale_id_person_id"),
    )
    op.create_index("ix_rating_person_id", "rating", ["person_id"], unique=False)
    op.create_index("ix_rating_scale_id", "rating", ["scale_id"], unique=False)


def _statement_reader() -> None:
    op.create_table(
        "statement_reader",
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_statement_reader_person_id_person"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_reader_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_statement_reader"),
        sa.UniqueConstraint("statement_id", "person_id", name="uq_statement_reader_statement_id_person_id"),
    )
    op.create_index("ix_statement_reader_person_id", "statement_reader", ["person_id"], unique=False)
    op.create_index("ix_statement_reader_statement_id", "statement_reader", ["statement_id"], unique=False)


def _agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("goal_id", sa.Uuid(), nullable=True),
        sa.Column("offer_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("child_text", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_time", sa.Time(), nullable=True),
        sa.Column("documented_by_id", sa.Uuid(), nullable=True),
        sa.Column("documentation", sa.String(), nullable=False),
        sa.Column("how_often", sa.String(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("reassigned_from_id", sa.Uuid(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_agreement_case_id_case"),
        sa.ForeignKeyConstraint(
            ["documented_by_id"], ["person.id"], name="fk_agreement_documented_by_id_person"
        ),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_agreement_goal_id_goal"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_agreement_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["offer_id"], ["offer.id"], name="fk_agreement_offer_id_offer"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_agreement_owner_id_person"),
        sa.ForeignKeyConstraint(
            ["reassigned_from_id"], ["person.id"], name="fk_agreement_reassigned_from_id_person"
        ),
        sa.ForeignKeyConstraint(["replaces_id"], ["agreement.id"], name="fk_agreement_replaces_id_agreement"),
        sa.PrimaryKeyConstraint("id", name="pk_agreement"),
    )
    op.create_index("ix_agreement_case_id_status", "agreement", ["case_id", "status"], unique=False)
    op.create_index("ix_agreement_goal_id", "agreement", ["goal_id"], unique=False)
    op.create_index("ix_agreement_meeting_id", "agreement", ["meeting_id"], unique=False)
    op.create_index("ix_agreement_owner_id", "agreement", ["owner_id"], unique=False)
    op.create_index("ix_agreement_status_due_on", "agreement", ["status", "due_on"], unique=False)


def _goal_person() -> None:
    op.create_table(
        "goal_person",
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_goal_person_goal_id_goal"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_goal_person_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_goal_person"),
        sa.UniqueConstraint("goal_id", "person_id", "part", name="uq_goal_person_goal_id_person_id_part"),
    )
    op.create_index("ix_goal_person_goal_id", "goal_person", ["goal_id"], unique=False)
    op.create_index("ix_goal_person_person_id", "goal_person", ["person_id"], unique=False)


def _sign() -> None:
    op.create_table(
        "sign",
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("of", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_sign_goal_id_goal"),
        sa.PrimaryKeyConstraint("id", name="pk_sign"),
    )
    op.create_index("ix_sign_goal_id", "sign", ["goal_id"], unique=False)


def _agreement_partner() -> None:
    op.create_table(
        "agreement_partner",
        sa.Column("agreement_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name="fk_agreement_partner_agreement_id_agreement"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_agreement_partner_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_agreement_partner"),
        sa.UniqueConstraint("agreement_id", "person_id", name="uq_agreement_partner_agreement_id_person_id"),
    )
    op.create_index("ix_agreement_partner_agreement_id", "agreement_partner", ["agreement_id"], unique=False)
    op.create_index("ix_agreement_partner_person_id", "agreement_partner", ["person_id"], unique=False)


def _agreement_status_entry() -> None:
    op.create_table(
        "agreement_status_entry",
        sa.Column("agreement_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name="fk_agreement_status_entry_agreement_id_agreement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_agreement_status_entry"),
    )
    op.create_index(
        "ix_agreement_status_entry_agreement_id", "agreement_status_entry", ["agreement_id"], unique=False
    )


def _measurement() -> None:
    op.create_table(
        "measurement",
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.Column("sign_id", sa.Uuid(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_measurement_by_id_person"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_measurement_goal_id_goal"),
        sa.ForeignKeyConstraint(["sign_id"], ["sign.id"], name="fk_measurement_sign_id_sign"),
        sa.PrimaryKeyConstraint("id", name="pk_measurement"),
    )
    op.create_index("ix_measurement_goal_id", "measurement", ["goal_id"], unique=False)


def _store_info() -> None:
    op.create_table(
        "store_info",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )

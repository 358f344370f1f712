"""What happens at the table: disagreements, the child's voice, time, turns, closing, evaluation."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision: str = "0002_at_the_table"
down_revision: str | None = "0001_start"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _child_voice()
    _closing()
    _disagreement()
    _evaluation()
    _meeting_step()
    _pause()
    _private_note()
    _report_of_concern()
    _talk_turn()
    _disagreement_about()
    _position()
    _statement_owner()
    _voice_mark()
    _voice_theme()
    _voice_reader()
    _decision()
    _letterhead()
    _meeting()
    _rating()
    _scale()
    _statement()
    _named_readers_alone()


def _row() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("changed", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]


def _child_voice() -> None:
    op.create_table(
        "child_voice",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=True),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("told_duty_to_report", sa.Boolean(), nullable=True),
        sa.Column("told_how", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_child_voice_by_id_person"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_child_voice_case_id_case"),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name="fk_child_voice_child_id_person"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_child_voice_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_child_voice"),
    )
    op.create_index("ix_child_voice_case_id", "child_voice", ["case_id"], unique=False)
    op.create_index("ix_child_voice_meeting_id", "child_voice", ["meeting_id"], unique=False)


def _closing() -> None:
    op.create_table(
        "closing",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("coherence", sa.String(length=40), nullable=True),
        sa.Column("coherence_note", sa.String(), nullable=False),
        sa.Column("all_heard", sa.String(length=40), nullable=True),
        sa.Column("family_understands", sa.String(length=40), nullable=True),
        sa.Column("read_aloud", sa.Boolean(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_closing_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_closing"),
        sa.UniqueConstraint("meeting_id", name="uq_closing_meeting_id"),
    )
    op.create_index("ix_closing_meeting_id", "closing", ["meeting_id"], unique=False)


def _disagreement() -> None:
    op.create_table(
        "disagreement",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_disagreement_case_id_case"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_disagreement_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_disagreement"),
    )
    op.create_index("ix_disagreement_case_id", "disagreement", ["case_id"], unique=False)
    op.create_index("ix_disagreement_meeting_id", "disagreement", ["meeting_id"], unique=False)


def _evaluation() -> None:
    op.create_table(
        "evaluation",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("took_part", sa.String(), nullable=False),
        sa.Column("lacked", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("made_sense", sa.String(length=40), nullable=True),
        sa.Column("went_well", sa.String(), nullable=False),
        sa.Column("work_on", sa.String(), nullable=False),
        sa.Column("do_together", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_evaluation_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_evaluation_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_evaluation"),
        sa.UniqueConstraint("meeting_id", "person_id", name="uq_evaluation_meeting_id_person_id"),
    )
    op.create_index("ix_evaluation_meeting_id", "evaluation", ["meeting_id"], unique=False)
    op.create_index("ix_evaluation_person_id", "evaluation", ["person_id"], unique=False)


def _meeting_step() -> None:
    op.create_table(
        "meeting_step",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("extra", sa.Integer(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_meeting_step_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting_step"),
        sa.UniqueConstraint("meeting_id", "step", name="uq_meeting_step_meeting_id_step"),
    )
    op.create_index("ix_meeting_step_meeting_id", "meeting_step", ["meeting_id"], unique=False)


def _pause() -> None:
    op.create_table(
        "pause",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("began", sa.DateTime(), nullable=False),
        sa.Column("ended", sa.DateTime(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_pause_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
    )
    op.create_index("ix_pause_meeting_id", "pause", ["meeting_id"], unique=False)


def _private_note() -> None:
    op.create_table(
        "private_note",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_private_note_meeting_id_meeting"),
        sa.PrimaryKeyConstraint("id", name="pk_private_note"),
        sa.UniqueConstraint("meeting_id", name="uq_private_note_meeting_id"),
    )
    op.create_index("ix_private_note_meeting_id", "private_note", ["meeting_id"], unique=False)


def _report_of_concern() -> None:
    op.create_table(
        "report_of_concern",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("due", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_report_of_concern_by_id_person"),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name="fk_report_of_concern_meeting_id_meeting"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_report_of_concern"),
        sa.UniqueConstraint("meeting_id", name="uq_report_of_concern_meeting_id"),
    )
    op.create_index("ix_report_of_concern_meeting_id", "report_of_concern", ["meeting_id"], unique=False)


def _talk_turn() -> None:
    op.create_table(
        "talk_turn",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("group", sa.String(length=40), nullable=True),
        sa.Column("began", sa.DateTime(), nullable=False),
        sa.Column("ended", sa.DateTime(), nullable=True),
        *_row(),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_talk_turn_meeting_id_meeting"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_talk_turn_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_talk_turn"),
    )
    op.create_index("ix_talk_turn_meeting_id", "talk_turn", ["meeting_id"], unique=False)


def _disagreement_about() -> None:
    op.create_table(
        "disagreement_about",
        sa.Column("disagreement_id", sa.Uuid(), nullable=False),
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["disagreement_id"],
            ["disagreement.id"],
            name="fk_disagreement_about_disagreement_id_disagreement",
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_disagreement_about_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_disagreement_about"),
        sa.UniqueConstraint(
            "disagreement_id", "statement_id", name="uq_disagreement_about_disagreement_id_statement_id"
        ),
    )
    op.create_index(
        "ix_disagreement_about_disagreement_id", "disagreement_about", ["disagreement_id"], unique=False
    )
    op.create_index(
        "ix_disagreement_about_statement_id", "disagreement_about", ["statement_id"], unique=False
    )


def _position() -> None:
    op.create_table(
        "position",
        sa.Column("disagreement_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(
            ["disagreement_id"], ["disagreement.id"], name="fk_position_disagreement_id_disagreement"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_position_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_position"),
    )
    op.create_index("ix_position_disagreement_id", "position", ["disagreement_id"], unique=False)
    op.create_index("ix_position_person_id", "position", ["person_id"], unique=False)


def _statement_owner() -> None:
    op.create_table(
        "statement_owner",
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_statement_owner_person_id_person"),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name="fk_statement_owner_statement_id_statement"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_statement_owner"),
        sa.UniqueConstraint("statement_id", "person_id", name="uq_statement_owner_statement_id_person_id"),
    )
    op.create_index("ix_statement_owner_person_id", "statement_owner", ["person_id"], unique=False)
    op.create_index("ix_statement_owner_statement_id", "statement_owner", ["statement_id"], unique=False)


def _voice_mark() -> None:
    op.create_table(
        "voice_mark",
        sa.Column("voice_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("indicator", sa.String(length=40), nullable=False),
        sa.Column("mark", sa.String(length=40), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["voice_id"], ["child_voice.id"], name="fk_voice_mark_voice_id_child_voice"),
        sa.PrimaryKeyConstraint("id", name="pk_voice_mark"),
        sa.UniqueConstraint("voice_id", "indicator", name="uq_voice_mark_voice_id_indicator"),
    )
    op.create_index("ix_voice_mark_voice_id", "voice_mark", ["voice_id"], unique=False)


def _voice_theme() -> None:
    op.create_table(
        "voice_theme",
        sa.Column("voice_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("audiences", sa.String(length=60), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["voice_id"], ["child_voice.id"], name="fk_voice_theme_voice_id_child_voice"),
        sa.PrimaryKeyConstraint("id", name="pk_voice_theme"),
    )
    op.create_index("ix_voice_theme_voice_id", "voice_theme", ["voice_id"], unique=False)


def _voice_reader() -> None:
    op.create_table(
        "voice_reader",
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        *_row(),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_voice_reader_person_id_person"),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["voice_theme.id"], name="fk_voice_reader_theme_id_voice_theme"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_voice_reader"),
        sa.UniqueConstraint("theme_id", "person_id", name="uq_voice_reader_theme_id_person_id"),
    )
    op.create_index("ix_voice_reader_person_id", "voice_reader", ["person_id"], unique=False)
    op.create_index("ix_voice_reader_theme_id", "voice_reader", ["theme_id"], unique=False)


def _decision() -> None:
    with op.batch_alter_table("decision") as table:
        table.add_column(sa.Column("disagreement_id", sa.Uuid(), nullable=True))
        table.create_foreign_key(
            "fk_decision_disagreement_id_disagreement", "disagreement", ["disagreement_id"], ["id"]
        )


def _letterhead() -> None:
    with op.batch_alter_table("letterhead") as table:
        table.add_column(sa.Column("framing_points", sa.JSON(), nullable=False, server_default="[]"))


def _meeting() -> None:
    with op.batch_alter_table("meeting") as table:
        table.add_column(sa.Column("round_order", sa.JSON(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("keep_talk", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("family_seconds", sa.Integer(), nullable=True))
        table.add_column(sa.Column("professional_seconds", sa.Integer(), nullable=True))


def _rating() -> None:
    with op.batch_alter_table("rating") as table:
        table.add_column(sa.Column("step_up", sa.String(), nullable=False, server_default=""))


def _scale() -> None:
    with op.batch_alter_table("scale") as table:
        table.add_column(sa.Column("revealed", sa.Boolean(), nullable=False, server_default=sa.false()))


def _statement() -> None:
    with op.batch_alter_table("statement") as table:
        table.add_column(sa.Column("about", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("effect", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("dispute_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("pair_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("becomes_id", sa.Uuid(), nullable=True))
        table.add_column(
            sa.Column("outside_own_half", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(sa.Column("passed_on", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("passed_to", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("about_goal_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("about_agreement_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("observed_at", sa.DateTime(), nullable=True))
        table.add_column(sa.Column("source", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("theme_id", sa.Uuid(), nullable=True))
        table.create_foreign_key("fk_statement_theme_id_voice_theme", "voice_theme", ["theme_id"], ["id"])
        table.create_foreign_key("fk_statement_becomes_id_offer", "offer", ["becomes_id"], ["id"])
        table.create_foreign_key(
            "fk_statement_about_agreement_id_agreement", "agreement", ["about_agreement_id"], ["id"]
        )
        table.create_foreign_key("fk_statement_pair_id_statement", "statement", ["pair_id"], ["id"])
        table.create_foreign_key(
            "fk_statement_dispute_id_disagreement", "disagreement", ["dispute_id"], ["id"]
        )
        table.create_foreign_key("fk_statement_about_goal_id_goal", "goal", ["about_goal_id"], ["id"])


def _named_readers_alone() -> None:
    """What names its readers is in no version: until now both could stand beside each other."""
    op.execute("UPDATE statement SET audiences = '' WHERE id IN (SELECT statement_id FROM statement_reader)")

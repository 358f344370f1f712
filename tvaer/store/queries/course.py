"""The course of a meeting and its end: stays, breaks, turns, scales, closing, evaluations, private side."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.store.queries.rows import columns, grouped, make

S = TypeVar("S")


def stays(session: Session, meeting_id: UUID) -> tuple[snapshots.StepStay, ...]:
    return _of(session, models.StepVisit, snapshots.StepStay, meeting_id, models.StepVisit.entered)


def own_steps(session: Session, meeting_id: UUID) -> tuple[snapshots.StepOfMeeting, ...]:
    return _of(session, models.MeetingStep, snapshots.StepOfMeeting, meeting_id, models.MeetingStep.created)


def pauses(session: Session, meeting_id: UUID) -> tuple[snapshots.Pause, ...]:
    return _of(session, models.Pause, snapshots.Pause, meeting_id, models.Pause.began)


def talk(session: Session, meeting_id: UUID) -> tuple[snapshots.TalkTurn, ...]:
    return _of(session, models.TalkTurn, snapshots.TalkTurn, meeting_id, models.TalkTurn.began)


def evaluations(session: Session, meeting_id: UUID) -> tuple[snapshots.Evaluation, ...]:
    return _of(session, models.Evaluation, snapshots.Evaluation, meeting_id, models.Evaluation.created)


def closing(session: Session, meeting_id: UUID) -> snapshots.Closing | None:
    found = _of(session, models.Closing, snapshots.Closing, meeting_id, models.Closing.created)
    return found[0] if found else None


def private_side(session: Session, meeting_id: UUID) -> snapshots.PrivateSide:
    """What the leader keeps apart from the record."""
    note = models.PrivateNote
    text = session.scalar(select(note.text).where(note.meeting_id == meeting_id)) or ""
    answers = _of(
        session,
        models.ReportOfConcern,
        snapshots.ReportOfConcern,
        meeting_id,
        models.ReportOfConcern.created,
    )
    return snapshots.PrivateSide(text, answers[0] if answers else None)


def scales(session: Session, where: ColumnElement[bool], *order: Any) -> tuple[snapshots.Scale, ...]:
    """Scales with the marks of each person, in the order in which they were given."""
    rating, scale = models.Rating, models.Scale
    marks = grouped(
        session.execute(
            select(
                rating.scale_id,
                rating.id,
                rating.person_id,
                rating.score,
                rating.reason,
                rating.step_up,
                rating.audiences,
                rating.created,
            )
            .join(scale, scale.id == rating.scale_id)
            .where(where)
            .order_by(rating.created)
        ),
        "scale_id",
    )
    query = columns(scale, snapshots.Scale).where(where).order_by(*order)
    return tuple(
        make(
            snapshots.Scale,
            row,
            ratings=tuple(
                snapshots.Rating(m.person_id, m.score, m.reason, m.step_up, m.audiences, m.created, m.id)
                for m in marks.get(row.id, ())
            ),
        )
        for row in session.execute(query)
    )


def _of(session: Session, model: Any, snapshot: type[S], meeting_id: UUID, order: Any) -> tuple[S, ...]:
    query = columns(model, snapshot).where(model.meeting_id == meeting_id).order_by(order)
    return tuple(make(snapshot, row) for row in session.execute(query))

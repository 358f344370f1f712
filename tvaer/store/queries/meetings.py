"""Meetings as lines in lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from tvaer import models, snapshots


def _rows(where: ColumnElement[bool] | None) -> Select[Any]:
    meeting = models.Meeting
    seats = (
        select(func.count())
        .where(models.Participant.meeting_id == meeting.id)
        .correlate(meeting)
        .scalar_subquery()
    )
    query = select(
        meeting.id,
        meeting.title,
        meeting.kind,
        meeting.status,
        meeting.starts,
        meeting.planned_minutes,
        meeting.place,
        meeting.step,
        meeting.changed,
        seats.label("participants"),
    )
    return query if where is None else query.where(where)


def meeting_rows(
    session: Session,
    where: ColumnElement[bool] | None = None,
    newest_first: bool = False,
    limit: int = 5000,
    offset: int = 0,
) -> tuple[snapshots.MeetingRow, ...]:
    """Meetings in order of time; a condition on `MeetingCase` picks those of a case."""
    starts = models.Meeting.starts
    query = _rows(where).order_by(starts.desc() if newest_first else starts).limit(limit).offset(offset)
    if where is not None and _names(where, models.MeetingCase):
        query = query.join(models.MeetingCase, models.MeetingCase.meeting_id == models.Meeting.id)
    rows = session.execute(query).all()
    about = cases_of(session, [row.id for row in rows])
    return tuple(snapshots.MeetingRow(**row._mapping, cases=about.get(row.id, ())) for row in rows)


def _names(where: ColumnElement[bool], model: Any) -> bool:
    return any(table is model.__table__ for table in where._from_objects)


def cases_of(session: Session, meetings: Iterable[UUID]) -> dict[UUID, tuple[tuple[UUID, str], ...]]:
    """Meeting id → (case id, alias) of the cases it is about."""
    wanted = list(meetings)
    found: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    for start in range(0, len(wanted), 500):
        query = (
            select(models.MeetingCase.meeting_id, models.Case.id, models.Case.alias)
            .join(models.Case, models.Case.id == models.MeetingCase.case_id)
            .where(models.MeetingCase.meeting_id.in_(wanted[start : start + 500]))
            .order_by(models.MeetingCase.position)
        )
        for meeting_id, case_id, alias in session.execute(query):
            found[meeting_id].append((case_id, alias))
    return {key: tuple(value) for key, value in found.items()}


def count_meetings(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(models.Meeting)) or 0

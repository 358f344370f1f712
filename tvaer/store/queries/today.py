"""What "I dag" shows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.store.queries.cases import case_rows
from tvaer.store.queries.meetings import count_meetings, meeting_rows
from tvaer.terms import AgreementStatus, MeetingStatus

COMING_DAYS = 14
DUE_DAYS = 14


def today(session: Session, now: datetime, day: date) -> snapshots.Today:
    """The day's overview. `day` is the local date that `now` falls on."""
    meeting = models.Meeting
    prepared = meeting.status == MeetingStatus.PREPARED
    soon = (meeting.starts >= now - timedelta(hours=12)) & (
        meeting.starts < now + timedelta(days=COMING_DAYS)
    )
    return snapshots.Today(
        running=meeting_rows(session, meeting.status == MeetingStatus.RUNNING),
        coming=_coming(session, prepared & soon, prepared & (meeting.starts >= now)),
        to_finish=meeting_rows(
            session,
            prepared & ((meeting.starts < now - timedelta(hours=12)) | meeting.starts.is_(None)),
            newest_first=True,
            limit=5,
        ),
        due=due_rows(session, day + timedelta(days=DUE_DAYS), limit=6),
        cases=case_rows(session, now, limit=4, latest=True),
        meetings_in_all=count_meetings(session),
    )


def _coming(
    session: Session, soon: ColumnElement[bool], later: ColumnElement[bool]
) -> tuple[snapshots.MeetingRow, ...]:
    return meeting_rows(session, soon, limit=40) or meeting_rows(session, later, limit=1)


def due_rows(
    session: Session, until: date, limit: int, case_id: UUID | None = None
) -> tuple[snapshots.DueRow, ...]:
    """Open agreements due by `until`, the longest waiting first."""
    agreement = models.Agreement
    query = (
        select(
            agreement.id,
            agreement.what,
            agreement.case_id,
            func.coalesce(models.Case.alias, "").label("case"),
            func.coalesce(models.Person.name, "").label("owner"),
            agreement.due_on,
            agreement.status,
        )
        .outerjoin(models.Case, models.Case.id == agreement.case_id)
        .outerjoin(models.Person, models.Person.id == agreement.owner_id)
        .where(agreement.status == AgreementStatus.OPEN, agreement.due_on <= until)
        .order_by(agreement.due_on, agreement.position)
        .limit(limit)
    )
    if case_id is not None:
        query = query.where(agreement.case_id == case_id)
    return tuple(snapshots.DueRow(**row._mapping) for row in session.execute(query))

"""Cases: as lines in a list and as a page of their own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.errors import KnownError
from tvaer.store.queries import plans
from tvaer.store.queries.meetings import meeting_rows
from tvaer.store.queries.people import people
from tvaer.store.queries.rows import columns, grouped, make
from tvaer.terms import AgreementStatus


def cases(session: Session, ids: Iterable[UUID]) -> tuple[snapshots.Case, ...]:
    """Whole cases, in the order asked for."""
    wanted = tuple(ids)
    rows = {row.id: row for row in session.execute(_of(models.Case, snapshots.Case, models.Case.id, wanted))}
    siblings = grouped(session.execute(_siblings(wanted)), "case_id")
    terms = grouped(session.execute(_terms(wanted)), "case_id")
    return tuple(
        make(
            snapshots.Case,
            rows[case_id],
            siblings=tuple(_without_owner(snapshots.Sibling, row) for row in siblings.get(case_id, ())),
            caseworkers=tuple(
                _without_owner(snapshots.CaseworkerTerm, row) for row in terms.get(case_id, ())
            ),
        )
        for case_id in wanted
        if case_id in rows
    )


def _of(model: Any, snapshot: Any, column: Any, ids: tuple[UUID, ...]) -> Select[Any]:
    return columns(model, snapshot).where(column.in_(ids))


def _siblings(ids: tuple[UUID, ...]) -> Select[Any]:
    query = _of(models.Sibling, snapshots.Sibling, models.Sibling.case_id, ids)
    return query.add_columns(models.Sibling.case_id).order_by(models.Sibling.position)


def _terms(ids: tuple[UUID, ...]) -> Select[Any]:
    query = _of(models.CaseworkerTerm, snapshots.CaseworkerTerm, models.CaseworkerTerm.case_id, ids)
    return query.add_columns(models.CaseworkerTerm.case_id).order_by(
        models.CaseworkerTerm.since.nulls_last(), models.CaseworkerTerm.created
    )


def _without_owner(snapshot: Any, row: Any) -> Any:
    return snapshot(**{key: value for key, value in row._mapping.items() if key != "case_id"})


def case_rows(
    session: Session, now: datetime, limit: int = 5000, latest: bool = False
) -> tuple[snapshots.CaseRow, ...]:
    """All cases for the list, in Danish order, or the latest changed first."""
    case = models.Case
    meetings = (
        select(func.count()).where(models.MeetingCase.case_id == case.id).correlate(case).scalar_subquery()
    )
    open_agreements = (
        select(func.count())
        .where(models.Agreement.case_id == case.id, models.Agreement.status == AgreementStatus.OPEN)
        .correlate(case)
        .scalar_subquery()
    )
    coming = (
        select(func.min(models.Meeting.starts))
        .join(models.MeetingCase, models.MeetingCase.meeting_id == models.Meeting.id)
        .where(models.MeetingCase.case_id == case.id, models.Meeting.starts >= now)
        .correlate(case)
        .scalar_subquery()
    )
    query = (
        select(
            case.id,
            case.alias,
            case.school,
            case.school_class,
            case.birth_year,
            func.coalesce(models.Person.name, "").label("coordinator"),
            meetings.label("meetings"),
            open_agreements.label("open_agreements"),
            coming.label("next_meeting"),
            case.changed.label("last_changed"),
        )
        .outerjoin(models.Person, models.Person.id == case.coordinator_id)
        .order_by(case.changed.desc() if latest else case.alias.collate("DANSK"))
        .limit(limit)
    )
    if latest:  # pick them first: SQLite counts before it sorts
        query = query.where(case.id.in_(select(case.id).order_by(case.changed.desc()).limit(limit)))
    return tuple(make(snapshots.CaseRow, row) for row in session.execute(query))


def case_page(session: Session, case_id: UUID) -> snapshots.CasePage:
    """One case with its meetings, goals and agreements. Raises KnownError("gone")."""
    found = cases(session, (case_id,))
    if not found:
        raise KnownError("gone", kind="case")
    case = found[0]
    goals = plans.goals(session, models.Goal.case_id == case_id)
    agreements = plans.agreements(session, models.Agreement.case_id == case_id)
    decisions = plans.decisions(session, models.Decision.case_id == case_id)
    named = {case.child_id, case.coordinator_id, *(term.person_id for term in case.caseworkers)}
    named |= plans.people_in(goals, agreements, decisions)
    return snapshots.CasePage(
        case=case,
        people=people(session, (p for p in named if p)),
        meetings=meeting_rows(session, models.MeetingCase.case_id == case_id, newest_first=True),
        needs=plans.needs(session, models.Need.case_id == case_id),
        goals=goals,
        agreements=agreements,
        decisions=decisions,
    )

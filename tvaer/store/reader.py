"""One short reading session per question."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from tvaer import models, snapshots
from tvaer.store.engine import Store
from tvaer.store.queries import cases, course, meetings, people, record, today
from tvaer.store.queries.rows import columns
from tvaer.store.unit_of_work import reading


class Reader:
    """All that pages ask of the store. Every answer is a frozen snapshot."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self, now: datetime, day: date) -> snapshots.Today:
        with reading(self._store) as session:
            return today.today(session, now, day)

    def meetings(self, limit: int = 5000) -> tuple[snapshots.MeetingRow, ...]:
        with reading(self._store) as session:
            return meetings.meeting_rows(session, newest_first=True, limit=limit)

    def record(self, meeting_id: UUID) -> snapshots.MeetingRecord:
        with reading(self._store) as session:
            return record.meeting_record(session, meeting_id)

    def record_after(
        self, old: snapshots.MeetingRecord, changes: snapshots.Changes
    ) -> snapshots.MeetingRecord:
        """The record as it is after these changes; what they cannot have touched is not read again."""
        with reading(self._store) as session:
            return record.record_after(session, old, changes.kinds)

    def private_side(self, meeting_id: UUID) -> snapshots.PrivateSide:
        """What the leader keeps apart; asked for by the leader's own page alone."""
        with reading(self._store) as session:
            return course.private_side(session, meeting_id)

    def cases(self, now: datetime) -> tuple[snapshots.CaseRow, ...]:
        with reading(self._store) as session:
            return cases.case_rows(session, now)

    def case_page(self, case_id: UUID) -> snapshots.CasePage:
        with reading(self._store) as session:
            return cases.case_page(session, case_id)

    def directory(self) -> tuple[snapshots.Person, ...]:
        with reading(self._store) as session:
            return people.directory(session)

    def people_named(self, start: str) -> tuple[snapshots.Person, ...]:
        with reading(self._store) as session:
            return people.people_named(session, start)

    def letterhead(self) -> snapshots.Letterhead:
        with reading(self._store) as session:
            row = session.execute(columns(models.Letterhead, snapshots.Letterhead)).first()
            if row is None:
                return snapshots.Letterhead()
            return snapshots.Letterhead(row.municipality, row.organisation, tuple(row.framing_points or ()))

    def counts(self) -> dict[str, int]:
        """Rows per kind: what a check after a restart compares."""
        from sqlalchemy import func

        with reading(self._store) as session:
            return {
                name: session.scalar(select(func.count()).select_from(table)) or 0
                for name, table in models.Base.metadata.tables.items()
            }

"""What is said: statements, where people see it differently, and what the children told beforehand."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.store.queries.rows import columns, grouped, linked, make


def statements(session: Session, meeting_id: UUID) -> tuple[snapshots.Statement, ...]:
    said = models.Statement
    ids = select(said.id).where(said.meeting_id == meeting_id)
    reader, link, owner = models.StatementReader, models.ExplanationLink, models.StatementOwner
    readers = linked(
        session, reader.statement_id, reader.person_id, reader.statement_id.in_(ids), reader.created
    )
    explains = linked(
        session, link.explanation_id, link.statement_id, link.explanation_id.in_(ids), link.created
    )
    owners = linked(session, owner.statement_id, owner.person_id, owner.statement_id.in_(ids), owner.position)
    query = columns(said, snapshots.Statement).where(said.meeting_id == meeting_id).order_by(said.position)
    return tuple(
        make(
            snapshots.Statement,
            row,
            only_to=readers.get(row.id, ()),
            explains=explains.get(row.id, ()),
            owners=owners.get(row.id, ()),
        )
        for row in session.execute(query)
    )


def disagreements(session: Session, meeting_id: UUID) -> tuple[snapshots.Disagreement, ...]:
    matter, view, link = models.Disagreement, models.Position, models.DisagreementAbout
    ids = select(matter.id).where(matter.meeting_id == meeting_id)
    about = linked(
        session, link.disagreement_id, link.statement_id, link.disagreement_id.in_(ids), link.created
    )
    views = grouped(
        session.execute(
            select(view.disagreement_id, view.id, view.person_id, view.text)
            .where(view.disagreement_id.in_(ids))
            .order_by(view.position)
        ),
        "disagreement_id",
    )
    query = (
        columns(matter, snapshots.Disagreement)
        .where(matter.meeting_id == meeting_id)
        .order_by(matter.position)
    )
    return tuple(
        make(
            snapshots.Disagreement,
            row,
            about=about.get(row.id, ()),
            positions=tuple(snapshots.Position(v.id, v.person_id, v.text) for v in views.get(row.id, ())),
        )
        for row in session.execute(query)
    )


def voices(session: Session, meeting_id: UUID) -> tuple[snapshots.ChildVoice, ...]:
    voice = models.ChildVoice
    ids = select(voice.id).where(voice.meeting_id == meeting_id)
    themes, marks = _themes(session, ids), _marks(session, ids)
    query = columns(voice, snapshots.ChildVoice).where(voice.meeting_id == meeting_id)
    return tuple(
        make(snapshots.ChildVoice, row, themes=themes.get(row.id, ()), wellbeing=marks.get(row.id, ()))
        for row in session.execute(query.order_by(voice.position))
    )


def _themes(session: Session, voice_ids: object) -> dict[UUID, tuple[snapshots.VoiceTheme, ...]]:
    theme, reader = models.VoiceTheme, models.VoiceReader
    mine = theme.voice_id.in_(voice_ids)  # type: ignore[arg-type]
    wanted = reader.theme_id.in_(select(theme.id).where(mine))
    readers = linked(session, reader.theme_id, reader.person_id, wanted, reader.created)
    query = columns(theme, snapshots.VoiceTheme).add_columns(theme.voice_id).where(mine)
    rows = grouped(session.execute(query.order_by(theme.position)), "voice_id")
    return {
        voice: tuple(
            snapshots.VoiceTheme(t.id, t.theme, t.text, t.audiences, readers.get(t.id, ()), t.why)
            for t in found
        )
        for voice, found in rows.items()
    }


def _marks(session: Session, voice_ids: object) -> dict[UUID, tuple[snapshots.VoiceMark, ...]]:
    mark = models.VoiceMark
    mine = mark.voice_id.in_(voice_ids)  # type: ignore[arg-type]
    query = columns(mark, snapshots.VoiceMark).add_columns(mark.voice_id).where(mine)
    rows = grouped(session.execute(query.order_by(mark.position)), "voice_id")
    return {
        voice: tuple(snapshots.VoiceMark(m.id, m.indicator, m.mark, m.text, m.audiences) for m in found)
        for voice, found in rows.items()
    }

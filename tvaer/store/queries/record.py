"""The whole record of one meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.errors import KnownError
from tvaer.store.queries import course, plans, said
from tvaer.store.queries.cases import cases
from tvaer.store.queries.people import people
from tvaer.store.queries.rows import columns, grouped, make, shared_names
from tvaer.terms import AgreementStatus

_PARTS: dict[str, set[str]] = {
    "statement": {"statements"},
    "statement_reader": {"statements"},
    "explanation_link": {"statements"},
    "need": {"needs", "earlier_needs"},
    "need_source": {"needs", "earlier_needs"},
    "goal": {"goals", "earlier_goals"},
    "goal_person": {"goals", "earlier_goals"},
    "sign": {"goals", "earlier_goals"},
    "offer": {"offers"},
    "agreement": {"agreements", "carried"},
    "agreement_partner": {"agreements", "carried"},
    "agreement_status_entry": {"agreements", "carried"},
    "decision": {"decisions"},
    "decision_maker": {"decisions"},
    "draft": {"draft"},
    "statement_owner": {"statements"},
    "disagreement": {"disagreements"},
    "position": {"disagreements"},
    "disagreement_about": {"disagreements"},
    "child_voice": {"voices"},
    "voice_theme": {"voices"},
    "voice_reader": {"voices"},
    "voice_mark": {"voices"},
    "scale": {"scales", "earlier_scales"},
    "rating": {"scales", "earlier_scales"},
    "meeting_step": {"own_steps"},
    "pause": {"pauses"},
    "talk_turn": {"talk"},
    "closing": {"closing"},
    "evaluation": {"evaluations"},
    "participant": {"participants"},
    "presence": {"participants"},
    "private_note": set(),
    "report_of_concern": set(),
}
"""Kind of row → the parts of a record that rest on it alone. Any other kind needs the whole record."""


def meeting_record(session: Session, meeting_id: UUID) -> snapshots.MeetingRecord:
    """Everything of one meeting. Raises KnownError("gone")."""
    head = meeting_head(session, meeting_id)
    case_ids = _case_ids(session, meeting_id)
    parts = {name: read() for name, read in _readers(session, meeting_id, case_ids).items()}
    record = snapshots.MeetingRecord(
        head=head,
        cases=cases(session, case_ids),
        agenda=_simple(session, models.AgendaItem, snapshots.AgendaItem, meeting_id),
        next_meeting=_one(session, models.NextMeeting, snapshots.NextMeeting, meeting_id),
        stays=course.stays(session, meeting_id),
        **parts,
    )
    record.people.update(people(session, (p for p in _named(record) if p)))
    return record


def record_after(
    session: Session, old: snapshots.MeetingRecord, kinds: frozenset[str]
) -> snapshots.MeetingRecord:
    """The record after rows of these kinds were changed: reads only what may differ from `old`.

    What did not change stays the same object. Raises KnownError("gone").
    """
    if not kinds <= _PARTS.keys():
        return meeting_record(session, old.head.id)
    readers = _readers(session, old.head.id, [case.id for case in old.cases])
    names = {"draft"}.union(*(_PARTS[kind] for kind in kinds))
    record = replace(old, **{name: readers[name]() for name in names})
    named = {person for person in _named(record) if person}
    return record if named == old.people.keys() else replace(record, people=people(session, named))


def _readers(session: Session, meeting_id: UUID, case_ids: list[UUID]) -> dict[str, Callable[[], Any]]:
    """How each part that commands at the table touch is read."""
    earlier_needs = models.Need.case_id.in_(case_ids) & (models.Need.meeting_id != meeting_id)
    earlier_goals = models.Goal.case_id.in_(case_ids) & (models.Goal.meeting_id != meeting_id)
    return {
        "participants": lambda: participants(session, meeting_id),
        "statements": lambda: said.statements(session, meeting_id),
        "disagreements": lambda: said.disagreements(session, meeting_id),
        "voices": lambda: said.voices(session, meeting_id),
        "scales": lambda: course.scales(
            session, models.Scale.meeting_id == meeting_id, models.Scale.position
        ),
        "earlier_scales": lambda: _earlier_scales(session, meeting_id, case_ids),
        "own_steps": lambda: course.own_steps(session, meeting_id),
        "pauses": lambda: course.pauses(session, meeting_id),
        "talk": lambda: course.talk(session, meeting_id),
        "closing": lambda: course.closing(session, meeting_id),
        "evaluations": lambda: course.evaluations(session, meeting_id),
        "needs": lambda: plans.needs(session, models.Need.meeting_id == meeting_id),
        "goals": lambda: plans.goals(session, models.Goal.meeting_id == meeting_id),
        "offers": lambda: plans.offers(session, models.Offer.meeting_id == meeting_id),
        "agreements": lambda: plans.agreements(session, models.Agreement.meeting_id == meeting_id),
        "decisions": lambda: plans.decisions(session, models.Decision.meeting_id == meeting_id),
        "carried": lambda: _carried(session, meeting_id, case_ids),
        "earlier_needs": lambda: plans.needs(session, earlier_needs),
        "earlier_goals": lambda: plans.goals(session, earlier_goals),
        "draft": lambda: _one(session, models.Draft, snapshots.Draft, meeting_id) or snapshots.Draft(),
    }


def meeting_head(session: Session, meeting_id: UUID) -> snapshots.MeetingHead:
    row = session.execute(
        columns(models.Meeting, snapshots.MeetingHead).where(models.Meeting.id == meeting_id)
    ).one_or_none()
    if row is None:
        raise KnownError("gone", kind="meeting")
    values = dict(row._mapping)
    values["framing_points"] = tuple(values["framing_points"] or ())
    values["round_order"] = tuple(UUID(one) for one in values["round_order"] or ())
    return snapshots.MeetingHead(**values)


def _case_ids(session: Session, meeting_id: UUID) -> list[UUID]:
    link = models.MeetingCase
    return list(
        session.scalars(select(link.case_id).where(link.meeting_id == meeting_id).order_by(link.position))
    )


def _simple(session: Session, model: Any, snapshot: Any, meeting_id: UUID) -> Any:
    query = columns(model, snapshot).where(model.meeting_id == meeting_id).order_by(model.position)
    return tuple(make(snapshot, row) for row in session.execute(query))


def _one(session: Session, model: Any, snapshot: Any, meeting_id: UUID) -> Any:
    row = session.execute(columns(model, snapshot).where(model.meeting_id == meeting_id)).one_or_none()
    return make(snapshot, row) if row else None


def _carried(session: Session, meeting_id: UUID, case_ids: list[UUID]) -> tuple[snapshots.Agreement, ...]:
    agreement = models.Agreement
    return plans.agreements(
        session,
        agreement.case_id.in_(case_ids)
        & (agreement.meeting_id != meeting_id)
        & (agreement.status == AgreementStatus.OPEN),
    )


def participants(session: Session, meeting_id: UUID) -> tuple[snapshots.Participant, ...]:
    seat, person = models.Participant, models.Person
    stays = grouped(
        session.execute(
            select(models.Presence.participant_id, models.Presence.since, models.Presence.until)
            .join(seat, seat.id == models.Presence.participant_id)
            .where(seat.meeting_id == meeting_id)
            .order_by(models.Presence.since)
        ),
        "participant_id",
    )
    names = shared_names(seat, snapshots.Participant)
    query = (
        select(
            *(getattr(seat, name) for name in names),
            person.name.label("name"),
            person.profession,
            person.relation,
            person.organisation.label("organisation"),
        )
        .join(person, person.id == seat.person_id)
        .where(seat.meeting_id == meeting_id)
        .order_by(seat.position)
    )
    return tuple(_participant(row, names, stays.get(row.id, [])) for row in session.execute(query))


def _participant(row: Any, names: tuple[str, ...], stays: list[Any]) -> snapshots.Participant:
    return snapshots.Participant(
        **{name: getattr(row, name) for name in names},
        name=row.name,
        role=row.profession or row.relation,
        organisation=row.organisation,
        presence=tuple(snapshots.Presence(stay.since, stay.until) for stay in stays),
    )


def _earlier_scales(session: Session, meeting_id: UUID, case_ids: list[UUID]) -> tuple[snapshots.Scale, ...]:
    scale = models.Scale
    earlier = scale.case_id.in_(case_ids) & (scale.meeting_id != meeting_id)
    return course.scales(session, earlier, scale.created)


def _named(record: snapshots.MeetingRecord) -> set[UUID | None]:
    """Everybody a record mentions."""
    head = record.head
    named: set[UUID | None] = {
        head.called_by_id, head.facilitator_id, head.co_facilitator_id, head.host_id, head.note_taker_id,
        head.framing_by_id, record.draft.speaker_id,
    }  # fmt: skip
    named |= {p.person_id for p in record.participants} | {a.owner_id for a in record.agenda}
    for case in record.cases:
        named |= {case.child_id, case.coordinator_id, *(t.person_id for t in case.caseworkers)}
    for spoken in record.statements:
        named |= {spoken.speaker_id, spoken.told_by_id, spoken.interpreted_by_id}
        named |= {*spoken.only_to, *spoken.owners}
    for matter in record.disagreements:
        named |= {view.person_id for view in matter.positions}
    for voice in record.voices:
        named |= {voice.child_id, voice.by_id, *(who for t in voice.themes for who in t.only_to)}
    for offer in record.offers:
        named |= {offer.person_id, offer.to_id}
    named |= {turn.person_id for turn in record.talk} | {e.person_id for e in record.evaluations}
    for scale in (*record.scales, *record.earlier_scales):
        named |= {mark.person_id for mark in scale.ratings}
    plan = (*record.goals, *record.earlier_goals), (*record.agreements, *record.carried), record.decisions
    return named | plans.people_in(*plan)

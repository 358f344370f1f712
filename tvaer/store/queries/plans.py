"""What meetings lead to: needs, goals, offers, agreements and decisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from tvaer import models, snapshots
from tvaer.store.queries.rows import columns, grouped, linked, make
from tvaer.terms import GoalPart

Where = ColumnElement[bool]


def needs(session: Session, where: Where) -> tuple[snapshots.Need, ...]:
    need = models.Need
    ids = select(need.id).where(where)
    sources = linked(
        session,
        models.NeedSource.need_id,
        models.NeedSource.statement_id,
        models.NeedSource.need_id.in_(ids),
        models.NeedSource.created,
    )
    rows = session.execute(columns(need, snapshots.Need).where(where).order_by(need.created, need.position))
    return tuple(make(snapshots.Need, row, sources=sources.get(row.id, ())) for row in rows)


GOAL_PLAIN = (
    "id", "text", "need_id", "child_text", "indicator", "how_often", "next_look", "status",
    "replaces_id", "audiences", "case_id", "meeting_id", "version",
)  # fmt: skip


def goals(session: Session, where: Where) -> tuple[snapshots.Goal, ...]:
    ids = select(models.Goal.id).where(where)
    people = session.execute(
        select(models.GoalPerson.goal_id, models.GoalPerson.person_id, models.GoalPerson.part)
        .where(models.GoalPerson.goal_id.in_(ids))
        .order_by(models.GoalPerson.position)
    )
    by_goal = grouped(people, "goal_id")
    signs = grouped(
        session.execute(
            columns(models.Sign, snapshots.Sign)
            .add_columns(models.Sign.goal_id)
            .where(models.Sign.goal_id.in_(ids))
            .order_by(models.Sign.position)
        ),
        "goal_id",
    )
    rows = session.scalars(
        select(models.Goal).where(where).order_by(models.Goal.created, models.Goal.position)
    )
    return tuple(_goal(row, by_goal.get(row.id, []), signs.get(row.id, [])) for row in rows)


def _goal(row: models.Goal, people: list[Any], signs: list[Any]) -> snapshots.Goal:
    return snapshots.Goal(
        **{name: getattr(row, name) for name in GOAL_PLAIN},
        baseline=snapshots.Measure(
            row.baseline_text,
            row.baseline_value,
            row.baseline_of,
            row.baseline_unit,
            row.baseline_on,
            row.baseline_by_id,
        ),
        target=snapshots.Measure(row.target_text, row.target_value, row.target_of, row.target_unit),
        signs=tuple(snapshots.Sign(s.id, s.of, s.text, s.how) for s in signs),
        pursued_by=tuple(p.person_id for p in people if p.part == GoalPart.PURSUES),
        documented_by=tuple(p.person_id for p in people if p.part == GoalPart.DOCUMENTS),
        attainment=tuple(sorted((int(k), str(v)) for k, v in (row.attainment or {}).items())),
    )


def offers(session: Session, where: Where) -> tuple[snapshots.Offer, ...]:
    offer = models.Offer
    rows = session.execute(columns(offer, snapshots.Offer).where(where).order_by(offer.position))
    return tuple(make(snapshots.Offer, row) for row in rows)


def agreements(session: Session, where: Where) -> tuple[snapshots.Agreement, ...]:
    agreement = models.Agreement
    ids = select(agreement.id).where(where)
    partners = linked(
        session,
        models.AgreementPartner.agreement_id,
        models.AgreementPartner.person_id,
        models.AgreementPartner.agreement_id.in_(ids),
        models.AgreementPartner.position,
    )
    entry = models.AgreementStatusEntry
    history = grouped(
        session.execute(
            select(entry.agreement_id, entry.status, entry.at, entry.note)
            .where(entry.agreement_id.in_(ids))
            .order_by(entry.at)
        ),
        "agreement_id",
    )
    query = columns(agreement, snapshots.Agreement).where(where)
    return tuple(
        make(
            snapshots.Agreement,
            row,
            partners=partners.get(row.id, ()),
            history=tuple(snapshots.StatusChange(h.status, h.at, h.note) for h in history.get(row.id, ())),
        )
        for row in session.execute(query.order_by(agreement.created, agreement.position))
    )


def decisions(session: Session, where: Where) -> tuple[snapshots.Decision, ...]:
    decision = models.Decision
    makers = linked(
        session,
        models.DecisionMaker.decision_id,
        models.DecisionMaker.person_id,
        models.DecisionMaker.decision_id.in_(select(decision.id).where(where)),
        models.DecisionMaker.position,
    )
    rows = session.execute(
        columns(decision, snapshots.Decision).where(where).order_by(decision.created, decision.position)
    )
    return tuple(make(snapshots.Decision, row, taken_by=makers.get(row.id, ())) for row in rows)


def people_in(
    goals: Iterable[snapshots.Goal],
    agreements: Iterable[snapshots.Agreement],
    decisions: Iterable[snapshots.Decision],
) -> set[UUID | None]:
    """Ids of everybody named in a plan."""
    named: set[UUID | None] = set()
    for goal in goals:
        named |= {*goal.pursued_by, *goal.documented_by, goal.baseline.by_id}
    for agreement in agreements:
        named |= {agreement.owner_id, agreement.documented_by_id, agreement.reassigned_from_id}
        named |= set(agreement.partners)
    for decision in decisions:
        named |= set(decision.taken_by)
    return named

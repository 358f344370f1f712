"""What in a record can be referred to, as things to pick from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from tvaer.snapshots import Agreement, Goal, MeetingRecord, Need, Offer
from tvaer.terms import GoalStatus
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.widgets.pick_field import Pick
from tvaer.ui.words import translate


def all_needs(record: MeetingRecord) -> tuple[Need, ...]:
    """This meeting's needs, and those of earlier meetings that are still worked on."""
    live = {goal.need_id for goal in record.earlier_goals if goal.status is GoalStatus.ACTIVE}
    with_goal = {goal.need_id for goal in record.earlier_goals}
    earlier = [n for n in record.earlier_needs if n.id in live or n.id not in with_goal]
    return (*earlier, *record.needs)


def all_goals(record: MeetingRecord) -> tuple[Goal, ...]:
    """This meeting's goals, and the active ones of earlier meetings."""
    earlier = [goal for goal in record.earlier_goals if goal.status is GoalStatus.ACTIVE]
    return (*earlier, *record.goals)


def statement_picks(record: MeetingRecord) -> list[Pick]:
    return [Pick(s.id, flat(s.text), short_name(record, s.speaker_id)) for s in record.statements]


def need_picks(record: MeetingRecord) -> list[Pick]:
    return [
        Pick(n.id, flat(n.text), _earlier(n.meeting_id, record))
        for n in (*record.earlier_needs, *record.needs)
    ]


def goal_picks(record: MeetingRecord) -> list[Pick]:
    return [
        Pick(g.id, flat(g.text), _earlier(g.meeting_id, record))
        for g in (*record.earlier_goals, *record.goals)
    ]


def offer_picks(record: MeetingRecord, offers: Iterable[Offer] | None = None) -> list[Pick]:
    wanted = record.offers if offers is None else offers
    return [Pick(o.id, flat(o.text), short_name(record, o.person_id)) for o in wanted]


def agreement_picks(record: MeetingRecord) -> list[Pick]:
    earlier: tuple[Agreement, ...] = (*record.carried, *record.agreements)
    return [Pick(a.id, flat(a.what), short_name(record, a.owner_id)) for a in earlier]


def disagreement_picks(record: MeetingRecord) -> list[Pick]:
    return [Pick(matter.id, flat(matter.topic)) for matter in record.disagreements]


def case_options(record: MeetingRecord) -> list[tuple[object, str]]:
    return [
        (None, translate("Plan", "All of the children")),
        *((case.id, case.alias) for case in record.cases),
    ]


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def three_months_on(start: date) -> date:
    """The last day on the weekday of `start` within three months of it (Barnets lov § 95: the first follow-up
    comes at the latest three months after the support began)."""
    year, month = start.year + (start.month + 2) // 12, (start.month + 2) % 12 + 1
    day = start.day
    while True:
        try:
            limit = date(year, month, day)
            break
        except ValueError:  # the 31st of a short month
            day -= 1
    return limit - timedelta(days=(limit.weekday() - start.weekday()) % 7)


def _earlier(meeting: object, record: MeetingRecord) -> str:
    return "" if meeting in (None, record.head.id) else translate("Plan", "from an earlier meeting")

"""An invented case with its people, two meetings and what was agreed: filled in through commands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from tvaer.clock import FixedClock
from tvaer.ids import Id
from tvaer.method.loader import Methods
from tvaer.services.commands import (
    AddAgreement,
    AddCase,
    AddDecision,
    AddGoal,
    AddMeeting,
    AddNeed,
    AddParticipant,
    AddPerson,
    CloseMeeting,
    StartMeeting,
)
from tvaer.services.perspectives import suggested_perspective, suggested_version
from tvaer.snapshots import CaseworkerTerm, Sibling
from tvaer.terms import Attendance, Audience, DecisionLevel, Function, MeetingKind
from tvaer.ui.bridge.bridge import Bridge

NOW = datetime(2026, 11, 12, 8, 22, tzinfo=UTC)
"""Thursday, 9:22 in Copenhagen."""

ALL = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})
PEOPLE = (
    ("Alma Birk Sørensen", Function.CHILD, "", "Barnet selv, 9 år", ""),
    ("Line Birk", Function.PARENT, "", "Mor", ""),
    ("Jonas Sørensen", Function.PARENT, "", "Far", ""),
    ("Mette Dahl Kruse", Function.PROFESSIONAL, "Klasselærer", "", "Lyngbakkeskolen"),
    ("Jeppe Holst", Function.NOTE_TAKER, "Pædagog", "", "SFO Lyngen"),
    ("Henrik Aagaard", Function.FACILITATOR, "Skoleleder", "", "Lyngbakkeskolen"),
    ("Sara Nørgaard Lund", Function.PROFESSIONAL, "Psykolog", "", "PPR, Fjordby Kommune"),
    ("Amina Yildiz", Function.PROFESSIONAL, "Socialrådgiver", "", "Familieafdelingen, Fjordby Kommune"),
    ("Thomas Berg", Function.FORMER_CASEWORKER, "Socialrådgiver", "", "Familieafdelingen, Fjordby Kommune"),
)


@dataclass
class MadeUp:
    """Ids of what was filled in."""

    people: dict[str, Id] = field(default_factory=dict)
    alma: Id | None = None
    noah: Id | None = None
    held: Id | None = None
    coming: Id | None = None


def fill(bridge: Bridge, clock: FixedClock, methods: Methods) -> MadeUp:
    """Fills an empty workplace; the clock ends at NOW."""
    made = MadeUp()
    clock.set(NOW - timedelta(days=60))
    _people(bridge, made)
    made.alma = _alma(bridge, made)
    made.noah = bridge.new_id()
    bridge.run(AddCase(made.noah, {"alias": "Noah Lindgaard", "school_class": "5.A"}))
    made.held = _held(bridge, clock, methods, made)
    clock.set(NOW)
    made.coming = _coming(bridge, methods, made)
    return made


def _people(bridge: Bridge, made: MadeUp) -> None:
    for name, function, profession, relation, organisation in PEOPLE:
        made.people[name.split()[0]] = person = bridge.new_id()
        values = {"name": name, "function": function, "profession": profession, "relation": relation}
        bridge.run(AddPerson(person, {**values, "organisation": organisation}))


def _alma(bridge: Bridge, made: MadeUp) -> Id:
    case, people = bridge.new_id(), made.people
    terms = (
        CaseworkerTerm(bridge.new_id(), people["Thomas"], date(2026, 5, 4), date(2026, 8, 14), "Nyt arbejde"),
        CaseworkerTerm(bridge.new_id(), people["Amina"], date(2026, 8, 18), None, ""),
    )
    values = {
        "alias": "Alma Birk Sørensen", "child_id": people["Alma"], "birth_year": 2017,
        "school": "Lyngbakkeskolen", "school_class": "3.B", "custody": "Fælles",
        "coordinator_id": people["Amina"],
        "lives": "En uge hos mor og en uge hos far. Skiftedag er mandag.",
        "support_started": date(2026, 8, 18),
        "siblings": (Sibling(bridge.new_id(), "Karl", 2020, "Stuen"),), "caseworkers": terms,
    }  # fmt: skip
    bridge.run(AddCase(case, values))
    return case


def _held(bridge: Bridge, clock: FixedClock, methods: Methods, made: MadeUp) -> Id:
    meeting = bridge.new_id()
    kind = MeetingKind.CONSULTATIVE
    head = {"title": "Første møde om Alma", "kind": kind, "cases": (made.alma,), "place": "Lokale 2.14"}
    starts = NOW - timedelta(days=58)
    bridge.run(AddMeeting(meeting, {**head, "starts": starts}, _agenda(methods, kind)))
    clock.set(starts)
    bridge.run(StartMeeting(meeting, "framing"))
    _plan(bridge, made, meeting)
    bridge.run(CloseMeeting(meeting))
    return meeting


def _plan(bridge: Bridge, made: MadeUp, meeting: Id) -> None:
    people, about = made.people, {"meeting_id": meeting, "case_id": made.alma, "audiences": ALL}
    need, goal = bridge.new_id(), bridge.new_id()
    bridge.run(AddNeed(need, {**about, "text": "At kunne trække sig"}))
    measures = {"baseline_text": "", "baseline_value": 3.0, "baseline_unit": "dage", "target_value": 4.0}
    values = {"text": "I skole hele dagen fire dage om ugen", "need_id": need, "target_unit": "dage"}
    bridge.run(AddGoal(goal, {**about, **measures, **values}))
    for what, who, due in (
        ("Ringer hjem de dage, Alma ikke kommer", "Mette", date(2026, 11, 6)),
        ("Fast plads tæt ved døren", "Mette", date(2026, 11, 20)),
        ("Taler med egen læge om maven", "Line", None),
    ):
        values = {"what": what, "owner_id": people[who], "due_on": due, "goal_id": goal}
        bridge.run(AddAgreement(bridge.new_id(), {**about, **values}))
    decision = {
        "text": "Ingen udredning lige nu.",
        "level": DecisionLevel.MEETING,
        "taken_by": (people["Sara"],),
    }
    reason = "Alma læser sikkert, og vi ser først, om roen i klassen hjælper."
    bridge.run(
        AddDecision(bridge.new_id(), {**about, **decision, "taken_by": (people["Sara"],), "reason": reason})
    )


def _coming(bridge: Bridge, methods: Methods, made: MadeUp) -> Id:
    meeting, people = bridge.new_id(), made.people
    kind = MeetingKind.NETWORK
    head = {
        "title": "Netværksmøde om Alma", "kind": kind, "cases": (made.alma,), "place": "Lokale 2.14",
        "starts": NOW + timedelta(minutes=38), "planned_minutes": 75, "previous_id": made.held,
        "purpose": "At forstå, hvorfor Alma har svært ved at komme i skole, og aftale, hvad vi gør sammen.",
        "facilitator_id": people["Henrik"], "note_taker_id": people["Jeppe"], "called_by_id": people["Amina"],
    }  # fmt: skip
    bridge.run(AddMeeting(meeting, head, _agenda(methods, kind)))
    for number, (name, function, profession, _, organisation) in enumerate(PEOPLE[:8]):
        values = {
            "meeting_id": meeting, "person_id": people[name.split()[0]], "function": function,
            "perspective": suggested_perspective(function, profession, organisation),
            "attendance": Attendance.INVITED if number == 2 else Attendance.ALL,
            "may_see": suggested_version(function),
        }  # fmt: skip
        bridge.run(AddParticipant(bridge.new_id(), values))
    return meeting


def _agenda(methods: Methods, kind: MeetingKind) -> tuple[dict[str, object], ...]:
    steps = methods.suggested_for(kind).steps
    return tuple(
        {"title": s.agenda_title.in_language("da", "Alma"), "minutes": s.minutes, "step": s.id}
        for s in steps
        if not s.optional
    )

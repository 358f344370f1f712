"""A scenario file (format: resources/scenarios/README.md) as the records that the store would give."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import yaml

from tvaer.clock import denmark
from tvaer.ids import Id
from tvaer.snapshots import (
    AgendaItem,
    Agreement,
    Audiences,
    Case,
    ChildVoice,
    Decision,
    Disagreement,
    Goal,
    Measure,
    MeetingHead,
    MeetingRecord,
    Need,
    NextMeeting,
    Offer,
    Participant,
    Pause,
    Person,
    Position,
    Presence,
    Rating,
    Scale,
    Sibling,
    Sign,
    Statement,
    StepOfMeeting,
    StepStay,
    VoiceMark,
    VoiceTheme,
)
from tvaer.terms import (
    Attendance,
    Audience,
    Basis,
    ChildTheme,
    DecisionLevel,
    DisagreementStatus,
    Function,
    Indicator,
    MeetingKind,
    OfferKind,
    OfferOutcome,
    Perspective,
    ScaleKind,
    SignOf,
    StatementKind,
    Version,
    Wellbeing,
    WellbeingMark,
)


def id_of(key: str) -> Id:
    """The same identifier for the same key, always."""
    return uuid5(NAMESPACE_OID, key)


def _id(key: str | None) -> Id | None:
    return id_of(key) if key else None


def _ids(keys: list[str] | None) -> tuple[Id, ...]:
    return tuple(id_of(key) for key in keys or ())


def _audiences(entry: dict[str, Any]) -> Audiences:
    return frozenset(Audience(code) for code in entry.get("share") or ())


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _time(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None


def load(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        found: dict[str, Any] = yaml.safe_load(file)
    return found


def record_of(
    scenario: dict[str, Any], number: int = 0, earlier: dict[str, Any] | None = None
) -> MeetingRecord:
    """The meeting as a record; `earlier` is the scenario that this one continues."""
    meeting = scenario["meetings"][number]
    before = earlier["meetings"][0] if earlier else {}
    people = {
        id_of(entry["id"]): _person(entry)
        for entry in [*(earlier or {}).get("people", []), *scenario["people"]]
    }
    cases = {entry["id"]: entry for entry in [*(earlier or {}).get("cases", []), *scenario.get("cases", [])]}
    framing = meeting.get("framing") or {}
    accepted = {entry["who"]: entry for entry in framing.get("accepted") or ()}
    head = _head(meeting["head"], framing)
    phases = meeting["phases"]
    steps = {phase["id"]: phase["kind"] for phase in phases}
    return MeetingRecord(
        head=head,
        cases=tuple(_case(cases[key], people) for key in meeting["cases"]),
        participants=tuple(_participant(entry, people, accepted) for entry in meeting["participants"]),
        people=people,
        agenda=tuple(
            AgendaItem(id_of(e["id"]), e["title"], e["minutes"]) for e in meeting.get("agenda") or ()
        ),
        statements=tuple(
            _statement(entry, phase["kind"]) for phase in phases for entry in phase["statements"]
        ),
        needs=tuple(map(_need, meeting.get("needs") or ())),
        goals=tuple(map(_goal, meeting.get("goals") or ())),
        offers=tuple(map(_offer, meeting.get("offers") or ())),
        agreements=tuple(map(_agreement, meeting.get("agreements") or ())),
        decisions=tuple(map(_decision, meeting.get("decisions") or ())),
        disagreements=tuple(_disagreement(entry, steps) for entry in meeting.get("disagreements") or ()),
        voices=tuple(map(_voice, meeting.get("child_voice") or ())),
        scales=tuple(_scale(entry, steps) for entry in meeting.get("scales") or ()),
        next_meeting=_next(meeting.get("next_meeting")),
        carried=tuple(map(_agreement, before.get("agreements") or ())),
        earlier_needs=tuple(map(_need, before.get("needs") or ())),
        earlier_goals=tuple(map(_goal, before.get("goals") or ())),
        stays=tuple(
            StepStay(phase["kind"], _moment(head, phase["from"]), _moment(head, phase["to"]))
            for phase in phases
            if phase["kind"] != "break"
        ),
        own_steps=tuple(
            StepOfMeeting(phase["kind"], phase["title"]) for phase in phases if phase.get("title")
        ),
        pauses=tuple(
            Pause(id_of(phase["id"]), _moment(head, phase["from"]), _moment(head, phase["to"]))
            for phase in phases
            if phase["kind"] == "break"
        ),
    )


def _moment(head: MeetingHead, minute: int) -> datetime:
    assert head.starts is not None
    return head.starts + timedelta(minutes=minute)


def _person(entry: dict[str, Any]) -> Person:
    return Person(
        id_of(entry["id"]),
        entry["name"],
        Function(entry["function"]),
        entry.get("profession") or "",
        entry.get("relation") or "",
        entry.get("organisation") or "",
        entry.get("email") or "",
        entry.get("phone") or "",
        note=entry.get("note") or "",
    )


def _case(entry: dict[str, Any], people: dict[Id, Person]) -> Case:
    return Case(
        id_of(entry["id"]),
        entry["alias"],
        _id(entry.get("person")),
        entry.get("birth_year"),
        entry.get("school") or "",
        entry.get("class") or "",
        coordinator_id=_id(entry.get("tovholder")),
        lives=entry.get("lives") or "",
        siblings=tuple(
            Sibling(
                id_of(f"{entry['id']}-{row['alias']}"),
                row["alias"],
                row.get("birth_year"),
                row.get("where") or "",
            )
            for row in entry.get("siblings") or ()
        ),
    )


def _head(entry: dict[str, Any], framing: dict[str, Any]) -> MeetingHead:
    starts = datetime.fromisoformat(f"{entry['date']}T{entry['start']}").replace(tzinfo=denmark())
    kind = MeetingKind(entry["type"])
    return MeetingHead(
        id_of("head"),
        entry["title"],
        kind,
        "follow_up" if kind is MeetingKind.FOLLOW_UP else "five_steps",
        sub_title=entry.get("sub_title") or "",
        starts=starts.astimezone(UTC),
        planned_minutes=entry["planned_minutes"],
        actual_minutes=entry.get("actual_minutes"),
        place=entry.get("place") or "",
        purpose=entry.get("purpose") or "",
        called_by_id=_id(entry.get("called_by")),
        facilitator_id=_id(entry.get("facilitator")),
        co_facilitator_id=_id(entry.get("co_facilitator")),
        note_taker_id=_id(entry.get("note_taker")),
        answers_due=_day(entry.get("answers_due")),
        framing_by_id=_id(framing.get("said_by")),
        framing_points=tuple(framing.get("points") or ()),
    )


def _participant(entry: dict[str, Any], people: dict[Id, Person], accepted: dict[str, Any]) -> Participant:
    person = people[id_of(entry["who"])]
    answer = accepted.get(entry["who"], {})
    return Participant(
        id_of(f"part-{entry['who']}"),
        person.id,
        person.name,
        person.function,
        Perspective.NETWORK,
        person.role,
        person.organisation,
        Attendance(entry["attends"]),
        Version(entry.get("may_see") or "none"),
        entry.get("note") or "",
        tuple(Presence(since, until) for since, until in entry.get("present") or ()),
        answer.get("accepted"),
        None,
        answer.get("note") or "",
    )


def _statement(entry: dict[str, Any], step: str) -> Statement:
    basis = entry.get("basis")
    worry = entry.get("worry") or {}
    return Statement(
        id_of(entry["id"]),
        step,
        entry["text"],
        StatementKind(entry["kind"]),
        _id(entry.get("who")),
        _id(entry.get("told_by")),
        Basis(basis) if basis else None,
        child_text=entry.get("child_text") or "",
        knowledge=entry.get("knowledge") or "",
        interpreted_by_id=_id(entry.get("interpreted_by")),
        audiences=_audiences(entry),
        only_to=_ids(entry.get("only_to")),
        explains=_ids(entry.get("explains")),
        kept_for="step4" if entry.get("parked_to") else "",
        about=worry.get("about") or "",
        effect=worry.get("effect") or "",
        owners=_ids(worry.get("who")),
        dispute_id=_id(worry.get("dispute")),
        becomes_id=_id(entry.get("parked_to")),
        outside_own_half=bool(entry.get("outside_own_half")),
    )


def _disagreement(entry: dict[str, Any], steps: dict[str, str]) -> Disagreement:
    return Disagreement(
        id_of(entry["id"]),
        entry["topic"],
        steps.get(entry.get("phase") or "", ""),
        tuple(
            Position(id_of(f"{entry['id']}-{said['who']}"), id_of(said["who"]), said["text"])
            for said in entry["positions"]
        ),
        _ids(entry.get("about")),
        DisagreementStatus(entry["status"]),
        _audiences(entry),
    )


def _voice(entry: dict[str, Any]) -> ChildVoice:
    return ChildVoice(
        id_of(entry["id"]),
        _id(entry.get("case")),
        _id(entry.get("child")),
        _id(entry.get("by")),
        _day(entry.get("date")),
        entry.get("minutes"),
        entry.get("place") or "",
        entry.get("told_duty_to_report"),
        entry.get("told_how") or "",
        tuple(
            VoiceTheme(
                id_of(told["id"]),
                ChildTheme(told["theme"]),
                told["text"],
                _audiences(told),
                _ids(told.get("only_to")),
                told.get("why") or "",
            )
            for told in entry.get("themes") or ()
        ),
        tuple(
            VoiceMark(
                id_of(mark["id"]),
                Wellbeing(mark["indicator"]),
                WellbeingMark(mark["mark"]) if mark.get("mark") else None,
                mark.get("text") or "",
                _audiences(mark),
            )
            for mark in entry.get("wellbeing") or ()
        ),
    )


def _need(entry: dict[str, Any]) -> Need:
    return Need(
        id_of(entry["id"]),
        entry["text"],
        entry.get("child_text") or "",
        _ids(entry.get("from")),
        _audiences(entry),
    )


def _measure(entry: dict[str, Any] | None) -> Measure:
    if not entry:
        return Measure()
    return Measure(
        entry.get("text") or "",
        entry.get("value"),
        entry.get("of"),
        entry.get("unit") or "",
        _day(entry.get("measured_at")),
        _id(entry.get("by")),
    )


def _goal(entry: dict[str, Any]) -> Goal:
    indicator = entry.get("indicator")
    return Goal(
        id_of(entry["id"]),
        entry["text"],
        _id(entry.get("need")),
        entry.get("child_text") or "",
        Indicator(indicator) if indicator else None,
        _measure(entry.get("baseline")),
        _measure(entry.get("target")),
        tuple(
            Sign(id_of(sign["id"]), SignOf(sign["of"]), sign["text"], sign.get("how") or "")
            for sign in entry.get("signs") or ()
        ),
        _ids(entry.get("pursued_by")),
        _ids(entry.get("documented_by")),
        entry.get("how_often") or "",
        _day(entry.get("next_look")),
        tuple(sorted((int(level), text) for level, text in (entry.get("attainment_scale") or {}).items())),
        audiences=_audiences(entry),
    )


def _offer(entry: dict[str, Any]) -> Offer:
    outcome = entry.get("outcome")
    return Offer(
        id_of(entry["id"]),
        OfferKind(entry["kind"]),
        entry["text"],
        _id(entry.get("who")),
        _id(entry.get("to")),
        _id(entry.get("need")),
        entry.get("own_half"),
        _id(entry.get("from")),
        OfferOutcome(outcome) if outcome else None,
        becomes_id=_id(entry.get("becomes")),
        audiences=_audiences(entry),
    )


def _agreement(entry: dict[str, Any]) -> Agreement:
    paper = entry.get("documentation") or {}
    return Agreement(
        id_of(entry["id"]),
        entry["what"],
        _id(entry.get("who")),
        _ids(entry.get("with")),
        _id(entry.get("goal")),
        child_text=entry.get("child_text") or "",
        start_on=_day(entry.get("start")),
        due_on=_day(entry.get("due")),
        due_time=_time(entry.get("due_time")),
        documented_by_id=_id(paper.get("who")),
        documentation=paper.get("what") or "",
        how_often=paper.get("how_often") or "",
        note=entry.get("note") or "",
        audiences=_audiences(entry),
    )


def _decision(entry: dict[str, Any]) -> Decision:
    return Decision(
        id_of(entry["id"]),
        entry["text"],
        _ids(entry.get("taken_by")),
        DecisionLevel(entry["level"]),
        entry.get("reason") or "",
        disagreement_id=_id(entry.get("disagreement")),
        audiences=_audiences(entry),
    )


def _scale(entry: dict[str, Any], steps: dict[str, str]) -> Scale:
    return Scale(
        id_of(entry["id"]),
        ScaleKind(entry["kind"]),
        entry["question"],
        entry.get("low") or "",
        entry.get("high") or "",
        steps.get(entry.get("phase") or "", ""),
        ratings=tuple(
            Rating(id_of(mark["who"]), mark["score"], mark.get("reason") or "", audiences=_audiences(mark))
            for mark in entry.get("scores") or ()
        ),
        revealed=True,
    )


def _next(entry: dict[str, Any] | None) -> NextMeeting | None:
    if not entry:
        return None
    return NextMeeting(
        id_of("next"),
        _day(entry.get("date")),
        _time(entry.get("start")),
        entry.get("planned_minutes"),
        entry.get("place") or "",
        why=entry.get("why") or "",
        audiences=_audiences(entry),
    )

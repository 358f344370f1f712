"""The invented case of the practice: a scenario file entered through the same commands that pages use.

Only what prepares a meeting is entered (people, cases, meetings with participants and agenda); running the
meeting is what one practises. The meeting is moved to the present day. Format: resources/scenarios/README.md.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from tvaer.clock import denmark, local
from tvaer.ids import Id
from tvaer.paths import resource
from tvaer.services.commands import AddCase, AddMeeting, AddParticipant, AddPerson, EditCase, SetLetterhead
from tvaer.services.perspectives import suggested_perspective
from tvaer.services.workplace import Workplace
from tvaer.snapshots import CaseworkerTerm, Sibling
from tvaer.terms import Attendance, Function, MeetingKind, Version

Raw = dict[str, Any]
SHIPPED = "scenarios/own.yaml"
SOON = timedelta(minutes=38)
_AWAY = frozenset({Attendance.EXCUSED, Attendance.DECLINED, Attendance.EXCLUDED, Attendance.NOT_INVITED})


def enter_case(workplace: Workplace, path: Path | None = None) -> None:
    """Enter the scenario at `path` (the shipped one by default). Raises KnownError when it cannot be kept."""
    import yaml

    told = yaml.safe_load((path or resource(SHIPPED)).read_text(encoding="utf-8"))
    _Entering(workplace, told).enter()


class _Entering:
    def __init__(self, workplace: Workplace, told: Raw) -> None:
        self._workplace, self._told = workplace, told
        self._ids: dict[str, Id] = {}
        meetings = [_start(meeting["head"]) for meeting in told.get("meetings", ())]
        soon = workplace.clock.now() + SOON
        last = max(meetings, default=soon)
        # whole days, so that an evening meeting stays one
        days = (local(soon).date() - local(last).date()).days
        self._moved = timedelta(days=days)

    def enter(self) -> None:
        told, do = self._told, self._workplace.run
        do(SetLetterhead(str(told.get("meta", {}).get("municipality", "")), ""))
        for person in told.get("people", ()):
            do(AddPerson(self._id(person["id"]), self._person(person)))
        for case in told.get("cases", ()):
            do(AddCase(self._id(case["id"]), self._case(case)))
        for case in told.get("cases", ()):
            terms = tuple(self._term(term) for term in case.get("caseworkers", ()))
            do(EditCase(self._id(case["id"]), {"caseworkers": terms}))
        for meeting in told.get("meetings", ()):
            self._meeting(meeting)

    def _id(self, key: str) -> Id:
        return self._ids.setdefault(key, self._workplace.new_id())

    def _known(self, key: str | None) -> Id | None:
        return self._ids.get(key) if key else None

    def _person(self, told: Raw) -> Raw:
        texts = ("name", "profession", "relation", "organisation", "email", "phone", "note")
        values: Raw = {name: told.get(name) or "" for name in texts}
        values["function"] = Function(told["function"])
        values["languages"] = ", ".join(told.get("languages") or ())
        values["needs_interpreter"] = bool(told.get("needs_interpreter"))
        return values

    def _case(self, told: Raw) -> Raw:
        siblings = tuple(
            Sibling(
                self._workplace.new_id(), entry["alias"], entry.get("birth_year"), entry.get("where") or ""
            )
            for entry in told.get("siblings", ())
        )
        return {
            "alias": told["alias"],
            "child_id": self._known(told.get("person")),
            "birth_year": told.get("birth_year"),
            "school": told.get("school") or "",
            "school_class": told.get("class") or "",
            "custody": told.get("custody") or "",
            "lives": told.get("lives") or "",
            "coordinator_id": self._known(told.get("tovholder")),
            "journal_no": told.get("journal_no") or "",
            "support_started": self._day(told.get("support_started")),
            "siblings": siblings,
        }

    def _term(self, told: Raw) -> CaseworkerTerm:
        since, until = self._day(told.get("from")), self._day(told.get("to"))
        return CaseworkerTerm(
            self._workplace.new_id(), self._id(told["who"]), since, until, told.get("reason") or ""
        )

    def _meeting(self, told: Raw) -> None:
        head, meeting = told["head"], self._id(told["id"])
        values = self._head(head)
        values["cases"] = [self._id(case) for case in told.get("cases", ())]
        phases = {phase["id"]: phase["kind"] for phase in told.get("phases", ())}
        agenda = tuple(
            {"title": item["title"], "minutes": item["minutes"], "step": phases.get(item.get("phase"), "")}
            for item in told.get("agenda", ())
        )
        self._workplace.run(AddMeeting(meeting, values, agenda=agenda))
        people = {person["id"]: person for person in self._told.get("people", ())}
        for taking_part in told.get("participants", ()):
            person = people.get(taking_part["who"])
            if person is not None:
                self._participant(meeting, taking_part, person)

    def _head(self, head: Raw) -> Raw:
        people = ("called_by", "facilitator", "co_facilitator", "host", "note_taker")
        values: Raw = {f"{name}_id": self._known(head.get(name)) for name in people}
        return values | {
            "title": head["title"],
            "sub_title": head.get("sub_title") or "",
            "kind": MeetingKind(head["type"]),
            "method": "follow_up" if head["type"] == MeetingKind.FOLLOW_UP else "five_steps",
            "board": head.get("board") or "",
            "starts": self._starts(head),
            "planned_minutes": head["planned_minutes"],
            "place": head.get("place") or "",
            "purpose": head.get("purpose") or "",
            "invited_on": self._day(head.get("invited_at")),
            "answers_due": self._day(head.get("answers_due")),
            "parents_take_part": bool(head.get("parents_take_part", True)),
            "languages": ", ".join(head.get("languages") or ()),
        }

    def _starts(self, head: Raw) -> datetime:
        """The told hour on the moved day; if that has gone by today, half an hour or so from now."""
        now, starts = self._workplace.clock.now(), _start(head) + self._moved
        if local(starts).date() == local(now + SOON).date() and starts < now:
            soon = now + SOON
            return soon - timedelta(
                minutes=soon.minute % 5, seconds=soon.second, microseconds=soon.microsecond
            )
        return starts

    def _participant(self, meeting: Id, told: Raw, person: Raw) -> None:
        function = Function(person["function"])
        attends = Attendance(told.get("attends") or "invited")
        values = {
            "meeting_id": meeting,
            "person_id": self._id(person["id"]),
            "function": function,
            "perspective": suggested_perspective(
                function, person.get("profession") or "", person.get("organisation") or ""
            ),
            "attendance": attends if attends in _AWAY else Attendance.INVITED,
            "may_see": Version(told.get("may_see") or "none"),
            "note": "",
        }
        self._workplace.run(AddParticipant(self._workplace.new_id(), values))

    def _day(self, told: str | None) -> date | None:
        return date.fromisoformat(told) + self._moved if told else None


def _start(head: Raw) -> datetime:
    wall = datetime.combine(
        date.fromisoformat(head["date"]), time.fromisoformat(head["start"]), tzinfo=denmark()
    )
    return wall.astimezone(UTC)

"""Which columns the lists of cases, people and meetings have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from tvaer.snapshots import CaseRow, MeetingRow, Person
from tvaer.terms import MeetingStatus
from tvaer.ui import dates
from tvaer.ui.item_models.rows import Column
from tvaer.ui.meeting_words import about
from tvaer.ui.term_words import function_word, meeting_kind_word, meeting_status_word
from tvaer.ui.words import translate

Today = Callable[[], date]
"""The day it is whenever a line is shown: the program may stay open over midnight."""

_LATEST = datetime.max.replace(tzinfo=UTC)
_STATES = {
    MeetingStatus.PREPARED: "attention",
    MeetingStatus.RUNNING: "success",
    MeetingStatus.CLOSED: "neutral",
    MeetingStatus.FINAL: "neutral",
}


def case_columns(today: Today) -> list[Column]:
    """Cases: who, where, who holds the threads, and what is coming."""

    def next_meeting(row: CaseRow) -> str:
        return dates.relative_day(dates.local_day(row.next_meeting), today()) if row.next_meeting else ""

    return [
        Column(translate("CasesPage", "Child"), lambda r: str(r.alias), strong=True),
        Column(translate("CasesPage", "Class"), lambda r: str(r.school_class)),
        Column(translate("CasesPage", "Next meeting"), next_meeting, lambda r: r.next_meeting or _LATEST),
        Column(
            translate("CasesPage", "Open agreements"),
            lambda r: str(r.open_agreements or ""),
            lambda r: -r.open_agreements,
        ),
        Column(translate("CasesPage", "Coordinator"), lambda r: str(r.coordinator)),
        Column(translate("CasesPage", "School"), lambda r: str(r.school)),
        Column(translate("CasesPage", "Meetings"), lambda r: str(r.meetings or ""), lambda r: -r.meetings),
    ]


def people_columns() -> list[Column]:
    """People: what they are, and how to reach them."""

    def function(row: Person) -> str:
        return function_word(row.function)

    return [
        Column(translate("PeoplePage", "Name"), lambda r: str(r.name), strong=True),
        Column(translate("PeoplePage", "Function"), function),
        Column(translate("PeoplePage", "Profession or relation"), lambda r: str(r.role)),
        Column(translate("PeoplePage", "Workplace"), lambda r: str(r.organisation)),
        Column(translate("PeoplePage", "Phone"), lambda r: str(r.phone)),
        Column(translate("PeoplePage", "E-mail"), lambda r: str(r.email)),
    ]


def meeting_columns(today: Today) -> list[Column]:
    """Meetings: when, about whom, what kind, how far."""

    def day(row: MeetingRow) -> str:
        if row.starts is None:
            return translate("MeetingsPage", "No date")
        when = dates.local_day(row.starts)
        return f"{dates.weekday(when, short=True)} {dates.short_date(when, year=when.year != today().year)}"

    def time(row: MeetingRow) -> str:
        return dates.time_range(row.starts, row.ends) if row.starts else ""

    def status(row: MeetingRow) -> str:
        return meeting_status_word(row.status)

    return [
        Column(translate("MeetingsPage", "About"), about, strong=True),
        Column(translate("MeetingsPage", "Day"), day, lambda r: r.starts or _LATEST),
        Column(translate("MeetingsPage", "Time"), time, lambda r: r.starts or _LATEST),
        Column(translate("MeetingsPage", "Status"), status, chip=lambda r: (status(r), _STATES[r.status])),
        Column(translate("MeetingsPage", "Kind"), lambda r: meeting_kind_word(r.kind)),
        Column(translate("MeetingsPage", "Title"), lambda r: str(r.title)),
        Column(translate("MeetingsPage", "Place"), lambda r: str(r.place)),
    ]

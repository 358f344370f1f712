"""Sentences about meetings that several pages say: when, about whom, how it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from tvaer.method.model import Method
from tvaer.snapshots import AgendaItem, Case, MeetingHead, MeetingRow
from tvaer.ui import dates
from tvaer.ui.term_words import meeting_kind_word
from tvaer.ui.widgets.agenda_bar import Piece
from tvaer.ui.words import current_language, fill, translate


def with_class(case: Case) -> str:
    """»Alma Birk Sørensen, 3.B«."""
    return ", ".join(part for part in (case.alias, case.school_class) if part)


def about(row: MeetingRow) -> str:
    """The children a meeting is about, or its title when it is about none."""
    return ", ".join(alias for _, alias in row.cases) or row.title


def joined(names: Iterable[str]) -> str:
    """»Line, Jonas og Mette«."""
    said = list(names)
    if len(said) < 2:
        return "".join(said)
    return fill(translate("MeetingWords", "%1 and %2"), ", ".join(said[:-1]), said[-1])


def time_to(starts: datetime | None, now: datetime) -> str:
    """How long until a meeting begins: »om 38 minutter«, »i morgen kl. 10:00«."""
    if starts is None:
        return translate("MeetingWords", "no time yet")
    minutes = round((starts - now).total_seconds() / 60)
    day, today = dates.local_day(starts), dates.local_day(now)
    if minutes < 0 and day == today:
        return fill(translate("MeetingWords", "should have begun at %1"), dates.clock(starts))
    if minutes < 1:
        return translate("MeetingWords", "now") if day == today else dates.relative_day(day, today)
    if minutes < 90:
        return translate("MeetingWords", "in %n minute(s)", None, minutes)
    return fill(translate("MeetingWords", "%1 at %2"), dates.relative_day(day, today), dates.clock(starts))


def kind_time_place(head: MeetingHead | MeetingRow) -> str:
    """»Tværfagligt netværksmøde · 10:00–11:15 · Lokale 2.14«."""
    span = dates.time_range(head.starts, head.ends) if head.starts else ""
    return " · ".join(part for part in (meeting_kind_word(head.kind), span, head.place) if part)


def day_and_span(row: MeetingRow, today: date) -> str:
    """»12. november 10:00–11:15«, or that there is no date yet."""
    if row.starts is None:
        return translate("MeetingWords", "No date yet")
    day = dates.local_day(row.starts)
    words = dates.day_and_month(day, year=day.year != today.year)
    return f"{words} {dates.time_range(row.starts, row.ends)}"


def pieces_of(agenda: Iterable[AgendaItem], method: Method | None) -> list[Piece]:
    """The agenda for its bar; points tied to a step carry the step's short name."""
    return [Piece(_short(item, method), item.minutes) for item in agenda]


def _short(item: AgendaItem, method: Method | None) -> str:
    if method is not None and item.step in method.step_ids:
        return method.step(item.step).short.in_language(current_language())
    return item.title


def agenda_of(method: Method, child: str = "") -> tuple[dict[str, object], ...]:
    """The points a method gives an agenda: its steps that are always held, in the chosen language."""
    language, name = current_language(), child or translate("MeetingWords", "the child")
    return tuple(
        {"title": step.agenda_title.in_language(language, name), "minutes": step.minutes, "step": step.id}
        for step in method.steps
        if not step.optional
    )

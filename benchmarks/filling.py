"""Stores of any size, written by plain SQL so that ten thousand meetings take seconds."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.dialects import sqlite

from benchmarks.child import ROOT
from tvaer import models
from tvaer.services.vault import Vault
from tvaer.services.workplace import Workplace, open_workplace
from tvaer.store.engine import Store
from tvaer.store.keyfile import Kdf
from tvaer.terms import (
    AgreementStatus,
    Attendance,
    Audience,
    Basis,
    Function,
    MeetingKind,
    MeetingStatus,
    Perspective,
    StatementKind,
    Version,
)

PASSPHRASE = "only for measuring"
CHEAP = Kdf(memory_kib=8, iterations=1, lanes=1)
"""The figures are told without the key derivation, so it is made to cost nothing."""

PEOPLE_AT_TABLE = 8
SENTENCES = (
    "Om morgenen står hun klar med jakke på, men når vi når til døren, gør maven ondt.",
    "Han er glad, når han får lov at hjælpe de små i børnehaveklassen.",
    "Vi har ikke hørt fra skolen, siden skemaet blev lavet om i uge 42.",
    "Jeg kan godt lide at tegne, og så er der ikke så meget larm.",
    "Der har været ni fraværsdage siden sommerferien, de fleste om mandagen.",
)
_ALL = ",".join(sorted(Audience))
_DIALECT = sqlite.dialect()

_PERSON, _CASE, _MEETING, _LINK, _SEAT, _SAID, _AGREED, _POINT = range(1, 9)


def key(sort: int, number: int) -> str:
    """An id as it is stored."""
    return f"{(sort << 64) + number:032x}"


def running_id(number: int = 0) -> UUID:
    """The meeting of that number."""
    return UUID(key(_MEETING, number))


def person(number: int) -> str:
    """Somebody at every table, as stored."""
    return key(_PERSON, number)


@contextmanager
def workplace_folder() -> Iterator[Path]:
    """A folder on the project's own disk (a memory disk would make every commit free)."""
    place = ROOT / "build" / "bench"
    place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place) as folder:
        yield Path(folder)


def make_workplace(folder: Path, meetings: int = 0, statements: int = 0) -> None:
    """A workplace with so many past and coming meetings, and a running one with so many statements."""
    place = open_workplace(folder, Vault(folder, CHEAP).create(PASSPHRASE).key)
    try:
        fill(place.store, meetings, statements, place.clock.now())
    finally:
        place.close()
    if hasattr(os, "sync"):
        os.sync()  # or the disk is still writing this while something is measured


def open_filled(folder: Path) -> Workplace:
    """The workplace, open."""
    return open_workplace(folder, Vault(folder, CHEAP).unlock(PASSPHRASE))


def fill(store: Store, meetings: int, statements: int, now: datetime) -> None:
    """Meeting 0 runs and has `statements`; the others lie around today, one every four hours."""
    cases = max(1, meetings // 4)
    writer = _Writer(store, now)
    writer.insert(models.Person, _people(cases))
    writer.insert(models.Case, _cases(cases))
    writer.insert(models.Meeting, _meetings(meetings, now, running=statements > 0))
    about = range(0 if statements else 1, meetings + 1)
    writer.insert(
        models.MeetingCase,
        (
            _ids(_LINK, n, meeting_id=key(_MEETING, n), case_id=key(_CASE, n % cases), position=1.0)
            for n in about
        ),
    )
    writer.insert(models.Participant, (seat for n in about for seat in _seats(n)))
    writer.insert(models.AgendaItem, (point for n in about for point in _agenda(n)))
    said = (_said(n, n % 10, 1_000_000 + n * 10 + k) for n in range(1, meetings + 1) for k in range(10))
    writer.insert(models.Statement, said)
    writer.insert(models.Statement, (_said(0, n, n) for n in range(statements)))
    writer.insert(models.Agreement, _agreements(meetings, cases, now.date()))


class _Writer:
    def __init__(self, store: Store, now: datetime) -> None:
        self._store = store
        self._stamps = {"created": _moment(now), "changed": _moment(now), "version": 1}

    def insert(self, model: type[models.Row], rows: Iterable[dict[str, Any]]) -> None:
        """Rows hold stored values; columns not named get their default."""
        iterator = iter(rows)
        first = next(iterator, None)
        if first is None:
            return
        fixed = {**_defaults(model), **self._stamps}
        names = list(dict.fromkeys([*fixed, *first]))
        columns = ", ".join(f'"{name}"' for name in names)
        holes = ", ".join("?" for _ in names)
        sql = f'INSERT INTO "{model.__tablename__}" ({columns}) VALUES ({holes})'

        def values() -> Iterator[list[Any]]:
            for row in (first, *iterator):
                yield [row[name] if name in row else fixed[name] for name in names]

        with self._store.writing() as connection:
            driver: Any = connection.connection.driver_connection
            driver.executemany(sql, values())


def _defaults(model: type[models.Row]) -> dict[str, Any]:
    """Stored form of the columns' own defaults; empty text where a text is required."""
    found: dict[str, Any] = {}
    for column in model.__table__.columns:
        process = column.type.bind_processor(_DIALECT)
        default: Any = None
        if column.default is not None:
            argument = getattr(column.default, "arg", None)
            default = argument(None) if callable(argument) else argument
        elif not column.nullable:
            default = ""
        found[column.key] = process(default) if process and default != "" else default
    return found


def _ids(sort: int, number: int, **values: Any) -> dict[str, Any]:
    return {"id": key(sort, number), **values}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def _people(cases: int) -> Iterator[dict[str, Any]]:
    for n in range(cases + 50):
        adult = n % 2 == 0
        yield _ids(
            _PERSON,
            n,
            name=f"Person{n} Efternavn",
            function=(Function.PROFESSIONAL if adult else Function.PARENT).value,
            profession="Pædagog" if adult else "",
            relation="" if adult else "mor",
            listed=1,
        )


def _cases(cases: int) -> Iterator[dict[str, Any]]:
    for n in range(cases):
        yield _ids(_CASE, n, alias=f"Barn {n}", school="Lyngbakkeskolen", coordinator_id=key(_PERSON, n))


def _meetings(count: int, now: datetime, running: bool) -> Iterator[dict[str, Any]]:
    coming = min(count // 3, 40)
    for n in range(0 if running else 1, count + 1):
        ahead = n <= coming
        starts = now + timedelta(hours=4 * n) if ahead else now - timedelta(hours=4 * (n - coming) + 20)
        status = MeetingStatus.PREPARED if ahead or n == coming + 1 else MeetingStatus.CLOSED
        if n == 0:
            starts, status = now - timedelta(minutes=20), MeetingStatus.RUNNING
        yield _ids(
            _MEETING,
            n,
            title="Netværksmøde",
            kind=MeetingKind.NETWORK.value,
            status=status.value,
            starts=_moment(starts),
            place="Lokale 2.14",
            purpose=SENTENCES[n % 5],
            facilitator_id=key(_PERSON, 0),
            step="step1" if n == 0 else "",
            started=_moment(starts) if n == 0 else None,
            framing_points="[]",
        )


def _seats(meeting: int) -> Iterator[dict[str, Any]]:
    perspectives = list(Perspective)
    for n in range(PEOPLE_AT_TABLE):
        yield _ids(
            _SEAT,
            meeting * PEOPLE_AT_TABLE + n,
            meeting_id=key(_MEETING, meeting),
            person_id=key(_PERSON, n),
            position=float(n),
            function=(Function.PROFESSIONAL if n % 2 == 0 else Function.PARENT).value,
            perspective=perspectives[n % len(perspectives)].value,
            attendance=Attendance.ALL.value,
            may_see=Version.PROFESSIONAL.value,
        )


def _agenda(meeting: int) -> Iterator[dict[str, Any]]:
    for n in range(6):
        step = "framing" if n == 0 else f"step{n}"
        yield _ids(
            _POINT,
            meeting * 6 + n,
            meeting_id=key(_MEETING, meeting),
            position=float(n),
            title=f"Punkt {n}",
            minutes=12,
            step=step,
        )


def _said(meeting: int, place: int, number: int) -> dict[str, Any]:
    kinds = (StatementKind.WORRY, StatementKind.STRENGTH, StatementKind.LIFE_SITUATION)
    return _ids(
        _SAID,
        number,
        meeting_id=key(_MEETING, meeting),
        step="step1",
        position=float(place),
        speaker_id=key(_PERSON, number % PEOPLE_AT_TABLE),
        text=SENTENCES[number % 5],
        kind=kinds[number % 3].value,
        basis=list(Basis)[number % 3].value,
        audiences=_ALL,
    )


def _agreements(meetings: int, cases: int, day: date) -> Iterator[dict[str, Any]]:
    for n in range(meetings * 3):
        meeting = n // 3 + 1
        done = n % 7 > 0
        yield _ids(
            _AGREED,
            n,
            meeting_id=key(_MEETING, meeting),
            case_id=key(_CASE, meeting % cases),
            position=float(n % 3),
            what=SENTENCES[n % 5],
            owner_id=key(_PERSON, n % PEOPLE_AT_TABLE),
            due_on=(day + timedelta(days=n % 60 - 20)).isoformat(),
            status=(AgreementStatus.KEPT if done else AgreementStatus.OPEN).value,
            audiences=_ALL,
        )

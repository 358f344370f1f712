"""A stage with the short meeting on it, inside the test's own process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from demo import methods
from demo.accounting import Account
from demo.acts import cases, door, meeting, people
from demo.sheet import Play
from demo.stage import Stage, make_vault
from tests.e2e.killed import DOCUMENT


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A new workplace, unlocked."""
    stage = Stage(
        folder / "workplace",
        folder,
        datetime(2026, 11, 5, 7, 30, tzinfo=UTC),
        make_vault(True),
        lambda _line: None,
    )
    stage.eye.shut = True
    stage.start()
    try:
        door.first_start(stage, "Sejrbæk Kommune", "Skolen")
        yield stage
    finally:
        stage.end()


def with_meeting(stage: Stage, document: dict[str, Any] = DOCUMENT) -> Play:
    """People, a case, and a prepared meeting; ends on its preparation."""
    play = Play(stage, Account("short", document))
    people.enter_people(play, document)
    cases.enter_cases(play, document)
    one = document["meetings"][0]
    method = methods.method_for(one, methods.shipped())
    meeting_id = meeting.make_meeting(play, ("meetings", 0), one, method)
    meeting.prepare_meeting(play, ("meetings", 0), one, meeting_id, method)
    return play

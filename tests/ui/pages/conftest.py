"""A real, encrypted workplace in a folder of its own, and a window's place to stand in for the navigator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.made_up import NOW, MadeUp, fill
from tvaer.clock import FixedClock
from tvaer.ids import Id
from tvaer.method.loader import available_methods
from tvaer.paths import resource
from tvaer.services.vault import Vault
from tvaer.services.workplace import Workplace, open_workplace
from tvaer.store.keyfile import Kdf
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.bridge.tasks import TaskRunner
from tvaer.ui.pages.page import PageContext

CHEAP = Kdf(memory_kib=8, iterations=1, lanes=1)
METHODS = available_methods(resource("methods"))


@dataclass
class Way:
    """Remembers where a page asked to go."""

    asked: list[tuple[object, ...]] = field(default_factory=list)

    def show_today(self) -> None:
        self.asked.append(("today",))

    def show_cases(self) -> None:
        self.asked.append(("cases",))

    def show_case(self, case_id: Id) -> None:
        self.asked.append(("case", case_id))

    def show_meetings(self) -> None:
        self.asked.append(("meetings",))

    def new_meeting(self, case_id: Id | None = None) -> None:
        self.asked.append(("new_meeting", case_id))

    def prepare_meeting(self, meeting_id: Id) -> None:
        self.asked.append(("prepare", meeting_id))

    def run_meeting(self, meeting_id: Id) -> None:
        self.asked.append(("run", meeting_id))

    def show_document(self, kind: str, meeting_id: Id, audience: str = "professional") -> None:
        self.asked.append(("document", kind, meeting_id))

    def tell(self, text: str, kind: str = "info") -> None:
        self.asked.append(("tell", kind))

    def offer_undo(self, text: str) -> None:
        self.asked.append(("undo",))


@dataclass
class Desk:
    """An open workplace with all that a page is given."""

    context: PageContext
    bridge: Bridge
    clock: FixedClock
    way: Way
    made: MadeUp = field(default_factory=MadeUp)


def open_desk(folder: Path) -> tuple[Desk, Workplace]:
    """Makes a workplace in `folder` and opens it."""
    clock = FixedClock(NOW)
    created = Vault(folder, kdf=CHEAP, clock=clock).create("en lang sætning til prøve")
    workplace = open_workplace(folder, created.key, clock)
    bridge, way = Bridge(workplace), Way()
    context = PageContext(bridge, way, clock, METHODS, TaskRunner())
    return Desk(context, bridge, clock, way), workplace


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """An empty workplace."""
    desk, workplace = open_desk(tmp_path)
    yield desk
    workplace.close()


@pytest.fixture
def full_desk(desk: Desk) -> Desk:
    """A workplace with the invented case."""
    desk.made = fill(desk.bridge, desk.clock, METHODS)
    return desk

"""What documents need to know of a meeting method. `tvaer.method.model.Method` fits without an import."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Shows(StrEnum):
    """What a step's page shows, as method files name it."""

    FRAMING = "framing"
    GOALS = "goals"
    EFFORT = "effort"
    CLOSE = "close"
    FOLLOW_UP = "follow_up"


class Heading(Protocol):
    """Words in several languages."""

    def in_language(self, code: str, child: str | None = None) -> str: ...


class MethodStep(Protocol):
    """A step, as the minutes show it."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> int | None: ...
    @property
    def view(self) -> str: ...
    @property
    def name(self) -> Heading: ...
    @property
    def minutes_heading(self) -> Heading: ...


class MeetingMethod(Protocol):
    """A way of holding a meeting: its steps in order."""

    @property
    def steps(self) -> tuple[MethodStep, ...]: ...
    @property
    def step_ids(self) -> tuple[str, ...]: ...

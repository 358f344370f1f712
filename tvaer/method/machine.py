"""The pure state machine of a running meeting: where it is, where it has been, where it may go.

Jumping back and forth is free and nothing blocks; only closing waits until the closing step. The machine
holds no words of people: position and visited steps are stored with the meeting, so that it resumes there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from tvaer.errors import BugError
from tvaer.method.advice import Advice, advice_for, closing_check
from tvaer.method.model import Method, Step, View
from tvaer.snapshots import AgendaItem, MeetingRecord
from tvaer.terms import MeetingStatus

__all__ = ["Advice", "MeetingRun", "Place", "advice_for", "closing_check", "left_out_of"]


class Place(StrEnum):
    """How a step stands in the step rail."""

    HERE = "here"
    VISITED = "visited"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class MeetingRun:
    """A running meeting at one step. Every move gives a new one.

    `left_out` are optional steps that "next" and "previous" pass over; one can still jump to them.
    """

    method: Method
    position: str
    visited: frozenset[str]
    left_out: frozenset[str] = frozenset()
    closed: bool = False

    @classmethod
    def start(cls, method: Method, left_out: Iterable[str] = ()) -> MeetingRun:
        """A meeting at its first step."""
        passed_over = _optional(method, left_out)
        first = next((step.id for step in method.steps if step.id not in passed_over), method.steps[0].id)
        return cls(method, first, frozenset({first}), passed_over)

    @classmethod
    def resume(
        cls,
        method: Method,
        position: str,
        visited: Iterable[str] = (),
        left_out: Iterable[str] = (),
        closed: bool = False,
    ) -> MeetingRun:
        """The meeting where it was. A step that the method no longer has falls back to the first."""
        run = cls.start(method, left_out)
        here = position if position in method.step_ids else run.position
        been = frozenset(visited) & frozenset(method.step_ids)
        return replace(run, position=here, visited=been | {here}, closed=closed)

    @classmethod
    def of_record(cls, method: Method, record: MeetingRecord) -> MeetingRun:
        """The meeting as its record tells it."""
        closed = record.head.status in (MeetingStatus.CLOSED, MeetingStatus.FINAL)
        left_out = left_out_of(method, record.agenda)
        return cls.resume(method, record.head.step, record.visited, left_out, closed)

    @property
    def step(self) -> Step:
        return self.method.step(self.position)

    def go_to(self, step_id: str) -> MeetingRun:
        """At that step. Raises BugError when the method has no such step."""
        if step_id not in self.method.step_ids:
            raise BugError(f"no step {step_id!r} in method {self.method.id!r}")
        return replace(self, position=step_id, visited=self.visited | {step_id})

    def next(self) -> MeetingRun:
        """One step on; at the last step it stays."""
        following = self.next_step
        return self.go_to(following.id) if following else self

    def previous(self) -> MeetingRun:
        """One step back; at the first step it stays."""
        before = self.previous_step
        return self.go_to(before.id) if before else self

    @property
    def next_step(self) -> Step | None:
        here = self.method.step_ids.index(self.position)
        return next((step for step in self.method.steps[here + 1 :] if step.id not in self.left_out), None)

    @property
    def previous_step(self) -> Step | None:
        here = self.method.step_ids.index(self.position)
        before = reversed(self.method.steps[:here])
        return next((step for step in before if step.id not in self.left_out), None)

    def available(self, step_id: str) -> bool:
        """Whether one may go there: every step of the method, at any time, also to read after closing."""
        return step_id in self.method.step_ids

    def place(self, step_id: str) -> Place:
        if step_id == self.position:
            return Place.HERE
        return Place.VISITED if step_id in self.visited else Place.AHEAD

    @property
    def can_close(self) -> bool:
        """From the closing step on (the last step where a method has none)."""
        ids = self.method.step_ids
        closing = next((s.id for s in self.method.steps if s.view is View.CLOSE), ids[-1])
        return not self.closed and ids.index(self.position) >= ids.index(closing)

    def close(self) -> MeetingRun:
        """The closed meeting, at the step where it was closed. Raises BugError when it is too early."""
        if not self.can_close:
            raise BugError(f"a meeting cannot be closed from step {self.position!r}")
        return replace(self, closed=True)

    def reopen(self) -> MeetingRun:
        """The meeting running again, where it was."""
        return replace(self, closed=False)

    def advice(self, record: MeetingRecord, step_id: str | None = None) -> tuple[Advice, ...]:
        """What to look at before moving on from this step, or from another."""
        return advice_for(self.method, step_id or self.position, record)

    def completeness(self, record: MeetingRecord, step_id: str | None = None) -> tuple[int, int]:
        """How many of the step's checks are in order, and of how many."""
        found = self.advice(record, step_id)
        return sum(advice.ok for advice in found), len(found)


def _optional(method: Method, steps: Iterable[str]) -> frozenset[str]:
    return frozenset(step.id for step in method.steps if step.optional) & frozenset(steps)


def left_out_of(method: Method, agenda: Iterable[AgendaItem]) -> frozenset[str]:
    """Optional steps that an agenda tied to steps does not name; nothing where no item is tied to a step."""
    named = {item.step for item in agenda if item.step}
    if not named:
        return frozenset()
    return frozenset(step.id for step in method.steps if step.optional and step.id not in named)

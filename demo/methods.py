"""Which of the program's methods a meeting of the file is run by."""

from __future__ import annotations

from demo.reading import Node, items, mapping
from tvaer.method.loader import Methods, available_methods
from tvaer.method.model import Method
from tvaer.paths import resource
from tvaer.terms import MeetingKind

FIVE_STEP = "five_step"
"""The file's code for what the program has in two forms: a first meeting and a follow-up."""


def shipped() -> Methods:
    return available_methods(resource("methods"))


def method_for(meeting: dict[str, Node], methods: Methods) -> Method:
    """The method in whose steps most of what the file tells was said; the kind of meeting decides a draw."""
    kind = mapping(meeting.get("head")).get("type")
    known = kind in {k.value for k in MeetingKind}
    suggested = methods.suggested_for(MeetingKind(str(kind))) if known else methods.get("five_steps")
    candidates = sorted(methods.by_id.values(), key=lambda m: (m.id != suggested.id, m.id))
    return max(candidates, key=lambda method: _covered(meeting, method))


def _covered(meeting: dict[str, Node], method: Method) -> tuple[int, int]:
    phases = items(meeting, "phases")
    held = [phase for phase in phases if phase.get("kind") in method.step_ids]
    return sum(len(items(phase, "statements")) for phase in held), len(held)


def step_of(method: Method, phase: dict[str, Node]) -> str:
    """The step in which a phase happens; empty when the method has none for it."""
    kind = str(phase.get("kind") or "")
    return kind if kind in method.step_ids else ""

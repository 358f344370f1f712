"""The course of a meeting as a list of acts: what happens in which second, in which step.

The file tells minutes; where it gives none, something happens right after what stands before it. Acts are
done in the order of their time, so that the clock on the wall never runs back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

from demo.reading import Node, items, mapping


class Rank(IntEnum):
    """What comes first within the same second."""

    ENTER = 0
    ARRIVE = 1
    LEAVE = 2
    FRAME = 3
    ACCEPT = 4
    SAY = 5
    LEAVE_AFTER = 6
    TALK = 7
    SCALE = 8
    DISAGREE = 9
    PLAN = 10
    CLOSE = 11


@dataclass(order=True)
class Act:
    """Something that is done at a second of the meeting; `step`: where, empty: wherever one is."""

    second: int
    phase: int
    rank: Rank
    place: int
    step: str = field(compare=False)
    do: Callable[[], None] = field(compare=False)


@dataclass(frozen=True)
class Phase:
    """A phase of the file with the time it gets. `end` is where the next one begins."""

    place: int
    node: dict[str, Node]
    begin: int
    end: int
    as_told: bool
    """Whether its minutes can be those of the file."""

    @property
    def kind(self) -> str:
        return str(self.node.get("kind") or "")


def minute(node: Node) -> int | None:
    """A whole minute since the start; None for anything else."""
    return node if type(node) is int and node >= 0 else None


def phases_of(meeting: dict[str, Node], numbered: Iterable[tuple[int, dict[str, Node]]]) -> list[Phase]:
    """The phases in the order of the file, none before the one it follows."""
    found = list(numbered)
    begins: list[tuple[int, bool]] = []
    last = 0
    for _, node in found:
        told = minute(node.get("from"))
        begins.append((max(last, told if told is not None else last), told is not None and told >= last))
        last = begins[-1][0]
    end = max(last, length(meeting))
    phases = []
    for index, (number, node) in enumerate(found):
        begin, as_told = begins[index]
        after = begins[index + 1][0] if index + 1 < len(found) else end
        phases.append(Phase(number, node, begin, after, as_told and after > begin))
    return phases


def length(meeting: dict[str, Node]) -> int:
    """Minutes the meeting took: as told, else until the last thing in it."""
    told = minute(mapping(meeting.get("head")).get("actual_minutes"))
    if told:
        return told
    last = [minute(phase.get(key)) or 0 for phase in items(meeting, "phases") for key in ("from", "to")]
    said = [
        minute(s.get("at")) or 0 for phase in items(meeting, "phases") for s in items(phase, "statements")
    ]
    return max([*last, *said, 0])


def active(phases: list[Phase], second: int) -> int:
    """Which phase it is at a second, as a place in the list."""
    return max((i for i, phase in enumerate(phases) if phase.begin * 60 <= second), default=0)


# -- who has the floor ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Turn:
    """Somebody speaks from one second to another."""

    who: str
    begin: int
    end: int


def turns(
    wanted: dict[str, int],
    present: dict[str, list[list[int]]],
    said: list[tuple[int, str]],
    breaks: list[tuple[int, int]],
    end: int,
) -> list[Turn]:
    """Gives everybody the seconds the file tells, where they are in the room.

    `said`: who said something in which second; they go on speaking as long as they have time left. Then those
    have the floor who leave first. Somebody whose time cannot be given in full has no turn at all.
    """
    left = dict(wanted)
    edges = {0, end, *(second for second, _ in said), *(s for pair in breaks for s in pair)}
    edges |= {m * 60 for stays in present.values() for stay in stays for m in stay}
    found: list[Turn] = []
    speakers = dict(said)
    speaking = ""
    marks = sorted(edge for edge in edges if 0 <= edge <= end)
    for begin, until in pairwise(marks):
        speaking = speakers.get(begin, speaking)
        if any(since <= begin < to for since, to in breaks):
            continue
        here = [who for who in left if _is_here(present.get(who), begin)]
        order = sorted(here, key=lambda who: (who != speaking, _goes(present.get(who), end), -left[who]))
        _fill(found, left, order, begin, until)
    short = {who for who, seconds in left.items() if seconds}
    return [turn for turn in found if turn.who not in short]


def _fill(found: list[Turn], left: dict[str, int], order: list[str], begin: int, until: int) -> None:
    for who in order:
        took = min(left[who], until - begin)
        if took <= 0:
            continue
        left[who] -= took
        if found and found[-1].who == who and found[-1].end == begin:
            found[-1] = Turn(who, found[-1].begin, begin + took)
        else:
            found.append(Turn(who, begin, begin + took))
        begin += took


def _is_here(stays: list[list[int]] | None, second: int) -> bool:
    return not stays or any(since * 60 <= second < until * 60 for since, until in stays)


def _goes(stays: list[list[int]] | None, end: int) -> int:
    return stays[-1][1] * 60 if stays else end

"""Who has the floor, and for how long."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from demo import course
from demo.acts import room
from demo.acts.meeting import stays_of
from demo.course import Rank, Turn
from demo.reading import items, numbered

if TYPE_CHECKING:
    from demo.acts.table import Table

KIND = "talk_time"


def add_turns(table: Table) -> None:
    """Spreads everybody's seconds over the meeting: between what is written down, people speak."""
    memory = table.play.stage.memory
    wanted: dict[str, tuple[int, int]] = {}
    for number, one in numbered(table.meeting, KIND):
        who, seconds = str(one.get("who") or ""), one.get("seconds")
        if type(seconds) is int and seconds > 0 and memory.knows("participants", f"{table.id}/{who}"):
            wanted[who] = (number, wanted.get(who, (0, 0))[1] + seconds)
    seats = {str(seat.get("who")): stays_of(seat) for seat in items(table.meeting, "participants")}
    turns = course.turns(
        {who: seconds for who, (_, seconds) in wanted.items()}, seats, _said(table), _breaks(table), table.end
    )
    given: dict[str, int] = dict.fromkeys(wanted, 0)
    for place, turn in enumerate(turns):
        following = turns[place + 1] if place + 1 < len(turns) else None
        table.add(turn.begin, Rank.TALK, partial(_give, table, turn, given))
        if following is None or following.begin > turn.end:
            table.add(turn.end, Rank.LEAVE, partial(_nobody, table))
    table.add(table.end, Rank.CLOSE, partial(_note, table, {w: n for w, (n, _) in wanted.items()}, given))


def _said(table: Table) -> list[tuple[int, str]]:
    found = []
    for phase in table.phases:
        for one in items(phase.node, "statements"):
            told = course.minute(one.get("at"))
            who = str(one.get("told_by") or one.get("who") or "")
            if told is not None:
                found.append((told * 60, who))
    return found


def _breaks(table: Table) -> list[tuple[int, int]]:
    return [(phase.begin * 60, phase.end * 60) for phase in table.phases if phase.kind == "break"]


def _give(table: Table, turn: Turn, given: dict[str, int]) -> None:
    button = f"run.talk.person.{table.play.stage.memory.ids['people', turn.who]}"
    if room.open_panel(table) and table.play.stage.hand.has(button):
        table.play.stage.hand.click(button)
        given[turn.who] += turn.end - turn.begin


def _nobody(table: Table) -> None:
    if table.play.stage.hand.has("run.talk.stop"):
        table.play.stage.hand.click("run.talk.stop")


def _note(table: Table, places: dict[str, int], given: dict[str, int]) -> None:
    """Notes the seconds of everybody who got them all."""
    memory, account = table.play.stage.memory, table.play.account
    for who, number in places.items():
        told = table.meeting[KIND][number]
        if given[who] != told["seconds"]:
            continue
        thing = f"{table.id}/{who}"
        memory.ids[KIND, thing], memory.parents[KIND, thing] = memory.ids["people", who], table.id
        account.thing(KIND, thing)
        account.covered((*table.path, KIND, number, "who"))
        account.entered((*table.path, KIND, number, "seconds"), KIND, thing, "seconds", told["seconds"])

"""Who comes into the room and who leaves it, at the minute in which it happens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from demo import course
from demo.accounting import Path
from demo.acts.meeting import covers_same_moment, stays_of, walks_in
from demo.acts.plan import look_once
from demo.course import Rank
from demo.hand import Key
from demo.reading import Node, items, mapping, numbered
from demo.sheet import Sheet

if TYPE_CHECKING:
    from demo.acts.table import Table

PANEL = "run.people"


def add_moves(table: Table) -> None:
    """Everybody who is told to come and go within the meeting."""
    for number, seat in numbered(table.meeting, "participants"):
        who = str(seat.get("who") or "")
        if not table.play.stage.memory.knows("participants", f"{table.id}/{who}"):
            continue
        if not walks_in(seat, table.end // 60):
            continue
        done: list[str] = []
        for since, until in stays_of(seat):
            table.add(since * 60, Rank.ARRIVE, partial(_move, table, "arrive", who, done))
            if until * 60 < table.end:
                rank = Rank.LEAVE_AFTER if _says_at(table, who, until) else Rank.LEAVE
                table.add(until * 60, rank, partial(_move, table, "leave", who, done))
        where = (*table.path, "participants", number)
        table.add(table.end, Rank.CLOSE, partial(_note, table, where, seat, done))


def open_panel(table: Table) -> bool:
    """The panel "Who is here" beside the step."""
    hand = table.play.stage.hand
    if not hand.has(f"{PANEL}.add"):
        if hand.has("run.act.people"):
            hand.click("run.act.people")
        else:
            table.to_line()
            hand.press(Key.Key_F3)
    return hand.has(f"{PANEL}.add")


def close_panel(table: Table) -> None:
    if table.play.stage.hand.has(f"{PANEL}.close"):
        table.play.stage.hand.click(f"{PANEL}.close")


def _move(table: Table, act: str, who: str, done: list[str]) -> None:
    button = f"{PANEL}.{act}.{table.play.stage.memory.ids['people', who]}"
    if open_panel(table) and table.play.stage.hand.has(button):
        table.play.stage.hand.click(button)
        done.append(act)
        if act == "leave":
            look_once(table.play, "people-here")


def _says_at(table: Table, who: str, minute: int) -> bool:
    said = [one for phase in table.phases for one in items(phase.node, "statements")]
    return any(one.get("who") == who and course.minute(one.get("at")) == minute for one in said)


def _note(table: Table, where: Path, seat: dict[str, Node], done: list[str]) -> None:
    """Notes what was seen of somebody, when every step of theirs could be told to the program."""
    stays = stays_of(seat)
    leaves = sum(1 for _, until in stays if until * 60 < table.end)
    if done.count("arrive") != len(stays) or done.count("leave") != leaves:
        return
    thing = f"{table.id}/{seat['who']}"
    sheet = Sheet(table.play, "participants", thing, where, seat, "participant")
    sheet.note("present", "presence", stays, "stays")
    sheet.note("attends", "attendance", seat["attends"], "code")
    covers_same_moment(sheet, mapping(table.meeting.get("head")))

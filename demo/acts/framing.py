"""Framing: the points in the leader's words, and who accepted them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from demo import course
from demo.accounting import Path
from demo.acts import room
from demo.course import Rank
from demo.reading import Node, mapping, numbered
from demo.sheet import Play, Sheet
from tvaer.method.model import View

if TYPE_CHECKING:
    from demo.acts.table import Table


def tell_framing(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Writes the file's points over those the method suggests, and ticks those who accepted."""
    framing = mapping(meeting.get("framing"))
    play.stage.eye.look("framing")
    _points(play, (*path, "framing", "points"), framing, meeting_id)
    _said_by(play, (*path, "framing", "said_by"), framing, meeting_id)
    _accepted(play, (*path, "framing", "accepted"), framing, meeting_id)
    play.stage.eye.look("framing-accepted")


def _points(play: Play, path: Path, framing: dict[str, Node], meeting_id: str) -> None:
    hand = play.stage.hand
    given = framing.get("points")
    points = [
        (n, str(p)) for n, p in enumerate(given if isinstance(given, list) else ()) if str(p or "").strip()
    ]
    if not points:
        return
    for place, (number, point) in enumerate(points):
        if not hand.has(f"framing.point.{place}"):
            hand.click("framing.point.add")
        hand.write(f"framing.point.{place}", point)
        play.account.covered((*path, number))
        play.account.thing("framing_points", f"{meeting_id}/{place}")
    for field in reversed(hand.named("framing.point.")):
        number_of = field.objectName().rpartition(".")[2]
        if number_of.isdigit() and int(number_of) >= len(points):
            hand.write(field, "")
    wanted = [point for _, point in points]
    play.account.entered((*path, "*"), "meetings", meeting_id, "framing_points", wanted, "lines")


def _said_by(play: Play, path: Path, framing: dict[str, Node], meeting_id: str) -> None:
    sheet = Sheet(play, "meetings", meeting_id, path[:-1], framing, "framing")
    sheet.person("said_by", "framing_by_id", "said_by")


def _accepted(play: Play, path: Path, framing: dict[str, Node], meeting_id: str) -> None:
    """Those who accept at once; who comes later is caught up then."""
    for number, one in numbered(framing, "accepted"):
        if course.minute(one.get("at")) is None:
            _accept(play, (*path, number), one, meeting_id)


def add_late(table: Table) -> None:
    """Those who accept at a minute of their own, and when the framing was said."""
    framing = mapping(table.meeting.get("framing"))
    path = (*table.path, "framing")
    step = next((s.id for s in table.method.steps if s.view is View.FRAMING), "")
    for number, one in numbered(framing, "accepted"):
        told = course.minute(one.get("at"))
        if told is not None and step:
            where = (*path, "accepted", number)
            table.add(told * 60, Rank.ACCEPT, partial(_accept_late, table, where, one, step))
    _said_at(table, framing, path, step)


def _said_at(table: Table, framing: dict[str, Node], path: Path, step: str) -> None:
    """The framing was said when the meeting came to its step."""
    told = course.minute(framing.get("at"))
    for index, phase in enumerate(table.phases):
        if table.steps[index] == step and phase.begin == told and phase.as_told:
            thing = str(phase.node.get("id") or f"{table.id}/phases/{phase.place}")
            table.add(told * 60, Rank.FRAME, partial(_note_said_at, table, (*path, "at"), thing, told))
            return


def _note_said_at(table: Table, where: Path, thing: str, told: int) -> None:
    if ("phases", thing, "since") in table.play.account.expected:
        table.play.account.entered(where, "phases", thing, "since", told)


def _accept_late(table: Table, where: Path, one: dict[str, Node], step: str) -> None:
    """Beside the step one is at, where the program offers it there; else with the framing."""
    row = table.play.stage.memory.ids.get(("people", str(one.get("who") or "")), "")
    if room.open_panel(table) and table.play.stage.hand.has(f"run.people.accept.{row}"):
        _accept(table.play, where, one, table.id, "run.people.accept")
        return
    table.look_into(step, partial(_accept, table.play, where, one, table.id))


def _accept(
    play: Play, where: Path, one: dict[str, Node], meeting_id: str, name: str = "framing.accepted"
) -> None:
    hand, memory = play.stage.hand, play.stage.memory
    who, late = str(one.get("who") or ""), course.minute(one.get("at"))
    box = f"{name}.{memory.ids.get(('people', who), '')}"
    thing = f"{meeting_id}/{who}"
    if not memory.knows("participants", thing) or not hand.has(box):
        return
    play.account.covered((*where, "who"))
    if not isinstance(one.get("accepted"), bool):
        return
    hand.tick(box, one["accepted"])
    value = True if one["accepted"] else None
    play.account.entered((*where, "accepted"), "participants", thing, "accepted", value, "flag")
    if late is not None and value:
        play.account.entered((*where, "at"), "participants", thing, "accepted_at", late, "minute")
    if value:
        play.account.thing("acceptances", thing)

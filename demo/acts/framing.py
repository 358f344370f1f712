"""Framing: the points in the leader's words, and who accepted them."""

from __future__ import annotations

from demo.accounting import Path
from demo.reading import Node, mapping, numbered
from demo.sheet import Play, Sheet


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
    hand, memory = play.stage.hand, play.stage.memory
    for number, one in numbered(framing, "accepted"):
        who = str(one.get("who") or "")
        box = f"framing.accepted.{memory.ids.get(('people', who), '')}"
        if not memory.knows("participants", f"{meeting_id}/{who}") or not hand.has(box):
            continue
        play.account.covered((*path, number, "who"))
        if isinstance(one.get("accepted"), bool):
            hand.tick(box, one["accepted"])
            where = (*path, number, "accepted")
            value = True if one["accepted"] else None
            play.account.entered(where, "participants", f"{meeting_id}/{who}", "accepted", value, "flag")
            play.account.thing("acceptances", f"{meeting_id}/{who}")

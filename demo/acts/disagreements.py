"""Where people see it differently: the matter, everybody's own words, and what it is about."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from demo import course
from demo.accounting import Path
from demo.acts.plan import look_once
from demo.course import Rank
from demo.hand import CTRL, Key
from demo.reading import Node, numbered, texts
from demo.sheet import Sheet
from tvaer.terms import DisagreementStatus
from tvaer.ui.term_words import disagreement_status_word

if TYPE_CHECKING:
    from demo.acts.table import Table

KIND = "disagreements"
NAME = "run.disagreement"


def add_disagreements(table: Table) -> None:
    """Each at its minute, in the step of its phase."""
    for number, one in numbered(table.meeting, KIND):
        if not str(one.get("topic") or "").strip():
            continue
        phase, step = table.phase_named(one.get("phase"))
        told = course.minute(one.get("at"))
        second = told * 60 if told is not None else table.end_of(phase)
        where = (*table.path, KIND, number)
        table.add(second, Rank.DISAGREE, partial(_enter, table, where, one), step)


def _enter(table: Table, where: Path, one: dict[str, Node]) -> None:
    play, hand = table.play, table.play.stage.hand
    table.to_line()
    hand.press(Key.Key_D, CTRL)
    if not hand.has(f"{NAME}.topic"):
        return
    if hand.has(f"{NAME}.remove") and hand.has(f"{NAME}.new"):
        hand.click(f"{NAME}.new")
    thing = str(one.get("id") or "/".join(map(str, where)))
    topic = str(one["topic"])
    play.stage.witness.forget()
    hand.write(f"{NAME}.topic", topic)
    hand.wait(lambda: play.stage.witness.new("disagreement"), f"the disagreement {thing}")
    memory = play.stage.memory
    memory.ids[KIND, thing] = play.stage.witness.new("disagreement")[0]
    memory.parents[KIND, thing], memory.texts[KIND, thing] = table.id, topic
    play.account.thing(KIND, thing)
    sheet = Sheet(play, KIND, thing, where, one, NAME)
    sheet.note("topic", "topic", topic)
    if course.minute(one.get("at")) is not None:
        sheet.note("at", "created", one["at"], "minute")
    if table.phase_named(one.get("phase"))[1] == table.here:
        sheet.note("phase", "step", table.here)
    _positions(table, sheet)
    sheet.code("status", "status", DisagreementStatus, disagreement_status_word)
    sheet.share()
    _about(sheet)
    look_once(play, "disagreement")
    hand.click(f"{NAME}.close")


def _positions(table: Table, sheet: Sheet) -> None:
    hand, place = sheet.hand, 0
    for number, position in numbered(sheet.node, "positions"):
        words = str(position.get("text") or "")
        if not words.strip() or not sheet.memory.knows("people", position.get("who")):
            continue
        row = f"{NAME}.position.{place}"
        if not hand.has(f"{row}.person"):
            hand.click(f"{NAME}.position.add")
            hand.wait_for(f"{row}.person")
        thing = f"{sheet.id}/{place}"
        part = Sheet(table.play, "positions", thing, (*sheet.path, "positions", number), position, row)
        part.person("who", "person_id", "person")
        part.text("text", "text")
        sheet.memory.parents["positions", thing] = sheet.id
        table.play.account.thing("positions", thing)
        place += 1


def _about(sheet: Sheet) -> None:
    """Ticks what it is about, and takes away what the program ticked by itself."""
    wanted, ticked = texts(sheet.node, "about"), []
    for number, one in enumerate(wanted):
        box = f"{NAME}.about.{sheet.memory.ids.get(('statements', one), '')}"
        if sheet.hand.has(box):
            sheet.hand.tick(box, True)
            ticked.append(["statements", one])
            sheet.play.account.covered((*sheet.path, "about", number))
    rows = {sheet.memory.ids[kind, one] for kind, one in ticked}
    for button in sheet.hand.named(f"{NAME}.about."):
        if isinstance(button, QAbstractButton) and button.isChecked():
            sheet.hand.tick(button, button.objectName().rpartition(".")[2] in rows)
    sheet.play.account.entered((*sheet.path, "about", "*"), KIND, sheet.id, "about", ticked, "link_set")

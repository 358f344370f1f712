"""The end of a meeting: what all are asked, each one's view of it, and the leader's own question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox

from demo.accounting import is_empty
from demo.acts.plan import look_once, show_plan
from demo.reading import Node, mapping, numbered, texts
from demo.sheet import Sheet
from tvaer.terms import Answer

if TYPE_CHECKING:
    from demo.acts.table import Table

CLOSING, CONCERN, EVALUATION = "closing", "report_of_concern", "evaluation"
TEXTS = ("took_part", "lacked", "about", "went_well", "work_on", "do_together")
CHECKS = {
    "needs_without_agreement": ("need_without_agreement", "needs"),
    "agreements_without_goal": ("agreement_without_goal", "agreements"),
}
"""Key of the file, what the program calls it, and of which kind the things are."""
MOST_SHOWN = 3
"""The closing check names no more of one kind."""


def ask_all(table: Table) -> None:
    """Everything of the end, on the page of the last step."""
    closing = mapping(table.meeting.get(CLOSING))
    if not is_empty(closing) and show_plan(table.play, "close.closing.coherence_note"):
        _closing(table, closing)
        _concern(table, mapping(closing.get(CONCERN)))
    _evaluations(table)


def _closing(table: Table, closing: dict[str, Node]) -> None:
    sheet = Sheet(table.play, CLOSING, table.id, (*table.path, CLOSING), closing, "close.closing")
    for key in ("coherence", "all_heard", "family_understands"):
        _answer(sheet, key)
    sheet.text("coherence_note", "coherence_note")
    _read_aloud(sheet)
    for key in CHECKS:
        _check(sheet, key)
    table.play.stage.memory.parents[CLOSING, table.id] = table.id
    table.play.account.thing(CLOSING, table.id)
    look_once(table.play, "asked-at-the-end")


def _answer(sheet: Sheet, key: str) -> None:
    value = sheet.value(key)
    button = sheet.widget(f"{key}.{value}") if value in {a.value for a in Answer} else None
    if isinstance(button, QAbstractButton):
        if not button.isChecked():
            sheet.hand.click(button)
        sheet.note(key, key, value, "code")


def _read_aloud(sheet: Sheet) -> None:
    """A no is an answer, too: ticked and taken back."""
    box = sheet.widget("read_aloud")
    if isinstance(box, QAbstractButton) and sheet.value("read_aloud") is False:
        sheet.hand.tick(box, True)
    sheet.flag("read_aloud", "read_aloud")


def _check(sheet: Sheet, key: str) -> None:
    """What the program itself finds open; noted where it is what the file found."""
    code, kind = CHECKS[key]
    if not isinstance(sheet.value(key), list):
        return
    wanted = texts(sheet.node, key)
    lines = {w.objectName().rpartition(".")[2] for w in sheet.hand.named(f"close.check.{code}.")}
    rows = {sheet.memory.ids.get((kind, one), "") for one in wanted}
    if lines != rows or len(lines) > MOST_SHOWN:
        return
    for number in range(len(wanted)):
        sheet.play.account.covered((*sheet.path, key, number))
    links = [[kind, one] for one in wanted]
    sheet.play.account.entered((*sheet.path, key, "*"), CLOSING, sheet.id, key, links, "link_set")


def _concern(table: Table, concern: dict[str, Node]) -> None:
    """Asked when the others have gone."""
    hand, memory = table.play.stage.hand, table.play.stage.memory
    if is_empty(concern) or not hand.has("close.afterwards.open"):
        return
    hand.click("close.afterwards.open")
    if not hand.has("close.concern.reason"):
        return
    where = (*table.path, CLOSING, CONCERN)
    sheet = Sheet(table.play, CONCERN, table.id, where, concern, "close.concern")
    due = concern.get("due")
    if isinstance(due, bool):
        hand.click(f"close.concern.due.{'yes' if due else 'no'}")
        sheet.note("due", "due", due, "flag")
    sheet.text("reason", "reason")
    sheet.person("by", "by_id", "by")
    sheet.day("deadline", "deadline")
    memory.parents[CONCERN, table.id] = table.id
    table.play.account.thing(CONCERN, table.id)
    hand.click("close.concern.close")


def _evaluations(table: Table) -> None:
    play, hand = table.play, table.play.stage.hand
    given = [(n, one) for n, one in numbered(table.meeting, EVALUATION) if not is_empty(one)]
    if not given or not hand.has("run.evaluation.open"):
        return
    hand.click("run.evaluation.open")
    for number, one in given:
        who = str(one.get("who") or "")
        if not play.stage.memory.knows("people", who) or not _turn_to(table, who):
            continue
        thing = f"{table.id}/{who}"
        sheet = Sheet(play, EVALUATION, thing, (*table.path, EVALUATION, number), one, "run.evaluation")
        for key in TEXTS:
            sheet.text(key, key)
        _answer(sheet, "made_sense")
        play.stage.memory.ids[EVALUATION, thing] = play.stage.memory.ids["people", who]
        play.stage.memory.parents[EVALUATION, thing] = table.id
        play.account.thing(EVALUATION, thing)
        sheet.note("who", "person_id", ["people", who], "link")
        look_once(play, "evaluation")
    hand.click("run.evaluation.close")


def _turn_to(table: Table, who: str) -> bool:
    hand = table.play.stage.hand
    if not hand.has("run.evaluation.person"):
        return False
    box = hand.find("run.evaluation.person")
    row = table.play.stage.memory.ids["people", who]
    assert isinstance(box, QComboBox)
    place = next((i for i in range(box.count()) if str(box.itemData(i)) == row), -1)
    if place >= 0:
        hand.choose(box, place)
    return place >= 0

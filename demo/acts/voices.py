"""The child's voice: what it told before the meeting, in its own words, and who may know it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from demo.accounting import Path
from demo.acts.plan import look_once
from demo.course import Rank
from demo.hand import CTRL, Key
from demo.reading import Node, numbered
from demo.sheet import Sheet, choose_word
from tvaer.terms import ChildTheme, Wellbeing, WellbeingMark
from tvaer.ui.term_words import wellbeing_mark_word
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from demo.acts.table import Table

KIND, THEMES, MARKS = "child_voice", "themes", "wellbeing"
NAME = "run.voice"


def add_voices(table: Table) -> None:
    """Written down when the meeting begins; the program keeps one talk for each child."""
    written: set[str] = set()
    for number, voice in numbered(table.meeting, KIND):
        case = str(voice.get("case") or "")
        if case in written or not (table.play.stage.memory.knows("cases", case) or not case):
            continue
        written.add(case)
        table.add(0, Rank.PLAN, partial(_enter, table, (*table.path, KIND, number), voice))


def _enter(table: Table, where: Path, voice: dict[str, Node]) -> None:
    play, hand = table.play, table.play.stage.hand
    table.to_line()
    hand.press(Key.Key_J, CTRL)
    if not hand.named(f"{NAME}."):
        return
    thing = str(voice.get("id") or "/".join(map(str, where)))
    sheet = Sheet(play, KIND, thing, where, voice, NAME)
    if not _child(sheet) or not hand.has(f"{NAME}.new"):
        hand.click(f"{NAME}.close")
        return
    play.stage.witness.forget()
    hand.click(f"{NAME}.new")
    hand.wait(lambda: play.stage.witness.new("child_voice"), f"the child's voice {thing}")
    memory = play.stage.memory
    memory.ids[KIND, thing], memory.parents[KIND, thing] = play.stage.witness.new("child_voice")[0], table.id
    play.account.thing(KIND, thing)
    for number, one in numbered(voice, THEMES):
        _theme(sheet, (*where, THEMES, number), one)
    look_once(play, "child-voice")
    for number, one in numbered(voice, MARKS):
        _mark(sheet, (*where, MARKS, number), one)
    _talk(sheet)
    hand.click(f"{NAME}.close")


def _child(sheet: Sheet) -> bool:
    """Which child it is about; the program knows by the case who the child is."""
    case = str(sheet.node.get("case") or "")
    box = sheet.widget("child")
    if not case:
        return box is None
    word = sheet.memory.texts["cases", case]
    alone = box is None and sheet.memory.ids["cases", case] in sheet.memory.only_case
    if not alone and not (isinstance(box, QComboBox) and choose_word(sheet.play, box, word)):
        return False
    sheet.note("case", "case_id", ["cases", case], "link")
    of_case = sheet.play.account.expected.get(("cases", case, "child_id"))
    if of_case is not None and of_case.value == ["people", str(sheet.node.get("child"))]:
        sheet.note("child", "child_id", of_case.value, "link")
    return True


def _theme(sheet: Sheet, path: Path, one: dict[str, Node]) -> None:
    code = str(one.get("theme") or "")
    words = str(one.get("text") or "")
    known = code in {theme.value for theme in ChildTheme} and bool(words.strip())
    part = _part(sheet, THEMES, path, one, f"{NAME}.theme.{code}") if known else None
    if part is None:
        return
    part.note("theme", "theme", code, "code")
    part.text("text", "text")
    part.share()
    part.people("only_to", "only_to")


def _mark(sheet: Sheet, path: Path, one: dict[str, Node]) -> None:
    code, mark = str(one.get("indicator") or ""), str(one.get("mark") or "")
    known = code in {w.value for w in Wellbeing} and mark in {m.value for m in WellbeingMark}
    part = _part(sheet, MARKS, path, one, f"{NAME}.mark.{code}") if known else None
    if part is None:
        return
    sheet.hand.option(f"{NAME}.mark.{code}", wellbeing_mark_word(WellbeingMark(mark)))
    part.note("indicator", "indicator", code, "code")
    part.note("mark", "mark", mark, "code")
    part.text("text", "text")
    part.share()


def _part(sheet: Sheet, kind: str, path: Path, one: dict[str, Node], name: str) -> Sheet | None:
    """A field of the form for one part; each can be told once."""
    code = name.rpartition(".")[2]
    thing = f"{sheet.id}/{code}"
    if not sheet.hand.has(f"{name}.text") or thing in sheet.play.account.things.get(kind, ()):
        return None
    sheet.memory.parents[kind, thing] = sheet.id
    sheet.memory.ids[kind, thing] = code
    sheet.play.account.thing(kind, thing)
    return Sheet(sheet.play, kind, thing, path, one, name)


def _talk(sheet: Sheet) -> None:
    sheet.person("by", "by_id", "by")
    sheet.day("date", "day", "day")
    sheet.number("minutes", "minutes")
    sheet.text("place", "place")
    told = sheet.value("told_duty_to_report")
    if isinstance(told, bool) and sheet.widget("told_duty") is not None:
        sheet.hand.option(
            f"{NAME}.told_duty", translate("Voice", "Yes") if told else translate("Voice", "No")
        )
        sheet.note("told_duty_to_report", "told_duty_to_report", told, "flag")
    sheet.text("told_how", "told_how")

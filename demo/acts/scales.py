"""Scales: the question, and everybody's own mark, one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from demo import course
from demo.accounting import Path
from demo.acts.plan import look_once
from demo.course import Rank
from demo.hand import CTRL, Key
from demo.reading import Node, numbered
from demo.sheet import Sheet, choose_word, pick_person
from tvaer.terms import ScaleKind

if TYPE_CHECKING:
    from demo.acts.table import Table

KIND, MARKS = "scales", "ratings"
NAME = "run.scale"
RANGES = {ScaleKind.ZERO_TO_TEN: range(11), ScaleKind.RULER: range(1, 6)}


def add_scales(table: Table) -> None:
    """The question when the first mark is given, then the marks of every minute together."""
    for number, scale in numbered(table.meeting, KIND):
        if not str(scale.get("question") or "").strip():
            continue
        where = (*table.path, KIND, number)
        index, step = table.phase_named(scale.get("phase"))
        by_second: dict[int, list[int]] = {}
        second = table.phases[index].begin * 60 if index >= 0 else 0
        for place, mark in numbered(scale, "scores"):
            told = course.minute(mark.get("at"))
            second = told * 60 if told is not None else second
            by_second.setdefault(second, []).append(place)
        first = min(by_second, default=second)
        table.add(first, Rank.SCALE, partial(_begin, table, where, scale), step)
        last = max(by_second, default=first)
        for moment, places in by_second.items():
            table.add(moment, Rank.SCALE, partial(_marks, table, where, scale, places, moment == last))


def _thing(scale: dict[str, Node], where: Path) -> str:
    return str(scale.get("id") or "/".join(map(str, where)))


def _open(table: Table) -> bool:
    hand = table.play.stage.hand
    table.to_line()
    hand.press(Key.Key_E, CTRL)
    return bool(hand.named(f"{NAME}."))


def _begin(table: Table, where: Path, scale: dict[str, Node]) -> None:
    play, hand = table.play, table.play.stage.hand
    if not _open(table):
        return
    thing = _thing(scale, where)
    sheet = Sheet(play, KIND, thing, where, scale, NAME)
    play.stage.witness.forget()
    if not _once_more(table, sheet):
        _new(sheet)
    hand.wait(lambda: play.stage.witness.new("scale"), f"the scale {thing}")
    memory = play.stage.memory
    memory.ids[KIND, thing], memory.parents[KIND, thing] = play.stage.witness.new("scale")[0], table.id
    memory.texts[KIND, thing] = str(scale["question"])
    play.account.thing(KIND, thing)
    if table.phase_named(scale.get("phase"))[1] == table.here:
        sheet.note("phase", "step", table.here)
    hand.click(f"{NAME}.close")


def _new(sheet: Sheet) -> None:
    hand = sheet.hand
    if hand.has(f"{NAME}.new"):
        hand.click(f"{NAME}.new")
    _again(sheet)
    _kind(sheet)
    for key in ("question", "low", "high"):
        sheet.text(key, key)
    _case(sheet)
    look_once(sheet.play, "scale-new")
    hand.click(f"{NAME}.add")


def _once_more(table: Table, sheet: Sheet) -> bool:
    """The same scale again at the same meeting: one button, when the file asks exactly the same."""
    before = str(sheet.node.get("repeats") or "")
    first = next((s for _, s in numbered(table.meeting, KIND) if s.get("id") == before and before), None)
    same = ("question", "low", "high", "kind", "case")
    if first is None or any(first.get(key) != sheet.node.get(key) for key in same):
        return False
    if not sheet.memory.knows(KIND, before):
        return False
    _choose_scale(table, before)
    if not sheet.hand.has(f"{NAME}.repeat"):
        return False
    sheet.hand.click(f"{NAME}.repeat")
    sheet.note("repeats", "repeats_id", [KIND, before], "link")
    sheet.note("kind", "kind", sheet.value("kind"), "code")
    for key in ("question", "low", "high"):
        if isinstance(sheet.value(key), str):
            sheet.note(key, key, sheet.value(key))
    if sheet.memory.knows("cases", sheet.value("case")):
        sheet.note("case", "case_id", ["cases", str(sheet.value("case"))], "link")
    return True


def _again(sheet: Sheet) -> None:
    """The same question as at an earlier meeting; the list names it by its words."""
    before = str(sheet.node.get("repeats") or "")
    box = sheet.widget("again")
    if not sheet.memory.knows(KIND, before) or not isinstance(box, QComboBox):
        return
    row = sheet.memory.ids[KIND, before]
    place = next((i for i in range(box.count()) if str(box.itemData(i)) == row), -1)
    if place >= 0:
        sheet.hand.choose(box, place)
        sheet.note("repeats", "repeats_id", [KIND, before], "link")


def _kind(sheet: Sheet) -> None:
    code = sheet.node.get("kind")
    button = f"{NAME}.kind.{code}"
    if code in {kind.value for kind in ScaleKind} and sheet.hand.has(button):
        choice = sheet.hand.find(button)
        if not getattr(choice, "isChecked", bool)():
            sheet.hand.click(choice)
        sheet.note("kind", "kind", code, "code")


def _case(sheet: Sheet) -> None:
    case = sheet.node.get("case")
    if not sheet.memory.knows("cases", case):
        return
    box = sheet.widget("case")
    alone = box is None and sheet.memory.ids["cases", str(case)] in sheet.memory.only_case
    word = sheet.memory.texts["cases", str(case)]
    if alone or (isinstance(box, QComboBox) and choose_word(sheet.play, box, word)):
        sheet.note("case", "case_id", ["cases", str(case)], "link")


def _marks(table: Table, where: Path, scale: dict[str, Node], places: list[int], last: bool) -> None:
    """The marks given in one minute; after the last the numbers are opened."""
    play, hand, thing = table.play, table.play.stage.hand, _thing(scale, where)
    if not play.stage.memory.knows(KIND, thing) or not _open(table):
        return
    _choose_scale(table, thing)
    for place, mark in numbered(scale, "scores"):
        if place in places:
            _mark(table, thing, (*where, "scores", place), mark, scale)
    if last:
        look_once(play, "scale-before-reveal")
        _reveal(table)
        look_once(play, "scale-revealed")
    hand.click(f"{NAME}.close")


def _choose_scale(table: Table, thing: str) -> None:
    hand = table.play.stage.hand
    if hand.has(f"{NAME}.which"):
        box = hand.find(f"{NAME}.which")
        assert isinstance(box, QComboBox)
        row = table.play.stage.memory.ids[KIND, thing]
        place = next((i for i in range(box.count()) if str(box.itemData(i)) == row), -1)
        if place >= 0:
            hand.choose(box, place)


def _mark(table: Table, thing: str, path: Path, mark: dict[str, Node], scale: dict[str, Node]) -> None:
    play, hand = table.play, table.play.stage.hand
    who, score = str(mark.get("who") or ""), mark.get("score")
    if not play.stage.memory.knows("people", who) or not hand.has(f"{NAME}.person"):
        return
    if score is not None and (type(score) is not int or score not in _range(scale)):
        return
    if not pick_person(play, hand.find(f"{NAME}.person"), who):
        return
    mark_id = f"{thing}/{who}"
    sheet = Sheet(play, MARKS, mark_id, path, mark, NAME)
    if score is not None:
        hand.write_and_enter(f"{NAME}.score", str(score))
    sheet.text("reason", "reason")
    sheet.share()
    hand.click(f"{NAME}.next" if score is not None else f"{NAME}.pass")
    play.stage.memory.parents[MARKS, mark_id] = thing
    play.stage.memory.ids[MARKS, mark_id] = play.stage.memory.ids["people", who]
    play.account.thing(MARKS, mark_id)
    sheet.note("who", "person_id", ["people", who], "link")
    sheet.note("score", "score", score)
    if course.minute(mark.get("at")) is not None:
        sheet.note("at", "at", mark["at"], "minute")


def _range(scale: dict[str, Node]) -> range:
    code = scale.get("kind")
    known = code in {kind.value for kind in ScaleKind}
    return RANGES[ScaleKind(str(code))] if known else RANGES[ScaleKind.ZERO_TO_TEN]


def _reveal(table: Table) -> None:
    """Opens the numbers, where the last mark has not done so."""
    hand = table.play.stage.hand
    if hand.has(f"{NAME}.reveal") and not hand.has(f"{NAME}.repeat"):
        hand.click(f"{NAME}.reveal")

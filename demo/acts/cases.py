"""The children's cases."""

from __future__ import annotations

from demo.hand import CTRL, Key
from demo.reading import Node, numbered
from demo.sheet import Play, Sheet
from tvaer.ui.words import translate

LINES = (("school", "school"), ("class", "school_class"), ("lives", "lives"), ("journal_no", "journal_no"))
CUSTODY = {"joint": "Fælles", "sole": "Ene"}
"""The file has a code, the program a line of one's own words."""


def enter_cases(play: Play, document: dict[str, Node]) -> None:
    """Makes every case that is new, and corrects those the earlier meeting left there."""
    hand, eye = play.stage.hand, play.stage.eye
    hand.click("main.cases")
    hand.option("cases.lists", translate("CasesPage", "Cases"))
    for number, case in numbered(document, "cases"):
        case_id, alias = str(case.get("id") or ""), str(case.get("alias") or "")
        if not case_id or not alias.strip():
            continue
        hand.click("main.cases")
        known = play.stage.memory.knows("cases", case_id)
        if known:
            _open(play, case_id)
        else:
            hand.click("cases.new")
        sheet = Sheet(play, "cases", case_id, ("cases", number), case, "case_editor")
        _fill(play, sheet)
        eye.look("case-form")
        if known:
            hand.click("case_editor.close")
        else:
            _make(play, case_id)
        play.account.thing("cases", case_id)
        play.stage.memory.texts["cases", case_id] = alias
        eye.look("case")


def _make(play: Play, case_id: str) -> None:
    stage = play.stage
    stage.witness.forget()
    stage.hand.press(Key.Key_Return, CTRL)
    stage.hand.wait(lambda: stage.witness.new("case"), f"the new case {case_id}")
    stage.memory.ids["cases", case_id] = stage.witness.new("case")[0]


def _open(play: Play, case_id: str) -> None:
    hand = play.stage.hand
    hand.enter("cases.filter", play.stage.memory.texts["cases", case_id])
    hand.press(Key.Key_Return)
    hand.wait_for("case.new_meeting")
    hand.click("case.edit")
    hand.wait_for("case_editor.alias")


def _fill(play: Play, sheet: Sheet) -> None:
    sheet.text("alias", "alias")
    sheet.number("birth_year", "birth_year")
    for key, column in LINES:
        sheet.text(key, column)
    _custody(sheet)
    sheet.person("person", "child_id", "child")
    sheet.person("tovholder", "coordinator_id", "coordinator")
    sheet.day("support_started", "support_started")
    _siblings(play, sheet)
    _caseworkers(play, sheet)


def _custody(sheet: Sheet) -> None:
    code = sheet.value("custody")
    field = sheet.widget("custody") if isinstance(code, str) and code else None
    if field is not None:
        words = CUSTODY.get(str(code), str(code))
        if sheet.hand.shown(field) != words:
            sheet.hand.write(field, words)
        sheet.note("custody", "custody", words)


def _siblings(play: Play, sheet: Sheet) -> None:
    place = 0
    for number, sibling in numbered(sheet.node, "siblings"):
        if not str(sibling.get("alias") or "").strip():
            continue
        part = _part(play, sheet, "siblings", number, place, sibling)
        part.text("alias", "alias")
        part.number("birth_year", "birth_year")
        part.text("where", "where")
        play.account.thing("siblings", part.id)
        place += 1


def _caseworkers(play: Play, sheet: Sheet) -> None:
    """In the order in which the program shows them: by their first day."""
    known = [
        (n, t)
        for n, t in numbered(sheet.node, "caseworkers")
        if play.stage.memory.knows("people", t.get("who"))
    ]
    by_day = sorted(known, key=lambda pair: (pair[1].get("from") is None, str(pair[1].get("from"))))
    for place, (number, term) in enumerate(by_day):
        part = _part(play, sheet, "caseworkers", number, place, term)
        part.person("who", "person_id", "person")
        part.day("from", "since")
        part.day("to", "until")
        part.text("reason", "reason")
        play.account.thing("caseworkers", part.id)


def _part(play: Play, sheet: Sheet, key: str, number: int, place: int, node: dict[str, Node]) -> Sheet:
    """The small form of a part, added when it is not there yet. Parts have no ids: their place counts."""
    prefix = f"case_editor.{key}.{place}"
    first = "alias" if key == "siblings" else "person"
    if not play.stage.hand.has(f"{prefix}.{first}"):
        play.stage.hand.click(f"case_editor.{key}.add")
        play.stage.hand.wait_for(f"{prefix}.{first}")
    thing_id = f"{sheet.id}/{key}/{place}"
    play.stage.memory.parents[key, thing_id] = sheet.id
    return Sheet(play, key, thing_id, (*sheet.path, key, number), node, prefix)

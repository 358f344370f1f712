"""The directory: everybody the file names."""

from __future__ import annotations

from demo.hand import CTRL, Key
from demo.reading import Node, numbered, texts
from demo.sheet import Play, Sheet
from tvaer.terms import Function
from tvaer.ui.term_words import function_word
from tvaer.ui.words import translate

COLUMNS = ("profession", "relation", "organisation", "email", "phone")


def enter_people(play: Play, document: dict[str, Node]) -> None:
    """Adds everybody who is new and corrects those the earlier meeting left there."""
    stage = play.stage
    hand = stage.hand
    hand.click("main.cases")
    hand.option("cases.lists", translate("CasesPage", "People"))
    pictured = False
    for number, person in numbered(document, "people"):
        who, name = str(person.get("id") or ""), str(person.get("name") or "")
        if not who or not name.strip():
            continue
        known = stage.memory.knows("people", who)
        if known:
            _open(play, who)
        elif not hand.has("person_editor.create"):
            _close(play)
            hand.click("people.new")
        sheet = Sheet(play, "people", who, ("people", number), person, "person_editor")
        _fill(sheet)
        if not pictured:
            stage.eye.look("person")
            pictured = True
        if not known:
            _add(play, sheet, name)
        play.account.thing("people", who)
        _remember(play, who, person)
    _close(play)
    stage.eye.look("people")


def _close(play: Play) -> None:
    if play.stage.hand.has("person_editor.close"):
        play.stage.hand.click("person_editor.close")


def _fill(sheet: Sheet) -> None:
    sheet.text("name", "name")
    sheet.code("function", "function", Function, function_word)
    for column in COLUMNS:
        sheet.text(column, column)
    _languages(sheet)
    sheet.flag("needs_interpreter", "needs_interpreter")


def _languages(sheet: Sheet) -> None:
    """The file has a list of codes, the program one line of words."""
    wanted = ", ".join(texts(sheet.node, "languages"))
    field = sheet.widget("languages") if wanted else None
    if field is not None:
        if sheet.hand.shown(field) != wanted:
            sheet.hand.write(field, wanted)
        sheet.note("languages", "languages", wanted)


def _add(play: Play, sheet: Sheet, name: str) -> None:
    stage = play.stage
    stage.witness.forget()
    stage.hand.press(Key.Key_Return, CTRL)
    stage.hand.wait(lambda: stage.witness.new("person"), f"the new person {sheet.id}")
    stage.memory.ids["people", sheet.id] = stage.witness.new("person")[0]


def _open(play: Play, who: str) -> None:
    """Finds somebody who is there already by typing the name over the list."""
    hand = play.stage.hand
    _close(play)
    hand.enter("people.filter", play.stage.memory.names[who])
    hand.press(Key.Key_Return)
    hand.wait_for("person_editor.name", 5)


def _remember(play: Play, who: str, person: dict[str, Node]) -> None:
    memory = play.stage.memory
    role = person.get("profession") or person.get("relation") or ""
    parts = [str(part) for part in (role, person.get("organisation")) if part]
    memory.names[who] = str(person["name"])
    memory.hints[who] = ", ".join(parts)

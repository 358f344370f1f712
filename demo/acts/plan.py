"""Steps 3 and 4: needs, goals with their signs, offers and wishes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from demo.accounting import Path, is_empty
from demo.hand import CTRL, Key
from demo.reading import Node, mapping, numbered, texts
from demo.sheet import Play, Sheet, choose_word
from tvaer.terms import Indicator, OfferKind, OfferOutcome, SignOf
from tvaer.ui.term_words import indicator_word, offer_kind_word, offer_outcome_word, sign_of_word
from tvaer.ui.words import translate

MEASURE = (("text", "text"), ("unit", "unit"))
LEVELS = ("2", "1", "0", "-1", "-2")


def show_plan(play: Play, name: str) -> bool:
    """From what was said back to the plan; False when this step has no plan."""
    hand = play.stage.hand
    if not hand.has(name) and hand.has("run.said"):
        hand.click("run.said")
    return hand.has(name)


# -- needs ---------------------------------------------------------------------------------------------------


def enter_needs(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Each need: its words and Enter, then its panel."""
    hand, stage = play.stage.hand, play.stage
    for number, need in numbered(meeting, "needs"):
        text, need_id = str(need.get("text") or ""), str(need.get("id") or f"{meeting_id}/needs/{number}")
        if not text.strip() or not show_plan(play, "goals.need.new"):
            continue
        stage.witness.forget()
        hand.write_and_enter("goals.need.new", text)
        hand.wait(lambda: stage.witness.new("need"), f"the need {need_id}")
        row = stage.witness.new("need")[0]
        _remember(play, "needs", need_id, meeting_id, row, text)
        sheet = Sheet(play, "needs", need_id, (*path, "needs", number), need, "goals.need.editor")
        hand.click(f"goals.need.{row}")
        hand.wait_for("goals.need.editor.text")
        sheet.text("text", "text")
        sheet.picks("from", "sources", "statements")
        sheet.text("child_text", "child_text")
        choose_case(sheet)
        sheet.share()
        look_once(play, "need")
        hand.press(Key.Key_Escape)
        stage.saved("need", row)


def choose_case(sheet: Sheet) -> None:
    """Which child; a meeting about one child does not ask, and the answer is that one."""
    wanted = texts(sheet.node, "case") or texts(sheet.node, "cases")
    key = "case" if texts(sheet.node, "case") else "cases"
    if len(wanted) != 1 or not sheet.memory.knows("cases", wanted[0]):
        return
    field = sheet.widget("case_id")
    alone = field is None and sheet.memory.ids["cases", wanted[0]] in sheet.memory.only_case
    word = sheet.memory.texts["cases", wanted[0]]
    if alone or (isinstance(field, QComboBox) and choose_word(sheet.play, field, word)):
        account = sheet.play.account
        account.covered((*sheet.path, key))
        account.entered(
            (*sheet.path, key, "*"), sheet.kind, sheet.id, "case_id", ["cases", wanted[0]], "link"
        )


# -- goals ---------------------------------------------------------------------------------------------------


def enter_goals(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Each goal under its need, then all of its panel."""
    for number, goal in numbered(meeting, "goals"):
        text, goal_id = str(goal.get("text") or ""), str(goal.get("id") or f"{meeting_id}/goals/{number}")
        if not text.strip() or not _new_goal(play, goal, text, goal_id, meeting_id):
            continue
        sheet = Sheet(play, "goals", goal_id, (*path, "goals", number), goal, "goals.goal.editor")
        sheet.text("text", "text")
        _fill_goal(play, sheet)
        look_once(play, "goal")
        play.stage.hand.press(Key.Key_Escape)
        play.stage.saved("goal", play.stage.memory.ids["goals", goal_id])


def _new_goal(play: Play, goal: dict[str, Node], text: str, goal_id: str, meeting_id: str) -> bool:
    stage, hand = play.stage, play.stage.hand
    stage.witness.forget()
    need = stage.memory.ids.get(("needs", str(goal.get("need"))), "none")
    line = f"goals.goal.new.{need}"
    if hand.has(f"{line}.open") or hand.has(line):
        if hand.has(f"{line}.open"):
            hand.click(f"{line}.open")
        hand.write_and_enter(line, text)
        if hand.focus().objectName().startswith("goals.sign.new."):
            hand.press(Key.Key_Escape)
    elif not _further_goal(play, text):
        return False
    hand.wait(lambda: stage.witness.new("goal"), f"the goal {goal_id}")
    row = stage.witness.new("goal")[0]
    _remember(play, "goals", goal_id, meeting_id, row, text)
    play.account.thing("goals", goal_id)
    if not hand.has("goals.goal.editor.text"):
        hand.click(f"goals.goal.{row}")
        hand.wait_for("goals.goal.editor.text")
    return True


def _further_goal(play: Play, text: str) -> bool:
    """A need that has a goal gets another: open one that is there, and Ctrl+Enter for the next."""
    hand = play.stage.hand
    cells = [w for w in hand.named("goals.goal.") if w.objectName().count(".") == 2]
    cells = [w for w in cells if len(w.objectName().rpartition(".")[2]) == 36]
    if not cells:
        return False
    hand.click(cells[0])
    hand.wait_for("goals.goal.editor.text")
    hand.press(Key.Key_Return, CTRL)
    hand.wait_for("goals.goal.editor.add")
    hand.write_and_enter("goals.goal.editor.text", text)
    return True


def _fill_goal(play: Play, sheet: Sheet) -> None:
    if is_empty(sheet.node.get("need")) and sheet.widget("need_id") is not None:
        sheet.hand.enter("goals.goal.editor.need_id", "")
        sheet.hand.press(Key.Key_Return)
    sheet.pick("need", "need_id", "needs")
    _signs(play, sheet)
    for part in ("baseline", "target"):
        sheet.text(f"{part}.text", f"{part}_text")
        sheet.number(f"{part}.value", f"{part}_value")
        sheet.number(f"{part}.of", f"{part}_of")
        sheet.text(f"{part}.unit", f"{part}_unit")
    sheet.day("baseline.measured_at", "baseline_on")
    sheet.person("baseline.by", "baseline_by_id")
    sheet.code("indicator", "indicator", Indicator, indicator_word)
    sheet.people("pursued_by", "pursued_by")
    sheet.people("documented_by", "documented_by")
    sheet.text("how_often", "how_often")
    sheet.day("next_look", "next_look")
    _attainment(sheet)
    sheet.text("child_text", "child_text")
    choose_case(sheet)
    sheet.share()
    sheet.pick("replaces", "replaces_id", "goals")


def _signs(play: Play, sheet: Sheet) -> None:
    hand, place = play.stage.hand, 0
    for number, sign in numbered(sheet.node, "signs"):
        if not str(sign.get("text") or "").strip():
            continue
        hand.click(f"{sheet.prefix}.sign.add")
        hand.wait(
            lambda: hand.focus().objectName().startswith(f"{sheet.prefix}.sign."), "a line for the sign", 5
        )
        row = hand.focus().objectName().rpartition(".")[0]
        sign_id = str(sign.get("id") or f"{sheet.id}/signs/{place}")
        part = Sheet(play, "signs", sign_id, (*sheet.path, "signs", number), sign, row)
        part.text("text", "text")
        part.code("of", "of", SignOf, sign_of_word)
        part.text("how", "how")
        play.stage.memory.parents["signs", sign_id] = sheet.id
        play.stage.memory.ids["signs", sign_id] = str(place)
        play.account.thing("signs", sign_id)
        place += 1


def _attainment(sheet: Sheet) -> None:
    scale = mapping(sheet.node.get("attainment_scale"))
    for level in LEVELS:
        if not is_empty(scale.get(level)) and sheet.widget(f"attainment.{level}") is not None:
            text = str(scale[level])
            sheet.hand.write(f"{sheet.prefix}.attainment.{level}", text)
            where = (*sheet.path, "attainment_scale", level)
            sheet.play.account.entered(where, "goals", sheet.id, f"attainment.{level}", text)


# -- offers --------------------------------------------------------------------------------------------------


def enter_offers(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Offers by their need, wishes and own steps with the family; then what answers what."""
    sheets = []
    for number, offer in numbered(meeting, "offers"):
        text, offer_id = str(offer.get("text") or ""), str(offer.get("id") or f"{meeting_id}/offers/{number}")
        if not text.strip() or not show_plan(play, "effort.wish.new"):
            continue
        sheet = Sheet(play, "offers", offer_id, (*path, "offers", number), offer, "effort.editor")
        _new_offer(play, sheet, meeting_id, text)
        sheets.append(sheet)
    play.stage.eye.look("offers")
    for sheet in sheets:
        _tie(play, sheet)


def _new_offer(play: Play, sheet: Sheet, meeting_id: str, text: str) -> None:
    stage, hand = play.stage, play.stage.hand
    need = stage.memory.ids.get(("needs", str(sheet.node.get("need"))), "none")
    wish = sheet.node.get("kind") == OfferKind.WISH.value
    button = f"effort.offer.new.{need}"
    hand.click("effort.wish.new" if wish or not hand.has(button) else button)
    hand.wait_for("effort.editor.text")
    sheet.person("who", "person_id")
    sheet.code("kind", "kind", OfferKind, offer_kind_word)
    stage.witness.forget()
    hand.write_and_enter("effort.editor.text", text)
    hand.wait(lambda: stage.witness.new("offer"), f"the offer {sheet.id}")
    row = stage.witness.new("offer")[0]
    _remember(play, "offers", sheet.id, meeting_id, row, text)
    who = stage.memory.names.get(str(sheet.node.get("who")), "")
    stage.memory.hints[f"offers/{sheet.id}"] = who.split(" ")[0]
    play.account.thing("offers", sheet.id)
    sheet.text("text", "text")
    sheet.pick("need", "need_id", "needs")
    sheet.person("to", "to_id")
    _own_half(sheet)
    sheet.pick("from", "statement_id", "statements")
    sheet.code("outcome", "outcome", OfferOutcome, offer_outcome_word)
    sheet.share()
    look_once(play, "offer")
    hand.press(Key.Key_Escape)
    stage.saved("offer", row)


def _own_half(sheet: Sheet) -> None:
    """True, false, or null for a wish of the family (here null says something)."""
    if "own_half" not in sheet.node:
        return
    words = {
        None: translate("Plan", "Does not apply (a wish of the family)"),
        True: translate("Plan", "Yes, can be done without asking others"),
        False: translate("Plan", "No, lies with somebody else"),
    }
    field = sheet.widget("own_half")
    value = sheet.node["own_half"]
    if (
        value in (True, False, None)
        and isinstance(field, QComboBox)
        and choose_word(sheet.play, field, words[value])
    ):
        sheet.note("own_half", "own_half", value, "flag")


def _tie(play: Play, sheet: Sheet) -> None:
    """The offer that answers a wish, and what something became, when all of them are there."""
    hand = play.stage.hand
    if is_empty(sheet.node.get("answered_by")) and is_empty(sheet.node.get("becomes")):
        return
    card = f"effort.offer.{play.stage.memory.ids['offers', sheet.id]}"
    if not hand.has(card):
        return
    hand.click(card)
    hand.wait_for("effort.editor.text")
    sheet.pick("answered_by", "answered_by_id", "offers")
    sheet.pick("becomes", "becomes_id", "offers")
    hand.press(Key.Key_Escape)


def needs_late_links(play: Play, meeting: dict[str, Node]) -> bool:
    """Whether a need rests on something that was only said after it was written."""
    return any(
        _late(play, "needs", need, texts(need, "from"), "sources") for _, need in numbered(meeting, "needs")
    )


def offers_late_links(play: Play, meeting: dict[str, Node]) -> bool:
    """The same for offers and wishes."""
    offers = numbered(meeting, "offers")
    return any(_late(play, "offers", offer, texts(offer, "from"), "statement_id") for _, offer in offers)


def _late(play: Play, kind: str, node: dict[str, Node], wanted: list[str], column: str) -> bool:
    memory, found = play.stage.memory, play.account.expected.get((kind, str(node.get("id")), column))
    noted = 0 if found is None else len(found.value) if found.form == "links" else 1
    known = [one for one in wanted if memory.knows("statements", one)]
    return memory.knows(kind, node.get("id")) and len(known) > noted


def link_needs(play: Play, path: Path, meeting: dict[str, Node]) -> None:
    """Goes back to the needs, now that all is said."""
    hand = play.stage.hand
    for number, need in numbered(meeting, "needs"):
        if _late(play, "needs", need, texts(need, "from"), "sources"):
            hand.click(f"goals.need.{play.stage.memory.ids['needs', str(need['id'])]}")
            hand.wait_for("goals.need.editor.text")
            where = (*path, "needs", number)
            sheet = Sheet(play, "needs", str(need["id"]), where, need, "goals.need.editor")
            before = play.account.expected.get(("needs", sheet.id, "sources"))
            sheet.picks("from", "sources", "statements")
            after = play.account.expected.get(("needs", sheet.id, "sources"))
            if before is not None and after is not None and before is not after:
                fresh = [one for one in after.value if one not in before.value]
                play.account.entered(
                    (*where, "from", "*"), "needs", sheet.id, "sources", before.value + fresh, "links"
                )
            hand.press(Key.Key_Escape)


def link_offers(play: Play, path: Path, meeting: dict[str, Node]) -> None:
    """Goes back to the offers, now that all is said."""
    hand = play.stage.hand
    for number, offer in numbered(meeting, "offers"):
        if _late(play, "offers", offer, texts(offer, "from"), "statement_id"):
            hand.click(f"effort.offer.{play.stage.memory.ids['offers', str(offer['id'])]}")
            hand.wait_for("effort.editor.text")
            sheet = Sheet(play, "offers", str(offer["id"]), (*path, "offers", number), offer, "effort.editor")
            sheet.pick("from", "statement_id", "statements")
            hand.press(Key.Key_Escape)


def look_once(play: Play, name: str) -> None:
    if name not in play.looked:
        play.looked.add(name)
        play.stage.eye.look(name)


def _remember(play: Play, kind: str, thing: str, meeting: str, row: str, text: str) -> None:
    memory = play.stage.memory
    memory.ids[kind, thing] = row
    memory.parents[kind, thing] = meeting
    memory.texts[kind, thing] = text
    play.account.thing(kind, thing)

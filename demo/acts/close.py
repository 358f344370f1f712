"""Step 5: agreements, decisions, the next meeting; then the meeting is closed."""

from __future__ import annotations

from demo.accounting import Path, is_empty
from demo.acts.plan import choose_case, look_once, show_plan
from demo.hand import Key
from demo.reading import Node, mapping, numbered
from demo.sheet import Play, Sheet
from tvaer.terms import AgreementStatus, DecisionLevel, MeetingKind
from tvaer.ui.term_words import agreement_status_word, level_word, meeting_kind_word


def enter_agreements(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Each agreement with who, when, and how it is followed."""
    stage, hand = play.stage, play.stage.hand
    for number, agreement in numbered(meeting, "agreements"):
        what = str(agreement.get("what") or "")
        thing = str(agreement.get("id") or f"{meeting_id}/agreements/{number}")
        if not what.strip() or not show_plan(play, "close.agreement.new"):
            continue
        hand.click("close.agreement.new")
        row = _first_words(play, "close.agreement.editor.what", what, "agreement", thing)
        _remember(play, "agreements", thing, meeting_id, row, what)
        sheet = Sheet(
            play, "agreements", thing, (*path, "agreements", number), agreement, "close.agreement.editor"
        )
        sheet.text("what", "what")
        _fill_agreement(sheet)
        look_once(play, "agreement")
        hand.press(Key.Key_Escape)
        stage.saved("agreement", row)


def _fill_agreement(sheet: Sheet) -> None:
    sheet.person("who", "owner_id")
    sheet.people("with", "partners")
    sheet.pick("goal", "goal_id", "goals")
    sheet.day("start", "start_on")
    sheet.day("due", "due_on")
    sheet.clock("due_time", "due_time")
    sheet.text("documentation.what", "documentation")
    sheet.person("documentation.who", "documented_by_id")
    sheet.text("documentation.how_often", "how_often")
    sheet.text("child_text", "child_text")
    choose_case(sheet)
    sheet.share()
    sheet.code("status", "status", AgreementStatus, agreement_status_word)
    sheet.pick("replaces", "replaces_id", "agreements")
    sheet.person("reassigned_from", "reassigned_from_id")


def enter_decisions(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """Each decision with by whom, by what right, and why."""
    stage, hand = play.stage, play.stage.hand
    for number, decision in numbered(meeting, "decisions"):
        text = str(decision.get("text") or "")
        thing = str(decision.get("id") or f"{meeting_id}/decisions/{number}")
        if not text.strip() or not show_plan(play, "close.decision.new"):
            continue
        hand.click("close.decision.new")
        row = _first_words(play, "close.decision.editor.text", text, "decision", thing)
        _remember(play, "decisions", thing, meeting_id, row, text)
        sheet = Sheet(
            play, "decisions", thing, (*path, "decisions", number), decision, "close.decision.editor"
        )
        sheet.text("text", "text")
        sheet.people("taken_by", "taken_by")
        sheet.code("level", "level", DecisionLevel, level_word)
        sheet.text("reason", "reason")
        sheet.pick("disagreement", "disagreement_id", "disagreements")
        sheet.text("child_text", "child_text")
        choose_case(sheet)
        sheet.share()
        look_once(play, "decision")
        hand.press(Key.Key_Escape)
        stage.saved("decision", row)


def plan_next_meeting(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """When you meet again."""
    wanted = mapping(meeting.get("next_meeting"))
    if is_empty(wanted) or not show_plan(play, "close.next.day"):
        return
    sheet = Sheet(play, "next_meetings", meeting_id, (*path, "next_meeting"), wanted, "close.next")
    sheet.day("date", "day")
    sheet.clock("start", "start")
    sheet.number("planned_minutes", "minutes")
    sheet.text("place", "place")
    sheet.code("type", "kind", MeetingKind, meeting_kind_word)
    sheet.text("why", "why")
    sheet.share()
    play.account.thing("next_meetings", meeting_id)
    play.stage.memory.parents["next_meetings", meeting_id] = meeting_id


def close_meeting(play: Play, meeting_id: str) -> bool:
    """Closes; the program shows the minutes by itself. False when the step it is at does not offer it."""
    hand = play.stage.hand
    play.stage.eye.look("before-closing")
    if not hand.has("run.close"):
        return False
    hand.click("run.close")
    hand.wait_for("document.save")
    play.stage.saved("closed", meeting_id)
    return True


def _first_words(play: Play, field: str, text: str, kind: str, thing: str) -> str:
    """The main words and Enter; returns the id of what came in."""
    stage, hand = play.stage, play.stage.hand
    hand.wait_for(field)
    stage.witness.forget()
    hand.write_and_enter(field, text)
    hand.wait(lambda: stage.witness.new(kind), f"the {kind} {thing}")
    return stage.witness.new(kind)[0]


def _remember(play: Play, kind: str, thing: str, meeting: str, row: str, text: str) -> None:
    memory = play.stage.memory
    memory.ids[kind, thing] = row
    memory.parents[kind, thing] = meeting
    memory.texts[kind, thing] = text
    play.account.thing(kind, thing)

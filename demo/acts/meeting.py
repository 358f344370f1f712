"""Making a meeting, and preparing it: head, participants, agenda."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QComboBox

from demo import course
from demo.accounting import Path, is_empty
from demo.hand import CTRL, Key
from demo.methods import FIVE_STEP, step_of
from demo.reading import Node, items, mapping, numbered, texts
from demo.sheet import Play, Sheet, choose_word, pick_person, read_time
from tvaer.method.model import Method
from tvaer.terms import Attendance, MeetingKind, Version
from tvaer.ui.term_words import attendance_word, meeting_kind_word, version_word
from tvaer.ui.words import current_language, translate

BOARD = "signs_of_safety"


def make_meeting(play: Play, path: Path, meeting: dict[str, Node], method: Method) -> str:
    """A new meeting with its kind, children, title, time and method; returns its id in the file."""
    stage = play.stage
    hand = stage.hand
    head, meeting_id = mapping(meeting["head"]), str(meeting.get("id") or f"meetings/{path[-1]}")
    hand.click("main.meetings")
    hand.click("meetings.new")
    hand.wait_for("new_meeting.title")
    sheet = Sheet(play, "meetings", meeting_id, (*path, "head"), head, "new_meeting")
    sheet.code("type", "kind", MeetingKind, meeting_kind_word)
    _choose_method(sheet, method)
    _choose_cases(play, path, meeting, meeting_id)
    sheet.text("title", "title")
    sheet.day("date", "day", "day")
    sheet.clock("start", "start", "time")
    sheet.number("planned_minutes", "planned_minutes", "minutes")
    stage.eye.look("new-meeting")
    stage.witness.forget()
    hand.press(Key.Key_Return, CTRL)
    hand.wait(lambda: stage.witness.new("meeting"), f"the new meeting {meeting_id}")
    stage.memory.ids["meetings", meeting_id] = stage.witness.new("meeting")[0]
    hand.wait_for("prepare.title")
    stage.memory.texts["meetings", meeting_id] = hand.shown("prepare.title")
    play.account.thing("meetings", meeting_id)
    return meeting_id


def _choose_method(sheet: Sheet, method: Method) -> None:
    field = sheet.widget("method")
    if (
        isinstance(field, QComboBox)
        and choose_word(sheet.play, field, method.name.in_language(current_language()))
        and sheet.value("method") == FIVE_STEP
    ):
        sheet.note("method", "method", method.id, "code")


def _choose_cases(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    sheet = Sheet(play, "meetings", meeting_id, path, meeting, "new_meeting")
    sheet.picks("cases", "cases", "cases")


def prepare_meeting(
    play: Play, path: Path, meeting: dict[str, Node], meeting_id: str, method: Method
) -> None:
    """The rest of the head, who comes, and the agenda."""
    head = mapping(meeting["head"])
    _fill_head(play, Sheet(play, "meetings", meeting_id, (*path, "head"), head, "prepare"))
    _fill_participants(play, path, meeting, meeting_id)
    _fill_agenda(play, path, meeting, meeting_id, method)
    play.stage.eye.look("prepared")


def _fill_head(play: Play, sheet: Sheet) -> None:
    sheet.text("place", "place")
    for name in ("called_by", "facilitator", "note_taker", "host"):
        sheet.person(name, f"{name}_id", name)
    sheet.text("purpose", "purpose")
    play.stage.eye.look("prepare-head")
    open_more(play)
    _board(sheet)
    sheet.text("sub_title", "sub_title")
    sheet.person("co_facilitator", "co_facilitator_id", "co_facilitator")
    sheet.day("invited_at", "invited_on")
    sheet.day("answers_due", "answers_due")
    _languages(sheet)
    sheet.pick("previous", "previous_id", "meetings", "previous")
    sheet.flag("parents_take_part", "parents_take_part")
    sheet.flag("projector", "projector")
    play.stage.eye.look("prepare-more")
    play.stage.hand.click("prepare.more")


def open_more(play: Play) -> None:
    """Unfolds what is seldom needed."""
    if not play.stage.hand.has("prepare.projector"):
        play.stage.hand.click("prepare.more")


def note_length(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    """How long it took: the clock has seen it, or it is written down when it was over."""
    open_more(play)
    sheet = Sheet(play, "meetings", meeting_id, (*path, "head"), mapping(meeting["head"]), "prepare")
    told = str(sheet.value("actual_minutes"))
    field = sheet.widget("actual_minutes")
    if field is not None and sheet.hand.shown(field) == told:
        sheet.note("actual_minutes", "actual_minutes", sheet.value("actual_minutes"), "number")
    else:
        sheet.number("actual_minutes", "actual_minutes")


def _board(sheet: Sheet) -> None:
    field = sheet.widget("board")
    if not isinstance(field, QComboBox) or "board" not in sheet.node:
        return
    wanted = sheet.value("board")
    words = {BOARD: translate("PreparePage", "Four columns"), None: translate("PreparePage", "No board")}
    if wanted in words and choose_word(sheet.play, field, words[wanted]):
        sheet.note("board", "board", wanted or "", "text")


def _languages(sheet: Sheet) -> None:
    wanted = ", ".join(texts(sheet.node, "languages"))
    field = sheet.widget("languages") if wanted else None
    if field is not None:
        sheet.hand.write(field, wanted)
        sheet.note("languages", "languages", wanted)


# -- participants --------------------------------------------------------------------------------------------


def _fill_participants(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str) -> None:
    place = 0
    for number, seat in numbered(meeting, "participants"):
        who = str(seat.get("who") or "")
        if not play.stage.memory.knows("people", who) or not _seat(play, meeting_id, who):
            continue
        seat_path = (*path, "participants", number)
        sheet = Sheet(play, "participants", f"{meeting_id}/{who}", seat_path, seat, "participant")
        sheet.note("who", "person_id", ["people", who], "link")
        play.stage.hand.click(f"prepare.participant.{place}")
        play.stage.hand.wait_for("participant.attendance")
        _fill_seat(play, sheet, mapping(meeting["head"]))
        if place == 0:
            play.stage.eye.look("participant")
        play.stage.hand.click("participant.close")
        place += 1


def _seat(play: Play, meeting_id: str, who: str) -> bool:
    stage = play.stage
    stage.witness.forget()
    pick_person(play, stage.hand.find("prepare.participant.add"), who)
    found = stage.witness.new("participant")
    if found:
        stage.memory.ids["participants", f"{meeting_id}/{who}"] = found[0]
        stage.memory.parents["participants", f"{meeting_id}/{who}"] = meeting_id
        play.account.thing("participants", f"{meeting_id}/{who}")
    return bool(found)


def _fill_seat(play: Play, sheet: Sheet, head: dict[str, Node]) -> None:
    """Who walks in and out of the meeting is seen there; all else is known beforehand or written down."""
    if not walks_in(sheet.node, course.minute(head.get("actual_minutes")) or 0):
        sheet.code("attends", "attendance", Attendance, attendance_word)
        _write_stays(sheet, head)
    sheet.code("may_see", "may_see", Version, version_word)


def _write_stays(sheet: Sheet, head: dict[str, Node]) -> None:
    stays = stays_of(sheet.node)
    field = sheet.widget("presence") if stays else None
    if field is not None:
        start = read_time(head.get("start"))
        begin = start.hour * 60 + start.minute if start else 0
        words = ", ".join(f"{_clock(begin + since)}–{_clock(begin + until)}" for since, until in stays)
        sheet.hand.write(field, words)
        sheet.note("present", "presence", stays, "stays")
        covers_same_moment(sheet, head)


def walks_in(seat: dict[str, Node], end: int) -> bool:
    """Whether coming and going at the table leads to just what the file tells of somebody."""
    stays = stays_of(seat)
    apart = all(one[1] < after[0] for one, after in pairwise(stays)) and all(s < u for s, u in stays)
    if not stays or not apart or stays[-1][1] > end:
        return False
    leaves = len(stays) > 1 or stays[-1][1] < end
    came = Attendance.LATE if stays[0][0] else Attendance.ALL
    return bool(seat.get("attends") == (Attendance.PART if leaves else came).value)


def covers_same_moment(sheet: Sheet, head: dict[str, Node]) -> None:
    """When somebody came and went is held by the stays, when both tell the same."""
    stays, start = stays_of(sheet.node), read_time(head.get("start"))
    begin = start.hour * 60 + start.minute if start else 0
    for key, minute in (("arrives", stays[0][0]), ("leaves", stays[-1][1])):
        moment = read_time(sheet.value(key))
        if moment is not None and moment.hour * 60 + moment.minute == (begin + minute) % 1440:
            sheet.play.account.covered((*sheet.path, key))


def stays_of(seat: dict[str, Node]) -> list[list[int]]:
    """Pairs of whole minutes; anything else is left out."""
    pairs = seat.get("present")
    if not isinstance(pairs, list) or not pairs:
        return []
    good = all(
        isinstance(p, list) and len(p) == 2 and all(type(m) is int and m >= 0 for m in p) and p[0] <= p[1]
        for p in pairs
    )
    return [list(pair) for pair in pairs] if good else []


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02d}"


# -- agenda --------------------------------------------------------------------------------------------------


def _fill_agenda(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str, method: Method) -> None:
    """Changes the points the method suggests into those of the file, adds and removes what is needed."""
    wanted = [
        (number, point)
        for number, point in numbered(meeting, "agenda")
        if str(point.get("title") or "").strip()
    ]
    phases = {str(phase.get("id")): phase for phase in items(meeting, "phases")}
    for place, (number, point) in enumerate(wanted):
        if not play.stage.hand.has(f"prepare.agenda.{place}.title"):
            play.stage.hand.write_and_enter("prepare.agenda.add", str(point["title"]).strip())
            play.stage.hand.wait_for(f"prepare.agenda.{place}.title")
        thing = str(point.get("id") or f"{meeting_id}/agenda/{place}")
        sheet = Sheet(play, "agenda", thing, (*path, "agenda", number), point, f"prepare.agenda.{place}")
        sheet.text("title", "title")
        sheet.number("minutes", "minutes")
        _point_step(sheet, method, phases.get(str(point.get("phase"))))
        play.stage.memory.parents["agenda", thing] = meeting_id
        play.stage.memory.ids["agenda", thing] = str(place)
        play.account.thing("agenda", thing)
    if wanted:
        _remove_rest(play, len(wanted))


def _point_step(sheet: Sheet, method: Method, phase: dict[str, Node] | None) -> None:
    step = step_of(method, phase) if phase else ""
    hidden = sheet.hand.window().findChild(QComboBox, f"{sheet.prefix}.step")
    if hidden is None:
        return
    word = method.step(step).name.in_language(current_language()) if step else translate("Agenda", "No step")
    if hidden.currentText() != word:
        sheet.hand.click(f"{sheet.prefix}.more")
        choose_word(sheet.play, hidden, word)
        sheet.hand.click(f"{sheet.prefix}.more")
    if step and not is_empty(sheet.value("phase")):
        sheet.note("phase", "step", step)


def _remove_rest(play: Play, wanted: int) -> None:
    hand = play.stage.hand
    while hand.has(f"prepare.agenda.{wanted}.title"):
        last = wanted
        while hand.has(f"prepare.agenda.{last + 1}.title"):
            last += 1
        hand.click(f"prepare.agenda.{last}.more")
        hand.click(f"prepare.agenda.{last}.remove")
        _wait_gone(play, f"prepare.agenda.{last}.title")


def _wait_gone(play: Play, name: str) -> None:
    play.stage.hand.wait(lambda: not play.stage.hand.has(name), f"{name} to go")


def start_meeting(play: Play, meeting_id: str) -> None:
    """From the preparation to the table."""
    play.stage.hand.click("prepare.start")
    play.stage.hand.wait_for("run.next")


__all__ = ["make_meeting", "note_length", "prepare_meeting", "start_meeting"]

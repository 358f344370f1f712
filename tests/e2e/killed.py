"""The process that gets killed: a short meeting, and a line in the log for all that was shown as saved.

`python -m tests.e2e.killed prepare|go FOLDER LOG`. The log holds ids and numbers, no words. A line that
begins with `?` is written before an act: what it leads to may or may not be there when the process dies.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import tvaer.ui  # noqa: F401  (before any other part of Qt)
from demo import methods
from demo.accounting import Account
from demo.acts import cases, close, door, meeting, people, plan, said, table
from demo.hand import CTRL, Key
from demo.sheet import Play
from demo.stage import Stage, make_vault, quiet_plugin
from tvaer.ui.widgets.text_area import TextArea

TITLE = "Møde om Yasmin"
HALF = "halvt skrevet linje nummer {}, som bliver stående i feltet"
SHARE = ["family", "professional"]


def statement(number: int, who: str) -> dict[str, Any]:
    return {
        "id": f"s{number}",
        "who": who,
        "text": f"Udsagn {number}",
        "kind": "worry",
        "basis": "seen",
        "share": SHARE,
    }


MEETING: dict[str, Any] = {
    "id": "m",
    "cases": ["c"],
    "head": {"title": TITLE, "type": "tvaerfagligt_netvaerksmoede", "date": "2026-11-05", "start": "08:30"},
    "participants": [{"who": "a"}, {"who": "b"}],
    "phases": [
        {"kind": "framing"},
        {"kind": "step1", "statements": [statement(n, "ab"[n % 2]) for n in range(4)]},
        {"kind": "step2", "statements": [statement(n, "a") for n in (4, 5)]},
        {"kind": "step3", "statements": []},
        {"kind": "step4", "statements": []},
        {"kind": "step5", "statements": []},
    ],
    "needs": [{"id": "n1", "text": "Et behov", "from": ["s1"], "share": SHARE}],
    "goals": [{"id": "g1", "text": "Et mål", "need": "n1", "share": SHARE}],
    "offers": [{"id": "o1", "kind": "offer", "who": "b", "need": "n1", "text": "Et tilbud", "share": SHARE}],
    "agreements": [{"id": f"a{n}", "what": f"Aftale {n}", "who": "b", "share": SHARE} for n in (1, 2)],
}
DOCUMENT: dict[str, Any] = {
    "people": [
        {"id": "a", "name": "Rania Al-Masri", "function": "parent"},
        {"id": "b", "name": "Dennis Vang", "function": "professional", "profession": "Pædagog"},
    ],
    "cases": [{"id": "c", "alias": "Yasmin"}],
    "meetings": [MEETING],
}


class Log:
    """Lines that are there even when the process dies right after."""

    def __init__(self, file: Path) -> None:
        self._file = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def say(self, *words: object) -> None:
        os.write(self._file, (" ".join(map(str, words)) + "\n").encode())


def stage_on(folder: Path) -> Stage:
    quiet_plugin()
    out = folder.parent / "pictures"
    out.mkdir(exist_ok=True)
    stage = Stage(folder, out, datetime(2026, 11, 5, 7, 30, tzinfo=UTC), make_vault(True), lambda _line: None)
    stage.eye.shut = True
    stage.start()
    return stage


def prepare(folder: Path) -> None:
    """A workplace with people, a case and a prepared meeting."""
    stage = stage_on(folder)
    door.first_start(stage, "Sejrbæk Kommune", "Skolen")
    play = Play(stage, Account("short", DOCUMENT))
    people.enter_people(play, DOCUMENT)
    cases.enter_cases(play, DOCUMENT)
    method = methods.method_for(MEETING, methods.shipped())
    meeting_id = meeting.make_meeting(play, ("meetings", 0), MEETING, method)
    meeting.prepare_meeting(play, ("meetings", 0), MEETING, meeting_id, method)
    stage.end()


def go(folder: Path, log: Log) -> None:
    """Unlocks, starts the meeting and runs it to its end."""
    stage = stage_on(folder)
    door.unlock(stage)
    assert stage.program.workplace is not None
    play = Play(stage, Account("short", DOCUMENT))
    _remember(stage)
    stage.saved = lambda what, value: log.say(what, value)
    stage.hand.click("main.meetings")
    stage.hand.enter("meetings.filter", TITLE)
    stage.hand.press(Key.Key_Return)
    log.say("begin")
    log.say("?step", "framing")
    meeting.start_meeting(play, "m")
    _run(play, log)
    log.say("done")
    stage.end()


def _remember(stage: Stage) -> None:
    """Names of what stands on the screen, as somebody who prepared the meeting knows them."""
    assert stage.program.workplace is not None
    reads, memory = stage.program.workplace.reads, stage.memory
    by_name = {p.name: str(p.id) for p in reads.directory()}
    for person in DOCUMENT["people"]:
        memory.ids["people", person["id"]] = by_name[person["name"]]
        memory.names[person["id"]] = person["name"]
    memory.ids["meetings", "m"] = str(reads.meetings()[0].id)
    memory.texts["cases", "c"] = "Yasmin"
    memory.ids["cases", "c"] = str(reads.cases(stage.clock.now())[0].id)


def _run(play: Play, log: Log) -> None:
    method = methods.method_for(MEETING, methods.shipped())
    half = 0
    for number, phase in enumerate(MEETING["phases"]):
        step = phase["kind"]
        log.say("?step", step)
        if not table.go_to(play, step):
            continue
        for place, one in enumerate(phase.get("statements") or ()):
            where = ("meetings", 0, "phases", number, "statements", place)
            written = said.Said(play, where, one, "m", method, step)
            log.say("?draft", "-")
            written.write()
            log.say("draft", "-")
            if place == 0:
                half += 1
                _half_written(play, log, half)
        _plan(play, step)
    log.say("?closed")
    close.close_meeting(play, "m")


def _half_written(play: Play, log: Log, number: int) -> None:
    """Leaves a line half written until it is kept, and takes it away again for the next statement."""
    hand = play.stage.hand
    log.say("?draft", number)
    field = hand.enter("run.capture.text", HALF.format(number))
    assert isinstance(field, TextArea)
    hand.wait(lambda: not field.pending, "the half-written line to be kept", 5)
    log.say("draft", number)
    log.say("?draft", "-")
    hand.press(Key.Key_A, CTRL)
    hand.press(Key.Key_Delete)
    hand.wait(lambda: not field.pending, "the empty line to be kept", 5)
    log.say("draft", "-")


def _plan(play: Play, step: str) -> None:
    path = ("meetings", 0)
    if step == "step3":
        plan.enter_needs(play, path, MEETING, "m")
        plan.enter_goals(play, path, MEETING, "m")
    elif step == "step4":
        plan.enter_offers(play, path, MEETING, "m")
    elif step == "step5":
        close.enter_agreements(play, path, MEETING, "m")


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(Path(sys.argv[2]))
    else:
        go(Path(sys.argv[2]), Log(Path(sys.argv[3])))

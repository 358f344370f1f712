"""The first process: somebody makes a workplace and plays the files, one after the other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from demo import handover, methods
from demo.accounting import Account
from demo.acts import cases, close, documents, door, meeting, people, table
from demo.acts.documents import Saved
from demo.acts.plan import look_once
from demo.hand import Key
from demo.reading import Node, Scenario, mapping, numbered
from demo.sheet import Play, read_date, read_time
from demo.stage import Stage
from tvaer.clock import denmark
from tvaer.ui.unlock.door import MakeVault


def play(chain: list[Scenario], work: Path, out: Path, make_vault: MakeVault) -> None:
    """Plays all files into a new workplace in `work`, and hands over what was entered."""
    stage = Stage(work / "workplace", out, _before(chain[0]), make_vault)
    stage.start()
    with stage.watching():
        _first_start(stage, chain[0])
        played = [play_file(stage, scenario) for scenario in chain]
        stage.hand.click("main.today")
        stage.eye.look("today-after")
    now = stage.clock.now().isoformat()
    stage.end()
    handover.write(work, handover.Handover(played, stage.memory, now))


def play_file(stage: Stage, scenario: Scenario) -> handover.Played:
    """Everything of one file, in the order of the work."""
    run = Play(stage, Account(scenario.name, scenario.document))
    stage.tell(f"{scenario.name}: people and cases")
    stage.clock.set(_before(scenario))
    people.enter_people(run, scenario.document)
    cases.enter_cases(run, scenario.document)
    saved: list[Saved] = []
    for number, one in numbered(scenario.document, "meetings"):
        saved += play_meeting(run, number, one)
    return handover.played(run.account, scenario.file.name, saved)


def play_meeting(run: Play, number: int, node: dict[str, Node]) -> list[Saved]:
    """One meeting from the first plan to its minutes."""
    path = ("meetings", number)
    method = methods.method_for(node, methods.shipped())
    meeting_id = meeting.make_meeting(run, path, node, method)
    run.stage.tell(f"{meeting_id}: prepare")
    meeting.prepare_meeting(run, path, node, meeting_id, method)
    saved = documents.save_agenda(run, meeting_id)
    zero = _starts(node) or run.stage.clock.now()
    run.stage.clock.set(zero - timedelta(minutes=1))
    _look_at_the_day(run, meeting_id)
    run.stage.clock.stand(zero)
    meeting.start_meeting(run, meeting_id)
    table.Table(run, path, node, meeting_id, method, zero).run()
    if not close.close_meeting(run, meeting_id):
        return saved
    run.stage.clock.set(run.stage.clock.now())
    saved += documents.save_minutes(run, meeting_id)
    run.stage.hand.click("document.back")
    meeting.note_length(run, path, node, meeting_id)
    return saved


def _look_at_the_day(run: Play, meeting_id: str) -> None:
    """ "I dag" with the meeting that is about to begin, and back to it; once."""
    if "today-before" in run.looked:
        return
    run.stage.hand.click("main.today")
    look_once(run, "today-before")
    run.stage.hand.click("main.meetings")
    run.stage.hand.enter("meetings.filter", run.stage.memory.texts["meetings", meeting_id])
    run.stage.hand.press(Key.Key_Return)
    run.stage.hand.wait_for("prepare.start")


def _first_start(stage: Stage, scenario: Scenario) -> None:
    meta = mapping(scenario.document.get("meta"))
    case = next((case for _, case in numbered(scenario.document, "cases")), {})
    door.first_start(stage, str(meta.get("municipality") or ""), str(case.get("school") or ""))
    stage.eye.look("today")


def _starts(node: dict[str, Node]) -> datetime | None:
    head = mapping(node.get("head"))
    day, clock = read_date(head.get("date")), read_time(head.get("start"))
    if day is None:
        return None
    hour, minute = (clock.hour, clock.minute) if clock else (9, 0)
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=denmark())


def _before(scenario: Scenario) -> datetime:
    """Ten days before the first meeting, in the morning."""
    starts = [_starts(node) for _, node in numbered(scenario.document, "meetings")]
    first = min((moment for moment in starts if moment), default=datetime.now(UTC))
    day = first.date() - timedelta(days=10) if first.date() > date(1970, 2, 1) else first.date()
    return datetime(day.year, day.month, day.day, 8, 0, tzinfo=denmark())

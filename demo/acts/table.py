"""The meeting at the table: phase by phase, each in its step, with what belongs to the step."""

from __future__ import annotations

from demo.accounting import Path
from demo.acts import close, framing, plan, said
from demo.methods import step_of
from demo.reading import Node, numbered, texts
from demo.sheet import Play
from tvaer.method.model import Method, View


def run_meeting(play: Play, path: Path, meeting: dict[str, Node], meeting_id: str, method: Method) -> None:
    """Goes through the phases of the file; then through the steps of the plan that no phase led to."""
    stage = play.stage
    only = [stage.memory.ids["cases", case] for case in _cases(play, meeting)]
    stage.memory.only_case = set(only) if len(only) == 1 else set()
    done: set[View] = set()
    for number, phase in numbered(meeting, "phases"):
        where = (*path, "phases", number)
        step = step_of(method, phase)
        if not step or not go_to(play, step):
            said.refuse(play, where, phase)
            continue
        play.account.covered((*where, "kind"))
        stage.tell(f"  {meeting_id}: {step}")
        _say(play, where, phase, meeting_id, method)
        _plan(play, path, meeting, meeting_id, method.step(step).view, done)
    for left in method.steps:
        if left.view in PLANS and left.view not in done and go_to(play, left.id):
            _plan(play, path, meeting, meeting_id, left.view, done)
    _go_back(play, path, meeting, method)


def _go_back(play: Play, path: Path, meeting: dict[str, Node], method: Method) -> None:
    """Ties needs and offers to what was said only after they were written down; then to the end again."""
    steps = {step.view: step.id for step in method.steps}
    last = next((step.id for step in method.steps if step.view is View.CLOSE), "")
    if plan.needs_late_links(play, meeting) and go_to(play, steps.get(View.GOALS, "")):
        plan.show_plan(play, "goals.need.new")
        plan.link_needs(play, path, meeting)
    if plan.offers_late_links(play, meeting) and go_to(play, steps.get(View.EFFORT, "")):
        plan.show_plan(play, "effort.wish.new")
        plan.link_offers(play, path, meeting)
    if not play.stage.hand.has("run.close") and last:
        go_to(play, last)


PLANS = (View.FRAMING, View.GOALS, View.EFFORT, View.CLOSE)


def _cases(play: Play, meeting: dict[str, Node]) -> list[str]:
    return [case for case in texts(meeting, "cases") if play.stage.memory.knows("cases", case)]


def go_to(play: Play, step: str) -> bool:
    """Clicks the step in the rail, unless the meeting is there already."""
    stage, hand = play.stage, play.stage.hand
    name = f"run.step.{step}"
    if not hand.has(name):
        return False
    hand.click(name)
    hand.settle()
    stage.saved("step", step)
    return True


def _say(play: Play, path: Path, phase: dict[str, Node], meeting_id: str, method: Method) -> None:
    hand = play.stage.hand
    if not phase.get("statements"):
        return
    if not hand.has("run.capture.speaker") and hand.has("run.said"):
        hand.click("run.said")
    if hand.has("run.capture.text"):
        said.take_down(play, path, phase, meeting_id, method)
        play.stage.eye.look(f"{phase['kind']}-said")


def _plan(
    play: Play, path: Path, meeting: dict[str, Node], meeting_id: str, view: View, done: set[View]
) -> None:
    """What a step asks for besides what is said, once."""
    if view in done:
        return
    done.add(view)
    if view is View.FRAMING:
        framing.tell_framing(play, path, meeting, meeting_id)
    elif view is View.GOALS:
        plan.enter_needs(play, path, meeting, meeting_id)
        plan.enter_goals(play, path, meeting, meeting_id)
        plan.show_plan(play, "goals.need.new")
        play.stage.eye.look("needs-goals-signs")
    elif view is View.EFFORT:
        plan.enter_offers(play, path, meeting, meeting_id)
    elif view is View.CLOSE:
        close.enter_agreements(play, path, meeting, meeting_id)
        close.enter_decisions(play, path, meeting, meeting_id)
        close.plan_next_meeting(play, path, meeting, meeting_id)
        plan.show_plan(play, "close.agreement.new")
        play.stage.eye.look("agreements")

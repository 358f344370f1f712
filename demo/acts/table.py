"""The meeting at the table, minute by minute: each act at its time and in its step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from demo import course
from demo.accounting import Path
from demo.acts import (
    close,
    disagreements,
    ending,
    framing,
    looks,
    phases,
    plan,
    room,
    said,
    scales,
    talk,
    voices,
)
from demo.course import Act, Phase, Rank
from demo.methods import step_of
from demo.reading import Node, numbered, texts
from demo.sheet import Play
from tvaer.method.model import Method, View

PLANS = (View.FRAMING, View.GOALS, View.EFFORT, View.CLOSE)
WITH_BOARD = (View.UNDERSTANDING, View.FOLLOW_UP)
"""Steps after which the board has something on it."""
WITHOUT_PANEL = frozenset({Rank.FRAME, Rank.SCALE, Rank.DISAGREE, Rank.PLAN, Rank.CLOSE})
"""What is done without the panel "Who is here" beside it."""
BEFORE_THE_END = 20
"""Seconds before a phase ends in which its plan is written down."""


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


class Table:
    """One meeting of the file, and where it is now."""

    def __init__(
        self,
        play: Play,
        path: Path,
        meeting: dict[str, Node],
        meeting_id: str,
        method: Method,
        zero: datetime,
    ) -> None:
        self.play, self.path, self.meeting, self.id, self.method = play, path, meeting, meeting_id, method
        self.zero = zero
        self.here = ""
        self.acts: list[Act] = []
        self.done: set[View] = set()
        self.named: set[str] = set()
        """Steps that got another name."""
        self.breaks: list[int] = []
        only = [play.stage.memory.ids["cases", case] for case in _cases(play, meeting)]
        play.stage.memory.only_case = set(only) if len(only) == 1 else set()
        self.phases = course.phases_of(meeting, numbered(meeting, "phases"))
        self.steps = [step_of(method, phase.node) for phase in self.phases]
        self.end = course.length(meeting) * 60

    # -- the list of acts --------------------------------------------------------------------------------

    def add(self, second: int, rank: Rank, do: Callable[[], None], step: str = "", phase: int = -1) -> None:
        """Something to do; without a phase it belongs to the one that is on at that time."""
        at = phase if phase >= 0 else course.active(self.phases, second)
        self.acts.append(Act(second, at, rank, len(self.acts), step, do))

    def run(self) -> None:
        """Everything of the meeting, up to the moment in which it can be closed."""
        for index, phase in enumerate(self.phases):
            self._add_phase(index, phase)
        framing.add_late(self)
        room.add_moves(self)
        voices.add_voices(self)
        phases.add_titles(self)
        scales.add_scales(self)
        disagreements.add_disagreements(self)
        talk.add_turns(self)
        for act in sorted(self.acts):
            self.at(act.second)
            self._do(act)
        self._finish()

    def _do(self, act: Act) -> None:
        """In its step; a look into another step is over at once."""
        if act.rank in WITHOUT_PANEL:
            room.close_panel(self)
        if act.rank is Rank.ENTER:
            self._go(act.step)
            act.do()
        else:
            self.look_into(act.step, act.do)

    def look_into(self, step: str, do: Callable[[], None]) -> None:
        """Does something in another step, and is back at once."""
        before = self.here
        if step and step != before:
            self._go(step)
        do()
        if self.here != before:
            self._go(before)

    def _go(self, step: str) -> None:
        if go_to(self.play, step):
            self.here = step

    def phase_named(self, phase: Node) -> tuple[int, str]:
        """Place and step of a phase by its id in the file; -1 and no step when there is none."""
        named = (i for i, one in enumerate(self.phases) if phase and one.node.get("id") == phase)
        index = next(named, -1)
        return index, self.steps[index] if index >= 0 else ""

    def step_at(self, index: int) -> str:
        """The step in which a phase without one happens: the one before it."""
        return next((step for step in reversed(self.steps[:index]) if step), "")

    def end_of(self, index: int) -> int:
        """The last second but a few of a phase, else of the meeting."""
        end = self.phases[index].end * 60 if index >= 0 else self.end
        return max(0, end - 2 * BEFORE_THE_END)

    def to_line(self) -> None:
        """The keyboard into the run view, wherever it was: no panel, no card."""
        hand = self.play.stage.hand
        room.close_panel(self)
        if hand.has("run.capture.text"):
            hand.click("run.capture.text")

    def at(self, second: int) -> None:
        """Sets the clock on the wall."""
        self.play.stage.clock.stand(self.zero + timedelta(seconds=second))

    def _add_phase(self, index: int, phase: Phase) -> None:
        step = self.steps[index]
        where = (*self.path, "phases", phase.place)
        if not step:
            phases.add_without_step(self, index, phase, where)
            return
        self.add(phase.begin * 60, Rank.ENTER, partial(self._enter, index, phase, where), step, index)
        last = self._add_statements(index, phase, where, step)
        view = self.method.step(step).view
        if view in WITH_BOARD:
            self.add(
                max(last, phase.end * 60 - BEFORE_THE_END),
                Rank.CLOSE,
                partial(looks.look_at_the_table, self),
                step,
                index,
            )
        if view in PLANS and view not in self.done:
            self.done.add(view)
            early = view is View.FRAMING
            second = phase.begin * 60 if early else max(last, phase.end * 60 - BEFORE_THE_END)
            rank = Rank.FRAME if early else Rank.PLAN
            self.add(second, rank, partial(self._plan, view), step, index)

    def _enter(self, index: int, phase: Phase, where: Path) -> None:
        if self.here != self.steps[index]:
            said.refuse(self.play, where, phase.node)
            return
        self.play.account.covered((*where, "kind"))
        self.play.stage.tell(f"  {self.id}: {self.here}")
        phases.note(self, index, phase, where)

    def _add_statements(self, index: int, phase: Phase, where: Path, step: str) -> int:
        second = phase.begin * 60
        statements = list(numbered(phase.node, "statements"))
        for number, one in statements:
            told = course.minute(one.get("at"))
            second = told * 60 if told is not None else second
            path = (*where, "statements", number)
            last = number == statements[-1][0]
            self.add(second, Rank.SAY, partial(self._say, one, path, step, last), step, index)
        return second

    def _say(self, one: dict[str, Node], path: Path, step: str, last: bool) -> None:
        hand = self.play.stage.hand
        if self.here != step:
            return
        if not hand.has("run.capture.speaker") and hand.has("run.said"):
            hand.click("run.said")
        if hand.has("run.capture.text"):
            said.take_down_one(self.play, path, one, self.id, self.method, step)
        if last:
            room.close_panel(self)
            self.play.stage.eye.look(f"{step}-said")

    # -- the plan ----------------------------------------------------------------------------------------

    def _plan(self, view: View) -> None:
        """What a step asks for besides what is said, once."""
        play, path, meeting, meeting_id = self.play, self.path, self.meeting, self.id
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
            ending.ask_all(self)

    def _finish(self) -> None:
        """The plans no phase led to, and what could only be tied when all was said; then to the end."""
        self.at(max([self.end, *(act.second for act in self.acts)]))
        for left in self.method.steps:
            if left.view in PLANS and left.view not in self.done and go_to(self.play, left.id):
                self._plan(left.view)
        steps = {step.view: step.id for step in self.method.steps}
        play, path, meeting = self.play, self.path, self.meeting
        if plan.needs_late_links(play, meeting) and go_to(play, steps.get(View.GOALS, "")):
            plan.show_plan(play, "goals.need.new")
            plan.link_needs(play, path, meeting)
        if plan.offers_late_links(play, meeting) and go_to(play, steps.get(View.EFFORT, "")):
            plan.show_plan(play, "effort.wish.new")
            plan.link_offers(play, path, meeting)
        self._say_late()
        if not play.stage.hand.has("run.close"):
            go_to(play, steps.get(View.CLOSE, ""))

    def _say_late(self) -> None:
        """What a statement became, and in which disagreement it stands: known only now."""
        for index, phase in enumerate(self.phases):
            for number, one in numbered(phase.node, "statements"):
                path = (*self.path, "phases", phase.place, "statements", number)
                late = said.Said(self.play, path, one, self.id, self.method, self.steps[index])
                if late.can_be_tied() and go_to(self.play, self.steps[index]):
                    late.tie()


def _cases(play: Play, meeting: dict[str, Node]) -> list[str]:
    return [case for case in texts(meeting, "cases") if play.stage.memory.knows("cases", case)]


__all__ = ["Table", "go_to"]

"""How long the meeting was in each step, and breaks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from demo import course
from demo.accounting import Path
from demo.acts import said
from demo.acts.plan import look_once
from demo.course import Phase, Rank
from demo.hand import CTRL, Key

if TYPE_CHECKING:
    from demo.acts.table import Table


BREAK = "break"


def add_without_step(table: Table, index: int, phase: Phase, where: Path) -> None:
    """A phase for which the method has no step: a break, or something the program does not know."""
    said.refuse(table.play, where, phase.node)
    if phase.kind == BREAK and phase.end > phase.begin and index > 0:
        table.add(
            phase.begin * 60, Rank.ENTER, partial(_begin_break, table, phase, where), table.step_at(index)
        )
        table.add(phase.end * 60, Rank.ENTER, partial(_end_break, table), table.step_at(index), index)


def _begin_break(table: Table, phase: Phase, where: Path) -> None:
    hand = table.play.stage.hand
    table.to_line()
    hand.press(Key.Key_F9)
    if not hand.has("run.break.end"):
        return
    look_once(table.play, "break")
    thing = str(phase.node.get("id") or f"{table.id}/phases/{phase.place}")
    memory, account = table.play.stage.memory, table.play.account
    nth = len(table.breaks)
    memory.parents["breaks", thing], memory.ids["breaks", thing] = table.id, str(nth)
    table.breaks.append(phase.begin)
    account.covered((*where, "kind"))
    account.thing("breaks", thing)
    if phase.as_told:
        account.entered((*where, "from"), "breaks", thing, "began", phase.begin, "minute")
        if course.minute(phase.node.get("to")) == phase.end:
            account.entered((*where, "to"), "breaks", thing, "ended", phase.end, "minute")


def _end_break(table: Table) -> None:
    if table.play.stage.hand.has("run.break.end"):
        table.play.stage.hand.click("run.break.end")


def add_titles(table: Table) -> None:
    """What the steps are called at this meeting, when it begins."""
    table.add(0, Rank.PLAN, partial(_name_steps, table))


def _name_steps(table: Table) -> None:
    """Along the rail with Tab; F2 on a step that is called something else here."""
    hand = table.play.stage.hand
    titles = {step: title for step, title in _titles(table).items() if title != _usual(table, step)}
    for step, title in titles.items():
        if not _focus_step(table, step):
            return
        hand.press(Key.Key_F2)
        if not hand.has("run.step.title"):
            return
        hand.press(Key.Key_A, CTRL)
        hand.type(title)
        hand.press(Key.Key_Return)
        table.named.add(step)


def _focus_step(table: Table, step: str) -> bool:
    """F6 to the rail, then Tab."""
    hand = table.play.stage.hand
    if not _in_rail(hand.focus()):
        table.to_line()
        for _ in range(5):
            hand.press(Key.Key_F6)
            if _in_rail(hand.focus()):
                break
    for _ in range(2 * len(table.method.steps) + 12):
        if hand.focus().objectName() == f"run.step.{step}":
            return True
        hand.press(Key.Key_Tab)
        if not _in_rail(hand.focus()):
            return False
    return False


def _in_rail(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None and parent.objectName() != "run.steps":
        parent = parent.parentWidget()
    return parent is not None


def _titles(table: Table) -> dict[str, str]:
    """The first title of each step, in the order of the rail."""
    told: dict[str, str] = {}
    for index, phase in enumerate(table.phases):
        title = phase.node.get("title")
        if table.steps[index] and isinstance(title, str) and title.strip():
            told.setdefault(table.steps[index], title.strip())
    return {step.id: told[step.id] for step in table.method.steps if step.id in told}


def _usual(table: Table, step: str) -> str:
    return table.method.step(step).name.da


def note(table: Table, index: int, phase: Phase, where: Path) -> None:
    """The minutes of a phase that just began, where the meeting's way can show them."""
    step = table.steps[index]
    if _same_as_beside(table, index) or not phase.as_told:
        return
    thing = str(phase.node.get("id") or f"{table.id}/phases/{phase.place}")
    nth = sum(
        1 for i in range(index) if table.steps[i] == step and table.phases[i].end > table.phases[i].begin
    )
    memory, account = table.play.stage.memory, table.play.account
    memory.parents["phases", thing], memory.ids["phases", thing] = table.id, f"{step}/{nth}"
    account.thing("phases", thing)
    title = phase.node.get("title")
    if title and title == _titles(table).get(step) and (title == _usual(table, step) or step in table.named):
        account.entered((*where, "title"), "phases", thing, "title", title)
    if index or not phase.begin:
        account.entered((*where, "from"), "phases", thing, "since", phase.begin)
    if course.minute(phase.node.get("to")) == phase.end and _ends(table, index):
        account.entered((*where, "to"), "phases", thing, "until", phase.end)


def _ends(table: Table, index: int) -> bool:
    """Whether the meeting leaves the step when the phase ends: for another step, for a break, or for good."""
    following = table.phases[index + 1] if index + 1 < len(table.phases) else None
    if following is None or table.steps[index + 1]:
        return True
    return following.kind == BREAK and table.play.stage.hand.has("run.act.break")


def _same_as_beside(table: Table, index: int) -> bool:
    """Two phases in one step, one after the other, are one stay of the meeting."""
    step = table.steps[index]
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(table.steps)]
    return any(table.steps[i] == step for i in beside)

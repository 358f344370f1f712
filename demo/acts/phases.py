"""How long the meeting was in each step, and breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from demo import course
from demo.accounting import Path
from demo.acts import said
from demo.course import Phase

if TYPE_CHECKING:
    from demo.acts.table import Table


def add_without_step(table: Table, _index: int, phase: Phase, where: Path) -> None:
    """A phase for which the method has no step."""
    said.refuse(table.play, where, phase.node)


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
    account.entered((*where, "from"), "phases", thing, "since", phase.begin)
    if course.minute(phase.node.get("to")) == phase.end:
        account.entered((*where, "to"), "phases", thing, "until", phase.end)


def _same_as_beside(table: Table, index: int) -> bool:
    """Two phases in one step, one after the other, are one stay of the meeting."""
    step = table.steps[index]
    beside = [i for i in (index - 1, index + 1) if 0 <= i < len(table.steps)]
    return any(table.steps[i] == step for i in beside)

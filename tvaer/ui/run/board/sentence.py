"""The two guided sentences of the board: a statement of worry and the wellbeing goal that answers it.

Who worries, about what behaviour, with what likely effect on the child; the dispute, if any (seed 003).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tvaer.ids import Id
from tvaer.method.advice import WELLBEING_GOAL, WORRY_STATEMENT
from tvaer.method.loader import Method
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import Basis, StatementKind
from tvaer.ui.run.board.words import together
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.words import fill, translate


@dataclass(frozen=True)
class Guided:
    """What the guided fields hold."""

    goal: bool
    owners: tuple[Id, ...] = ()
    about: str = ""
    effect: str = ""
    dispute: Id | None = None

    @property
    def has_words(self) -> bool:
        return bool(_bare(self.about) or _bare(self.effect))

    @property
    def kind(self) -> StatementKind:
        return StatementKind.GOAL_TALK if self.goal else StatementKind.WORRY

    @property
    def sub(self) -> str:
        return WELLBEING_GOAL if self.goal else WORRY_STATEMENT

    @property
    def basis(self) -> Basis | None:
        """A worry put into one sentence is what people make of what they saw and heard."""
        return None if self.goal else Basis.ASSESSED


def guided_of(said: Statement) -> Guided:
    """What a statement holds of it."""
    goal = said.kind is StatementKind.GOAL_TALK
    return Guided(goal, said.owners, said.about, said.effect, said.dispute_id)


def is_guided(said: Statement) -> bool:
    """Whether a statement is one of the two; others of its kind stand in their own words."""
    wanted = {StatementKind.WORRY: WORRY_STATEMENT, StatementKind.GOAL_TALK: WELLBEING_GOAL}
    return said.sub != "" and wanted.get(said.kind) == said.sub and not said.passed_on


def column_of(method: Method, guided: Guided) -> str | None:
    """The column whose small heading it stands under; else the one that suggests itself for its kind."""
    for column in method.board:
        if any(sub.id == guided.sub for sub in column.subs):
            return column.id
    column_for = method.column_for(guided.kind)
    return column_for.id if column_for is not None else None


def sentence(record: MeetingRecord, guided: Guided) -> str:
    """The whole in plain words; empty while there are none."""
    if not guided.has_words:
        return ""
    about, effect = _bare(guided.about), _bare(guided.effect)
    names = [short_name(record, owner) for owner in guided.owners]
    words = (_goal if guided.goal else _worry)(together(names), len(names), about, effect)
    topic = next((_bare(d.topic) for d in record.disagreements if d.id == guided.dispute), "")
    if topic:
        words += " " + fill(translate("Guided", "You see this differently: %1."), topic)
    return words


def _worry(who: str, count: int, about: str, effect: str) -> str:
    if not (about and effect):
        one = about or effect
        if count == 0:
            return fill(translate("Guided", "We are worried that %1."), one)
        if count == 1:
            return fill(translate("Guided", "%1 is worried that %2."), who, one)
        return fill(translate("Guided", "%1 are worried that %2."), who, one)
    if count == 0:
        return fill(translate("Guided", "We are worried that %1, and that %2."), about, effect)
    if count == 1:
        return fill(translate("Guided", "%1 is worried that %2, and that %3."), who, about, effect)
    return fill(translate("Guided", "%1 are worried that %2, and that %3."), who, about, effect)


def _goal(who: str, count: int, about: str, effect: str) -> str:
    if not (about and effect):
        one = about or effect
        if count == 0:
            return fill(translate("Guided", "We would like to see that %1."), one)
        return fill(translate("Guided", "%1 would like to see that %2."), who, one)
    if count == 0:
        return fill(translate("Guided", "We would like to see that %1, so that %2."), about, effect)
    return fill(translate("Guided", "%1 would like to see that %2, so that %3."), who, about, effect)


def _bare(words: str) -> str:
    """As it stands in the middle of a sentence: one line, without the stop, and without a second "that"."""
    flat = " ".join(words.split()).rstrip(".!,; ")
    for that in ("at ", "that "):
        if flat.lower().startswith(that):
            flat = flat[len(that) :]
    return flat


def unpaired(record: MeetingRecord) -> list[Statement]:
    """Statements of worry without a goal and wellbeing goals without a worry, in the meeting's order."""
    both = [said for said in record.statements if is_guided(said)]
    worries = {said.id for said in both if said.kind is StatementKind.WORRY}
    answered = {said.pair_id for said in both if said.kind is StatementKind.GOAL_TALK}
    return [
        said
        for said in both
        if (said.id not in answered if said.id in worries else said.pair_id not in worries)
    ]


def partners(record: MeetingRecord, goal: bool) -> Sequence[Statement]:
    """What a sentence can be paired with: worries for a goal, goals for a worry."""
    wanted = StatementKind.WORRY if goal else StatementKind.GOAL_TALK
    return [said for said in record.statements if is_guided(said) and said.kind is wanted]

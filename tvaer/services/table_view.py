"""What stands on the table screen in a step: made from what all may see (ADR 0030), without any look.

The window is given a `TableView` and nothing else: what is not in it cannot be shown, spoken or left behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from tvaer.ids import Id
from tvaer.method.machine import MeetingRun
from tvaer.method.model import Column, Method, View
from tvaer.services.table_names import Namer, Naming, Owner
from tvaer.services.table_sharing import shared
from tvaer.snapshots import (
    Agreement,
    Disagreement,
    Goal,
    MeetingRecord,
    Need,
    Offer,
    Scale,
    Statement,
)
from tvaer.terms import AgreementStatus, BoardColumn, GoalStatus, OfferKind, ScaleKind, StatementKind

LIFE = "life"
"""Key of the column for the child's whole life, which is told in step 1 but is no column of the board."""

_PAST = frozenset({AgreementStatus.CHANGED, AgreementStatus.STOPPED})
_ON_THE_WAY = frozenset({GoalStatus.ACTIVE, GoalStatus.REACHED})
_PLANS = frozenset({View.GOALS, View.EFFORT})
_OFFERS = {
    StatementKind.OFFER: OfferKind.OFFER,
    StatementKind.WISH: OfferKind.WISH,
    StatementKind.OWN_CONTRIBUTION: OfferKind.OWN_CONTRIBUTION,
}


@dataclass(frozen=True)
class TableCard:
    """One card: its words, whose it is, and where it says so, kind and day. `seen_by`: how each sees it."""

    id: Id
    text: str
    owners: tuple[Owner, ...] = ()
    kind: OfferKind | None = None
    due: date | None = None
    seen_by: tuple[tuple[Owner | None, str], ...] = ()


@dataclass(frozen=True)
class TableColumn:
    """A column of the board. `key` is the column's id or `LIFE`; `name` empty: the window names it."""

    key: str
    name: str
    cards: tuple[TableCard, ...] = ()


@dataclass(frozen=True)
class TableRow:
    """One line of the plan: cells from left to right, each with its cards."""

    cells: tuple[tuple[TableCard, ...], ...]


@dataclass(frozen=True)
class TableMark:
    """One person's mark; without a name where nobody is named."""

    owner: Owner | None
    score: int


@dataclass(frozen=True)
class TableScale:
    """A scale whose marks are shown to all."""

    question: str
    low: str
    high: str
    kind: ScaleKind
    marks: tuple[TableMark, ...]


@dataclass(frozen=True)
class TableDot:
    """A step in the line at the bottom."""

    number: int
    name: str
    here: bool
    been: bool


@dataclass(frozen=True)
class TableView:
    """All that the table screen may know. `child` is what the child is called here."""

    view: View
    child: str
    step: str
    """The step's name."""
    purpose: str
    prompts: tuple[str, ...]
    points: tuple[str, ...] = ()
    columns: tuple[TableColumn, ...] = ()
    rows: tuple[TableRow, ...] = ()
    scale: TableScale | None = None
    next_day: date | None = None
    plan_steps: tuple[int, ...] = ()
    """Numbers of the steps in which is found what must happen."""
    dots: tuple[TableDot, ...] = ()


def table_view(
    record: MeetingRecord, method: Method, step_id: str, naming: Naming, language: str
) -> TableView:
    """What the table screen shows in a step. Raises KeyError when the method has no such step."""
    return _Maker(record, method, step_id, naming, language).made()


def held_still(before: TableView, now: TableView) -> TableView:
    """The view that is held still, as it may be read now: nothing new, but corrected, and without what has
    been kept back since. Both are of the same step."""
    known = {card.id for column in before.columns for card in column.cards}
    known |= {card.id for row in before.rows for cell in row.cells for card in cell}

    def kept(cards: tuple[TableCard, ...]) -> tuple[TableCard, ...]:
        return tuple(card for card in cards if card.id in known)

    rows = (TableRow(tuple(kept(cell) for cell in row.cells)) for row in now.rows)
    return replace(
        now,
        columns=tuple(replace(column, cards=kept(column.cards)) for column in now.columns),
        rows=tuple(row for row in rows if any(row.cells)),
        scale=now.scale if before.scale else None,
        next_day=now.next_day if before.next_day else None,
        dots=before.dots,
    )


class _Maker:
    """Makes one view from the shared part of a record; the record itself is not kept."""

    def __init__(
        self, record: MeetingRecord, method: Method, step_id: str, naming: Naming, language: str
    ) -> None:
        self.record = shared(record)
        self.method, self.step, self.language = method, method.step(step_id), language
        self.namer = Namer(self.record, naming)

    def made(self) -> TableView:
        view = self.step.view
        later = self.record.next_meeting
        return TableView(
            view=view,
            child=self.namer.children,
            step=self._name(self.step.id),
            purpose=self.step.purpose.in_language(self.language, self.namer.children),
            prompts=tuple(p.in_language(self.language, self.namer.children) for p in self.step.prompts),
            points=self._points() if view is View.FRAMING else (),
            columns=self._columns() if view in (View.STORY, View.UNDERSTANDING) else (),
            rows=self._rows(view),
            scale=self._scale(),
            next_day=later.day if later and view is View.CLOSE else None,
            plan_steps=tuple(
                step.number for step in self.method.steps if step.number and step.view in _PLANS
            ),
            dots=self._dots(),
        )

    def _name(self, step_id: str) -> str:
        """What a step is called here: this meeting may have named it itself."""
        own = next((step.title for step in self.record.own_steps if step.step == step_id and step.title), "")
        return self.namer.own(own) if own else self.method.step(step_id).name.in_language(self.language)

    def _dots(self) -> tuple[TableDot, ...]:
        run = MeetingRun.of_record(self.method, self.record)
        return tuple(
            TableDot(step.number, self._name(step.id), step.id == self.step.id, step.id in run.visited)
            for step in self.method.steps
            if step.number is not None
        )

    def _points(self) -> tuple[str, ...]:
        """The framing as it was said, or as the method has it."""
        said = self.record.head.framing_points or tuple(
            point.in_language(self.language, self.namer.children) for point in self.method.framing_points
        )
        return tuple(self.namer.own(point) for point in said)

    # -- the board -------------------------------------------------------------------------------------

    def _columns(self) -> tuple[TableColumn, ...]:
        """The step's columns: in the story understanding waits, in the understanding what must happen."""
        waits = BoardColumn.UNDERSTANDING if self.step.view is View.STORY else BoardColumn.MUST_HAPPEN
        columns = [self._column(column) for column in self.method.board if column.id != waits]
        life = self._cards(said for said in self.record.statements if self._is_life(said))
        if life:
            columns.insert(2, TableColumn(LIFE, "", life))
        return tuple(columns)

    def _column(self, column: Column) -> TableColumn:
        said = (item for item in self.record.statements if self._column_of(item) == column.id)
        cards = self._cards(said)
        if column.id == BoardColumn.UNDERSTANDING:
            cards += tuple(self._differing(item) for item in self.record.disagreements)
        return TableColumn(column.id, column.name.in_language(self.language), cards)

    def _column_of(self, said: Statement) -> str | None:
        if any(said.column == column.id for column in self.method.board):
            return said.column
        column = self.method.column_for(said.kind)
        return column.id if column else None

    def _is_life(self, said: Statement) -> bool:
        return said.kind is StatementKind.LIFE_SITUATION and self._column_of(said) is None

    def _waits(self, said: Statement) -> bool:
        """A solution that came early stays out of sight until its step (ui.md, principle 3)."""
        ids = self.method.step_ids
        return said.kept_for in ids and ids.index(said.kept_for) > ids.index(self.step.id)

    def _cards(self, statements: Iterable[Statement]) -> tuple[TableCard, ...]:
        return tuple(self._said(item) for item in statements if not self._waits(item))

    def _said(self, item: Statement, kind: OfferKind | None = None) -> TableCard:
        owners = self.namer.owners(item.speaker_id, *item.owners)
        return TableCard(item.id, self.namer.card(item.text), owners, kind)

    def _differing(self, item: Disagreement) -> TableCard:
        positions = []
        for position in item.positions:
            owner = self.namer.owners(position.person_id)
            positions.append((owner[0] if owner else None, self.namer.card(position.text)))
        return TableCard(item.id, self.namer.card(item.topic), seen_by=tuple(positions))

    # -- the plan --------------------------------------------------------------------------------------

    def _rows(self, view: View) -> tuple[TableRow, ...]:
        if view is View.GOALS:
            return self._goals()
        if view is View.EFFORT:
            return self._effort()
        if view is View.CLOSE:
            return tuple(self._who_does_what(item) for item in self._agreed())
        if view is View.FOLLOW_UP:
            return tuple(self._who_does_what(item) for item in self.record.carried)
        return ()

    def _goals(self) -> tuple[TableRow, ...]:
        """Need, goal, and what would be seen; a goal without a need stands last."""
        goals = [goal for goal in self.record.goals if goal.status in _ON_THE_WAY]
        rows = []
        for need in self.record.needs:
            mine = [goal for goal in goals if goal.need_id == need.id]
            cell: tuple[TableCard, ...] = (self._need(need),)
            for goal in mine:
                rows.append(self._goal(cell, goal))
                cell = ()
            if cell:
                rows.append(TableRow((cell, (), ())))
        return (*rows, *(self._goal((), goal) for goal in goals if goal.need_id is None))

    def _need(self, need: Need) -> TableCard:
        return TableCard(need.id, self.namer.card(need.text))

    def _goal(self, before: tuple[TableCard, ...], goal: Goal) -> TableRow:
        signs = tuple(TableCard(sign.id, self.namer.card(sign.text)) for sign in goal.signs)
        return TableRow((before, (TableCard(goal.id, self.namer.card(goal.text)),), signs))

    def _effort(self) -> tuple[TableRow, ...]:
        """Need, what is laid on the table for it, and what was agreed; the rest of both stands last."""
        goals = {goal.id: goal.need_id for goal in self.record.goals}
        offers = {offer.id: offer.need_id for offer in self.record.offers}
        needs = {need.id for need in self.record.needs}

        def need_of(item: Agreement) -> Id | None:
            found = goals.get(item.goal_id) if item.goal_id else None
            found = found or (offers.get(item.offer_id) if item.offer_id else None)
            return found if found in needs else None

        rows = []
        for need in self.record.needs:
            laid = tuple(self._offer(item) for item in self.record.offers if item.need_id == need.id)
            agreed = tuple(self._agreement(item) for item in self._agreed() if need_of(item) == need.id)
            rows.append(TableRow(((self._need(need),), laid, agreed)))
        loose = tuple(self._offer(item) for item in self.record.offers if item.need_id is None)
        said = tuple(
            self._said(item, _OFFERS.get(item.kind))
            for item in self.record.statements
            if self.step.id in (item.step, item.kept_for)
            and item.becomes_id is None
            and (item.kind in _OFFERS or item.kind is StatementKind.PROPOSAL)
        )
        agreed = tuple(self._agreement(item) for item in self._agreed() if need_of(item) is None)
        if loose or said or agreed:
            rows.append(TableRow(((), loose + said, agreed)))
        return tuple(rows)

    def _agreed(self) -> tuple[Agreement, ...]:
        return tuple(item for item in self.record.agreements if item.status not in _PAST)

    def _offer(self, item: Offer) -> TableCard:
        owners = self.namer.owners(item.person_id)
        return TableCard(item.id, self.namer.card(item.text), owners, item.kind)

    def _agreement(self, item: Agreement) -> TableCard:
        owners = self.namer.owners(item.owner_id, *item.partners)
        return TableCard(item.id, self.namer.card(item.what), owners, due=item.due_on)

    def _who_does_what(self, item: Agreement) -> TableRow:
        card = self._agreement(item)
        what = TableCard(item.id, card.text)
        who = (TableCard(item.id, "", card.owners),) if card.owners else ()
        when = (TableCard(item.id, "", due=item.due_on),) if item.due_on else ()
        return TableRow(((what,), who, when))

    # -- the scale -------------------------------------------------------------------------------------

    def _scale(self) -> TableScale | None:
        """The last scale of this step whose marks all may see."""
        here = [scale for scale in self.record.scales if scale.step == self.step.id and scale.ratings]
        if not here:
            return None
        return self._shown_scale(here[-1])

    def _shown_scale(self, scale: Scale) -> TableScale:
        marks = []
        for mark in scale.ratings:
            if mark.score is not None:
                owner = self.namer.owners(mark.person_id)
                marks.append(TableMark(owner[0] if owner else None, mark.score))
        card = self.namer.card
        in_order = tuple(sorted(marks, key=lambda mark: mark.score))
        return TableScale(card(scale.question), card(scale.low), card(scale.high), scale.kind, in_order)

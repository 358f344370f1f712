"""What stands where on the board: columns, their groups, and the order of the cards. No widgets here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tvaer.ids import Id
from tvaer.method.loader import Method
from tvaer.services.commands import EditStatement, MoveStatement
from tvaer.services.commands.base import Together
from tvaer.snapshots import Disagreement, MeetingRecord, Statement
from tvaer.terms import BoardColumn
from tvaer.ui.run.capture_bar import PARKED_STEP
from tvaer.ui.words import current_language, fill, translate

UNPLACED = ""
"""The group of cards that no small heading has been chosen for; it stands first and has no heading."""
KEPT = ":kept"
DIFFERENT = ":different"
ELSEWHERE = ":elsewhere"
"""The column of cards whose own column the method no longer has: nothing said may vanish."""


@dataclass(frozen=True)
class Group:
    """A small heading with its cards. `hint` stands there while it is empty."""

    id: str
    name: str
    hint: str = ""
    cards: tuple[Id, ...] = ()

    @property
    def takes_cards(self) -> bool:
        """Whether a statement can be moved here."""
        return self.id != DIFFERENT


@dataclass(frozen=True)
class BoardColumnPlace:
    """One column: the id of the method file, its name, and its groups in order."""

    id: str
    name: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        return sum(len(group.cards) for group in self.groups)

    def group(self, group_id: str) -> Group | None:
        return next((group for group in self.groups if group.id == group_id), None)


@dataclass(frozen=True)
class Spot:
    """A place for a card: in which column and group, and before which card (None: last of the group)."""

    column: str
    group: str
    before: Id | None = None


def on_board(record: MeetingRecord) -> Iterator[Statement]:
    """Statements that stand on the board: what belongs to another meeting does not."""
    for said in record.statements:
        if said.column is not None and not said.passed_on:
            yield said


def board_of(
    method: Method, record: MeetingRecord, shown: Sequence[Statement] | None = None
) -> tuple[BoardColumnPlace, ...]:
    """The board as it is now, of all statements or of those `shown`."""
    language, child = current_language(), record.child_names or None
    known = {column.id: {sub.id for sub in column.subs} for column in method.board}
    cards: dict[tuple[str, str], list[Id]] = {}
    for said in on_board(record) if shown is None else shown:
        cards.setdefault(_where(said, known), []).append(said.id)
    columns = []
    come = _come_to(method, record)
    for column in method.board:
        groups = [Group(UNPLACED, "", cards=_of(cards, column.id, UNPLACED))]
        for sub in column.subs:
            waits = sub.empty is not None and (not sub.step or sub.step not in come)
            hint = sub.empty.in_language(language, child) if waits and sub.empty else ""
            name = sub.name.in_language(language, child)
            groups.append(Group(sub.id, name, hint, _of(cards, column.id, sub.id)))
        if kept := _of(cards, column.id, KEPT):
            groups.append(Group(KEPT, _kept_name(method), cards=kept))
        columns.append(BoardColumnPlace(column.id, column.name.in_language(language, child), tuple(groups)))
    if elsewhere := _of(cards, ELSEWHERE, UNPLACED):
        name = translate("Board", "Without a column")
        columns.append(BoardColumnPlace(ELSEWHERE, name, (Group(UNPLACED, "", cards=elsewhere),)))
    return _with_disagreements(columns, record.disagreements if shown is None else ())


def _with_disagreements(
    columns: list[BoardColumnPlace], seen: Sequence[Disagreement]
) -> tuple[BoardColumnPlace, ...]:
    """Where people see it differently stands with the understanding, or in the last column."""
    if not seen or not columns:
        return tuple(columns)
    ids = [column.id for column in columns]
    place = ids.index(BoardColumn.UNDERSTANDING) if BoardColumn.UNDERSTANDING in ids else len(ids) - 1
    group = Group(DIFFERENT, translate("Board", "Here we see it differently"), cards=_ids(seen))
    columns[place] = replace(columns[place], groups=(*columns[place].groups, group))
    return tuple(columns)


def _ids(seen: Sequence[Disagreement]) -> tuple[Id, ...]:
    return tuple(one.id for one in seen)


def _where(said: Statement, known: dict[str, set[str]]) -> tuple[str, str]:
    if said.column not in known:
        return ELSEWHERE, UNPLACED
    if said.kept_for and said.becomes_id is None:
        return said.column, KEPT
    return said.column, said.sub if said.sub in known[said.column] else UNPLACED


def _of(cards: dict[tuple[str, str], list[Id]], column: str, group: str) -> tuple[Id, ...]:
    return tuple(cards.get((column, group), ()))


def _come_to(method: Method, record: MeetingRecord) -> frozenset[str]:
    """Steps at which the meeting is or has been, and all before them."""
    ids = method.step_ids
    reached = [ids.index(s) for s in {record.head.step, *record.visited} if s in ids]
    return frozenset(ids[: max(reached, default=-1) + 1])


def _kept_name(method: Method) -> str:
    numbers = [step.number for step in method.steps if step.id == method.effort_step]
    return fill(translate("Board", "Kept for step %1"), numbers[0] if numbers else 4)


# -- moving ------------------------------------------------------------------------------------------------


def spot_of(board: Sequence[BoardColumnPlace], card: Id) -> Spot | None:
    """Where a card stands."""
    for column in board:
        for group in column.groups:
            if card in group.cards:
                place = group.cards.index(card) + 1
                return Spot(column.id, group.id, group.cards[place] if place < len(group.cards) else None)
    return None


def beside(board: Sequence[BoardColumnPlace], card: Id, direction: int) -> Spot | None:
    """The place in the next column to the left (−1) or right (1); the order within it follows the meeting."""
    here = spot_of(board, card)
    if here is None:
        return None
    ids = [column.id for column in board if column.id != ELSEWHERE]
    place = (ids.index(here.column) if here.column in ids else len(ids)) + direction
    return Spot(ids[place], UNPLACED) if 0 <= place < len(ids) else None


def above_or_below(board: Sequence[BoardColumnPlace], card: Id, direction: int) -> Spot | None:
    """One place up (−1) or down (1): within the small heading, then into the one beside it."""
    here = spot_of(board, card)
    if here is None:
        return None
    column = next(column for column in board if column.id == here.column)
    groups = [group for group in column.groups if group.takes_cards]
    number = next((n for n, group in enumerate(groups) if group.id == here.group), None)
    if number is None:
        return None
    cards = groups[number].cards
    target = cards.index(card) + direction
    if 0 <= target < len(cards):
        before = target if direction < 0 else target + 1
        return Spot(column.id, here.group, cards[before] if before < len(cards) else None)
    if not 0 <= number + direction < len(groups):
        return None
    beyond = groups[number + direction]
    first = beyond.cards[0] if direction > 0 and beyond.cards else None
    return Spot(column.id, beyond.id, first)


def move_to(
    board: Sequence[BoardColumnPlace], record: MeetingRecord, card: Id, spot: Spot
) -> Together | None:
    """The one command that puts a card there; None when it stands there already."""
    said = next((s for s in record.statements if s.id == card), None)
    if said is None or spot.column == ELSEWHERE or spot.group == DIFFERENT or spot_of(board, card) == spot:
        return None
    kept = spot.group == KEPT
    sub = said.sub if kept and spot.column == said.column else "" if kept else spot.group
    wanted = {"column": spot.column, "sub": sub, "kept_for": PARKED_STEP if kept else ""}
    values = {name: value for name, value in wanted.items() if getattr(said, name) != value}
    if said.becomes_id is not None:
        values.pop("kept_for", None)
    commands: list[EditStatement | MoveStatement] = [EditStatement(card, values)] if values else []
    follower = _follower(board, record, card, spot)
    if follower != _next_of(record, card):
        commands.append(MoveStatement(card, follower))
    return Together(tuple(commands)) if commands else None


def _follower(board: Sequence[BoardColumnPlace], record: MeetingRecord, card: Id, spot: Spot) -> Id | None:
    """The statement of the whole meeting that the card shall stand before."""
    if spot.before is not None:
        return spot.before
    column = next((column for column in board if column.id == spot.column), None)
    group = column.group(spot.group) if column is not None else None
    others = [other for other in group.cards if other != card] if group is not None else []
    if not others:
        return _next_of(record, card)
    return _next_of(record, others[-1], passing=card)


def _next_of(record: MeetingRecord, card: Id, passing: Id | None = None) -> Id | None:
    ids = [said.id for said in record.statements if said.id != passing]
    place = ids.index(card) + 1
    return ids[place] if place < len(ids) else None

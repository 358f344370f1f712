"""What is written on the table screen: a view of what all may see, in words of the chosen language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tvaer.method.loader import View
from tvaer.services.table_names import Owner
from tvaer.services.table_view import LIFE, TableCard, TableColumn, TableDot, TableRow, TableScale, TableView
from tvaer.terms import BoardColumn, OfferKind
from tvaer.ui import dates
from tvaer.ui.meeting_words import joined
from tvaer.ui.term_words import offer_kind_word, perspective_word
from tvaer.ui.words import fill, translate

_TINTS = {
    BoardColumn.WORRIES.value: "worry",
    BoardColumn.WORKS.value: "works",
    BoardColumn.MUST_HAPPEN.value: "next",
    BoardColumn.UNDERSTANDING.value: "understand",
}


@dataclass(frozen=True)
class CardText:
    """One card as it is drawn: words, badges of whose it is, and a quieter line below."""

    text: str
    badges: tuple[str, ...] = ()
    below: str = ""

    @property
    def spoken(self) -> str:
        return ": ".join(part for part in (self.below, self.text) if part)


@dataclass(frozen=True)
class ColumnText:
    """A column: heading with sign and tint of the board, cards, and the words while it is empty."""

    title: str
    tint: str
    cards: tuple[CardText, ...]
    empty: tuple[str, ...] = ()
    """Quiet words first, then plain ones."""


@dataclass(frozen=True)
class RingText:
    """Time left in the step; `part` 0–1 is used."""

    part: float
    big: str
    small: str


@dataclass(frozen=True)
class Content:
    """All words of the screen, ready to be laid out."""

    title: str
    question: str
    columns: tuple[ColumnText, ...] = ()
    heads: tuple[str, ...] = ()
    """Headings of the plan's cells."""
    rows: tuple[tuple[tuple[CardText, ...], ...], ...] = ()
    empty: str = ""
    points: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    """In a round: what everybody is asked, in large type."""
    scale: TableScale | None = None
    step: str = ""
    dots: tuple[TableDot, ...] = ()
    foot: str = ""
    ring: RingText | None = None

    @property
    def spoken(self) -> str:
        """The whole screen for those who hear it."""
        lines = [self.question, *self.points, *self.prompts]
        for column in self.columns:
            lines += [column.title, *(card.spoken for card in column.cards)]
        lines += [card.spoken for row in self.rows for cell in row for card in cell]
        return "\n".join(line for line in lines if line)


def content(view: TableView, ring: RingText | None = None) -> Content:
    """The words for a view."""
    asks = view.view is View.ROUND
    return Content(
        title=_title(view),
        question="" if asks else _question(view),
        columns=tuple(_column(column, view) for column in view.columns),
        heads=_heads(view.view),
        rows=tuple(_row(row) for row in view.rows),
        empty=_empty_plan(view),
        points=view.points,
        prompts=(view.prompts or (view.purpose,)) if asks else (),
        scale=view.scale,
        step=view.step,
        dots=view.dots,
        foot=translate("TableScreen", "Say so if something should be written differently."),
        ring=ring,
    )


def _title(view: TableView) -> str:
    child = view.child
    return {
        View.ROUND: view.step,
        View.FRAMING: translate("TableScreen", "How we hold the meeting"),
        View.STORY: fill(translate("TableScreen", "What we have told each other about %1"), child),
        View.UNDERSTANDING: translate("TableScreen", "How we understand it together"),
        View.GOALS: fill(translate("TableScreen", "What %1 needs"), child),
        View.EFFORT: translate("TableScreen", "What we can do together"),
        View.CLOSE: translate("TableScreen", "What we have agreed"),
        View.FOLLOW_UP: translate("TableScreen", "What we agreed last time"),
    }.get(view.view, view.step)


def _question(view: TableView) -> str:
    if view.view is View.CLOSE and view.next_day:
        return fill(
            translate("TableScreen", "We meet again %1."), dates.long_date(view.next_day, capital=False)
        )
    return next(iter(view.prompts), view.purpose)


def _heads(view: View) -> tuple[str, ...]:
    who = (
        translate("TableScreen", "What"),
        translate("TableScreen", "Who"),
        translate("TableScreen", "At the latest"),
    )
    need = translate("TableScreen", "Need")
    return {
        View.GOALS: (need, translate("TableScreen", "Goal"), translate("TableScreen", "Then we see")),
        View.EFFORT: (need, translate("TableScreen", "On the table"), translate("TableScreen", "Agreed")),
        View.CLOSE: who,
        View.FOLLOW_UP: who,
    }.get(view, ())


def _empty_plan(view: TableView) -> str:
    return {
        View.GOALS: translate("TableScreen", "Here come the needs and the goals as we find them."),
        View.EFFORT: translate(
            "TableScreen", "Here comes what each of us can offer, and what the family wishes."
        ),
        View.CLOSE: translate("TableScreen", "Here come the agreements as we make them."),
        View.FOLLOW_UP: translate("TableScreen", "Nothing was agreed last time."),
    }.get(view.view, "")


# -- columns ---------------------------------------------------------------------------------------------


def _column(column: TableColumn, view: TableView) -> ColumnText:
    title = column.name
    if column.key == LIFE:
        title = fill(translate("TableScreen", "Life around %1"), view.child)
    cards = tuple(_card(card) for card in column.cards)
    return ColumnText(
        title, _TINTS.get(column.key, "understand"), cards, () if cards else _empty(column, view)
    )


def _empty(column: TableColumn, view: TableView) -> tuple[str, ...]:
    """An empty column tells what comes."""
    if column.key == BoardColumn.WORRIES:
        return (translate("TableScreen", "Here comes what makes us stop and wonder."),)
    if column.key == BoardColumn.WORKS:
        return (translate("TableScreen", "Here comes what goes well, and who helps."),)
    if column.key == BoardColumn.MUST_HAPPEN and view.plan_steps:
        steps = joined(str(number) for number in view.plan_steps)
        return (
            fill(translate("TableScreen", "We find that out together in step %1."), steps),
            translate("TableScreen", "Right now we listen to each other and tell what we see."),
        )
    return (translate("TableScreen", "Here comes what we find out together."),)


def _card(card: TableCard) -> CardText:
    text = card.text
    if card.seen_by:
        seen = (_seen(_name(who), how) if who else how for who, how in card.seen_by)
        text = "\n".join((text, *seen))
    return CardText(text, _badges(card.owners), _below(card))


def _seen(who: str, how: str) -> str:
    return fill(translate("TableScreen", "%1: %2"), who, how)


def _name(owner: Owner) -> str:
    return owner.name or perspective_word(owner.perspective)


def _badges(owners: Iterable[Owner]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(owner.perspective.value for owner in owners))


def _below(card: TableCard) -> str:
    who = joined(_name(owner) for owner in card.owners)
    kind = offer_kind_word(card.kind) if card.kind in (OfferKind.WISH, OfferKind.OWN_CONTRIBUTION) else ""
    due = dates.day_and_month(card.due) if card.due else ""
    if due and card.text:  # else it stands under its own heading
        due = fill(translate("TableScreen", "by %1"), due)
    return " · ".join(part for part in (who, kind, due) if part)


def _row(row: TableRow) -> tuple[tuple[CardText, ...], ...]:
    return tuple(tuple(_card(card) for card in cell) for cell in row.cells)

"""The row of one need with everything that hangs on it. Cells are kept by id; only changes are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Agreement, Goal, MeetingRecord, Need, Offer
from tvaer.terms import OfferKind
from tvaer.ui.run.plan.cells import Cell, OfferCard, OpenCell, SignsCell, TextCell
from tvaer.ui.run.plan.chain import ChainRow
from tvaer.ui.run.plan.inline_add import InlineAdd
from tvaer.ui.run.plan.people import perspective_of_person
from tvaer.ui.run.plan.words import State, agreement_state, goal_under, offer_lead, offer_state
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate


@dataclass(frozen=True)
class RowView:
    """What a row shows. `need` None: goals and offers that are tied to no need."""

    need: Need | None
    goals: tuple[Goal, ...] = ()
    offers: tuple[Offer, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    """Agreements on the goals that did not begin as an offer."""
    earlier: bool = False
    child: str = ""


class NeedRow(ChainRow):
    """Signals name what is asked for by kind ("need", "goal", "offer", "agreement") and id."""

    edit_asked = Signal(str, object)
    remove_asked = Signal(str, object)
    goal_written = Signal(object, str)
    sign_written = Signal(object, str)
    signs_done = Signal()
    offer_asked = Signal(object)
    agree_asked = Signal(object)
    step_asked = Signal(object, int, int)

    def __init__(
        self, page: str, need_id: Id | None, with_offers: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.page, self.need_id = page, need_id
        self._cells: dict[tuple[str, Id | None], Cell] = {}
        self._shown: RowView | None = None
        self.need_cell = self._make_need()
        self.open_goal: OpenCell | None = None
        self.offers = OffersCell(page, need_id, self) if with_offers else None
        if self.offers is not None:
            self._connect_offers(self.offers)

    # -- showing -----------------------------------------------------------------------------------------

    def show_view(self, view: RowView, record: MeetingRecord, today: date) -> None:
        """Shows the row as it is now."""
        if view != self._shown:
            self._shown = view
            self._show_need(view)
            pairs: list[tuple[QWidget, QWidget | None]] = [self._show_goal(goal) for goal in view.goals]
            pairs = pairs or [(self._open_goal(), None)]
            self.chain.set_cells(self.need_cell, pairs, self.offers)
            self._drop_gone(view)
        if self.offers is not None:
            self.offers.show_offers(view, record, today)

    def cell(self, kind: str, row: Id | None) -> Cell | None:
        """The cell of a thing in this row."""
        if kind in ("offer", "agreement") and self.offers is not None and row is not None:
            return self.offers.card(row)
        return self.need_cell if kind == "need" and row == self.need_id else self._cells.get((kind, row))

    def _make_need(self) -> TextCell | Cell:
        name = f"{self.page}.need.{self.need_id}" if self.need_id else f"{self.page}.need.none"
        cell = TextCell(name, "need" if self.need_id else "open", self)
        if self.need_id is not None:
            self._connect(cell, "need", self.need_id)
        else:
            cell.step_asked.connect(lambda dx, dy: self.step_asked.emit(cell, dx, dy))
        cell.show()
        return cell

    def _show_need(self, view: RowView) -> None:
        assert isinstance(self.need_cell, TextCell)
        if view.need is None:
            self.need_cell.show_words(
                translate("Plan", "Need"),
                translate("Plan", "Which need is it for?"),
                translate("Plan", "Open what stands here, and choose the need."),
            )
            return
        under = [view.child, translate("Plan", "From an earlier meeting")] if view.earlier else [view.child]
        if view.need.sources:
            under.append(translate("Plan", "Builds on %n statement(s)", "", len(view.need.sources)))
        self.need_cell.show_words(
            translate("Plan", "Need"), view.need.text, " · ".join(part for part in under if part)
        )

    def _show_goal(self, goal: Goal) -> tuple[Cell, SignsCell]:
        cell = self._cells.get(("goal", goal.id))
        signs = self._cells.get(("signs", goal.id))
        if not isinstance(cell, TextCell) or not isinstance(signs, SignsCell):
            cell = TextCell(f"{self.page}.goal.{goal.id}", "surface", self)
            self._connect(cell, "goal", goal.id)
            signs = SignsCell(f"{self.page}.signs.{goal.id}", f"{self.page}.sign.new.{goal.id}", self)
            self._connect(signs, "signs", goal.id)
            signs.add.setVisible(self.offers is None)
            signs.add.submitted.connect(lambda text, goal_id=goal.id: self.sign_written.emit(goal_id, text))
            signs.add.passed.connect(self._on_signs_done)
            self._cells["goal", goal.id], self._cells["signs", goal.id] = cell, signs
            cell.show()
            signs.show()
        cell.show_words(translate("Plan", "Goal"), goal.text, goal_under(goal))
        signs.show_signs(goal.signs)
        return cell, signs

    def _open_goal(self) -> Cell:
        if self.open_goal is None:
            add = InlineAdd(
                translate("Plan", "Write a goal"), translate("Plan", "What shall be different?"),
                f"{self.page}.goal.new.{self.need_id or 'none'}", key="Enter", icon="",
            )  # fmt: skip
            self.open_goal = OpenCell(
                f"{self.page}.goal.open.{self.need_id or 'none'}",
                translate("Plan", "No goal yet"),
                translate("Plan", "What would you see if the need were met?"),
                add,
                self,
            )
            add.submitted.connect(lambda text: self.goal_written.emit(self.need_id, text))
            cell = self.open_goal
            cell.step_asked.connect(lambda dx, dy: self.step_asked.emit(cell, dx, dy))
        self.open_goal.setVisible(True)
        return self.open_goal

    def _drop_gone(self, view: RowView) -> None:
        kept = {goal.id for goal in view.goals}
        for key in [key for key in self._cells if key[1] not in kept]:
            gone = self._cells.pop(key)
            gone.hide()
            gone.deleteLater()
        if view.goals and self.open_goal is not None:
            self.open_goal.hide()
            self.open_goal.deleteLater()
            self.open_goal = None

    def flush(self) -> None:
        """Adds what stands half written in the lines of the row."""
        if self.open_goal is not None and isinstance(self.open_goal.add, InlineAdd):
            self.open_goal.add.flush()
        for cell in list(self._cells.values()):
            if isinstance(cell, SignsCell):
                cell.add.flush()

    # -- asking ------------------------------------------------------------------------------------------

    def _connect(self, cell: Cell, kind: str, row: Id) -> None:
        cell.edit_asked.connect(lambda: self.edit_asked.emit(kind, row))
        cell.remove_asked.connect(lambda: self.remove_asked.emit(kind, row))
        cell.step_asked.connect(lambda dx, dy: self.step_asked.emit(cell, dx, dy))

    def _connect_offers(self, offers: OffersCell) -> None:
        offers.edit_asked.connect(lambda: self.offer_asked.emit(self.need_id))
        offers.add.clicked.connect(lambda: self.offer_asked.emit(self.need_id))
        offers.step_asked.connect(lambda dx, dy: self.step_asked.emit(offers, dx, dy))
        offers.card_made.connect(lambda kind, row, card: self._connect(card, kind, row))
        offers.agree_asked.connect(self.agree_asked)

    def _on_signs_done(self) -> None:
        sender = self.sender()
        if isinstance(sender, InlineAdd):
            sender.close_line()
        self.signs_done.emit()


class OffersCell(Cell):
    """What professionals offer for a need, and what is agreed; open and dashed while there is nothing."""

    card_made = Signal(str, object, object)
    agree_asked = Signal(object)

    def __init__(self, page: str, need_id: Id | None, parent: QWidget | None = None) -> None:
        super().__init__(f"{page}.offers.{need_id or 'none'}", "open", parent)
        self.page = page
        self._cards: dict[Id, OfferCard] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.title = OpenWords()
        self.column.addWidget(self.title)
        self.column.addLayout(self._lines)
        self.add = Button(translate("Plan", "Write an offer"), "text", "plus", key_hint="Enter", size="small")
        self.add.setObjectName(f"{page}.offer.new.{need_id or 'none'}")
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.show()

    @property
    def has_cards(self) -> bool:
        """Whether anything is offered or agreed."""
        return bool(self._cards)

    @property
    def first_waiting(self) -> Id | None:
        """The first offer that can still be agreed on."""
        ordered = sorted(self._cards, key=lambda row: self._lines.indexOf(self._cards[row]))
        return next((row for row in ordered if not self._cards[row].agree.isHidden()), None)

    def card(self, row: Id) -> OfferCard | None:
        """The card of an offer or agreement."""
        return self._cards.get(row)

    def show_offers(self, view: RowView, record: MeetingRecord, today: date) -> None:
        """Shows the offers and agreements of a need."""
        wanted = [*(("offer", o.id) for o in view.offers), *(("agreement", a.id) for a in view.agreements)]
        ids = [row for _, row in wanted]
        for gone in [row for row in self._cards if row not in ids]:
            card = self._cards.pop(gone)
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        for kind, row in wanted:
            if row not in self._cards:
                self._make(kind, row)
        for offer in view.offers:
            agreed = any(a.offer_id == offer.id for a in record.agreements)
            waits = offer.kind is not OfferKind.WISH and not agreed and offer.outcome is None
            lead, state = f"{offer_lead(record, offer)}:", offer_state(record, offer, today)
            card = self._cards[offer.id]
            show_card(card, record, offer.person_id, lead, offer.text, state, agreeable=waits)
        for agreement in view.agreements:
            lead = f"{short_name(record, agreement.owner_id) or translate('Plan', 'Somebody')}:"
            state = agreement_state(agreement, today)
            show_card(self._cards[agreement.id], record, agreement.owner_id, lead, agreement.what, state)
        self._show_open(not wanted)
        self._order_tabs([self._cards[row] for row in ids])

    def _order_tabs(self, cards: list[OfferCard]) -> None:
        """Tab goes through the cell as it reads: a card made late would else stand last in the window."""
        before: QWidget = self
        for stop in [stop for card in cards for stop in (card, card.agree)] + [self.add]:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _show_open(self, nothing: bool) -> None:
        self.title.setVisible(nothing)
        self.set_tone("open" if nothing else "surface")
        self.add.set_text(translate("Plan", "Write an offer") if nothing else translate("Plan", "Offer"))
        self.add.setAccessibleName(translate("Plan", "Write an offer"))
        title = translate("Plan", "The need is open still")
        self.setAccessibleName(title if nothing else translate("Plan", "Offers and agreements"))
        self.setAccessibleDescription(OpenWords.sentence() if nothing else "")

    def _make(self, kind: str, row: Id) -> None:
        card = OfferCard(
            f"{self.page}.{kind}.{row}", framed=False, agree_name=f"{self.page}.{kind}.agree.{row}"
        )
        card.agree_asked.connect(lambda: self.agree_asked.emit(row))
        self._cards[row] = card
        self._lines.addWidget(card)
        card.show()
        self.card_made.emit(kind, row, card)


class OpenWords(QWidget):
    """The words of an open need."""

    def __init__(self) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(theme().space("x2"))
        head.addWidget(IconLabel("circle-dashed", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(translate("Plan", "The need is open still"), "body", weight=600, wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(Label(self.sentence(), "body", "muted", wrap=True))

    @staticmethod
    def sentence() -> str:
        return translate("Plan", "Who can offer something from their own half of the court?")


def show_card(
    card: OfferCard, record: MeetingRecord, person: Id | None, lead: str, text: str, state: State,
    *, agreeable: bool = False,
) -> None:  # fmt: skip
    """Shows an offer, wish or agreement on its card."""
    perspective = perspective_of_person(record, person)
    where = perspective_word(perspective) if perspective else ""
    card.show_offer(perspective.value if perspective else "", where, lead, text, state, agreeable=agreeable)

"""Step 4: what professionals offer for each need, and what the family wishes and does itself (mockup 06)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.model import Step
from tvaer.services.commands import RemoveAgreement, RemoveOffer
from tvaer.snapshots import MeetingRecord, Offer
from tvaer.terms import AgreementStatus, OfferKind
from tvaer.ui.run.close.agreement_editor import AgreementEditor, agreement_of_offer
from tvaer.ui.run.plan.cells import Cell, OfferCard
from tvaer.ui.run.plan.even_layout import EvenLayout
from tvaer.ui.run.plan.offer_editor import OfferEditor
from tvaer.ui.run.plan.people import is_family
from tvaer.ui.run.plan.plan_page import PlanPage
from tvaer.ui.run.plan.rows import NeedRow, OffersCell, RowView, show_card
from tvaer.ui.run.plan.words import offer_lead, offer_state
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import translate


class EffortPage(PlanPage):
    """Enter on an open cell writes an offer, Alt+Ø a wish, Alt+N agrees on the offer one stands on."""

    page = "effort"
    with_offers = True

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self.offer_editor = OfferEditor(session, self.circle)
        self.agreement_editor = AgreementEditor(session, self.page, self.circle)
        for editor in (self.offer_editor, self.agreement_editor):
            self.editors[editor.kind] = editor
            self.adopt(editor)
        words = translate(
            "Plan",
            "There are no needs yet. You write them in step 3; what the family wishes can be written here.",
        )
        self.nothing.setText(words)
        self.band = FamilyBand(self.page)
        self.band.new_wish.clicked.connect(self.new_wish)
        self.band.new_own.clicked.connect(lambda: self._new(OfferKind.OWN_CONTRIBUTION, None))
        self.band.card_made.connect(self._connect_card)
        self.foot.addWidget(self.band)

    def column_heads(self) -> list[tuple[str, str, str]]:
        words = translate("Plan", "Offers and agreements of the professionals")
        return [*super().column_heads(), ("handshake", words, translate("Plan", "Offers and agreements"))]

    # -- showing -----------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        super().show_record(record)
        self._heads.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)
        self.band.show_offers(self._family(record), record, self)

    def views(self, record: MeetingRecord) -> list[RowView]:
        rows = super().views(record)
        offers = [offer for offer in record.offers if not in_band(record, offer)]
        known = {row.need.id for row in rows if row.need}
        if any(offer.need_id not in known for offer in offers) and (not rows or rows[-1].need):
            rows.append(RowView(None))
        return [self._with_offers(row, record, offers, known) for row in rows]

    def _with_offers(
        self, row: RowView, record: MeetingRecord, offers: list[Offer], known: set[Id]
    ) -> RowView:
        if row.need is not None:
            mine = tuple(offer for offer in offers if offer.need_id == row.need.id)
        else:
            mine = tuple(offer for offer in offers if offer.need_id not in known)
        goals = {goal.id for goal in row.goals}
        agreements = tuple(
            a
            for a in (*record.carried, *record.agreements)
            if a.goal_id in goals and a.offer_id is None and a.status is AgreementStatus.OPEN
        )
        return replace(row, offers=mine, agreements=agreements)

    def _family(self, record: MeetingRecord) -> list[Offer]:
        return [offer for offer in record.offers if in_band(record, offer)]

    def first_focus(self) -> QWidget | None:
        return next((cell for cell in self._offer_cells() if not cell.has_cards), None) or self.band.new_wish

    def _offer_cells(self) -> list[OffersCell]:
        return [row.offers for row in self._rows.values() if row.offers is not None]

    # -- acting ------------------------------------------------------------------------------------------

    def connect_row(self, row: NeedRow) -> None:
        row.offer_asked.connect(lambda need_id: self._new(OfferKind.OFFER, need_id))
        row.agree_asked.connect(self.agree)

    def begin_words(self) -> None:
        own = self.band.new_own.hasFocus()
        self._new(OfferKind.OWN_CONTRIBUTION if own else OfferKind.WISH, None)

    def new_wish(self) -> None:
        """Alt+Ø."""
        self._new(OfferKind.WISH, None)

    def new_agreement(self) -> None:
        """Alt+N: of the offer that has the keyboard, in a cell of the first that waits; else an empty one."""
        focus = self.focusWidget()
        for offer in self.session.record.offers:
            card = self.find_cell("offer", offer.id)
            if card is not None and focus is not None and (card is focus or card.isAncestorOf(focus)):
                self.agree(offer.id)
                return
        for cell in self._offer_cells():
            stands_here = focus is not None and (cell is focus or cell.isAncestorOf(focus))
            waiting = cell.first_waiting if stands_here else None
            if waiting is not None:
                self.agree(waiting)
                return
        thing = self.focused_thing()
        if thing is not None and thing[0] in ("need", "goal") and self.next_of(*thing):
            return
        self.agreement_editor.start_new()
        self.show_editor(self.agreement_editor)
        self.agreement_editor.focus_first()

    def agree(self, offer_id: Id) -> None:
        """Makes an agreement of an offer and asks by when."""
        offer = next((o for o in self.session.record.offers if o.id == offer_id), None)
        if offer is None:
            return
        agreed = next((a for a in self.session.record.agreements if a.offer_id == offer_id), None)
        row = agreed.id if agreed else self.session.context.bridge.new_id()
        if agreed is None:
            command = agreement_of_offer(self.session, offer, row)
            if self.session.do(command, translate("Plan", "New agreement")) is None:
                return
        if self.agreement_editor.edit(row):
            self.show_editor(self.agreement_editor)
            self.agreement_editor.focus_on("due_on")

    def remove(self, kind: str, row: Id) -> None:
        if kind == "offer":
            self.session.do(RemoveOffer(row), translate("Plan", "Removed offer or wish"))
        elif kind == "agreement":
            self.session.do(RemoveAgreement(row), translate("Plan", "Removed agreement"))
        else:
            super().remove(kind, row)
            return
        self.session.context.go.offer_undo(translate("Plan", "Removed"))

    def _new(self, kind: OfferKind, need_id: Id | None) -> None:
        values: dict[str, object] = {"need_id": need_id, "kind": kind}
        self.offer_editor.start_new(**values)
        self.show_editor(self.offer_editor)
        self.offer_editor.focus_first()

    def _connect_card(self, row: Id, card: OfferCard) -> None:
        card.edit_asked.connect(lambda: self.edit("offer", row))
        card.remove_asked.connect(lambda: self.remove("offer", row))
        card.step_asked.connect(lambda dx, dy: self.step_from(card, dx, dy))
        card.agree_asked.connect(lambda: self.agree(row))

    def find_cell(self, kind: str, row: Id) -> Cell | None:
        found = super().find_cell(kind, row)
        return found if found is not None or kind != "offer" else self.band.card(row)


def in_band(record: MeetingRecord, offer: Offer) -> bool:
    """What the family wishes and does stands with the family; what professionals say stands by its need."""
    if offer.person_id is None:
        return offer.kind is not OfferKind.OFFER
    return is_family(record, offer.person_id)


class FamilyBand(Painted):
    """The family's wishes and own steps. `card_made` carries id and card."""

    card_made = Signal(object, object)

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._cards: dict[Id, OfferCard] = {}
        self.new_wish = Button(translate("Plan", "New wish"), "text", "plus", key_hint="Alt Ø")
        self.new_wish.setObjectName(f"{page}.wish.new")
        self.new_own = Button(translate("Plan", "Own step"), "text", "footprints")
        self.new_own.setObjectName(f"{page}.own.new")
        self.empty = Label(
            translate("Plan", "What would you as a family like help with, and what will you do yourself?"),
            "body", "muted", wrap=True,
        )  # fmt: skip
        self._lay_out()

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head, gap=8, line_gap=0, right_from=3)
        line.addWidget(IconLabel("heart-handshake", "p_parents"))
        line.addWidget(Label(translate("Plan", "The family’s wishes and own steps"), "section"))
        line.addWidget(
            Label(
                translate("Plan", "Only the family can wish for something from others."), "caption", "muted"
            )
        )
        line.addWidget(self.new_own)
        line.addWidget(self.new_wish)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        self._grid_holder = QWidget()
        self._grid_holder.setSizePolicy(policy)
        self._grid = EvenLayout(self._grid_holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 14)
        column.setSpacing(theme().space("x2"))
        for part in (head, self.empty, self._grid_holder):
            column.addWidget(part)

    def card(self, row: Id) -> OfferCard | None:
        return self._cards.get(row)

    def show_offers(self, offers: list[Offer], record: MeetingRecord, page: PlanPage) -> None:
        """Shows the cards; only what changed is shown anew."""
        for gone in [row for row in self._cards if row not in {offer.id for offer in offers}]:
            card = self._cards.pop(gone)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, offer in enumerate(offers):
            card = self._cards.get(offer.id) or self._make(offer.id, place)
            agreed = any(a.offer_id == offer.id for a in record.agreements)
            show_card(
                card, record, offer.person_id, offer_lead(record, offer), offer.text,
                offer_state(record, offer, page.today),
                agreeable=offer.kind is not OfferKind.WISH and not agreed and offer.outcome is None,
            )  # fmt: skip
        self.empty.setVisible(not offers)
        self._grid_holder.setVisible(bool(offers))

    def _make(self, row: Id, place: int) -> OfferCard:
        card = OfferCard(f"{self.page}.offer.{row}", framed=True, agree_name=f"{self.page}.offer.agree.{row}")
        self._cards[row] = card
        self._grid.insert(place, card)
        card.show()
        self.card_made.emit(row, card)
        return card

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("card"), "sunken")

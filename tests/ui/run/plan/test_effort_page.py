"""Step 4 by keyboard: offers, wishes, own steps, and an offer that becomes an agreement."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from tests.ui.run.plan.conftest import Table
from tvaer.ids import Id
from tvaer.services.commands import AddGoal, AddNeed, AddOffer
from tvaer.terms import Audience, OfferKind, OfferOutcome
from tvaer.ui.run.plan.effort_page import EffortPage
from tvaer.ui.widgets.text_area import TextArea

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
BOTH = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})


def _need(table: Table, text: str = "Ro i klassen") -> tuple[object, object]:
    need, goal = table.desk.bridge.new_id(), table.desk.bridge.new_id()
    about = {"meeting_id": table.session.meeting_id, "case_id": table.desk.made.alma, "audiences": BOTH}
    table.session.do_quietly(AddNeed(need, {**about, "text": text}))
    table.session.do_quietly(AddGoal(goal, {**about, "text": "I skole hele dagen", "need_id": need}))
    return need, goal


def test_enter_on_an_open_need_writes_an_offer(table: Table) -> None:
    need, _ = _need(table)
    table.open("step4")
    table.focus(f"effort.offers.{need}")
    table.press(ENTER)
    assert table.focused() == "effort.editor.person_id"
    table.type("Mette Dahl Kruse", ENTER)
    table.write("effort.editor.text", "Laver pausekort", ENTER)
    (offer,) = table.record.offers
    assert (offer.kind, offer.text, offer.need_id) == (OfferKind.OFFER, "Laver pausekort", need)
    assert (offer.person_id, offer.own_half, offer.audiences) == (table.people["Mette"], True, BOTH)
    assert table.find(f"effort.offer.{offer.id}").accessibleName() == "Mette: Laver pausekort"


def test_an_offer_becomes_an_agreement_in_two_keys(table: Table) -> None:
    need, goal = _need(table)
    offer = table.desk.bridge.new_id()
    values = {"meeting_id": table.session.meeting_id, "kind": OfferKind.OFFER, "text": "Laver pausekort"}
    values |= {"need_id": need, "person_id": table.people["Mette"], "audiences": BOTH}
    table.session.do_quietly(AddOffer(offer, values))
    page = table.open("step4")
    assert isinstance(page, EffortPage)
    table.focus(f"effort.offer.{offer}")
    page.new_agreement()
    (agreement,) = table.record.agreements
    assert (agreement.what, agreement.owner_id) == ("Laver pausekort", table.people["Mette"])
    assert (agreement.goal_id, agreement.offer_id, agreement.audiences) == (goal, offer, BOTH)
    assert table.focused() == "effort.agreement.editor.due_on"
    table.type("1.12", ENTER)
    assert table.record.agreements[0].due_on == date(2026, 12, 1)
    assert "1" in table.find(f"effort.offer.{offer}").accessibleDescription()


def test_a_letter_on_a_cell_begins_the_words_of_what_it_opens(table: Table) -> None:
    need, goal = _need(table)
    table.open("step4")
    for name, field, words in (
        (f"effort.offers.{need}", "effort.editor.text", "Laver pausekort"),
        (f"effort.need.{need}", "effort.need.editor.text", "Ro i klassen hele dagen"),
        (f"effort.goal.{goal}", "effort.goal.editor.text", "I skole hele dagen med ro"),
    ):
        table.focus(name)
        for letter in words if "Laver" in words else words[len(_before(words)) :]:
            table.type(letter)
        assert table.focused() == field
        area = table.find(field)
        assert isinstance(area, TextArea) and area.text() == words
    table.press(Qt.Key.Key_Escape)
    assert [offer.text for offer in table.record.offers] == ["Laver pausekort"]
    assert [item.text for item in table.record.needs] == ["Ro i klassen hele dagen"]
    assert [item.text for item in table.record.goals] == ["I skole hele dagen med ro"]


def _before(words: str) -> str:
    """What the cell holds already; the space after it comes by itself."""
    return next(s for s in ("Ro i klassen ", "I skole hele dagen ") if words.startswith(s))


def test_a_letter_on_the_signs_begins_a_sign(table: Table) -> None:
    _, goal = _need(table)
    table.open("step4")
    table.focus(f"effort.signs.{goal}")
    for letter in "Ler":
        table.type(letter)
    table.press(ENTER)
    assert [sign.text for sign in table.record.goals[0].signs] == ["Ler"]
    table.open("step3")
    table.focus(f"goals.signs.{goal}")
    for letter in "Leger":
        table.type(letter)
    table.press(ENTER)
    assert [sign.text for sign in table.record.goals[0].signs] == ["Ler", "Leger"]


def test_without_needs_a_letter_begins_a_wish(table: Table) -> None:
    page = table.open("step4")
    first = page.first_focus()
    assert first is not None
    first.setFocus()
    for letter in "Ikke spørge":
        table.type(letter)
    table.press(ENTER)
    assert [(o.kind, o.text) for o in table.record.offers] == [(OfferKind.WISH, "Ikke spørge")]


def test_a_letter_at_the_closing_begins_an_agreement_or_goes_on_with_it(table: Table) -> None:
    page = table.open("step5")
    for words, kept in (("Møder kl. 9", "Møder kl. 9"), ("hver dag", "Møder kl. 9 hver dag")):
        first = page.first_focus()
        assert first is not None
        first.setFocus()
        for letter in words:
            table.type(letter)
        table.press(ENTER)
        table.press(Qt.Key.Key_Escape)
        assert [a.what for a in table.record.agreements] == [kept]


def _offers(table: Table, need: object, *texts: str) -> list[Id]:
    made = []
    for text in texts:
        made.append(table.desk.bridge.new_id())
        values = {"meeting_id": table.session.meeting_id, "kind": OfferKind.OFFER, "text": text}
        values |= {"need_id": need, "person_id": table.people["Mette"], "audiences": BOTH}
        table.session.do_quietly(AddOffer(made[-1], values))
    return made


def test_on_the_cell_of_two_offers_one_agrees_on_the_first_that_waits(table: Table) -> None:
    need, _ = _need(table)
    first, second = _offers(table, need, "Laver pausekort", "Henter om morgenen")
    page = table.open("step4")
    assert isinstance(page, EffortPage)
    for expected in (first, second):
        table.focus(f"effort.offers.{need}")
        page.new_agreement()
        assert table.record.agreements[-1].offer_id == expected
        table.press(Qt.Key.Key_Escape)
    assert len(table.record.agreements) == 2


def test_tab_goes_through_the_offers_of_a_cell(table: Table) -> None:
    need, _ = _need(table)
    table.open("step4")
    first, second = _offers(table, need, "Laver pausekort", "Henter om morgenen")
    table.focus(f"effort.offers.{need}")
    stops = []
    for _ in range(5):
        table.press(Qt.Key.Key_Tab)
        stops.append(table.focused())
    names = [f"effort.offer.{part}{row}" for row in (first, second) for part in ("", "agree.")]
    assert stops == [*names, f"effort.offer.new.{need}"]


def test_a_wish_of_the_family_holds_every_field(table: Table) -> None:
    need, _ = _need(table)
    answer = table.desk.bridge.new_id()
    values = {"meeting_id": table.session.meeting_id, "kind": OfferKind.OFFER, "text": "Åbner værkstedet"}
    table.session.do_quietly(
        AddOffer(answer, {**values, "person_id": table.people["Jeppe"], "need_id": need})
    )
    page = table.open("step4")
    assert isinstance(page, EffortPage)
    page.new_wish()
    table.type("Alma Birk Sørensen", ENTER)
    table.write("effort.editor.text", "Ikke at skulle spørge", ENTER)
    table.write("effort.editor.to_id", "Jeppe Holst", ENTER)
    table.write("effort.editor.need_id", "Ro i klassen", ENTER)
    table.write("effort.editor.answered_by_id", "Åbner værkstedet", ENTER)
    table.focus("effort.editor.outcome")
    table.press(DOWN)
    wish = next(o for o in table.record.offers if o.kind is OfferKind.WISH)
    assert (wish.person_id, wish.to_id) == (table.people["Alma"], table.people["Jeppe"])
    assert (wish.need_id, wish.answered_by_id, wish.own_half) == (need, answer, None)
    assert wish.outcome is OfferOutcome.MET
    assert not page.offer_editor.advice.isVisible()


def test_a_professional_who_wishes_is_reminded_but_not_stopped(table: Table) -> None:
    page = table.open("step4")
    assert isinstance(page, EffortPage)
    page.new_wish()
    table.type("Mette Dahl Kruse", ENTER)
    table.focus("effort.editor.kind")
    table.press(DOWN)
    assert page.offer_editor.advice.isVisible()
    table.write("effort.editor.text", "At PPR tester ham", ENTER)
    (offer,) = table.record.offers
    assert offer.kind is OfferKind.WISH
    assert page.band.card(offer.id) is None
    assert table.find(f"effort.offer.{offer.id}").isVisible()


def test_who_is_chosen_suggests_the_kind(table: Table) -> None:
    need, _ = _need(table)
    table.open("step4")
    table.click(f"effort.offer.new.{need}")
    table.type("Line Birk", ENTER)
    table.write("effort.editor.text", "Inviterer en kammerat", ENTER)
    (offer,) = table.record.offers
    assert (offer.kind, offer.own_half) == (OfferKind.OWN_CONTRIBUTION, True)
    assert table.find(f"effort.offer.{offer.id}").isVisible()

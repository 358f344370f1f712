"""The words of the plan's pages, made from the record."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tvaer.method.visible import goal_words, hard_to_see
from tvaer.snapshots import Agreement, Goal, Measure, MeetingRecord, Offer, Sign
from tvaer.terms import AgreementStatus, OfferKind, OfferOutcome, SignOf
from tvaer.ui.dates import day_and_month, short_date
from tvaer.ui.run.plan.fields import number_words
from tvaer.ui.run.plan.picks import flat
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import agreement_status_word, offer_outcome_word
from tvaer.ui.words import fill, translate

SIGN_ICONS = {
    SignOf.CHILD: "smile",
    SignOf.PEERS: "users",
    SignOf.SIBLINGS: "users-round",
    SignOf.ADULTS: "school",
}
_SIGN_ORDER = (SignOf.CHILD, SignOf.PEERS, SignOf.ADULTS)
"""The order the method asks in (seed 003): the child, the other children, the adults."""


class State(NamedTuple):
    """A state as icon, colour role and words."""

    icon: str
    color: str
    words: str


def measure_words(measure: Measure) -> str:
    """A measure in its own words, else as number: »3 af 5 dage«."""
    if measure.text:
        return flat(measure.text)
    if measure.value is None:
        return ""
    number = number_words(measure.value)
    if measure.of is not None:
        number = fill(translate("Plan", "%1 out of %2"), number, number_words(measure.of))
    return f"{number} {measure.unit}".strip()


def goal_under(goal: Goal) -> str:
    """The muted line under a goal: where it stands, when it is looked at again."""
    now = measure_words(goal.baseline)
    parts = [fill(translate("Plan", "Now: %1"), now)] if now else []
    wanted = measure_words(goal.target)
    if wanted:
        parts.append(fill(translate("Plan", "Shall be: %1"), wanted))
    if goal.next_look:
        parts.append(fill(translate("Plan", "looked at again %1"), day_and_month(goal.next_look)))
    if not goal.signs and goal.target.value is None and hard_to_see(goal.text, goal_words()):
        parts.insert(0, translate("Plan", "How would you see it?"))
    return " · ".join(parts)


def next_sign_of(signs: tuple[Sign, ...]) -> SignOf:
    """In whom the next sign is probably seen: the first of the method's order that has none."""
    had = {sign.of for sign in signs}
    return next((of for of in _SIGN_ORDER if of not in had), SignOf.CHILD)


def when_words(agreement: Agreement, today: date) -> str:
    """»fra 16. nov., inden 1. dec. kl. 10:00«; nothing when no day is said."""
    parts = []
    if agreement.start_on:
        start = short_date(agreement.start_on, year=agreement.start_on.year != today.year)
        parts.append(fill(translate("Plan", "from %1"), start))
    if agreement.due_on:
        due = short_date(agreement.due_on, year=agreement.due_on.year != today.year)
        parts.append(fill(translate("Plan", "by %1"), due))
    if agreement.due_time:
        clock = f"{agreement.due_time.hour}:{agreement.due_time.minute:02d}"
        parts.append(fill(translate("Plan", "at %1"), clock))
    return ", ".join(parts)


def agreement_state(agreement: Agreement, today: date) -> State:
    """»Aftalt, inden 1. dec.«, or how it went."""
    if agreement.status is not AgreementStatus.OPEN:
        return State("check", "muted", agreement_status_word(agreement.status))
    words = ", ".join(part for part in (translate("Plan", "Agreed"), when_words(agreement, today)) if part)
    return State("check", "success", words)


def offer_state(record: MeetingRecord, offer: Offer, today: date) -> State:
    """What has become of an offer, a wish or an own step."""
    agreed = next((a for a in record.agreements if a.offer_id == offer.id), None)
    if agreed is not None:
        return agreement_state(agreed, today)
    answer = next((o for o in record.offers if o.id == offer.answered_by_id), None)
    if answer is not None:
        name = short_name(record, answer.person_id) or translate("Plan", "Somebody")
        return State("check", "text", fill(translate("Plan", "%1 has answered with an offer"), name))
    if offer.outcome is not None:
        icon = "check" if offer.outcome is OfferOutcome.MET else "message-circle"
        return State(icon, "muted", offer_outcome_word(offer.outcome))
    return _open_state(record, offer)


def _open_state(record: MeetingRecord, offer: Offer) -> State:
    if offer.kind is OfferKind.OFFER:
        return State("", "muted", translate("Plan", "Offer, not agreed yet"))
    if offer.kind is OfferKind.WISH:
        return State("message-circle", "muted", translate("Plan", "Not answered yet"))
    need = next((n for n in (*record.needs, *record.earlier_needs) if n.id == offer.need_id), None)
    if need is None:
        return State("footprints", "muted", translate("Plan", "Their own step"))
    return State("footprints", "muted", fill(translate("Plan", "Their own step, for: %1"), flat(need.text)))


def offer_lead(record: MeetingRecord, offer: Offer) -> str:
    """»Alma ønsker«, »Alma ønsker af Jeppe«, »Line gør selv«, »Mette«."""
    name = short_name(record, offer.person_id) or translate("Plan", "Somebody")
    if offer.kind is OfferKind.OFFER:
        return name
    if offer.kind is OfferKind.OWN_CONTRIBUTION:
        return fill(translate("Plan", "%1 will do"), name)
    to = short_name(record, offer.to_id)
    return (
        fill(translate("Plan", "%1 wishes of %2"), name, to)
        if to
        else fill(translate("Plan", "%1 wishes"), name)
    )

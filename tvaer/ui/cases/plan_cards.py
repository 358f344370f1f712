"""What a case has come to: goals with their needs, open agreements, the latest decision, the facts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import Agreement, CasePage, Goal, Measure, Sibling
from tvaer.terms import AgreementStatus, GoalStatus
from tvaer.ui.cases.agreement_row import AgreementRow
from tvaer.ui.forms.clearing import clear
from tvaer.ui.meeting_words import joined
from tvaer.ui.term_words import goal_status_word, indicator_word, level_word, sign_of_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Chip
from tvaer.ui.widgets.card import Card, Divider
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.link_button import LinkButton
from tvaer.ui.words import current_locale, fill, translate


class GoalsCard(Card):
    """Goals with the need they serve, how far it is from now to then, and their signs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CasePage", "Goals and signs"), parent=parent)

    def show_page(self, page: CasePage) -> None:
        """Show those of another case, or of the same anew."""
        clear(self.body)
        goals = sorted(page.goals, key=lambda goal: goal.status != GoalStatus.ACTIVE)
        for goal in goals:
            self.body.addWidget(Divider())
            self.body.addWidget(_goal(goal, page))
        served = {goal.need_id for goal in page.goals}
        for need in page.needs:
            if need.id not in served:
                self.body.addWidget(Divider())
                self.body.addWidget(_open_need(need.text))
        if not goals and not page.needs:
            words = translate("CasePage", "Goals come from the meetings. None are set yet.")
            self.body.addWidget(Label(words, "body", "muted", wrap=True))


class AgreementsCard(Card):
    """Open agreements first; all on demand. `status_chosen(Id, AgreementStatus, note)`."""

    status_chosen = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._all = LinkButton("")
        super().__init__(translate("CasePage", "Open agreements"), self._all, parent=parent)
        self._all.setObjectName("case.agreements.all")
        self._all.clicked.connect(self._turn)
        self._page: CasePage | None = None
        self._today = date.min
        self._showing_all = False
        self._rows: dict[Id, AgreementRow] = {}
        self._none = Label("", "body", "muted", wrap=True)
        self.body.addWidget(self._none)
        self.body.setSpacing(0)

    def show_page(self, page: CasePage, today: date) -> None:
        """Show those of another case, or of the same anew; a row that is open stays open."""
        self._page, self._today = page, today
        agreements = [a for a in page.agreements if self._showing_all or a.status == AgreementStatus.OPEN]
        for gone in self._rows.keys() - {a.id for a in agreements}:
            row = self._rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, agreement in enumerate(sorted(agreements, key=_when), start=1):
            self._show(agreement, page, place)
        self._none.setText(translate("CasePage", "No open agreements right now."))
        self._none.setVisible(not agreements)
        closed = len(page.agreements) - sum(1 for a in page.agreements if a.status == AgreementStatus.OPEN)
        every = fill(translate("CasePage", "All %1"), len(page.agreements))
        self._all.set_text(translate("CasePage", "Only the open ones") if self._showing_all else every)
        self._all.setVisible(bool(closed))
        heading = translate("CasePage", "Agreements"), translate("CasePage", "Open agreements")
        self.set_title(heading[0] if self._showing_all else heading[1])

    def flush(self) -> None:
        """Keep what is being noted."""
        for row in self._rows.values():
            row.flush()

    def _show(self, agreement: Agreement, page: CasePage, place: int) -> None:
        row = self._rows.get(agreement.id)
        if row is None:
            row = self._rows[agreement.id] = AgreementRow(agreement.id)
            row.status_chosen.connect(self.status_chosen)
        owner = page.people[agreement.owner_id].first_name if agreement.owner_id in page.people else ""
        partners = [page.people[p].first_name for p in agreement.partners if p in page.people]
        row.show_agreement(agreement, joined(n for n in (owner, *partners) if n), self._today)
        if self.body.indexOf(row) != place:
            self.body.insertWidget(place, row)

    def _turn(self) -> None:
        self._showing_all = not self._showing_all
        if self._page is not None:
            self.show_page(self._page, self._today)


class DecisionCard(Card):
    """The latest decision, who took it and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._by = Label("", "caption", "muted", wrap=True)
        super().__init__(translate("CasePage", "Latest decision"), parent=parent)
        self._text = Label("", "body", weight=600, wrap=True)
        self._reason = Label("", "body", wrap=True)
        for label in (self._text, self._reason, self._by):
            self.body.addWidget(label)

    def show_page(self, page: CasePage) -> None:
        """Show that of another case, or of the same anew; hidden while there is none."""
        self.setVisible(bool(page.decisions))
        if not page.decisions:
            return
        decision = page.decisions[-1]
        self._text.setText(decision.text)
        self._reason.setText(decision.reason)
        self._reason.setVisible(bool(decision.reason))
        by = joined(page.people[p].name for p in decision.taken_by if p in page.people)
        self._by.setText(" · ".join(part for part in (by, level_word(decision.level)) if part))


class FactsCard(Card):
    """What is known of the child's daily life: home, custody, siblings. `edit_wanted` on its link."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = LinkButton(translate("CasePage", "Edit the case"))
        super().__init__(translate("CasePage", "About the child"), self.edit, parent=parent)
        self.edit.setObjectName("case.edit")
        self.edit.clicked.connect(self.edit_wanted)

    def show_page(self, page: CasePage, today: date) -> None:
        """Show those of another case, or of the same anew."""
        clear(self.body)
        case = page.case
        child = page.people[case.child_id].name if case.child_id in page.people else ""
        siblings = "\n".join(
            ", ".join(part for part in (s.alias, str(s.birth_year or ""), s.where) if part)
            for s in case.siblings
        )
        facts = (
            (translate("CasePage", "Full name"), child),
            (translate("CasePage", "Lives"), case.lives),
            (translate("CasePage", "Custody"), case.custody),
            (translate("CasePage", "Brothers and sisters"), siblings),
            (translate("CasePage", "Journal number"), case.journal_no),
        )
        told = [(label, words) for label, words in facts if words]
        for label, words in told:
            self.body.addWidget(_two_lines(label, words))
        if not told:
            nothing = translate("CasePage", "Nothing is written here yet.")
            self.body.addWidget(Label(nothing, "body", "muted", wrap=True))


def _goal(goal: Goal, page: CasePage) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(Label(goal.text, "body", weight=600, wrap=True), 1)
    if goal.status != GoalStatus.ACTIVE:
        state = Chip(
            goal_status_word(goal.status), "success" if goal.status == GoalStatus.REACHED else "neutral"
        )
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    need = next((n.text for n in page.needs if n.id == goal.need_id), "")
    small = [fill(translate("CasePage", "Need: %1"), need)] if need else []
    if goal.indicator:
        small.append(indicator_word(goal.indicator))
    if small:
        column.addWidget(Label(" · ".join(small), "caption", "muted", wrap=True))
    if way := _way(goal.baseline, goal.target):
        column.addWidget(Label(way, "body", wrap=True))
    for sign in goal.signs:
        words = fill(translate("CasePage", "%1: %2"), sign_of_word(sign.of), sign.text)
        column.addWidget(Label(words, "caption", "muted", wrap=True))
    if not any(a.goal_id == goal.id for a in page.agreements):
        chip = Chip(translate("CasePage", "No agreement yet"), "open")
        column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _sibling(sibling: Sibling) -> str:
    return ", ".join(p for p in (sibling.alias, str(sibling.birth_year or ""), sibling.where) if p)


def _open_need(text: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.setSpacing(4)
    column.addWidget(Label(fill(translate("CasePage", "Need: %1"), text), "body", wrap=True))
    chip = Chip(translate("CasePage", "The need is still open"), "open")
    column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _way(now: Measure, then: Measure) -> str:
    """»Nu … → Målet …« in the words of the goal; »Fra 3 til 4 dage« where there are only numbers."""
    if now.text and then.text:
        return f"{now.text} → {then.text}"
    if now.value is not None and then.value is not None and not (now.text or then.text):
        unit = then.unit or now.unit
        numbers = fill(translate("CasePage", "From %1 to %2"), _number(now.value), _number(then.value))
        return f"{numbers} {unit}".strip()
    return then.text or now.text


def _number(value: float) -> str:
    return current_locale().toString(value, "g", 6)


def _when(agreement: Agreement) -> tuple[bool, date]:
    return agreement.status != AgreementStatus.OPEN, agreement.due_on or date.max


def _two_lines(label: str, words: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, theme().space("x1"))
    column.setSpacing(0)
    column.addWidget(Label(label, "caption", "muted", wrap=True))
    column.addWidget(Label(words, "body", wrap=True))
    return holder


def age_words(case_birth_year: int | None, today: date) -> str:
    """»9 år« from the year alone: the age the child turns this year."""
    if case_birth_year is None:
        return ""
    return translate("CasePage", "%n year(s) old", None, today.year - case_birth_year)

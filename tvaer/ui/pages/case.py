"""The page of one child's case: its course, what it has come to, and what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import EditAgreement
from tvaer.snapshots import CasePage as CaseSnapshot
from tvaer.snapshots import MeetingRow
from tvaer.terms import AgreementStatus, MeetingStatus
from tvaer.ui import dates
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.cases.course_card import CaseworkerCard, CourseCard
from tvaer.ui.cases.editor import CaseEditor
from tvaer.ui.cases.plan_cards import AgreementsCard, DecisionCard, FactsCard, GoalsCard, age_words
from tvaer.ui.forms.columns import Columns, scrolled
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate


class CasePage(Page):
    """Everything that is known of one case now. "New meeting" plans the next one with the case in it."""

    kinds = frozenset(
        "case sibling caseworker_term person meeting meeting_case need goal agreement decision".split()
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._undo = self.undo = UndoStack(context.bridge, self)
        self._case_id: Id | None = None
        self._shown: CaseSnapshot | None = None
        self.header = PageHeader()
        self.new_meeting = Button(translate("CasePage", "New meeting"), "primary", "plus", "Ctrl+N")
        self.new_meeting.setObjectName("case.new_meeting")
        self.header.add_action(self.new_meeting)
        self.course, self.caseworker = CourseCard(), CaseworkerCard()
        self.goals, self.agreements, self.decision = GoalsCard(), AgreementsCard(), DecisionCard()
        self.facts = FactsCard()
        self.editor = CaseEditor(context.bridge, self._undo, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        columns = Columns((290, 420, 300))
        for column, cards in zip(
            columns.columns,
            ((self.course,), (self.goals, self.agreements, self.decision), (self.facts, self.caseworker)),
            strict=True,
        ):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(scrolled(columns), 1)

    def _connect(self) -> None:
        self.new_meeting.clicked.connect(lambda: self.context.go.new_meeting(self._case_id))
        self.course.chosen.connect(self._on_meeting)
        self.facts.edit_wanted.connect(self._edit)
        self.agreements.status_chosen.connect(self._on_status)

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        if subject is None:
            return
        if subject != self._case_id:
            self.leave()
            self._undo.clear()
        self.context.bridge.reads.case_page(subject)  # raises when it is gone
        self._case_id = subject

    def refresh(self) -> None:
        if self._case_id is None:
            return
        page = self._shown = self.context.bridge.reads.case_page(self._case_id)
        now = self.context.clock.now()
        today = dates.local_day(now)
        case = page.case
        self.header.set_title(case.alias)
        where = ", ".join(part for part in (case.school_class, case.school) if part)
        self.header.set_context(" · ".join(p for p in (age_words(case.birth_year, today), where) if p))
        self.course.show_page(page, now)
        self.caseworker.show_page(page, today)
        self.goals.show_page(page)
        self.agreements.show_page(page, today)
        self.decision.show_page(page)
        self.facts.show_page(page, today)
        self.editor.show_case(case)

    def leave(self) -> None:
        self.editor.close_panel()
        self.agreements.flush()

    def _edit(self) -> None:
        if self._shown is not None:
            self.editor.open_case(self._shown.case)

    def _on_meeting(self, row: MeetingRow) -> None:
        if row.status == MeetingStatus.RUNNING:
            self.context.go.run_meeting(row.id)
        else:
            self.context.go.prepare_meeting(row.id)

    def _on_status(self, agreement: Id, status: AgreementStatus, note: str) -> None:
        shown = self._shown.agreements if self._shown else ()
        same = any(a.id == agreement and a.status == status for a in shown)
        command = EditAgreement(agreement, {"note": note} if same else {"status": status}, note)
        if self._undo.do(command, translate("CasePage", "the agreement's status"), self) is not None:
            self.context.go.offer_undo(translate("CasePage", "The agreement is noted."))

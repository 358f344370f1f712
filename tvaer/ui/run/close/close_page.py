"""Step 5: the agreements, the decisions, whether it hangs together, and when you meet again (mockup 07)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ids import Id
from tvaer.method.advice import closing_check
from tvaer.method.checks import Check
from tvaer.method.model import Step
from tvaer.services.commands import MoveAgreement, RemoveAgreement, RemoveDecision
from tvaer.snapshots import MeetingRecord
from tvaer.ui.dates import local_day
from tvaer.ui.run.close.afterwards import Afterwards
from tvaer.ui.run.close.agreement_editor import AgreementEditor
from tvaer.ui.run.close.agreements_card import AgreementsCard
from tvaer.ui.run.close.closing_card import ClosingCard
from tvaer.ui.run.close.decisions import DecisionEditor, DecisionsCard
from tvaer.ui.run.close.documents_card import DocumentsCard
from tvaer.ui.run.close.next_meeting_card import NextMeetingCard
from tvaer.ui.run.close.together_card import TogetherCard
from tvaer.ui.run.plan.editor import Editor
from tvaer.ui.run.plan.even_layout import EvenLayout
from tvaer.ui.run.plan.goal_editor import GoalEditor
from tvaer.ui.run.plan.need_editor import NeedEditor
from tvaer.ui.run.plan.offer_editor import OfferEditor
from tvaer.ui.run.plan.picks import all_goals
from tvaer.ui.run.plan.side_panel import PanelPage
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.words import translate

_FIELDS = {
    Check.AGREEMENT_WITHOUT_GOAL: "goal_id",
    Check.AGREEMENT_WITHOUT_OWNER: "owner_id",
    Check.AGREEMENT_WITHOUT_DUE: "due_on",
    Check.AGREEMENT_WITHOUT_DOCUMENTATION: "documentation",
}


class ClosePage(PanelPage):
    """The page hears of everything, because the closing check looks at everything."""

    kinds = frozenset(
        """agreement agreement_partner agreement_status_entry decision decision_maker next_meeting need
        goal goal_person sign offer statement explanation_link participant person meeting case
        closing scale""".split()
    )

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self.agreements, self.decisions = AgreementsCard(), DecisionsCard()
        self.check, self.documents = ClosingCard(), DocumentsCard()
        self.together, self.afterwards = TogetherCard(session), Afterwards()
        self.next = NextMeetingCard(session, frozenset(step.audiences))
        self.body.setSpacing(theme().space("card_gap"))
        self.body.addWidget(self.agreements)
        self.body.addWidget(self._three())
        self.body.addWidget(self.together)
        self.body.addWidget(self.decisions)
        self.body.addWidget(self.afterwards)
        self.body.addStretch(1)
        self._make_editors()
        self._connect()

    def _three(self) -> QWidget:
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        layout = EvenLayout(holder, narrowest=280, gap=theme().space("card_gap"))
        for card in (self.check, self.next, self.documents):
            layout.addWidget(card)
        return holder

    def _make_editors(self) -> None:
        self.agreement_editor = AgreementEditor(self.session, "close", self.circle)
        self.decision_editor = DecisionEditor(self.session, self.circle)
        self.adopt(self.agreement_editor)
        self.adopt(self.decision_editor)
        self._others: dict[str, Editor] = {}

    def _other(self, kind: str) -> Editor:
        """Editors of what belongs to earlier steps, made when the closing check first leads there."""
        if kind not in self._others:
            editor: Editor
            if kind == "need":
                editor = NeedEditor(self.session, "close", self.circle)
            elif kind == "goal":
                editor = GoalEditor(self.session, "close", self.circle)
            else:
                editor = OfferEditor(self.session, self.circle, "close.offer.editor")
            self.adopt(editor)
            self._others[kind] = editor
        return self._others[kind]

    def _connect(self) -> None:
        self.agreements.new.clicked.connect(self.new_agreement)
        self.agreements.edit_asked.connect(self.edit_agreement)
        self.agreements.remove_asked.connect(self._on_remove_agreement)
        self.agreements.move_asked.connect(self._on_move)
        self.decisions.new.clicked.connect(self.new_decision)
        self.decisions.edit_asked.connect(self.edit_decision)
        self.decisions.remove_asked.connect(self._on_remove_decision)
        self.check.gone_to.connect(self.go_to)
        self.documents.asked_for.connect(self._on_document)

    # -- showing -----------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        self.agreements.show_agreements(record, local_day(self.session.context.clock.now()))
        self.decisions.show_decisions(record)
        self.check.show_check(record, closing_check(self.session.method, record))
        self.next.show_record(record)
        self.together.show_record(record)
        if self.open_editor is not None:
            self.open_editor.show_record(record)

    def first_focus(self) -> QWidget | None:
        first = next((self.agreements.row(a.id) for a in self.session.record.agreements), None)
        return first or self.agreements.new

    def begin_words(self) -> None:
        self.new_agreement()

    def leave(self) -> None:
        super().leave()
        self.next.flush()
        self.together.flush()

    # -- acting ------------------------------------------------------------------------------------------

    def new_agreement(self, goal_id: Id | None = None) -> None:
        """Alt+N."""
        self.agreement_editor.start_new(**({"goal_id": goal_id} if isinstance(goal_id, Id) else {}))
        self._open(self.agreement_editor, "what")

    def edit_agreement(self, row: Id, column: str = "what") -> None:
        """Opens an agreement at one of its fields."""
        if self.agreement_editor.edit(row):
            self._open(self.agreement_editor, column)

    def new_decision(self) -> None:
        """A further decision."""
        self.decision_editor.start_new()
        self._open(self.decision_editor, "text")

    def edit_decision(self, row: Id) -> None:
        """Opens a decision."""
        if self.decision_editor.edit(row):
            self._open(self.decision_editor, "text")

    def _open(self, editor: Editor, column: str) -> None:
        self.show_editor(editor)
        editor.focus_on(column)

    def _on_remove_agreement(self, row: Id) -> None:
        self.session.do(RemoveAgreement(row), translate("Plan", "Removed agreement"))
        self.session.context.go.offer_undo(translate("Plan", "Removed"))

    def _on_remove_decision(self, row: Id) -> None:
        self.session.do(RemoveDecision(row), translate("Close", "Removed decision"))
        self.session.context.go.offer_undo(translate("Plan", "Removed"))

    def _on_move(self, row: Id, before: Id | None) -> None:
        self.session.do(MoveAgreement(row, before), translate("Close", "Moved agreement"))
        line = self.agreements.row(row)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_document(self, kind: str, audience: str) -> None:
        self.leave()
        self.session.context.go.show_document(kind, self.session.meeting_id, audience)

    # -- finding the way ---------------------------------------------------------------------------------

    def home_of(self, editor: Editor) -> QWidget | None:
        if editor.target is None:
            return None
        return self.agreements.row(editor.target) or self.decisions.cell(editor.target)

    def show_subject(self, subject: Id) -> None:
        """Brings an agreement or decision into view and puts the keyboard on it."""
        found = self.agreements.row(subject) or self.decisions.cell(subject)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, found, lambda: self.area.ensureWidgetVisible(found, 24, 24))

    def go_to(self, code: Check, subject: Id | None) -> None:
        """Follows an open line of the closing check to where it can be answered."""
        if subject is None:
            if code is Check.NO_NEXT_MEETING:
                self.next.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if code is Check.SCALE_NOT_REPEATED:
            self.documents.scale_asked.emit()
            return
        if code in _FIELDS:
            self.edit_agreement(subject, _FIELDS[code])
        elif code is Check.NEED_WITHOUT_AGREEMENT:
            goal = next((g for g in all_goals(self.session.record) if g.need_id == subject), None)
            self.new_agreement(goal.id if goal else None)
        elif code is Check.NEED_WITHOUT_GOAL:
            editor = self._other("goal")
            editor.start_new(need_id=subject)
            self._open(editor, "text")
        else:
            self._go_to_earlier(code, subject)

    def _go_to_earlier(self, code: Check, subject: Id) -> None:
        places = {
            Check.GOAL_WITHOUT_NEED: ("goal", "need_id"),
            Check.GOAL_WITHOUT_SIGN: ("goal", "signs"),
            Check.NEED_WITHOUT_OFFER: ("need", "text"),
            Check.WISH_UNANSWERED: ("offer", "answered_by_id"),
        }
        if code in places:
            kind, column = places[code]
            editor = self._other(kind)
            if editor.edit(subject):
                self._open(editor, column)
        elif self.session.statement(subject) is not None:
            self.asks_to_edit.emit(subject)

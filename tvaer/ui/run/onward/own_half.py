"""In step 4 a professional's demand on another is offered back as a question. The family may wish freely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tvaer.ids import Id
from tvaer.method.model import View
from tvaer.method.own_half import asked_of, outside_own_half
from tvaer.services.commands import EditStatement
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import MeetingStatus, StatementKind
from tvaer.ui.run.onward.question_strip import QuestionStrip
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.words import fill, translate

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


class OwnHalfPart(RunPart):
    """Asks once for each such statement, when it has just been said. Nothing is refused by itself."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self._shown: Id | None = None
        self._known: set[Id] | None = None
        self.ask = Button("", "secondary", "message-circle", size="small")
        self.ask.setObjectName("run.half.ask")
        self.ask.clicked.connect(lambda: self._settle({"kind": StatementKind.QUESTION}))
        self.outside = Button(translate("OwnHalf", "Note that it lies outside"), "text", size="small")
        self.outside.setObjectName("run.half.outside")
        self.outside.clicked.connect(lambda: self._settle({"outside_own_half": True}))
        self.let_be = Button(translate("OwnHalf", "Let it stand"), "text", size="small")
        self.let_be.setObjectName("run.half.let_be")
        self.let_be.clicked.connect(lambda: self._settle({}))
        self.strip = QuestionStrip("run.half", "message-circle", self.ask, self.outside, self.let_be)
        page.notices.addWidget(self.strip)

    def show_record(self, record: MeetingRecord) -> None:
        ids = {said.id for said in record.statements}
        fresh = ids - self._known if self._known is not None else set()
        self._known = ids
        asking = [s for s in record.statements if s.id in fresh and self._concerns(record, s)]
        if asking:
            self._shown = asking[-1].id
        said = self.session.statement(self._shown) if self._shown else None
        if said is None or not self._concerns(record, said):
            self._shown = None
            self.strip.tell("")
            return
        self._tell(record, said)

    def _concerns(self, record: MeetingRecord, said: Statement) -> bool:
        method = self.session.method
        here = said.step in method.step_ids and method.step(said.step).view is View.EFFORT
        running = record.head.status is MeetingStatus.RUNNING and said.step == record.head.step
        return here and running and not said.outside_own_half and outside_own_half(record, said)

    def _tell(self, record: MeetingRecord, said: Statement) -> None:
        other = short_name(record, asked_of(record, said))
        words = translate("OwnHalf", "%1 asks something of others. Only the family may wish for that.")
        self.strip.tell(fill(words, short_name(record, said.speaker_id)))
        self.ask.set_text(
            fill(translate("OwnHalf", "Say it as a question to %1"), other)
            if other
            else translate("OwnHalf", "Say it as a question")
        )

    def _settle(self, values: dict[str, Any]) -> None:
        shown, self._shown = self._shown, None
        if shown is not None and values:
            self.session.do(EditStatement(shown, values), translate("OwnHalf", "Own half of the court"))
        self.strip.tell("")
        self.page.focus_page()

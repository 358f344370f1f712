"""What the leader asks all at the end: does it hang together, was everyone heard, is it understood."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from tvaer.services.commands import AnswerClosing
from tvaer.snapshots import MeetingRecord
from tvaer.snapshots.table import Closing
from tvaer.ui.run.close.answers import AnswerField
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class TogetherCard(Card):
    """Every answer keeps itself (seed 003, step 5)."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(translate("Together", "Ask everyone before you part"), parent=parent)
        self.session = session
        self.body.setSpacing(theme().space("x3"))
        self.questions: dict[str, AnswerField] = {}
        self._question(
            "coherence",
            translate("Together", "Do the story, the understanding and the plan hang together?"),
        )
        self.note = TextArea(min_lines=1)
        self.note.setObjectName("close.closing.coherence_note")
        keeps_itself(self.note, self.session, lambda text: self._keep("coherence_note", text.strip()))
        self.body.addWidget(Field(translate("Together", "If not: what is missing"), self.note))
        self._question("all_heard", translate("Together", "Has everyone been heard?"))
        self._question("family_understands", translate("Together", "Does the plan make sense to the family?"))
        self.read_aloud = CheckBox(translate("Together", "The plan is read aloud"))
        self.read_aloud.setObjectName("close.closing.read_aloud")
        self.read_aloud.clicked.connect(lambda yes: self._keep("read_aloud", bool(yes)))
        self.body.addWidget(self.read_aloud)
        self.body.addStretch(1)

    def _question(self, column: str, words: str) -> None:
        asked = AnswerField(f"close.closing.{column}", words)
        asked.chosen.connect(lambda answer: self._keep(column, answer))
        self.questions[column] = asked
        self.body.addWidget(asked)

    def show_record(self, record: MeetingRecord) -> None:
        """Shows what was answered."""
        known = record.closing or Closing(record.head.id)
        for column, asked in self.questions.items():
            asked.set_value(getattr(known, column))
        self.note.set_text(known.coherence_note)
        self.read_aloud.setChecked(bool(known.read_aloud))

    def flush(self) -> None:
        """Keeps what is half written."""
        self.note.flush()

    def _keep(self, column: str, value: Any) -> bool:
        known = self.session.record.closing
        if (getattr(known, column) if known else "") == value:
            return True
        command = AnswerClosing(self.session.meeting_id, {column: value})
        kept = self.session.do(command, translate("Together", "An answer at the end")) is not None
        if not kept and column != "coherence_note":
            self.show_record(self.session.record)
        return kept

"""The round about the meeting: person by person, four questions (seed 003) and three (seed 004)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.commands import Evaluate
from tvaer.snapshots import Evaluation, MeetingRecord
from tvaer.terms import Answer
from tvaer.ui.run.close.answers import AnswerField
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate

_SENSE = (Answer.YES, Answer.PARTLY, Answer.NO)


class EvaluationPanel(Panel):
    """Each one's answers stand with their name here, and in no document."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.evaluation", translate("Evaluation", "Round about the meeting"), parent)
        self.session = session
        self._whose: Id | None = None
        self._texts: dict[str, TextArea] = {}
        self._build()

    def _build(self) -> None:
        words = translate("Evaluation", "The answers are for your own work together. They are in no minutes.")
        self.form.addWidget(Label(words, "caption", "muted", wrap=True))
        self.person = ComboBox()
        self.person.setObjectName("run.evaluation.person")
        self.person.activated.connect(self._on_person)
        self.form.addWidget(Field(translate("Evaluation", "Who answers"), self.person))
        self._text("took_part", translate("Evaluation", "Who took part?"))
        self._text("lacked", translate("Evaluation", "Whom did you miss?"))
        self._text("about", translate("Evaluation", "What was it about?"))
        self.made_sense = AnswerField(
            "run.evaluation.made_sense", translate("Evaluation", "Did it make sense?"), _SENSE
        )
        self.made_sense.chosen.connect(lambda answer: self._keep("made_sense", answer))
        self.form.addWidget(self.made_sense)
        self._text("went_well", translate("Evaluation", "What went well?"))
        self._text("work_on", translate("Evaluation", "What do we work on?"))
        self._text("do_together", translate("Evaluation", "What do we do together?"))
        self.next = Button("", "secondary", "arrow-right")
        self.next.setObjectName("run.evaluation.next")
        self.next.clicked.connect(self._on_next)
        self.form.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addStretch(1)

    def _text(self, column: str, label: str) -> None:
        area = TextArea(min_lines=1, max_lines=6)
        area.setObjectName(f"run.evaluation.{column}")
        keeps_itself(area, self.session, lambda text: self._keep(column, text.strip()))
        self._texts[column] = area
        self.form.addWidget(Field(label, area))

    # -- showing ---------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        people = self._people(record)
        if self._whose not in people:
            self._whose = self._first(record, people)
        with QSignalBlocker(self.person):
            self.person.clear()
            for one in people:
                self.person.addItem(record.person_name(one), one)
            self.person.setCurrentIndex(self.person.findData(self._whose))
        known = self._known(record)
        for column, area in self._texts.items():
            area.set_text(getattr(known, column) if known else "")
        self.made_sense.set_value(known.made_sense if known else None)
        following = self._following(people)
        self.next.setVisible(following is not None)
        words = fill(translate("Evaluation", "On to %1"), record.person_name(following))
        self.next.set_text(words)

    def first_focus(self) -> QWidget | None:
        return self._texts["took_part"]

    def _people(self, record: MeetingRecord) -> list[Id]:
        """Those at the table, the child and the family first, and whoever has answered already."""
        present = [p.person_id for p in record.participants if p.present]
        return list(dict.fromkeys([*present, *(e.person_id for e in record.evaluations)]))

    def _first(self, record: MeetingRecord, people: list[Id]) -> Id | None:
        """Who has not answered yet comes first when the round goes on."""
        answered = {e.person_id for e in record.evaluations}
        return next((one for one in people if one not in answered), people[0] if people else None)

    def _following(self, people: list[Id]) -> Id | None:
        place = people.index(self._whose) + 1 if self._whose in people else len(people)
        return people[place] if place < len(people) else None

    def _known(self, record: MeetingRecord) -> Evaluation | None:
        return next((e for e in record.evaluations if e.person_id == self._whose), None)

    # -- keeping ---------------------------------------------------------------------------------------

    def _on_person(self, index: int) -> None:
        self._turn_to(self.person.itemData(index))

    def _on_next(self) -> None:
        following = self._following(self._people(self.session.record))
        if following is not None and self._turn_to(following):
            self._texts["took_part"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.verticalScrollBar().setValue(0)

    def _turn_to(self, person: Id) -> bool:
        self.leave()
        if not self.held:
            self._whose = person
        self.show_record(self.session.record)
        return not self.held

    def _keep(self, column: str, value: Any) -> bool:
        known = self._known(self.session.record)
        if self._whose is None or (getattr(known, column) if known else "") == value:
            return True
        command = Evaluate(self.session.meeting_id, self._whose, {column: value})
        if self.session.do(command, translate("Evaluation", "Round about the meeting")) is not None:
            return True
        self.made_sense.set_value(known.made_sense if known else None)
        return False

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return any(area.held for area in self._texts.values())

    def leave(self) -> None:
        """Keeps what is half written."""
        for area in self._texts.values():
            area.flush()

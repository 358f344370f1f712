"""A step in which the family talks alone: nothing is taken down, and the page says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.method.loader import Step
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.run.step_words import step_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import current_language, translate


class AlonePage(StepPage):
    """One calm message in the middle of the page."""

    kinds = frozenset({"meeting", "meeting_step"})
    takes_statements = False

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        self.setObjectName("run.alone")
        column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().space("x3"))
        self._name = Label("", "title", wrap=True)
        self._purpose = Label("", color="muted", wrap=True)
        rests = translate("AlonePage", "The input line rests. What you have written in other steps is safe.")
        self._rests = Label(rests, wrap=True)
        column.addStretch(1)
        column.addWidget(IconLabel("users-round", "accent"), 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self._name, self._purpose, self._rests):
            column.addWidget(label)
        column.addStretch(2)

    def show_record(self, record: MeetingRecord) -> None:
        child = record.child_names or None
        self._name.setText(step_name(self.step, record))
        self._purpose.setText(self.step.purpose.in_language(current_language(), child))

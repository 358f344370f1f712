"""What the child has said about who may know it: versions, or named persons and nobody else."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.snapshots import Audiences, MeetingRecord
from tvaer.ui.meeting_words import joined
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.form import Field, IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PeopleField
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate

Keep = Callable[[dict[str, Any]], bool]
"""Keeps values of one theme or mark; False: refused, and told."""


class KeptText(TextArea):
    """A text of the child's voice that keeps itself; what was refused stays and is tried again."""

    def __init__(self, name: str, column: str, keep: Keep, session: MeetingSession, lines: int) -> None:
        super().__init__(min_lines=lines, max_lines=8)
        self.setObjectName(name)
        keeps_itself(self, session, lambda text: keep({column: text.strip()}))


class HeldBackLine(QWidget):
    """A closed eye and a calm sentence: the child has decided it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Label("", "caption", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(theme().space("x2"))
        row.addWidget(IconLabel("eye-off", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def tell(self, words: str) -> None:
        """Says it; nothing to say hides the line."""
        self.text.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class ThemeReaders(QWidget):
    """Versions as check boxes; where none is ticked, the named persons and why.

    Both at once cannot be: a name beside a version would tell more people than the child has said.
    """

    def __init__(self, name: str, keep: Keep, session: MeetingSession) -> None:
        super().__init__()
        self._keep = keep
        self.audiences = AudienceField()
        self.held_back = HeldBackLine()
        self.only_to = PeopleField(())
        self.only_to.setObjectName(f"{name}.only_to")
        self.why = KeptText(f"{name}.why", "why", keep, session, lines=1)
        self._only_to_row = Field(translate("Voice", "Only for these people"), self.only_to)
        self._why_row = Field(translate("Voice", "Why, for your own record"), self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x2"))
        column.addWidget(Field(translate("Voice", "May be read by"), self.audiences))
        self.audiences.set_name(f"{name}.audiences")
        for row in (self.held_back, self._only_to_row, self._why_row):
            column.addWidget(row)
        self.audiences.chosen.connect(self._on_audiences)
        self.only_to.chosen.connect(self._on_only_to)

    def show_readers(
        self, record: MeetingRecord, child: str, audiences: Audiences, only_to: Collection[Any], why: str
    ) -> None:
        """Shows who may know it."""
        self._shown = audiences
        self.audiences.set_value(audiences)
        self.audiences.setEnabled(not only_to)
        self.only_to.set_people(tuple(record.people.values()))
        self.only_to.set_value(tuple(only_to))
        self.why.set_text(why)
        self._only_to_row.setVisible(not audiences)
        self._why_row.setVisible(not audiences or bool(why))
        names = joined(short_name(record, person) for person in only_to)
        if only_to:
            words = fill(translate("Voice", "Only %2 may know it. %1 has decided that."), child, names)
        elif audiences:
            words = ""
        else:
            words = fill(translate("Voice", "It stays here until %1 says who may know it."), child)
        self.held_back.tell(words)

    def flush(self) -> None:
        """Keeps what is half written."""
        self.only_to.flush()
        self.why.flush()

    def _on_audiences(self, value: Audiences) -> None:
        if not self._keep({"audiences": value}):
            self.audiences.set_value(self._shown)

    def _on_only_to(self, value: tuple[Any, ...]) -> None:
        self._keep({"only_to": tuple(value)})

"""One theme of the talk, and one part of the wellbeing wheel, each with its words and its readers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.snapshots import Audiences, MeetingRecord, VoiceMark, VoiceTheme
from tvaer.terms import ChildTheme, Wellbeing, WellbeingMark
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.voice.readers import HeldBackLine, Keep, KeptText, ThemeReaders
from tvaer.ui.term_words import child_theme_word, wellbeing_mark_word, wellbeing_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.choices import Option, Pills
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

MARK_ICONS = {WellbeingMark.GOOD: "smile", WellbeingMark.MIXED: "meh", WellbeingMark.HARD: "frown"}


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().space("x2"))
    return column


class ThemeFields(QWidget):
    """The words first, then who may know them. `lay_asked` lays them on the table; Ctrl+Enter does too."""

    lay_asked = Signal()

    def __init__(self, code: ChildTheme, keep: Keep, session: MeetingSession) -> None:
        super().__init__()
        name, word = f"run.voice.theme.{code.value}", child_theme_word(code)
        self.text = KeptText(f"{name}.text", "text", keep, session, lines=2)
        self.text.setAccessibleName(word)
        self.readers = ThemeReaders(name, keep, session)
        self.lay = Button(translate("Voice", "Lay on the table"), "text", "message-circle", size="small")
        self.lay.setObjectName(f"{name}.lay")
        self.lay.clicked.connect(self.lay_asked)
        self._told = False
        self.text.textChanged.connect(self._show_what_follows)
        column = _column(self)
        column.addWidget(Divider())
        column.addWidget(Label(word, "section", wrap=True))
        for part in (self.text, self.readers):
            column.addWidget(part)
        column.addWidget(self.lay, 0, Qt.AlignmentFlag.AlignLeft)

    def show_theme(self, record: MeetingRecord, child: str, told: VoiceTheme | None, reason: str) -> None:
        """Shows the theme; `reason` says why it cannot be laid on the table just now."""
        self.text.set_text(told.text if told else "")
        self._told = told is not None
        self.lay.set_reason(reason)
        if told is not None:
            self.readers.show_readers(record, child, told.audiences, told.only_to, told.why)
        else:
            self.readers.show_readers(record, child, frozenset(), (), "")
        self._show_what_follows()

    def _show_what_follows(self) -> None:
        """From the first letter on, so that Tab out of the words finds the readers there."""
        written = bool(self.text.text().strip())
        self.readers.setVisible(written or self._told)
        self.lay.setVisible(written)

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return self.text.held or self.readers.why.held

    def flush(self) -> None:
        """Keeps what is half written."""
        self.text.flush()
        self.readers.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            if self.lay.isEnabled() and self.lay.isVisible():
                self.lay_asked.emit()
            return
        super().keyPressEvent(event)


class MarkFields(QWidget):
    """How the child has it there: a face with a word, the child's own words, and who may know it."""

    def __init__(self, code: Wellbeing, keep: Keep, session: MeetingSession) -> None:
        super().__init__()
        name, word = f"run.voice.mark.{code.value}", wellbeing_word(code)
        self._keep = keep
        options = [Option(m.value, wellbeing_mark_word(m), MARK_ICONS[m]) for m in WellbeingMark]
        self.mark = Pills(word, options)
        self.mark.set_name(name)
        self.mark.chosen.connect(lambda value: self._keep_mark(value))
        self.text = KeptText(f"{name}.text", "text", keep, session, lines=1)
        self.text.setAccessibleName(fill(translate("Voice", "%1, in the child’s words"), word))
        self.audiences = AudienceField()
        self.audiences.chosen.connect(self._on_audiences)
        self._readers = Field(translate("Voice", "May be read by"), self.audiences)
        self.audiences.set_name(f"{name}.audiences")
        self.held_back = HeldBackLine()
        column = _column(self)
        column.addWidget(Label(word, "body", weight=600, wrap=True))
        column.addWidget(self.mark)
        for part in (self.text, self._readers, self.held_back):
            column.addWidget(part)
        self._shown: VoiceMark | None = None
        self.text.textChanged.connect(self._show_what_follows)

    def show_mark(self, child: str, told: VoiceMark | None) -> None:
        """Shows the mark as it is in the store."""
        self._shown = told
        self.mark.set_value(told.mark.value if told and told.mark else "")
        self.text.set_text(told.text if told else "")
        self.audiences.set_value(told.audiences if told else ())
        self._show_what_follows()
        waits = told is not None and not told.audiences
        words = fill(translate("Voice", "It stays here until %1 says who may know it."), child)
        self.held_back.tell(words if waits else "")

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return self.text.held

    def flush(self) -> None:
        """Keeps what is half written."""
        self.text.flush()

    def _show_what_follows(self) -> None:
        """From the first letter on, so that Tab out of the words finds the readers there."""
        self._readers.setVisible(self._shown is not None or bool(self.text.text().strip()))

    def _keep_mark(self, value: str) -> None:
        if not self._keep({"mark": WellbeingMark(value)}):
            shown = self._shown
            self.mark.set_value(shown.mark.value if shown and shown.mark else "")

    def _on_audiences(self, value: Audiences) -> None:
        if not self._keep({"audiences": value}):
            self.audiences.set_value(self._shown.audiences if self._shown else ())

"""The panel of the child's voice (Barnets Stemme and the wellbeing wheel; seed 003, theme 4)."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import (
    AddStatement,
    AddVoice,
    AddVoiceMark,
    AddVoiceTheme,
    EditVoice,
    EditVoiceMark,
    EditVoiceTheme,
)
from tvaer.snapshots import Case, ChildVoice, MeetingRecord, VoiceMark, VoiceTheme
from tvaer.terms import ChildTheme, Wellbeing
from tvaer.ui.dates import local_day
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.voice.parts import MarkFields, ThemeFields
from tvaer.ui.run.voice.talk_fields import TalkFields
from tvaer.ui.run.voice.telling import child_name, child_of, laid, may_be_told, statement_of, voice_of
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class VoicePanel(Panel):
    """One talk with one child; the meeting may be about several. Every field keeps itself."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.voice", translate("Voice", "The child’s words"), parent)
        self.session = session
        self._case: Id | None = None
        self._build_child()
        self._build_empty()
        self._build_fields()
        self.form.addStretch(1)

    # -- building --------------------------------------------------------------------------------------

    def _build_child(self) -> None:
        self.child = ComboBox()
        self.child.setObjectName("run.voice.child")
        self.child.activated.connect(self._on_child)
        self._child_row = Field(translate("Voice", "Which child"), self.child)
        self.form.addWidget(self._child_row)

    def _build_empty(self) -> None:
        self._nothing = Label("", "body", "muted", wrap=True)
        self.new = Button(translate("Voice", "Write down the talk"), "secondary", "plus")
        self.new.setObjectName("run.voice.new")
        self.new.clicked.connect(self._on_new)
        self.form.addWidget(self._nothing)
        self.form.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_fields(self) -> None:
        """Words first: the themes stand on top, the talk itself below them."""
        self.fields = QWidget()
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        self._rule = Label("", "caption", "muted", wrap=True)
        column.addWidget(self._rule)
        self.themes = {c: ThemeFields(c, partial(self._keep_theme, c), self.session) for c in ChildTheme}
        for code, themed in self.themes.items():
            themed.lay_asked.connect(partial(self.lay, code))
            column.addWidget(themed)
        column.addWidget(Label(translate("Voice", "How I am doing"), "section", wrap=True))
        self.marks = {c: MarkFields(c, partial(self._keep_mark, c), self.session) for c in Wellbeing}
        for mark in self.marks.values():
            column.addWidget(mark)
        column.addWidget(Divider())
        column.addWidget(Label(translate("Voice", "The talk itself"), "section", wrap=True))
        self.talk = TalkFields(self._keep_voice, self.session, self._today)
        column.addWidget(self.talk)
        self.form.addWidget(self.fields)

    # -- showing ---------------------------------------------------------------------------------------

    def show_record(self, record: MeetingRecord) -> None:
        self._show_children(record)
        child = child_name(record, self._the_case) or translate("Voice", "the child")
        voice = self.voice
        self.set_heading(fill(translate("Voice", "In the words of %1"), child))
        self._nothing.setText(
            fill(translate("Voice", "The talk with %1 before the meeting is not written down yet."), child)
        )
        for part in (self._nothing, self.new):
            part.setVisible(voice is None)
        self.fields.setVisible(voice is not None)
        if voice is not None:
            self._show_voice(record, voice, child)

    def _show_voice(self, record: MeetingRecord, voice: ChildVoice, child: str) -> None:
        rule = translate("Voice", "%1 decides who may know what. Ctrl+Enter lays the words on the table.")
        self._rule.setText(fill(rule, child))
        self.talk.show_talk(record, voice)
        for code, themed in self.themes.items():
            told = _theme(voice, code)
            themed.show_theme(record, child, told, self._reason(record, told, child))
        for indicator, mark in self.marks.items():
            mark.show_mark(child, _mark(voice, indicator))

    def _reason(self, record: MeetingRecord, told: VoiceTheme | None, child: str) -> str:
        if told is None or not may_be_told(told):
            return fill(translate("Voice", "First ask %1 who may know it."), child)
        if laid(record, told) is not None:
            return translate("Voice", "It lies on the table.")
        return ""

    def _show_children(self, record: MeetingRecord) -> None:
        cases = record.cases
        if self._case not in {case.id for case in cases}:
            self._case = cases[0].id if cases else None
        with QSignalBlocker(self.child):
            self.child.clear()
            for case in cases:
                self.child.addItem(case.alias, case.id)
            self.child.setCurrentIndex(self.child.findData(self._case))
        self._child_row.setVisible(len(cases) > 1)

    def first_focus(self) -> QWidget | None:
        return self.new if self.voice is None else self.themes[ChildTheme.RESOURCES].text

    @property
    def _the_case(self) -> Case | None:
        return next((case for case in self.session.record.cases if case.id == self._case), None)

    @property
    def voice(self) -> ChildVoice | None:
        """The talk that is shown."""
        return voice_of(self.session.record, self._the_case)

    # -- keeping ---------------------------------------------------------------------------------------

    def _today(self) -> Any:
        return local_day(self.session.context.clock.now())

    def _on_child(self, index: int) -> None:
        self.leave()
        if self.held:
            self.show_record(self.session.record)
            return
        self._case = self.child.itemData(index)
        self.show_record(self.session.record)

    def _on_new(self) -> None:
        case = self._the_case
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": self._case,
            "child_id": child_of(self.session.record, case),
        }
        command = AddVoice(self.session.context.bridge.new_id(), values)
        if self.session.do(command, translate("Voice", "The child’s words")) is not None:
            self.show_record(self.session.record)
            self.themes[ChildTheme.RESOURCES].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, command: Any) -> bool:
        return self.session.do(command, translate("Voice", "The child’s words")) is not None

    def _keep_voice(self, values: dict[str, Any]) -> bool:
        voice = self.voice
        return voice is None or self._unchanged(voice, values) or self._do(EditVoice(voice.id, values))

    def _keep_theme(self, code: ChildTheme, values: dict[str, Any]) -> bool:
        voice = self.voice
        if voice is None:
            return True
        told = _theme(voice, code)
        if told is not None:
            return self._unchanged(told, values) or self._do(EditVoiceTheme(told.id, values))
        new = {"voice_id": voice.id, "theme": code, "text": "", "audiences": frozenset(), **values}
        return not any(values.values()) or self._do(AddVoiceTheme(self._new_id(), new))

    def _keep_mark(self, code: Wellbeing, values: dict[str, Any]) -> bool:
        voice = self.voice
        if voice is None:
            return True
        told = _mark(voice, code)
        if told is not None:
            return self._unchanged(told, values) or self._do(EditVoiceMark(told.id, values))
        new = {"voice_id": voice.id, "indicator": code, "text": "", "audiences": frozenset(), **values}
        return not any(values.values()) or self._do(AddVoiceMark(self._new_id(), new))

    def _unchanged(self, thing: object, values: dict[str, Any]) -> bool:
        return all(getattr(thing, name) == value for name, value in values.items())

    def _new_id(self) -> Id:
        return self.session.context.bridge.new_id()

    def lay(self, code: ChildTheme) -> None:
        """Lays a theme's words on the table, for those the child has named and nobody else."""
        record, voice = self.session.record, self.voice
        told = _theme(voice, code) if voice else None
        if voice is None or told is None or not may_be_told(told) or laid(record, told) is not None:
            return
        values = statement_of(self.session.meeting_id, self.session.method, voice, told)
        words = translate("Voice", "The child’s words on the table")
        self.session.do(AddStatement(self._new_id(), values), words)

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return any(part.held for part in self._parts())

    def leave(self) -> None:
        """Keeps what is half written."""
        for part in self._parts():
            part.flush()

    def _parts(self) -> list[TalkFields | ThemeFields | MarkFields]:
        return [self.talk, *self.themes.values(), *self.marks.values()]


def _theme(voice: ChildVoice, code: ChildTheme) -> VoiceTheme | None:
    return next((told for told in voice.themes if told.theme is code), None)


def _mark(voice: ChildVoice, code: Wellbeing) -> VoiceMark | None:
    return next((told for told in voice.wellbeing if told.indicator is code), None)

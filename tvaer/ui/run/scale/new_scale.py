"""A new scale: the question, the words at both ends, and on which kind of scale it is asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Scale
from tvaer.terms import ScaleKind
from tvaer.ui.run.scale.asking import kind_words, scale_name, suggested_ends, suggested_question
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox, Option, Pills
from tvaer.ui.widgets.form import Field, field
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class NewScale(QWidget):
    """`asked(values)` has the scale's fields; the words stay until `begin` says that they are stored."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: MeetingRecord | None = None
        self._repeats: Scale | None = None
        self._own_question = False
        self.refused = False
        """Set by the panel when the scale asked for could not be kept."""
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        self.again = ComboBox()
        self.again.setObjectName("run.scale.again")
        self.again.activated.connect(self._on_again)
        self._again_field = field(translate("NewScale", "Ask the same as before"), self.again)
        self.question = TextArea(min_lines=2, max_lines=5)
        self.question.setObjectName("run.scale.question")
        self.question.textChanged.connect(self._on_question)
        self.kind = Pills(
            translate("NewScale", "Kind of scale"),
            [Option(kind.value, kind_words(kind)) for kind in ScaleKind],
        )
        self.kind.setObjectName("run.scale.kind")
        for choice, kind in zip(self.kind.choices(), ScaleKind, strict=True):
            choice.setObjectName(f"run.scale.kind.{kind.value}")
        self.kind.chosen.connect(self._on_kind)
        self.low, self.high = QLineEdit(), QLineEdit()
        self.low.setObjectName("run.scale.low")
        self.high.setObjectName("run.scale.high")
        self._low_field = field("", self.low)
        self._high_field = field("", self.high)
        self.case = ComboBox()
        self.case.setObjectName("run.scale.case")
        self.case.activated.connect(self._suggest)
        self._case_field = field(translate("NewScale", "About which child"), self.case)
        self.add = Button(translate("NewScale", "Begin the scale"), "primary", "check", "Ctrl+Enter")
        self.add.setObjectName("run.scale.add")
        self.add.clicked.connect(self.ask)
        self._question_field = field(translate("NewScale", "Question"), self.question)
        rows: tuple[Field, ...] = (
            self._again_field,
            self._case_field,
            self._question_field,
            field(translate("NewScale", "Kind of scale"), self.kind),
            self._low_field,
            self._high_field,
        )
        for row in rows:
            column.addWidget(row)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    # -- showing ---------------------------------------------------------------------------------------

    def begin(self, record: MeetingRecord) -> None:
        """A new one: everything as suggested."""
        self.question.empty()
        self._record, self._repeats, self._own_question = record, None, False
        self.refused = False
        self.kind.set_value(ScaleKind.ZERO_TO_TEN.value)
        self.low.setModified(False)
        self.high.setModified(False)
        self._show_cases(record)
        self._show_again(record)
        self._show_ends()
        self._suggest()

    def show_record(self, record: MeetingRecord) -> None:
        """New choices; what is being written is left alone."""
        if self._record is None:
            self.begin(record)
            return
        self._record = record
        self._show_cases(record)
        self._show_again(record)

    @property
    def touched(self) -> bool:
        """Whether somebody has put words of their own here."""
        own = self._own_question or self.low.isModified() or self.high.isModified()
        return own and bool(self.question.text().strip())

    @property
    def held(self) -> bool:
        """Whether a question stands here that the store refused."""
        return self.refused and self.touched

    def _show_cases(self, record: MeetingRecord) -> None:
        chosen = self.case.currentData()
        with QSignalBlocker(self.case):
            self.case.clear()
            for case in record.cases:
                self.case.addItem(case.alias, case.id)
            self.case.setCurrentIndex(max(0, self.case.findData(chosen)))
        self._case_field.setVisible(len(record.cases) > 1)

    def _show_again(self, record: MeetingRecord) -> None:
        """Earlier meetings' questions, the latest first; each question once."""
        chosen = self._repeats.id if self._repeats else None
        seen: set[tuple[str, ScaleKind, Id | None]] = set()
        with QSignalBlocker(self.again):
            self.again.clear()
            self.again.addItem(translate("NewScale", "A new question"), None)
            for scale in reversed(record.earlier_scales):
                key = (" ".join(scale.question.casefold().split()), scale.kind, scale.case_id)
                if key not in seen:
                    seen.add(key)
                    self.again.addItem(scale_name(record, scale), scale.id)
            self.again.setCurrentIndex(max(0, self.again.findData(chosen)))
        self._again_field.setVisible(self.again.count() > 1)

    def _show_ends(self) -> None:
        ruler = self.chosen_kind is ScaleKind.RULER
        low = translate("NewScale", "1 means (best)") if ruler else translate("NewScale", "0 means")
        high = translate("NewScale", "5 means") if ruler else translate("NewScale", "10 means")
        self._low_field.set_label(low)
        self._high_field.set_label(high)
        for line, words in zip((self.low, self.high), suggested_ends(self.chosen_kind), strict=True):
            if not line.isModified():
                line.setText(words)
                line.setCursorPosition(0)

    @property
    def chosen_kind(self) -> ScaleKind:
        return ScaleKind(self.kind.value or ScaleKind.ZERO_TO_TEN.value)

    def _suggest(self) -> None:
        if not self._own_question:
            self.question.set_text(suggested_question(self.case.currentText()))
            self._own_question = False

    def _on_question(self) -> None:
        self._own_question = self.question.hasFocus() or self._own_question
        self._question_field.set_error("")

    def _on_kind(self) -> None:
        self._repeats = None  # the two kinds are never set beside each other
        self.again.setCurrentIndex(0)
        self._show_ends()

    def _on_again(self) -> None:
        assert self._record is not None
        wanted = self.again.currentData()
        found = next((s for s in self._record.earlier_scales if s.id == wanted), None)
        self._repeats = found
        if found is None:
            return
        self.kind.set_value(found.kind.value)
        self.question.set_text(found.question)
        self._own_question = False
        for line, words in ((self.low, found.low), (self.high, found.high)):
            line.setText(words)
            line.setModified(False)
        if found.case_id is not None:
            self.case.setCurrentIndex(max(0, self.case.findData(found.case_id)))
        low, high = found.low, found.high
        self._show_ends()
        self.low.setText(low)
        self.high.setText(high)

    # -- asking ----------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Asks for the scale to be made; without a question it says so."""
        question = " ".join(self.question.text().split())
        if not question:
            self._question_field.set_error(translate("NewScale", "Write what you will put a number on."))
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        values: dict[str, Any] = {
            "question": question,
            "kind": self.chosen_kind,
            "low": self.low.text().strip(),
            "high": self.high.text().strip(),
            "case_id": self.case.currentData(),
            "repeats_id": self._repeats.id if self._repeats else None,
        }
        self.asked.emit(values)

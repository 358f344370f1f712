"""The choices of the input line as list boxes: for large text, narrow windows, and beside the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Basis, StatementKind
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import basis_word, statement_kind_word
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from tvaer.ui.run.capture.choices import LineChoices


class ShortChoices(QWidget):
    """What is chosen stands in the open bars; this shows it, and passes on what is chosen here."""

    def __init__(self, choices: LineChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._letters: list[QShortcut] = []
        self.row = FlowLayout(self)
        self.speaker, self.basis, self.kind = ComboBox(), ComboBox(), ComboBox()
        for box, name, words in (
            (self.speaker, "speaker", translate("CaptureBar", "Who is speaking")),
            (self.basis, "basis", translate("CaptureBar", "Rests on")),
            (self.kind, "kind", translate("CaptureBar", "Kind")),
        ):
            box.setObjectName(f"run.capture.short.{name}")
            box.setAccessibleName(words)
            self.row.addWidget(box)
        self.basis.addItem(translate("CaptureBar", "Rests on …"), "")
        for basis in Basis:
            self.basis.addItem(basis_word(basis), basis.value)
        self.hide()
        self.speaker.activated.connect(lambda i: choices.choose_speaker(Id(self.speaker.itemData(i))))
        self.basis.activated.connect(lambda i: choices.basis.set_value(self.basis.itemData(i)))
        self.kind.activated.connect(lambda i: choices.choose_kind(StatementKind(self.kind.itemData(i))))

    def offer_kinds(self, step: Step) -> None:
        self.kind.clear()
        for kind in step.kinds:
            self.kind.addItem(statement_kind_word(kind), kind.value)

    def offer_people(self, record: MeetingRecord, people: tuple[Participant, ...]) -> None:
        self.speaker.clear()
        for seat in people:
            self.speaker.addItem(short_name(record, seat.person_id), str(seat.person_id))
        self.bind_letters()

    def bind_letters(self) -> None:
        """The Alt letters of the open bars work in the short form, too."""
        for old in self._letters:
            old.deleteLater()
        self._letters = []
        if self.isHidden():
            return
        for bar in (self._choices.speaker, self._choices.basis, self._choices.kind):
            for choice in bar.choices():
                keys = QKeySequence.mnemonic(choice.text())
                if not keys.isEmpty():
                    shortcut = QShortcut(keys, self)
                    shortcut.activated.connect(choice.click)
                    shortcut.activated.connect(self.show_chosen)
                    self._letters.append(shortcut)

    def show_chosen(self) -> None:
        """Shows in the list boxes what is chosen."""
        for box, value in (
            (self.speaker, self._choices.speaker.value),
            (self.basis, self._choices.basis.value),
            (self.kind, self._choices.kind_value),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

"""Yes, partly, no, not relevant: one question of the end with its answers in a line that wraps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.terms import Answer
from tvaer.ui.term_words import answer_word
from tvaer.ui.widgets.choices import Option, Pills
from tvaer.ui.widgets.label import Label

_ICONS = {Answer.YES: "check", Answer.PARTLY: "split", Answer.NO: "x", Answer.NOT_RELEVANT: "minus"}


class AnswerField(QWidget):
    """`chosen(Answer)` when the user answers; a question nobody has answered has nothing chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, question: str, answers: tuple[Answer, ...] = tuple(Answer)) -> None:
        super().__init__()
        options = [Option(answer.value, answer_word(answer), _ICONS[answer]) for answer in answers]
        self.choice = Pills(question, options)
        self.choice.set_name(name)
        self.choice.chosen.connect(lambda value: self.chosen.emit(Answer(value)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(question, "body", wrap=True))
        column.addWidget(self.choice)

    def set_value(self, answer: Answer | None) -> None:
        """Shows a stored answer; tells nothing."""
        self.choice.set_value(answer.value if answer else "")

"""The guide beside the meeting: questions to ask, and what may still be missing. It never blocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tvaer.method.loader import Method, Step, View
from tvaer.method.machine import MeetingRun
from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.advice_words import AdviceWords, advice_words
from tvaer.ui.run.key_list import KeyList
from tvaer.ui.run.onward.advice_line import AdviceLine
from tvaer.ui.theme import theme
from tvaer.ui.widgets.card import Divider
from tvaer.ui.widgets.check_line import CheckLine
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import current_language, fill, translate

WITH_GUIDE = frozenset({View.ROUND, View.FRAMING, View.STORY, View.UNDERSTANDING, View.FOLLOW_UP, View.ALONE})
"""Views beside which the guide stands open; the plan pages need the whole width (mockups 06, 07)."""


class Guide(Painted):
    """Prompts of the step and its advice. `followed(check, subject | None)`: a line of advice was chosen."""

    followed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("run.guide")
        self.setAccessibleName(translate("Guide", "Guide to this step"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme().space("x2"))
        whole.addLayout(self._column, 1)
        self.keys = KeyList()
        whole.addWidget(self.keys)
        area.setWidget(inside)
        self._area = area
        self._shown: tuple[object, ...] = ()
        self._asked: bool | None = None

    def turn(self) -> bool:
        """Asks for the guide, for the keys at its end where they are not in view, or for it to go away.

        True when `fit` has to follow.
        """
        if not self.isHidden() and self.show_keys():
            return False
        self._asked = self.isHidden()
        return True

    def fit(self, view: View, *, compact: bool, covered: bool) -> None:
        """Shows or hides itself: as was asked for, else where the view has room. `covered`: it has none."""
        self.setFixedWidth(theme().size("guide"))
        wanted = view in WITH_GUIDE and not compact if self._asked is None else self._asked
        self.setVisible(wanted and not covered)

    def show_step(self, method: Method, step: Step, record: MeetingRecord) -> None:
        """Shows a step's questions and what is there or missing."""
        run = MeetingRun.of_record(method, record)
        lines = tuple(advice_words(record, advice) for advice in run.advice(record, step.id))
        kept = sum(1 for s in record.statements if s.kept_for)
        state = (step.id, lines, kept, current_language(), record.child_names)
        if state == self._shown:
            return
        self._shown = state
        self._clear()
        self._add_prompts(step, record, kept)
        if lines:
            self._column.addSpacing(theme().space("x2"))
            self._column.addWidget(Divider())
            self._column.addSpacing(theme().space("x2"))
            self._add_advice(run, lines)
        self._column.addStretch(1)
        foot = translate("Guide", "You can always go on. What is missing is ready next time.")
        self._column.addWidget(Label(foot, "caption", "muted", wrap=True))
        self.keys.raise_()  # read last, as it stands last: the rows above were made anew

    def show_keys(self) -> bool:
        """Brings the keys into view; False when they are there already."""
        bar = self._area.verticalScrollBar()
        before, top = bar.value(), self.keys.y()
        if before + self._area.viewport().height() >= top + self.keys.height() or before >= top:
            return False
        bar.setValue(top)
        return bar.value() != before

    def _add_prompts(self, step: Step, record: MeetingRecord, kept: int) -> None:
        language = current_language()
        child = record.child_names or None
        self._column.addWidget(
            Label(step.purpose.in_language(language, child), "caption", "muted", wrap=True)
        )
        self._column.addWidget(Label(translate("Guide", "Ask for example"), "section"))
        for prompt in step.prompts:
            self._column.addWidget(Label(prompt.in_language(language, child), wrap=True))
        if step.id in ("step1", "step2", "follow_up", "matters"):
            tip = translate("Guide", "If a solution comes, keep it for step 4: Alt K")
            if kept:
                tip += " · " + translate("Guide", "%n kept", "", kept)
            self._column.addWidget(_WithIcon("lightbulb", tip))

    def _add_advice(self, run: MeetingRun, lines: tuple[AdviceWords, ...]) -> None:
        following = run.next_step
        head = translate("Guide", "Does it hang together?")
        if following is not None:
            name = following.name.in_language(current_language())
            number = following.number
            head = (
                fill(translate("Guide", "Before step %1"), number)
                if number
                else fill(translate("Guide", "Before “%1”"), name)
            )
        self._column.addWidget(Label(head, "section"))
        for number, line in enumerate(lines):
            if line.done:
                self._column.addWidget(CheckLine(line.text, True, line.second))
                continue
            way = AdviceLine(line, f"run.advice.{number}.{line.code.value}")
            way.clicked.connect(lambda _on=False, c=line.code, s=line.subject: self.followed.emit(c, s))
            self._column.addWidget(way)
            way.show()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        smooth(self).fillRect(0, 0, 1, self.height(), theme().color("hairline"))


class _WithIcon(QWidget):
    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        from PySide6.QtWidgets import QHBoxLayout

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(theme().space("x2"))
        row.addWidget(IconLabel(icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, color="muted", wrap=True), 1)

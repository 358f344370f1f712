"""The cells of a row: need, goal, signs and offers; what is open is dashed and says so."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.snapshots import Sign
from tvaer.ui.run.plan.inline_add import InlineAdd
from tvaer.ui.run.plan.letters import begin_with
from tvaer.ui.run.plan.words import SIGN_ICONS, State
from tvaer.ui.term_words import sign_of_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import CardTone
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.words import fill, translate

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_TONES: dict[str, tuple[str | None, str | None]] = {
    "surface": ("surface", "hairline"),
    "need": ("col_understand", None),
    "open": (None, "line"),
    "sunken": ("sunken", None),
}


class Cell(Painted):
    """A box that the keyboard can stand on: F2 or Enter edits, Del removes, arrows go to the next, and a
    letter begins to write."""

    to_words = True
    """Whether a letter goes to the main text of the editor that opens, not to the field asked for first."""

    edit_asked = Signal()
    remove_asked = Signal()
    step_asked = Signal(int, int)

    def __init__(self, name: str, tone: CardTone = "surface", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tone: CardTone = tone
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", theme().radius("card"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: CardTone) -> None:
        """Be filled, tinted or dashed."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def begin_words(self) -> None:
        """Opens what a letter typed here is written in."""
        self.edit_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if begin_with(event, self, self.begin_words, self.to_words):
            return
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.step_asked.emit(*_STEPS[key])
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.edit_asked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill_role, border = _TONES[self._tone]
        if self.underMouse() and self._tone == "surface":
            border = "line"
        box(smooth(self), self.rect(), theme().radius("card"), fill_role, border, dashed=self._tone == "open")


class TextCell(Cell):
    """Words, and a muted line below."""

    def __init__(self, name: str, tone: CardTone = "surface", parent: QWidget | None = None) -> None:
        super().__init__(name, tone, parent)
        self.text = Label("", "statement", wrap=True)
        self.under = Label("", "caption", "muted", wrap=True)
        self.column.addWidget(self.text)
        self.column.addWidget(self.under)
        self.column.addStretch(1)

    def show_words(self, kind: str, text: str, under: str = "") -> None:
        """Shows other words; `kind` is told to those who hear the cell."""
        if self.text.text() != text:
            self.text.setText(text)
        if self.under.text() != under:
            self.under.setText(under)
        self.under.setVisible(bool(under))
        self.setAccessibleName(f"{kind}: {text}")
        self.setAccessibleDescription(under)


class OpenCell(Cell):
    """Nothing here yet: a sentence, and a line to write the first one. Enter opens the line."""

    def __init__(
        self, name: str, title: str, sentence: str, add: InlineAdd | Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, "open", parent)
        self.add = add
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("circle-dashed", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(title, "body", weight=600, wrap=True), 1)
        self.column.addLayout(head)
        self.column.addWidget(Label(sentence, "body", "muted", wrap=True))
        self.column.addWidget(add)
        self.column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.edit_asked.connect(self.open)

    def open(self) -> None:
        """Begins to write."""
        if isinstance(self.add, InlineAdd):
            self.add.open()
        else:
            self.add.click()


class SignsCell(Cell):
    """The signs of a goal, each with the icon of those it is seen in, and a line for the next one."""

    to_words = False

    def __init__(self, name: str, line_name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "surface", parent)
        self._signs: tuple[Sign, ...] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addLayout(self._lines)
        self.add = InlineAdd(translate("Plan", "Sign"), translate("Plan", "What would you see?"), line_name)
        self.add.button.setAccessibleName(translate("Plan", "Add a sign"))
        self.column.addWidget(self.add)
        self.column.addStretch(1)

    def begin_words(self) -> None:
        if self.add.isHidden():
            super().begin_words()
        else:
            self.add.open()

    def show_signs(self, signs: tuple[Sign, ...]) -> None:
        """Shows the signs; the line one is writing in is left alone."""
        if signs == self._signs:
            return
        self._signs = signs
        self.set_tone("surface" if signs else "open")
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sign in signs:
            line = _IconLine(SIGN_ICONS[sign.of], sign.text)
            self._lines.addWidget(line)
            line.show()
        if not signs:
            self._lines.addWidget(Label(translate("Plan", "No signs yet"), "body", weight=600, wrap=True))
        spoken = ". ".join(f"{sign_of_word(sign.of)}: {sign.text}" for sign in signs)
        self.setAccessibleName(fill(translate("Plan", "Signs: %1"), spoken or translate("Plan", "none yet")))


class _IconLine(QWidget):
    def __init__(self, icon: str, text: str, color: str = "text", role: str = "statement") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, "muted", "icon_small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, role, color, wrap=True), 1)


class StateLine(QWidget):
    """A state as icon and words in one small line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("check", "muted", "icon_small")
        self.words = Label("", "caption", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_state(self, state: State) -> None:
        self._icon.setVisible(bool(state.icon))
        if state.icon:
            self._icon.set_icon(state.icon, state.color)
        self.words.set_color(state.color)
        if self.words.text() != state.words:
            self.words.setText(state.words)


class OfferCard(Cell):
    """An offer, wish or own step: badge, whose, words, state; `agree` makes an agreement of it."""

    agree_asked = Signal()

    def __init__(
        self, name: str, *, framed: bool, agree_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, "surface", parent)
        self._framed = framed
        if not framed:
            self.column.setContentsMargins(0, 2, 0, 2)
        self.badge = Badge("", "", small=True)
        self.lead = Label("", "body", weight=600, wrap=True)
        self.text = Label("", "statement", wrap=True)
        self.state = StateLine()
        self.agree = Button(
            translate("Plan", "Agree on it"), "text", "handshake", key_hint="Alt N", size="small"
        )
        self.agree.setObjectName(agree_name)
        self.agree.clicked.connect(self.agree_asked)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self.lead, self.text, self.state):
            words.addWidget(part)
        words.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_offer(
        self, perspective: str, where: str, lead: str, text: str, state: State, *, agreeable: bool
    ) -> None:
        """Shows other words."""
        self.badge.set_perspective(perspective, where)
        name = lead.removesuffix(":")
        if not self._framed and text.startswith(f"{name} "):
            lead, text = name, text[len(name) + 1 :]  # »Mette laver pausekort«, not »Mette: Mette laver …«
        self.lead.setVisible(self._framed)
        if self.lead.text() != lead:
            self.lead.setText(lead)
            self.text.set_lead("" if self._framed else lead, "text")
        words = text if self._framed else f"{lead} {text}"
        if self.text.text() != words:
            self.text.setText(words)
        self.state.show_state(state)
        self.agree.setVisible(agreeable)
        self.agree.setAccessibleName(fill(translate("Plan", "Agree on it: %1"), text))
        self.setAccessibleName(f"{lead.removesuffix(':')}: {text}")
        self.setAccessibleDescription(state.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._framed:
            super().paintEvent(event)

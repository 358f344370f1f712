"""One participant as a line: badge, name, what they are, whether they come, what they may see."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.snapshots import Participant
from tvaer.terms import Attendance, Audience, Version
from tvaer.ui.forms.row_button import RowButton
from tvaer.ui.term_words import attendance_word, audience_word, function_word, perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge, Chip, ChipState
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import text_width
from tvaer.ui.words import fill, translate

STATES: dict[Attendance, tuple[ChipState, str]] = {
    Attendance.INVITED: ("open", ""),
    Attendance.ALL: ("success", "check"),
    Attendance.PART: ("success", "clock"),
    Attendance.LATE: ("success", "clock"),
    Attendance.PHONE: ("success", "check"),
    Attendance.EXCUSED: ("neutral", "minus"),
    Attendance.DECLINED: ("neutral", "minus"),
    Attendance.EXCLUDED: ("neutral", "minus"),
    Attendance.NOT_INVITED: ("neutral", "minus"),
}


_WHAT = 122
"""Room in px for the function and the version they get."""


class ParticipantRow(RowButton):
    """Enter opens, Del removes, Alt+Up and Alt+Down move, Up and Down go to the neighbour."""

    remove_wanted = Signal()
    move_wanted = Signal(int)
    neighbour_wanted = Signal(int)

    def __init__(self, participant: Participant) -> None:
        super().__init__("")
        self._badge = Badge("", "")
        self._name = Label("", "body", wrap=True)
        self._role = Label("", "caption", "muted", wrap=True)
        self._function = Label("", "body", wrap=True)
        self._sees = Label("", "caption", "muted", wrap=True)
        self._chip = Chip("", "open")
        self.row.setContentsMargins(0, 5, 0, 5)
        self.add(self._badge)
        self.row.setAlignment(self._badge, Qt.AlignmentFlag.AlignTop)
        self._what = _column(self._function, self._sees)
        self.add(_column(self._name, self._role), 1)
        self.add(self._what, 0)
        self._side = side = QWidget()
        line = QHBoxLayout(side)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._chip)
        line.addStretch(1)
        self.add(side, 0)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_participant(participant)

    def show_participant(self, participant: Participant) -> None:
        """Show another state of the participant."""
        p = participant
        self._badge.set_perspective(p.perspective.value, perspective_word(p.perspective))
        self._name.setText(p.name)
        role = ", ".join(part for part in (p.role, p.organisation) if part)
        self._role.setText(role)
        self._role.setVisible(bool(role))
        self._function.setText(function_word(p.function))
        nothing = translate("Participants", "Gets no version")
        nobody = p.may_see == Version.NONE
        gets = "" if nobody else audience_word(Audience(p.may_see.value))
        self._sees.setText(nothing if nobody else fill(translate("Participants", "Version: %1"), gets))
        state, icon = STATES[p.attendance]
        self._chip.set_state(attendance_word(p.attendance), state, icon)
        words = (p.name, role, self._function.text(), attendance_word(p.attendance), self._sees.text())
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setAccessibleDescription(
            translate("Participants", "Enter edits, Delete removes, Alt and arrows move")
        )

    def _fit(self) -> None:
        """One width for all lines, so that they read as columns."""
        self._what.setFixedWidth(theme().scaled(_WHAT))
        words = (attendance_word(one) for one in (Attendance.PART, Attendance.ALL, Attendance.DECLINED))
        widest = max(text_width(theme().font("caption"), word) for word in words)
        self._side.setFixedWidth(widest + theme().size("icon") + 2 * theme().space("x3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif step is not None:
            (self.move_wanted if alt else self.neighbour_wanted).emit(step)
        else:
            super().keyPressEvent(event)


def _column(*labels: Label) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return holder

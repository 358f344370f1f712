"""The marks as a list for the keyboard: who has answered, and once opened what and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import MeetingRecord, Rating, Scale
from tvaer.ui.run.scale.asking import step_words
from tvaer.ui.run.scale.sight import in_turn
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class MarkList(QWidget):
    """`chosen(person_id)`: the mark of that person is to be given or changed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Id, Button] = {}
        self._notes: dict[Id, _Note] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(translate("MarkList", "Everybody’s marks"))

    def show_scale(self, record: MeetingRecord, scale: Scale) -> None:
        """One line a person, in the order of the speaking round; a click opens the mark to change it."""
        given = {mark.person_id: mark for mark in scale.ratings}
        order = in_turn(record)
        people = [*order, *(person for person in given if person not in order)]
        for gone in set(self._buttons) - set(people):
            self._buttons.pop(gone).deleteLater()
            self._notes.pop(gone).deleteLater()
        moved = list(self._buttons) != people
        for person in people:
            button, note = self._line(person)
            if moved:
                self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
                self._column.addWidget(note)
                button.show()
            mark = given.get(person)
            button.set_text(_words(record, scale, person, mark))
            button.set_icon("check" if mark else "circle-dashed")
            note.show_words(_reasons(scale, mark) if mark and scale.revealed else "")
        self._buttons = {person: self._buttons[person] for person in people}

    def _line(self, person: Id) -> tuple[Button, _Note]:
        if person not in self._buttons:
            button = Button("", "text", "check", size="small")
            button.setObjectName(f"run.scale.mark.{person}")
            button.clicked.connect(partial(self.chosen.emit, person))
            self._buttons[person] = button
            self._notes[person] = _Note()
        return self._buttons[person], self._notes[person]


class _Note(QWidget):
    """Reasons below a name, in line with its first letter."""

    def __init__(self) -> None:
        super().__init__()
        self._label = Label("", "caption", "muted", wrap=True)
        row = QVBoxLayout(self)
        row.setContentsMargins(theme().size("icon") + 18, 0, 0, theme().space("x1"))
        row.addWidget(self._label)

    def show_words(self, words: str) -> None:
        """Shows them; nothing takes no room."""
        self._label.setText(words)
        self.setVisible(bool(words))


def _words(record: MeetingRecord, scale: Scale, person: Id, mark: Rating | None) -> str:
    name = short_name(record, person)
    if mark is None:
        return fill(translate("MarkList", "%1 has not answered yet"), name)
    if not scale.revealed:
        return fill(translate("MarkList", "%1 has answered"), name)
    if mark.score is None:
        return fill(translate("MarkList", "%1 will not set a number"), name)
    return fill(translate("MarkList", "%1: %2"), name, mark.score)


def _reasons(scale: Scale, mark: Rating) -> str:
    lines = [mark.reason.strip()] if mark.reason.strip() else []
    if mark.step_up.strip():
        lines.append(f"{step_words(scale.kind)} {mark.step_up.strip()}")
    return "\n".join(lines)

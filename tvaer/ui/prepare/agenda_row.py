"""One point of the agenda: title and minutes, with the rest folded away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.model import Method
from tvaer.snapshots import AgendaItem, Person
from tvaer.terms import AgendaKind
from tvaer.ui.forms.binder import Binder, fill_choices, person_row
from tvaer.ui.term_words import agenda_kind_word, options
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox, Option
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import current_language, fill, translate

Save = Callable[[Id, dict[str, Any]], bool]


class AgendaRow(QWidget):
    """Every field keeps itself through `save(id, values)`. Alt+Up and Alt+Down move the point."""

    move_wanted = Signal(int)
    remove_wanted = Signal()
    named = Signal(str)

    def __init__(self, item: AgendaItem, save: Save) -> None:
        super().__init__()
        self._id, self._keep = item.id, save
        self.binder = Binder(lambda values: self._keep(self._id, values), self)
        self.title = TextArea(min_lines=1, max_lines=3, enter_submits=True)
        self.binder.area("title", self.title)
        self.minutes = self.binder.steps("minutes", Stepper("", 0, 0, 600))
        self.more = Button("", "icon", "chevron-down")
        self.more.clicked.connect(self._turn)
        self.step = self.binder.choice("step", ComboBox())
        self.owner = PersonField(creates=True)
        self.owner.named.connect(self.named)
        self.binder.pick("owner_id", self.owner)
        kinds = fill_choices(
            ComboBox(), options(AgendaKind, agenda_kind_word), translate("Agenda", "Not said")
        )
        self.kind = self.binder.choice("kind", kinds, lambda code: AgendaKind(code) if code else None)
        self.purpose = self.binder.line("purpose", RestLine())
        self.up = Button(translate("Agenda", "Up"), "secondary", "arrow-up", "Alt+↑", size="small")
        self.down = Button(translate("Agenda", "Down"), "secondary", "arrow-down", "Alt+↓", size="small")
        self.remove = Button(translate("Agenda", "Remove"), "text", "trash-2", size="small")
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.title, 1, top)
        line.addWidget(self.minutes, 0, top)
        line.addWidget(self.more, 0, top)
        self.fold = QWidget()
        inside = QVBoxLayout(self.fold)
        inside.setContentsMargins(12, 0, 0, 8)
        inside.addWidget(Field(translate("Agenda", "What for"), self.purpose))
        inside.addWidget(person_row(translate("Agenda", "Whose point"), self.owner))
        inside.addWidget(Field(translate("Agenda", "Kind of point"), self.kind))
        inside.addWidget(Field(translate("Agenda", "Step of the method"), self.step))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        for button, step in ((self.up, -1), (self.down, 1)):
            button.clicked.connect(lambda _=False, s=step: self.move_wanted.emit(s))
            flow.addWidget(button)
        self.remove.clicked.connect(self.remove_wanted)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda s=step: self.move_wanted.emit(s))
        flow.addWidget(self.remove)
        inside.addWidget(buttons)
        self.fold.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.fold)

    def show_item(
        self, item: AgendaItem, place: int, method: Method | None, people: Sequence[Person]
    ) -> None:
        """Show another state of the point, at its place in the list."""
        self._name(place, item.title)
        language = current_language()
        steps = [Option(s.id, s.name.in_language(language)) for s in method.steps] if method else []
        if item.step and all(step.value != item.step for step in steps):
            steps.append(Option(item.step, item.step))
        fill_choices(self.step, steps, translate("Agenda", "No step"))
        self.owner.set_people(people)
        self.binder.load_from(item)

    def choose_owner(self, person: Id) -> None:
        """Take somebody just made as the owner."""
        self.owner.setModified(False)
        self.owner.set_value(person)
        self.binder.commit("owner_id")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.fold.isVisible():
            self._turn()
        else:
            super().keyPressEvent(event)

    def _name(self, place: int, title: str) -> None:
        base = f"prepare.agenda.{place}"
        self.setObjectName(base)
        for name in ("title", "minutes", "more", "purpose", "owner", "kind", "step", "up", "down", "remove"):
            widget: QWidget = getattr(self, name)
            widget.setObjectName(f"{base}.{name}")
        self.title.setAccessibleName(fill(translate("Agenda", "Point %1"), place + 1))
        self.minutes.setAccessibleName(fill(translate("Agenda", "Minutes for %1"), title))
        self.more.set_text(fill(translate("Agenda", "More about %1"), title))

    def _turn(self) -> None:
        opened = not self.fold.isVisible()
        self.fold.setVisible(opened)
        self.more.set_icon("chevron-up" if opened else "chevron-down")
        (self.purpose if opened else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

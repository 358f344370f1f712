"""The panel of one person of the directory: to make, to correct."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddPerson, EditPerson
from tvaer.snapshots import Person
from tvaer.terms import Function
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.forms.binder import Binder, fill_choices
from tvaer.ui.forms.side_panel import SidePanel
from tvaer.ui.term_words import function_word, options
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import CheckBox, ComboBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate


class PersonEditor(SidePanel):
    """For somebody new (`open_new`) until "Add" is pressed, else every field keeps itself.

    `made(Id)` when somebody was added: the panel stays, empty, for the next.
    """

    made = Signal(object)

    def __init__(self, bridge: Bridge, undo: UndoStack, host: QWidget) -> None:
        super().__init__("person_editor", host)
        self._bridge, self._undo = bridge, undo
        self._person: Person | None = None
        self.binder = Binder(self._save, self)
        self._line("name", translate("PersonEditor", "Name"))
        combo = fill_choices(ComboBox(), options(Function, function_word))
        function = self.binder.choice("function", combo, Function)
        self._add("function", translate("PersonEditor", "Function"), function)
        self._line("profession", translate("PersonEditor", "Profession"))
        self._line("relation", translate("PersonEditor", "Relation to the child"))
        self._line("organisation", translate("PersonEditor", "Workplace"))
        self._line("email", translate("PersonEditor", "E-mail"))
        self._line("phone", translate("PersonEditor", "Phone"))
        self._line("languages", translate("PersonEditor", "Languages"))
        tick = CheckBox(translate("PersonEditor", "Needs an interpreter"))
        tick.setObjectName("person_editor.needs_interpreter")
        self.body.addWidget(self.binder.tick("needs_interpreter", tick))
        self._add("note", translate("PersonEditor", "Note"), self.binder.area("note", TextArea()))
        listed = CheckBox(translate("PersonEditor", "Keep in the list of people"))
        listed.setObjectName("person_editor.listed")
        self.body.addWidget(self.binder.tick("listed", listed))
        self.body.addStretch(1)
        self.make_button = self.add_button(
            Button(translate("PersonEditor", "Add person"), "primary", "user-plus", "Ctrl+Enter")
        )
        self.make_button.setObjectName("person_editor.create")
        self.make_button.clicked.connect(self._create)
        self.submitted.connect(self._create)
        self.closing.connect(self._on_closing)

    def open_new(self, name: str = "") -> None:
        """An empty form; `name` when it was already typed somewhere."""
        self._person = None
        self.binder.live = False
        self.binder.load_from(Person(self._bridge.new_id(), name, Function.PROFESSIONAL), anew=True)
        self.make_button.show()
        self.open_panel(translate("PersonEditor", "New person"), self._fields["name"])

    def open_person(self, person: Person) -> None:
        """The form of somebody there is."""
        self.binder.flush()
        self._person = person
        self.binder.live = True
        self.binder.load_from(person, anew=True)
        self.make_button.hide()
        self.open_panel(person.name, self._fields["name"])

    def show_person(self, person: Person) -> None:
        """The stored person changed: show that, unless something is being written."""
        if self._person is not None and person.id == self._person.id:
            self._person = person
            self.binder.load_from(person)

    @property
    def person_id(self) -> Id | None:
        """Who is being corrected."""
        return self._person.id if self._person is not None and not self.isHidden() else None

    @property
    def _fields(self) -> dict[str, QWidget]:
        return {w.objectName().split(".")[-1]: w for w in self.findChildren(QWidget) if "." in w.objectName()}

    def _line(self, name: str, label: str) -> None:
        self._add(name, label, self.binder.line(name, RestLine()))

    def _add(self, name: str, label: str, widget: QWidget) -> None:
        widget.setObjectName(f"person_editor.{name}")
        self.body.addWidget(Field(label, widget))

    def _save(self, values: dict[str, Any]) -> bool:
        if self._person is None:
            return False
        words = translate("PersonEditor", "the change of a person")
        return self._undo.do(EditPerson(self._person.id, values), words, self) is not None

    def _create(self) -> None:
        if self._person is not None:
            return
        values = self.binder.values()
        if not values["name"].strip():
            self._fields["name"].setFocus()
            return
        person_id = self._bridge.new_id()
        words = translate("PersonEditor", "the new person")
        if self._undo.do(AddPerson(person_id, values), words, self) is None:
            return
        self.made.emit(person_id)
        self.open_new()
        self.heading.setText(fill(translate("PersonEditor", "%1 is added. Next?"), values["name"]))

    def _on_closing(self) -> None:
        if self._person is not None:
            self.binder.flush()

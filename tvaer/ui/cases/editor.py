"""The panel of one case: to make, to correct."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddCase, AddPerson, EditCase
from tvaer.snapshots import Case, CaseworkerTerm, Person, Sibling
from tvaer.terms import Function
from tvaer.ui.bridge.bridge import Bridge
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.cases.part_rows import CaseworkerCard, PartList, SiblingCard
from tvaer.ui.forms.binder import Binder, date_row, person_row
from tvaer.ui.forms.side_panel import SidePanel
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.date_field import DateField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

YEARS = (1990, 2100)
"""Between which a child here can be born."""


class CaseEditor(SidePanel):
    """For a new case (`open_new`) until "Make the case" is pressed, else every field keeps itself.

    `made(Id)` when the case is there.
    """

    made = Signal(object)

    def __init__(self, bridge: Bridge, undo: UndoStack, host: QWidget) -> None:
        super().__init__("case_editor", host)
        self._bridge, self._undo = bridge, undo
        self._case: Case | None = None
        self._people: tuple[Person, ...] = ()
        self._draft = False
        """Whether a new case stands half written in the fields."""
        self.binder = Binder(self._save, self)
        self.alias = self.binder.line("alias", RestLine())
        self.child = PersonField(creates=True)
        self.coordinator = PersonField(creates=True)
        self.siblings = PartList(
            translate("CaseEditor", "Brothers and sisters"), translate("CaseEditor", "Add a sibling"),
            "case_editor.siblings", SiblingCard,
        )  # fmt: skip
        self.caseworkers = PartList(
            translate("CaseEditor", "Caseworkers"), translate("CaseEditor", "Add a caseworker"),
            "case_editor.caseworkers", self._caseworker_card,
        )  # fmt: skip
        self._build()

    def _build(self) -> None:
        alias_hint = translate("CaseEditor", "What the child is called on screen and in documents.")
        self._put("alias", translate("CaseEditor", "The child's name here"), self.alias, hint=alias_hint)
        self.year = self.binder.number("birth_year", RestLine(), *YEARS)
        self.year_row = self._row("birth_year", translate("CaseEditor", "Birth year"), self.year)
        self.year.committed.connect(lambda _text: self._year_understood())
        self.year.textChanged.connect(lambda _text: self.year_row.set_error(""))
        self._pair(
            self.year_row,
            self._row("school_class", translate("CaseEditor", "Class"), self._line("school_class")),
        )
        self._put("school", translate("CaseEditor", "School or day care"), self._line("school"))
        self._person("child_id", "child", translate("CaseEditor", "The child as a person"), self.child)
        self._put("custody", translate("CaseEditor", "Custody"), self._line("custody"))
        self._put("lives", translate("CaseEditor", "Lives"), self.binder.area("lives", TextArea()))
        self._person(
            "coordinator_id", "coordinator", translate("CaseEditor", "Coordinator"), self.coordinator
        )
        journal, started = self._line("journal_no"), self.binder.day("support_started", DateField())
        self._put("journal_no", translate("CaseEditor", "Journal number"), journal)
        started.setObjectName("case_editor.support_started")
        self.body.addWidget(date_row(translate("CaseEditor", "Support began"), started))
        self.siblings.set_blank(lambda: Sibling(self._bridge.new_id(), ""))
        self.caseworkers.set_blank(lambda: CaseworkerTerm(self._bridge.new_id(), None, None))  # type: ignore[arg-type]
        for name, parts in (("siblings", self.siblings), ("caseworkers", self.caseworkers)):
            self.binder.own(name, parts.value, parts.set_value, parts.flush)
            self.body.addWidget(parts)
        self.siblings.changed.connect(lambda: self.binder.commit("siblings"))
        self.caseworkers.changed.connect(lambda: self.binder.commit("caseworkers"))
        self.body.addStretch(1)
        words = translate("CaseEditor", "Make the case")
        self.make_button = self.add_button(Button(words, "primary", "folder-plus", "Ctrl+Enter"))
        self.make_button.setObjectName("case_editor.create")
        self.make_button.clicked.connect(self._create)
        self.submitted.connect(self._create)
        self.closing.connect(self._on_closing)

    def open_new(self) -> None:
        """An empty form, or the new case that was left half written."""
        self._case = None
        self.binder.live = False
        self._set_people()
        if not self._draft:
            self.binder.load_from(Case(self._bridge.new_id(), ""), anew=True)
        self.make_button.show()
        self.open_panel(translate("CaseEditor", "New case"), self.alias)

    def open_case(self, case: Case) -> None:
        """The form of a case there is."""
        self._case = case
        self._draft = False
        self.binder.live = True
        self._set_people()
        self.binder.load_from(case, anew=True)
        self.make_button.hide()
        self.open_panel(translate("CaseEditor", "The case"), self.alias)

    def show_case(self, case: Case) -> None:
        """The stored case changed: show that, unless something is being written."""
        if self._case is not None and case.id == self._case.id:
            self._case = case
            self._set_people()
            self.binder.load_from(case)

    def _caseworker_card(self, part: CaseworkerTerm, name: str, number: int) -> CaseworkerCard:
        card = CaseworkerCard(part, name, number, self._people)
        card.named.connect(lambda text: self._make_person(text, Function.PROFESSIONAL, card.choose))
        return card

    def _line(self, name: str) -> RestLine:
        return self.binder.line(name, RestLine())

    def _row(self, name: str, label: str, widget: QWidget, hint: str = "") -> Field:
        widget.setObjectName(f"case_editor.{name}")
        return Field(label, widget, hint)

    def _put(self, name: str, label: str, widget: QWidget, hint: str = "") -> None:
        self.body.addWidget(self._row(name, label, widget, hint))

    def _pair(self, left: Field, right: Field) -> None:
        pair = QHBoxLayout()
        pair.addWidget(left)
        pair.addWidget(right)
        self.body.addLayout(pair)

    def _person(self, key: str, name: str, label: str, field: PersonField) -> None:
        function = Function.CHILD if key == "child_id" else Function.PROFESSIONAL
        field.setObjectName(f"case_editor.{name}")
        self.binder.pick(key, field)

        def choose(person: Id) -> None:
            field.setModified(False)
            field.set_value(person)
            self.binder.commit(key)

        field.named.connect(lambda text: self._make_person(text, function, choose))
        self.body.addWidget(person_row(label, field))

    def _make_person(self, name: str, function: Function, choose: Callable[[Id], None]) -> None:
        person = self._bridge.new_id()
        words = translate("CaseEditor", "the new person")
        if self._undo.do(AddPerson(person, {"name": name, "function": function}), words, self) is not None:
            self._set_people()
            choose(person)

    def _set_people(self) -> None:
        self._people = self._bridge.reads.directory()
        self.child.set_people([p for p in self._people if p.function == Function.CHILD])
        self.coordinator.set_people(self._people)
        for card in self.caseworkers.cards:
            card.set_people(self._people)

    def _save(self, values: dict[str, Any]) -> bool:
        if self._case is None:
            return False
        words = translate("CaseEditor", "the change of the case")
        return self._undo.do(EditCase(self._case.id, values), words, self) is not None

    def _create(self) -> None:
        if self._case is not None:
            return
        values = self.binder.values()
        if not values["alias"].strip():
            self.alias.setFocus()
            return
        if not self._year_understood():
            self.year.setFocus()
            return
        case_id = self._bridge.new_id()
        if self._bridge.do(AddCase(case_id, values), self) is not None:
            self._case = Case(case_id, values["alias"])
            self.close_panel()
            self.made.emit(case_id)

    def _year_understood(self) -> bool:
        text = self.year.text().strip()
        fits = not text or (text.isdecimal() and len(text) == 4 and YEARS[0] <= int(text) <= YEARS[1])
        words = translate("CaseEditor", "Write the year with four digits, like 2017.")
        self.year_row.set_error("" if fits else words)
        return fits

    def _on_closing(self) -> None:
        self._draft = self._case is None
        if self._case is not None:
            self.binder.flush()

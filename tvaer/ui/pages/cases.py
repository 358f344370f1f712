"""The page of all cases, and beside them the people around them."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.snapshots import CaseRow, Changes, Person
from tvaer.ui import dates
from tvaer.ui.bridge.undo import UndoStack
from tvaer.ui.cases.editor import CaseEditor
from tvaer.ui.forms.list_page import ListBody
from tvaer.ui.item_models.columns import case_columns, people_columns
from tvaer.ui.item_models.rows import Group, RowsModel
from tvaer.ui.pages.page import Page, PageContext
from tvaer.ui.people.editor import PersonEditor
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import Option, Segmented
from tvaer.ui.widgets.page_header import PageHeader
from tvaer.ui.words import translate


class CasesPage(Page):
    """Type to narrow, Enter opens. "Cases" and "People" are two lists of the same page."""

    kinds = frozenset({"case", "person", "meeting", "agreement", "meeting_case"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._undo = self.undo = UndoStack(context.bridge, self)
        self.header = PageHeader(translate("CasesPage", "Cases"))
        self.new_case = Button(translate("CasesPage", "New case"), "primary", "folder-plus")
        self.new_case.setObjectName("cases.new")
        self.new_person = Button(translate("CasesPage", "New person"), "primary", "user-plus")
        self.new_person.setObjectName("people.new")
        self.lists = Segmented(
            translate("CasesPage", "Which list"),
            [
                Option("cases", translate("CasesPage", "Cases"), "folder-open"),
                Option("people", translate("CasesPage", "People"), "users"),
            ],
        )
        self.lists.setObjectName("cases.lists")
        columns = case_columns(lambda: dates.local_day(context.clock.now()))
        self.cases = ListBody("cases", RowsModel(columns), translate("CasesPage", "Find a case"))
        self.people = ListBody("people", RowsModel(people_columns()), translate("CasesPage", "Find a person"))
        self.case_editor = CaseEditor(context.bridge, self._undo, self)
        self.person_editor = PersonEditor(context.bridge, self._undo, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.add_action(self.lists)
        self.header.add_action(self.new_case)
        self.header.add_action(self.new_person)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.cases)
        self.stack.addWidget(self.people)
        words = translate("CasesPage", "Your cases will be here. Make the first one when you are ready.")
        self.cases.set_empty(words, self._first_button())
        self.people.set_empty(translate("CasesPage", "The people around the children will be here."), None)
        self.lists.set_value("cases")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self.stack, 1)
        self._show_list("cases")

    def _first_button(self) -> Button:
        button = Button(translate("CasesPage", "Make the first case"), "secondary", "folder-plus")
        button.setObjectName("cases.first")
        button.clicked.connect(self.case_editor.open_new)
        return button

    def _connect(self) -> None:
        self.lists.chosen.connect(self._show_list)
        self.new_case.clicked.connect(self.case_editor.open_new)
        self.new_person.clicked.connect(lambda: self.person_editor.open_new())
        self.cases.table.opened.connect(self._on_case)
        self.people.table.opened.connect(self._on_person)
        self.case_editor.made.connect(self.context.go.show_case)

    def show_subject(self, subject: Id | None, detail: str = "") -> None:
        """`detail` "people" shows the list of people, "new" the form for a new case."""
        self.lists.set_value("people" if detail == "people" else "cases")
        self._show_list(self.lists.value)
        if detail == "new":
            self.case_editor.open_new()

    def first_focus(self) -> QWidget | None:
        if not (self.case_editor.isHidden() and self.person_editor.isHidden()):
            return None
        shown = self.people if self.lists.value == "people" else self.cases
        return shown.first_focus()

    def refresh(self) -> None:
        reads = self.context.bridge.reads
        cases = reads.cases(self.context.clock.now())
        self.cases.show_groups([Group("", cases)])
        if self.lists.value == "people":
            people = reads.directory()
            self.people.show_groups([Group("", people)])
            for person in people:
                if person.id == self.person_editor.person_id:
                    self.person_editor.show_person(person)
        self._tell_count()

    def changed(self, changes: Changes, origin: object) -> None:
        if changes.kinds & self.kinds:
            self.refresh()

    def leave(self) -> None:
        self.case_editor.close_panel()
        self.person_editor.close_panel()

    def _show_list(self, which: str) -> None:
        self.case_editor.close_panel()
        self.person_editor.close_panel()
        people = which == "people"
        self.stack.setCurrentWidget(self.people if people else self.cases)
        self.new_person.setVisible(people)
        self.new_case.setVisible(not people)
        title = translate("CasesPage", "People") if people else translate("CasesPage", "Cases")
        self.header.set_title(title)
        if self.isVisible():
            self.refresh()

    def _tell_count(self) -> None:
        if self.lists.value == "people":
            words = translate("CasesPage", "%n person(s)", None, self.people.total)
        else:
            words = translate("CasesPage", "%n case(s)", None, self.cases.total)
        shown = self.people if self.lists.value == "people" else self.cases
        self.header.set_context(words if shown.total else "")

    def _on_case(self, row: CaseRow) -> None:
        self.context.go.show_case(row.id)

    def _on_person(self, person: Person) -> None:
        self.person_editor.open_person(person)

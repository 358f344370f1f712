"""The panel where a statement gets the rest: the child's own wording, who may read it, what it builds on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import Basis, StatementKind
from tvaer.ui.run.capture_bar import PARKED_STEP
from tvaer.ui.run.cards.about import LONGEST
from tvaer.ui.run.cards.more_fields import MoreFields
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import BASIS_ICONS, first_words, short_name
from tvaer.ui.term_words import basis_word, statement_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import CheckBox, ComboBox, Option, Pills
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PeopleField, PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import current_language, fill, translate

GUIDED = frozenset({StatementKind.WORRY, StatementKind.GOAL_TALK})
"""Kinds that can be put together by guided fields."""


class StatementEditor(Panel):
    """Edits one statement; every field keeps itself."""

    guided_asked = Signal(object)
    """The statement whose worry or wellbeing goal somebody wants to put together by fields."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.editor", translate("StatementEditor", "Statement"), parent)
        self.session = session
        self.statement_id: Id | None = None
        self._explained: dict[Id, CheckBox] = {}
        self._build()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._build_said()
        self._build_readers()
        self._build_builds_on()
        self._build_language()
        self.more = MoreFields(self._keep, self._keeps_itself)
        self.form.addWidget(self.more)
        self.form.addStretch(1)

    def _build_said(self) -> None:
        self.text = self._area_field("text", translate("StatementEditor", "What was said"), "text", lines=3)
        self.speaker = self._person("speaker", translate("StatementEditor", "Whose words"), "speaker_id")
        self.told_by = self._person(
            "told_by", translate("StatementEditor", "Told by someone else"), "told_by_id"
        )
        self.kind = ComboBox()
        for kind in StatementKind:
            self.kind.addItem(statement_kind_word(kind), kind)
        self._choice(self.kind, "kind", translate("StatementEditor", "Kind"), "kind")
        self.basis = Pills(
            translate("StatementEditor", "Rests on"),
            [
                Option("", translate("StatementEditor", "Not said")),
                *(Option(b.value, basis_word(b), BASIS_ICONS[b.value]) for b in Basis),
            ],
        )
        self.basis.setObjectName("run.editor.basis")
        self.basis.chosen.connect(lambda value: self._keep("basis", Basis(value) if value else None))
        self.form.addWidget(field(translate("StatementEditor", "Rests on"), self.basis))
        self.column = ComboBox()
        self._choice(
            self.column, "column", translate("StatementEditor", "On the board"), "column", self._fill_subs
        )
        self.sub = ComboBox()
        self._choice(self.sub, "sub", translate("StatementEditor", "More precisely"), "sub")
        self.case = ComboBox()
        self._choice(self.case, "case", translate("StatementEditor", "About which child"), "case_id")
        self.kept = CheckBox(translate("StatementEditor", "Wait for step 4"))
        self.kept.setObjectName("run.editor.kept")
        kept_for = self.session.method.effort_step or PARKED_STEP
        self.kept.clicked.connect(lambda yes: self._keep("kept_for", kept_for if yes else ""))
        self.form.addWidget(self.kept)
        self.guided = Button("", "text", "list-checks")
        self.guided.setObjectName("run.editor.guided")
        self.guided.clicked.connect(lambda: self.guided_asked.emit(self.statement_id))
        self.form.addWidget(self.guided, alignment=Qt.AlignmentFlag.AlignLeft)

    def _build_readers(self) -> None:
        self.audiences = AudienceField()
        self.audiences.set_name("run.editor.audiences")
        self.audiences.chosen.connect(lambda value: self._keep("audiences", value))
        self._audiences_row = field(translate("StatementEditor", "May be read by"), self.audiences)
        self.form.addWidget(self._audiences_row)
        self.only_to = PeopleField(())
        self.only_to.setObjectName("run.editor.only_to")
        self.only_to.chosen.connect(lambda value: self._keep("only_to", tuple(value)))
        self.form.addWidget(
            field(
                translate("StatementEditor", "Only for these people"),
                self.only_to,
                translate("StatementEditor", "With a name here, the ticks above go away."),
            )
        )
        self.child_text = self._area_field(
            "child_text",
            translate("StatementEditor", "In the child’s version it says"),
            "child_text",
            lines=2,
        )

    def _build_builds_on(self) -> None:
        self._builds_on = QWidget()
        column = QVBoxLayout(self._builds_on)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addWidget(Label(translate("StatementEditor", "Builds on"), "caption", "muted"))
        self._explained_column = QVBoxLayout()
        self._explained_column.setSpacing(0)
        column.addLayout(self._explained_column)
        self.form.addWidget(self._builds_on)
        self.knowledge = self._area_field(
            "knowledge", translate("StatementEditor", "Which knowledge lies behind"), "knowledge", lines=1
        )

    def _build_language(self) -> None:
        self.language = RestLine()
        self.language.setObjectName("run.editor.language")
        self._keeps_itself(self.language, "language")
        self.form.addWidget(field(translate("StatementEditor", "Said in another language"), self.language))
        self.interpreter = self._person(
            "interpreted_by", translate("StatementEditor", "Interpreted by"), "interpreted_by_id"
        )

    def _area_field(self, name: str, label: str, column: str, lines: int) -> TextArea:
        area = TextArea(min_lines=lines, max_lines=10)
        area.setObjectName(f"run.editor.{name}")
        self._keeps_itself(area, column)
        self.form.addWidget(field(label, area))
        return area

    def _person(self, name: str, label: str, column: str) -> PersonField:
        person = PersonField(())
        person.setObjectName(f"run.editor.{name}")
        person.chosen.connect(lambda value: self._keep(column, value))
        self.form.addWidget(field(label, person))
        return person

    def _choice(
        self, box: ComboBox, name: str, label: str, column: str, after: Callable[[], None] | None = None
    ) -> None:
        box.setObjectName(f"run.editor.{name}")

        def keep(index: int) -> None:
            self._keep(column, box.itemData(index))
            if after is not None:
                after()

        box.activated.connect(keep)
        self.form.addWidget(field(label, box))

    # -- showing ---------------------------------------------------------------------------------------

    def edit(self, statement_id: Id) -> None:
        """Shows a statement and gives its words the keyboard. Words that were refused are not put away."""
        self.leave()
        if self.held:
            return
        self.statement_id = statement_id
        self.show_record(self.session.record)
        self.area.verticalScrollBar().setValue(0)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the statement as it is now; closes when it is gone."""
        said = self._said()
        if said is None:
            if self.statement_id is not None:
                self.close_panel()
            return
        people = tuple(record.people.values())
        for person, value in (
            (self.speaker, said.speaker_id),
            (self.told_by, said.told_by_id),
            (self.interpreter, said.interpreted_by_id),
        ):
            person.set_people(people)
            person.set_value(value)
        self.only_to.set_people(people)
        self.only_to.set_value(said.only_to)
        self.audiences.setEnabled(not said.only_to)
        names = ", ".join(short_name(record, person) for person in said.only_to)
        locked = fill(translate("StatementEditor", "Only %1 may read it."), names)
        self._audiences_row.set_hint(locked if said.only_to else "")
        self._show_texts(said)
        self._show_choices(said)
        self._show_builds_on(record, said)
        self.more.show_statement(record, said)

    def _show_texts(self, said: Statement) -> None:
        self.text.set_text(said.text)
        self.child_text.set_text(said.child_text)
        self.knowledge.set_text(said.knowledge)
        self.language.set_text(said.language)
        self.audiences.set_value(said.audiences)

    def _show_choices(self, said: Statement) -> None:
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(said.kind))
        self.basis.set_value(said.basis.value if said.basis else "")
        self.kept.setChecked(bool(said.kept_for))
        self.guided.setVisible(said.kind in GUIDED)
        self.guided.set_text(
            translate("StatementEditor", "Who worries, about what, with what effect")
            if said.kind is StatementKind.WORRY
            else translate("StatementEditor", "Who hopes for what, and what it would mean")
        )
        self._show_case(said)
        self._fill_columns()
        with QSignalBlocker(self.column):
            self.column.setCurrentIndex(max(0, self.column.findData(said.column)))
        self._fill_subs()
        with QSignalBlocker(self.sub):
            self.sub.setCurrentIndex(max(0, self.sub.findData(said.sub)))

    def _show_case(self, said: Statement) -> None:
        """Only a meeting about several children asks which one."""
        cases = self.session.record.cases
        with QSignalBlocker(self.case):
            self.case.clear()
            self.case.addItem(translate("StatementEditor", "All of them"), None)
            for case in cases:
                self.case.addItem(case.alias, case.id)
            self.case.setCurrentIndex(max(0, self.case.findData(said.case_id)))
        holder = self.case.parentWidget()
        if holder is not None:
            holder.setVisible(len(cases) > 1)

    def _fill_columns(self) -> None:
        with QSignalBlocker(self.column):
            self.column.clear()
            self.column.addItem(translate("StatementEditor", "Not on the board"), None)
            for column in self.session.method.board:
                self.column.addItem(column.name.in_language(current_language()), column.id)

    def _fill_subs(self) -> None:
        chosen = self.column.currentData()
        with QSignalBlocker(self.sub):
            self.sub.clear()
            self.sub.addItem(translate("StatementEditor", "Not decided"), "")
            for column in self.session.method.board:
                if chosen is not None and column.id == chosen:
                    for sub in column.subs:
                        self.sub.addItem(sub.name.in_language(current_language()), sub.id)
        self.sub.setEnabled(self.sub.count() > 1)

    def _show_builds_on(self, record: MeetingRecord, said: Statement) -> None:
        """The statements an explanation may build on: what was said before it."""
        place = next(i for i, s in enumerate(record.statements) if s.id == said.id)
        earlier = {s.id: s for s in record.statements[:place] if s.kind is not StatementKind.PROCESS}
        for gone in set(self._explained) - set(earlier):
            self._explained.pop(gone).deleteLater()
        for number, (statement_id, other) in enumerate(earlier.items()):
            box = self._explained.get(statement_id)
            if box is None:
                box = CheckBox("")
                box.setObjectName(f"run.editor.explains.{statement_id}")
                box.clicked.connect(self._on_explains)
                self._explained[statement_id] = box
                self._explained_column.insertWidget(number, box)
            short = first_words(other.text, LONGEST)
            box.setText(fill("%1: %2", short_name(record, other.speaker_id), short).replace("&", "&&"))
            box.setAccessibleName(box.text().replace("&&", "&"))
            box.setToolTip(plain_tip(other.text))
            box.setChecked(statement_id in said.explains)
        fits = said.kind is StatementKind.EXPLANATION or bool(said.explains)
        self._builds_on.setVisible(bool(earlier) and fits)
        holder = self.knowledge.parentWidget()
        if holder is not None:
            holder.setVisible(fits or bool(said.knowledge))

    # -- keeping ---------------------------------------------------------------------------------------

    def _said(self) -> Statement | None:
        return self.session.statement(self.statement_id) if self.statement_id else None

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return any(written.held for written in self._fields())

    def _fields(self) -> tuple[TextArea | RestLine, ...]:
        return self.text, self.child_text, self.knowledge, self.language, *self.more.lines

    def _keep(self, column: str, value: Any) -> None:
        """Keeps a choice; one that was refused is shown as it is in the store."""
        if not self._store(column, value):
            self.show_record(self.session.record)

    def _store(self, column: str, value: Any) -> bool:
        said = self._said()
        if said is None or getattr(said, column) == value:
            return True
        command = EditStatement(said.id, {column: value})
        return self.session.do(command, translate("StatementEditor", "Edit statement")) is not None

    def _keeps_itself(self, written: TextArea | RestLine, column: str) -> None:
        def keep(text: str) -> bool:
            if column == "text" and not text.strip():
                return True
            return self._store(column, text.strip() if isinstance(written, RestLine) else text)

        keeps_itself(written, self.session, keep)

    def _on_explains(self) -> None:
        self._keep("explains", tuple(key for key, box in self._explained.items() if box.isChecked()))

    def leave(self) -> None:
        """Keeps what is half written."""
        for written in self._fields():
            written.flush()
        self.more.flush()

    def let_go(self) -> None:
        self.statement_id = None

"""A worry put together by guided fields, and the wellbeing goal that answers it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddStatement, EditStatement, Together
from tvaer.snapshots import MeetingRecord, Statement
from tvaer.terms import StatementKind
from tvaer.ui.run.board.sentence import (
    Guided,
    column_of,
    guided_of,
    partners,
    sentence,
)
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import first_words
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PeopleField
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class WorryPanel(Panel):
    """A new one is stored with its first words; from then on every field keeps itself.

    A statement that somebody has said in its own words keeps them: the fields are added beside.
    """

    answer_asked = Signal(object)
    """The worry for which somebody wants to write a goal."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.worry", translate("Guided", "Put a worry together"), parent)
        self.session = session
        self.statement_id: Id | None = None
        self._new = Guided(goal=False)
        self._pair: Id | None = None
        self._build()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.who = PeopleField(())
        self.who.setObjectName("run.worry.who")
        self.who.chosen.connect(lambda value: self._keep("owners", tuple(value)))
        self._who = self._row(self.who)
        self.about = self._area("about")
        self._about = self._row(self.about)
        self.effect = self._area("effect")
        self._effect = self._row(self.effect)
        self.dispute = ComboBox()
        self.dispute.setObjectName("run.worry.dispute")
        self.dispute.activated.connect(lambda i: self._keep("dispute", self.dispute.itemData(i)))
        self._dispute = self._row(self.dispute)
        self._dispute.set_label(translate("Guided", "Something you see differently"))
        self.pair = ComboBox()
        self.pair.setObjectName("run.worry.pair")
        self.pair.activated.connect(lambda i: self._keep_pair(self.pair.itemData(i)))
        self._pair_row = self._row(self.pair)
        self.form.addWidget(Label(translate("Guided", "It will say"), "caption", "muted"))
        self.preview = Label("", "statement", wrap=True)
        self.preview.setObjectName("run.worry.preview")
        self.form.addWidget(self.preview)
        self.own_words = Label(
            translate("Guided", "On the card it stays as it was said."), "caption", "muted", wrap=True
        )
        self.form.addWidget(self.own_words)
        self.answer = Button(translate("Guided", "Answer it with a wellbeing goal"), "text", "target")
        self.answer.setObjectName("run.worry.answer")
        self.answer.clicked.connect(self._on_answer)
        self.form.addWidget(self.answer, alignment=Qt.AlignmentFlag.AlignLeft)
        self.save = Button(translate("Guided", "Put it on the board"), "primary", "check")
        self.save.setObjectName("run.worry.save")
        self.save.clicked.connect(self.close_panel)
        self.form.addWidget(self.save, alignment=Qt.AlignmentFlag.AlignLeft)
        self.form.addStretch(1)

    def _row(self, widget: QWidget) -> Field:
        row = Field("", widget)
        self.form.addWidget(row)
        return row

    def _area(self, name: str) -> TextArea:
        area = TextArea(min_lines=2, max_lines=8)
        area.setObjectName(f"run.worry.{name}")
        keeps_itself(area, self.session, lambda text: self._keep(name, text.strip()))
        area.textChanged.connect(self._show_preview)
        return area

    # -- showing ---------------------------------------------------------------------------------------

    def begin(self, goal: bool = False, pair: Id | None = None) -> None:
        """A new sentence; `pair` is the worry that a goal answers."""
        if self._left_behind():
            return
        self.statement_id, self._new, self._pair = None, Guided(goal), pair
        self.show_record(self.session.record)
        self.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, statement_id: Id) -> None:
        """The fields of a statement that is there already."""
        if self._left_behind():
            return
        self.statement_id = statement_id
        self.show_record(self.session.record)
        self.about.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_behind(self) -> bool:
        """Keeps what stands here; True when some of it was refused and must stay."""
        self.leave()
        return self.held

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the sentence as it is now; closes when its statement is gone."""
        said = self._said()
        if said is None and self.statement_id is not None:
            self.let_go()
            self.closed.emit()
            return
        guided = guided_of(said) if said is not None else self._new
        self._show_labels(guided.goal)
        self.who.set_people(record.participants)
        self.who.set_value(guided.owners)
        if said is not None:
            self.about.set_text(guided.about)
            self.effect.set_text(guided.effect)
        self._show_dispute(record, guided.dispute)
        self._show_pair(record, guided.goal, said)
        self._show_preview()

    def _show_labels(self, goal: bool) -> None:
        heading = (
            translate("Guided", "A wellbeing goal") if goal else translate("Guided", "Put a worry together")
        )
        self.set_heading(heading)
        labels = (
            (self._who, translate("Guided", "Who hopes for it"), ""),
            (
                self._about,
                translate("Guided", "What would you like to see"),
                translate("Guided", "Write what comes after “see that”."),
            ),
            (self._effect, translate("Guided", "What it would mean for the child"), ""),
        )
        if not goal:
            labels = (
                (self._who, translate("Guided", "Who worries"), ""),
                (
                    self._about,
                    translate("Guided", "About what behaviour"),
                    translate("Guided", "Write what comes after “worried that”: something you can see."),
                ),
                (self._effect, translate("Guided", "What it may do to the child"), ""),
            )
        for row, label, hint in labels:
            row.set_label(label)
            row.set_hint(hint)
        pair = (
            translate("Guided", "Which worry it answers") if goal else translate("Guided", "Wellbeing goal")
        )
        self._pair_row.set_label(pair)

    def _show_dispute(self, record: MeetingRecord, chosen: Id | None) -> None:
        with QSignalBlocker(self.dispute):
            self.dispute.clear()
            self.dispute.addItem(translate("Guided", "Nothing"), None)
            for seen in record.disagreements:
                self.dispute.addItem(first_words(seen.topic), seen.id)
            _choose(self.dispute, chosen)
        self._dispute.setVisible(bool(record.disagreements))

    def _show_pair(self, record: MeetingRecord, goal: bool, said: Statement | None) -> None:
        others = partners(record, goal)
        chosen = self._pair if said is None else said.pair_id if goal else self._answer_to(record, said)
        with QSignalBlocker(self.pair):
            self.pair.clear()
            self.pair.addItem(translate("Guided", "None yet"), None)
            for other in others:
                self.pair.addItem(first_words(other.text), other.id)
            _choose(self.pair, chosen)
        self._pair_row.setVisible(bool(others))
        self.answer.setVisible(not goal and chosen is None)

    def _answer_to(self, record: MeetingRecord, said: Statement) -> Id | None:
        return next((s.id for s in partners(record, goal=False) if s.pair_id == said.id), None)

    def _show_preview(self) -> None:
        guided = self._written()
        words = sentence(self.session.record, guided)
        self.preview.setText(words or translate("Guided", "The sentence grows here as you write."))
        self.preview.set_color("text" if words else "muted")
        said = self._said()
        self.own_words.setVisible(said is not None and not self._composed(said))

    # -- keeping ---------------------------------------------------------------------------------------

    def _said(self) -> Statement | None:
        return self.session.statement(self.statement_id) if self.statement_id else None

    def _written(self) -> Guided:
        """What the fields hold now, kept or not."""
        said = self._said()
        kept = guided_of(said) if said is not None else self._new
        return replace(kept, about=self.about.text(), effect=self.effect.text())

    def _composed(self, said: Statement) -> bool:
        """Whether the words of a statement are the program's sentence, which follows the fields."""
        return said.text == sentence(self.session.record, guided_of(said))

    def _keep(self, column: str, value: Any) -> bool:
        said = self._said()
        if said is None:
            self._new = replace(self._new, **{column: value})
            return self._create()
        before = guided_of(said)
        after = replace(before, **{column: value})
        if after == before:
            return True
        names = {"dispute": "dispute_id"}
        values: dict[str, Any] = {names.get(column, column): value}
        if said.sub != after.sub and after.has_words:
            values |= {"sub": after.sub, "column": column_of(self.session.method, after)}
        if self._composed(said) and after.has_words:
            values |= {"text": sentence(self.session.record, after), "speaker_id": _first(after)}
        return self._do(EditStatement(said.id, values))

    def _do(self, command: EditStatement | AddStatement | Together) -> bool:
        done = self.session.do(command, translate("Guided", "Edit the worry or goal")) is not None
        if not done:
            self.show_record(self.session.record)
        return done

    def _create(self) -> bool:
        """Stores a new one as soon as there are words."""
        guided = self._new
        if not guided.has_words:
            self._show_preview()
            return True
        record = self.session.record
        step = next((s for s in self.session.method.steps if s.id == record.head.step), None)
        new = self.session.context.bridge.new_id()
        values = {
            "meeting_id": self.session.meeting_id,
            "case_id": self.session.default_case,
            "step": record.head.step,
            "text": sentence(record, guided),
            "kind": guided.kind,
            "basis": guided.basis,
            "column": column_of(self.session.method, guided),
            "sub": guided.sub,
            "speaker_id": _first(guided),
            "owners": guided.owners,
            "about": guided.about,
            "effect": guided.effect,
            "dispute_id": guided.dispute,
            "pair_id": self._pair if guided.goal else None,
            "audiences": frozenset(step.audiences) if step is not None else frozenset(),
        }
        self.statement_id = new
        add = AddStatement(new, values)
        answered = EditStatement(self._pair, {"pair_id": new}) if self._pair and not guided.goal else None
        if self._do(Together((add, answered)) if answered is not None else add):
            return True
        self.statement_id = None
        return False

    def _keep_pair(self, other: Id | None) -> None:
        """A pair is kept on the goal, whichever of the two is open."""
        said = self._said()
        if said is None:
            self._pair = other
            return
        if said.kind is StatementKind.GOAL_TALK:
            if said.pair_id != other:
                self._do(EditStatement(said.id, {"pair_id": other}))
            return
        record = self.session.record
        commands = [
            EditStatement(goal.id, {"pair_id": said.id if goal.id == other else None})
            for goal in partners(record, goal=False)
            if (goal.id == other) != (goal.pair_id == said.id)
        ]
        if commands:
            self._do(Together(tuple(commands)))

    def _on_answer(self) -> None:
        self.leave()
        if not self.held and self.statement_id is not None:
            self.answer_asked.emit(self.statement_id)

    @property
    def held(self) -> bool:
        return self.about.held or self.effect.held

    def leave(self) -> None:
        self.about.flush()
        self.effect.flush()

    def let_go(self) -> None:
        self.statement_id, self._new, self._pair = None, Guided(goal=False), None
        self.about.empty()
        self.effect.empty()
        self.who.set_value(())


def _first(guided: Guided) -> Id | None:
    return guided.owners[0] if guided.owners else None


def _choose(box: ComboBox, value: Id | None) -> None:
    """Ids are compared here: Qt would look for the very same object."""
    found = (index for index in range(box.count()) if box.itemData(index) == value)
    box.setCurrentIndex(next(found, 0))

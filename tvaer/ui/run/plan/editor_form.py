"""The fields an editor of the plan is built from. Each is bound to a column of the thing that is edited."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ui.run.plan.fields import ChoiceField, NumberField
from tvaer.ui.run.plan.people import Circle
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted
from tvaer.ui.widgets.person_field import PeopleField, PersonField
from tvaer.ui.widgets.pick_field import Pick, PickField, PicksField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate

NOTHING = object()


@dataclass
class Binding:
    """One field of the thing: how it is shown, read from the snapshot, and kept."""

    column: str
    field: Field
    show: Callable[[Any], None]
    flush: Callable[[], None] | None = None
    empty: Any = None
    required: bool = False
    unkept: Any = dataclasses.field(default=NOTHING)
    """A value that could not be stored: it stays on screen and is tried again."""


class EditorForm(Painted):
    """Builds fields into `form` and hands what was written to `keep`."""

    form: QVBoxLayout

    def __init__(
        self, session: MeetingSession, prefix: str, circle: Circle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.prefix, self.circle = session, prefix, circle
        self._bindings: dict[str, Binding] = {}
        self._people: list[PersonField | PeopleField] = []
        self.setObjectName(prefix)
        circle.changed.connect(self._on_people)

    def keep(self, column: str, value: Any) -> None:
        """Keeps a field."""
        raise NotImplementedError

    def on_main_entered(self) -> None:
        """Enter in the main text."""

    def _on_people(self) -> None:
        for people in self._people:
            people.set_people(self.circle.people)

    # -- fields ------------------------------------------------------------------------------------------

    def section(self, words: str) -> None:
        """A small heading between the fields."""
        self.form.addWidget(Label(words, "body", weight=600, wrap=True))

    def side_by_side(self, *fields: Field) -> None:
        """Puts fields that were just added into one line."""
        row = QHBoxLayout()
        row.setSpacing(theme().space("x2"))
        for one in fields:
            self.form.removeWidget(one)
            row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
        self.form.addLayout(row)

    def add_text(
        self, column: str, label: str, *, main: bool = False, lines: int = 1, hint: str = ""
    ) -> Field:
        area = TextArea(min_lines=lines, max_lines=8, enter_submits=main)
        area.committed.connect(lambda text: self.keep(column, text))
        if main:
            area.submitted.connect(self.on_main_entered)
        return self._bind(column, label, area, area.set_text, area.flush, empty="", required=main, hint=hint)

    def add_line(self, column: str, label: str, hint: str = "") -> Field:
        line = RestLine()
        line.committed.connect(lambda text: self.keep(column, text))
        return self._bind(column, label, line, line.set_text, line.flush, empty="", hint=hint)

    def add_number(self, column: str, label: str) -> Field:
        number = NumberField()
        number.number_chosen.connect(lambda value: self.keep(column, value))
        bound = self._bind(column, label, number, number.set_value, number.flush)
        number.not_understood.connect(
            lambda: bound.set_error(translate("Plan", "A number, such as 3 or 2.5"))
        )
        return bound

    def add_date(self, column: str, label: str, hint: str = "") -> Field:
        day = DateField(today=self._today)
        day.date_chosen.connect(lambda value: self.keep(column, value))
        bound = self._bind(column, label, day, day.set_value, day.flush, hint=hint)
        day.not_understood.connect(
            lambda: bound.set_error(translate("Plan", "A day, such as 1.12 or Friday"))
        )
        return bound

    def add_time(self, column: str, label: str) -> Field:
        clock = TimeField()
        clock.time_chosen.connect(lambda value: self.keep(column, value))
        bound = self._bind(column, label, clock, clock.set_value, clock.flush)
        clock.not_understood.connect(lambda: bound.set_error(translate("Plan", "A time, such as 10.15")))
        return bound

    def add_choice(
        self, column: str, label: str, options: Sequence[tuple[Any, str]], empty: Any = None
    ) -> Field:
        choice = ChoiceField(options)
        choice.picked.connect(lambda value: self.keep(column, value))
        return self._bind(column, label, choice, choice.set_value, empty=empty)

    def add_person(self, column: str, label: str, hint: str = "") -> Field:
        person = PersonField(self.circle.people)
        person.chosen.connect(lambda value: self.keep(column, value))
        self._people.append(person)
        bound = self._bind(column, label, person, person.set_value, person.flush, hint=hint)
        person.not_understood.connect(
            lambda: bound.set_error(translate("Plan", "Nobody has this name here yet."))
        )
        return bound

    def add_people(self, column: str, label: str) -> Field:
        people = PeopleField(self.circle.people)
        people.chosen.connect(lambda value: self.keep(column, tuple(value)))
        self._people.append(people)
        return self._bind(column, label, people, people.set_value, people.flush, empty=())

    def add_pick(self, column: str, label: str, hint: str = "") -> Field:
        pick = PickField()
        pick.chosen.connect(lambda value: self.keep(column, value))
        bound = self._bind(column, label, pick, pick.set_value, pick.flush, hint=hint)
        pick.not_understood.connect(
            lambda: bound.set_error(translate("Plan", "Choose one from the list (F4)."))
        )
        return bound

    def add_picks(self, column: str, label: str, hint: str = "") -> Field:
        picks = PicksField()
        picks.chosen.connect(lambda value: self.keep(column, tuple(value)))
        return self._bind(column, label, picks, picks.set_value, picks.flush, empty=(), hint=hint)

    def add_audiences(self, column: str = "audiences") -> Field:
        audiences = AudienceField()
        audiences.chosen.connect(lambda value: self.keep(column, value))
        label = translate("Plan", "May stand in the minutes for")
        bound = self._bind(column, label, audiences, audiences.set_value, empty=frozenset())
        audiences.set_name(f"{self.prefix}.{column}")
        return bound

    def offer_picks(self, column: str, picks: Sequence[Pick]) -> None:
        """Fills the list of a field made by `add_pick` or `add_picks`."""
        widget = self._bindings[column].field.widget
        assert isinstance(widget, PickField | PicksField)
        widget.set_picks(picks)

    def bound(self, column: str) -> Field:
        """The field of a column."""
        return self._bindings[column].field

    def bind(self, binding: Binding) -> None:
        """Takes a field that was built elsewhere."""
        self._bindings[binding.column] = binding
        self.form.addWidget(binding.field)

    def _bind(
        self, column: str, label: str, widget: QWidget, show: Callable[[Any], None],
        flush: Callable[[], None] | None = None, *, empty: Any = None, required: bool = False, hint: str = "",
    ) -> Field:  # fmt: skip
        widget.setObjectName(f"{self.prefix}.{column}")
        row = Field(label, widget, hint)
        self.bind(Binding(column, row, show, flush, empty, required))
        return row

    def _today(self) -> Any:
        from tvaer.ui.dates import local_day

        return local_day(self.session.context.clock.now())

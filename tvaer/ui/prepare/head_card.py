"""The head of a meeting: when, where, who leads, what for; the rest folded under "more"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tvaer.method.loader import Methods
from tvaer.snapshots import CaseRow, MeetingRecord, MeetingRow, Person
from tvaer.terms import MeetingKind, MeetingStatus
from tvaer.ui import dates
from tvaer.ui.forms.binder import Binder, date_row, fill_choices, person_row, time_row
from tvaer.ui.term_words import meeting_kind_word, options
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import CheckBox, ComboBox, Option
from tvaer.ui.widgets.date_field import DateField, TimeField
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.pick_field import Pick, PickField, PicksField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.stepper import Stepper
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import current_language, translate

BOARD = "signs_of_safety"


class HeadCard(Card):
    """Every field keeps itself through `save({name: value})`. `named(field name, typed)`: a new person."""

    named = Signal(str, str)
    remove_wanted = Signal()

    def __init__(self, save: Callable[[dict[str, Any]], bool], methods: Methods) -> None:
        super().__init__()
        self.setAccessibleName(translate("PreparePage", "The meeting"))
        self._keep, self._methods = save, methods
        self._starts: datetime | None = None
        self.binder = Binder(self._save, self)
        self.people: dict[str, PersonField] = {}
        self._shown: tuple[Any, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._build_first()
        self.more = Button(translate("PreparePage", "More about the meeting"), "text", "chevron-down")
        self.more.setObjectName("prepare.more")
        self.more.clicked.connect(self._turn)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.fold = QWidget()
        self._column = QVBoxLayout(self.fold)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build_more()
        self.fold.hide()
        self.body.addWidget(self.fold)
        self.body.addStretch(1)

    def _build_first(self) -> None:
        self.title = self._line("title")
        self._wide(self._row("title", translate("PreparePage", "Title"), self.title))
        day, clock = DateField(), TimeField()
        self._named("date", self.binder.day("day", day))
        self._named("time", self.binder.moment("clock", clock))
        self._half(
            date_row(translate("PreparePage", "Day"), day),
            time_row(translate("PreparePage", "Begins at"), clock),
        )
        minutes = self.binder.steps("planned_minutes", Stepper("", 75, 0, 900))
        self._wide(self._row("place", translate("PreparePage", "Place"), self._line("place")))
        for name, words in (
            ("called_by", translate("PreparePage", "Called by")),
            ("facilitator", translate("PreparePage", "Leads the meeting")),
            ("note_taker", translate("PreparePage", "Takes the minutes")),
        ):
            self._wide(self._person(name, words))
        self._half(
            self._person("host", translate("PreparePage", "Host")),
            self._row("planned_minutes", translate("PreparePage", "Planned minutes"), minutes),
        )
        purpose = self.binder.area("purpose", TextArea())
        self._wide(self._row("purpose", translate("PreparePage", "Purpose"), purpose))

    def _build_more(self) -> None:
        kind = fill_choices(ComboBox(), options(MeetingKind, meeting_kind_word))
        self.binder.choice("kind", kind, MeetingKind)
        self._fold_row("kind", translate("PreparePage", "Kind of meeting"), kind)
        self.cases = self.binder.picks("cases", PicksField())
        self._fold_row("cases", translate("PreparePage", "About"), self.cases)
        self._fold_row("sub_title", translate("PreparePage", "Second title"), self._line("sub_title"))
        self.method = self.binder.choice("method", ComboBox())
        self._fold_row("method", translate("PreparePage", "Method"), self.method)
        boards = [Option(BOARD, translate("PreparePage", "Four columns"))]
        board = fill_choices(ComboBox(), boards, translate("PreparePage", "No board"))
        self._fold_row("board", translate("PreparePage", "Board"), self.binder.choice("board", board))
        self._column.addWidget(self._person("co_facilitator", translate("PreparePage", "Helps to lead")))
        for name, label in (
            ("invited_on", translate("PreparePage", "Invited on")),
            ("answers_due", translate("PreparePage", "Answers by")),
        ):
            self._column.addWidget(date_row(label, self._named(name, self.binder.day(name, DateField()))))
        self._fold_row("languages", translate("PreparePage", "Languages"), self._line("languages"))
        self.previous = self.binder.pick("previous_id", PickField())
        self._column.addWidget(
            person_row(translate("PreparePage", "Previous meeting"), self._named("previous", self.previous))
        )
        for name, label in (
            ("parents_take_part", translate("PreparePage", "The parents take part")),
            ("projector", translate("PreparePage", "There is a screen on the wall")),
        ):
            self._column.addWidget(self._named(name, self.binder.tick(name, CheckBox(label))))
        actual = self.binder.number("actual_minutes", RestLine(), 0, 2000)
        self._fold_row("actual_minutes", translate("PreparePage", "Minutes it took"), actual)
        self.remove = Button(translate("PreparePage", "Delete the meeting"), "text", "trash-2")
        self.remove.setObjectName("prepare.remove")
        self.remove.clicked.connect(self.remove_wanted)
        self._column.addWidget(self.remove)

    def show_record(
        self,
        record: MeetingRecord,
        people: Sequence[Person],
        cases: Sequence[CaseRow],
        meetings: Sequence[MeetingRow],
        *,
        anew: bool,
    ) -> None:
        """Show a meeting; what is being written stays unless it is another meeting (`anew`)."""
        head = record.head
        self._starts = head.starts
        self.cases.set_picks([Pick(row.id, row.alias, row.school_class) for row in cases])
        earlier = [Pick(m.id, m.title, _day(m)) for m in meetings if m.id != head.id]
        self.previous.set_picks(earlier)
        for field in self.people.values():
            field.set_people(people)
        language = current_language()
        methods = [Option(m.id, m.name.in_language(language)) for m in self._methods.by_id.values()]
        if head.method not in self._methods.by_id:
            methods.append(Option(head.method, head.method))
        fill_choices(self.method, methods)
        self.method.setEnabled(head.status == MeetingStatus.PREPARED)
        self.remove.setVisible(head.status == MeetingStatus.PREPARED)
        self.binder.load_from(head, anew=anew)
        day, clock = _parts(head.starts)
        self.binder.load(
            {"day": day, "clock": clock, "cases": tuple(case.id for case in record.cases)}, anew=anew
        )

    def _save(self, values: dict[str, Any]) -> bool:
        if "day" in values or "clock" in values:
            day, clock = _parts(self._starts)
            day, clock = values.get("day", day), values.get("clock", clock) or time(9, 0)
            if day is None and "day" not in values:
                return False  # a time waits for its day
            starts = dates.to_utc(day, clock.hour, clock.minute) if day else None
            values = {"starts": starts}
        return self._keep(values)

    def _turn(self) -> None:
        opened = not self.fold.isVisible()
        self.fold.setVisible(opened)
        less = translate("PreparePage", "Less about the meeting")
        self.more.set_text(less if opened else translate("PreparePage", "More about the meeting"))
        self.more.set_icon("chevron-up" if opened else "chevron-down")

    def _line(self, name: str) -> RestLine:
        return self.binder.line(name, RestLine())

    def _named(self, name: str, widget: Any) -> Any:
        widget.setObjectName(f"prepare.{name}")
        return widget

    def _row(self, name: str, label: str, widget: QWidget) -> Field:
        return Field(label, self._named(name, widget))

    def _person(self, name: str, label: str) -> Field:
        field = PersonField(creates=True)
        self.people[name] = field
        field.named.connect(lambda typed: self.named.emit(name, typed))
        self.binder.pick(f"{name}_id", field)
        return person_row(label, self._named(name, field))

    def _wide(self, row: QWidget) -> None:
        self._grid.addWidget(row, self._grid.rowCount(), 0, 1, 2)

    def _half(self, left: QWidget, right: QWidget) -> None:
        line = self._grid.rowCount()
        self._grid.addWidget(left, line, 0)
        self._grid.addWidget(right, line, 1)

    def _fold_row(self, name: str, label: str, widget: QWidget) -> None:
        self._column.addWidget(self._row(name, label, widget))


def _day(meeting: MeetingRow) -> str:
    return dates.day_and_month(dates.local_day(meeting.starts), year=True) if meeting.starts else ""


def _parts(starts: datetime | None) -> tuple[Any, Any]:
    if starts is None:
        return None, None
    shown = dates.local(starts)
    return shown.date(), time(shown.hour, shown.minute)

"""One person in the panel "Who is here": what they are, whether they are in the room, and their clock."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.method import timing
from tvaer.snapshots import MeetingRecord, Participant, Presence
from tvaer.terms import PRESENT, Attendance, Function, MeetingStatus
from tvaer.ui.forms.binder import fill_choices
from tvaer.ui.prepare.stays import write_stays
from tvaer.ui.prepare.stays_field import StaysField
from tvaer.ui.run.course.time_words import minutes_of
from tvaer.ui.term_words import attendance_word, function_word, options, perspective_word, role_words
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge, Chip
from tvaer.ui.widgets.buttons import Button, ButtonKind
from tvaer.ui.widgets.choices import CheckBox, ComboBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate


class PeopleRow(QWidget):
    """Signals tell what was asked for; the panel carries it out."""

    arrived = Signal()
    left = Signal()
    not_yet = Signal()
    talked = Signal()
    accepted = Signal(bool)
    function_chosen = Signal(object)
    stays_written = Signal(object)

    def __init__(self, seat: Participant) -> None:
        super().__init__()
        self.person = seat.person_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(theme().space("x1"))
        self._build_head(column, seat)
        self._build_acts(column, seat)
        self._build_corrections(column, seat)

    def _build_head(self, column: QVBoxLayout, seat: Participant) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme().space("x2"))
        self._badge = Badge(seat.perspective.value, perspective_word(seat.perspective))
        self._name = Label(seat.name, "body", weight=600, wrap=True)
        self._what = Label("", "caption", "muted", wrap=True)
        self._chip = Chip("", "neutral")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._what)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _build_acts(self, column: QVBoxLayout, seat: Participant) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=theme().space("x1"))
        self.arrive = self._button("arrive", translate("PeoplePanel", "Comes now"), "check", seat)
        self.leave = self._button("leave", translate("PeoplePanel", "Leaves now"), "log-out", seat)
        self.late = self._button("late", translate("PeoplePanel", "Not here yet"), "hourglass", seat, "icon")
        self.talk = self._button("", translate("PeoplePanel", "Has the floor"), "message-circle", seat)
        self.talk.setObjectName(f"run.talk.person.{seat.person_id}")
        self.talk.setCheckable(True)
        self.correct = self._button("correct", translate("PeoplePanel", "Correct"), "pencil", seat, "icon")
        self.correct.setCheckable(True)
        for button in (self.arrive, self.leave, self.talk, self.late, self.correct):
            flow.addWidget(button)
        self.accept = CheckBox(translate("PeoplePanel", "Has heard the framing and accepts it"))
        self.accept.setObjectName(f"run.people.accept.{seat.person_id}")
        self._missing = Label(
            translate("PeoplePanel", "Has not accepted the framing yet."), "caption", "muted", wrap=True
        )
        column.addWidget(holder)
        column.addWidget(self._missing)
        column.addWidget(self.accept)
        self.arrive.clicked.connect(self.arrived)
        self.leave.clicked.connect(self.left)
        self.late.clicked.connect(self.not_yet)
        self.talk.clicked.connect(self.talked)
        self.correct.clicked.connect(self._on_correct)
        self.accept.clicked.connect(self.accepted)

    def _button(
        self, name: str, words: str, icon: str, seat: Participant, kind: ButtonKind = "text"
    ) -> Button:
        button = Button(words, kind, icon, size="small")
        button.setObjectName(f"run.people.{name}.{seat.person_id}")
        button.setAccessibleName(f"{seat.name}: {words}")
        return button

    def _build_corrections(self, column: QVBoxLayout, seat: Participant) -> None:
        self._more = QWidget()
        form = QVBoxLayout(self._more)
        form.setContentsMargins(0, 0, 0, 0)
        hint = translate("PeoplePanel", "Several with a comma. Empty: the whole meeting.")
        name = f"run.people.stays.{seat.person_id}"
        self._stays = StaysField(translate("PeoplePanel", "In the room"), hint, name)
        self.stays = self._stays.line
        self.function = fill_choices(ComboBox(), options(Function, function_word))
        self.function.setObjectName(f"run.people.function.{seat.person_id}")
        form.addWidget(self._stays)
        form.addWidget(Field(translate("PeoplePanel", "Function"), self.function))
        self._more.hide()
        column.addWidget(self._more)
        self._stays.written.connect(self.stays_written)
        self.function.activated.connect(
            lambda index: self.function_chosen.emit(Function(self.function.itemData(index)))
        )

    # -- showing ---------------------------------------------------------------------------------------

    def show_seat(
        self, seat: Participant, record: MeetingRecord, now: datetime, start: time, asks: bool
    ) -> None:
        """`asks`: whether the framing has been said and this one has not accepted it."""
        running = record.head.status is MeetingStatus.RUNNING
        here = timing.in_the_room(seat)
        self._badge.set_perspective(seat.perspective.value, perspective_word(seat.perspective))
        self._name.setText(seat.name)
        self._what.setText(role_words(seat.function, seat.role))
        if running:
            self._show_state(seat, here, start)
        else:
            self._chip.set_state(attendance_word(seat.attendance), "neutral")
        unsure = seat.attendance is Attendance.INVITED and not seat.presence
        self.arrive.setVisible(running and (not here or unsure))
        self.leave.setVisible(running and here)
        self.late.setVisible(running and here and not seat.presence)
        self._show_clock(record, now, running and here)
        self.accept.setVisible(here and asks)
        self._missing.setVisible(here and asks)
        self.accept.setChecked(seat.accepted is True)
        self._stays.show_stays(seat.presence, start)
        self.function.setCurrentIndex(self.function.findData(seat.function.value))

    def _show_state(self, seat: Participant, here: bool, start: time) -> None:
        gone = next((p.until for p in reversed(seat.presence) if p.until is not None), None)
        if here:
            came = seat.presence[-1].since if seat.presence else 0
            since = write_stays((Presence(came, None),), start).rstrip("–") if came else ""
            words = (
                fill(translate("PeoplePanel", "Here since %1"), since)
                if since
                else translate("PeoplePanel", "Here")
            )
            self._chip.set_state(words, "success", "check")
        elif gone is not None:
            left = write_stays((Presence(gone, None),), start).rstrip("–")
            self._chip.set_state(fill(translate("PeoplePanel", "Left %1"), left), "neutral", "log-out")
        elif seat.attendance in PRESENT:
            self._chip.set_state(translate("PeoplePanel", "Not here yet"), "open", "hourglass")
        else:
            self._chip.set_state(attendance_word(seat.attendance), "neutral", "minus")

    def _show_clock(self, record: MeetingRecord, now: datetime, here: bool) -> None:
        turn = timing.has_the_floor(record)
        speaking = turn is not None and turn.person_id == self.person
        self.talk.setVisible(here)
        self.talk.setChecked(speaking)
        minutes = minutes_of(record, self.person, now)
        words = (
            translate("PeoplePanel", "Has the floor now")
            if speaking
            else translate("PeoplePanel", "Give the floor")
        )
        if minutes:
            words = fill(translate("PeoplePanel", "%1 · %2 min"), words, minutes)
        self.talk.set_text(words)
        self.talk.setAccessibleName(f"{self._name.text()}: {words}")

    # -- correcting ------------------------------------------------------------------------------------

    def _on_correct(self) -> None:
        self._more.setVisible(self.correct.isChecked())
        if self.correct.isChecked():
            self.stays.setFocus(Qt.FocusReason.OtherFocusReason)

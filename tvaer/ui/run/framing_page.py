"""Framing: the leader says the points, everyone accepts (seed 003, before step 1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.services.commands import EditMeeting, EditParticipant
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Attendance
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.step_page import StepPage
from tvaer.ui.term_words import attendance_word, perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.badge import Badge
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import fill, translate


class FramingPage(StepPage):
    """The points on the left, in the leader's words; on the right everybody with a tick."""

    kinds = frozenset({"meeting", "participant", "person"})
    takes_statements = False

    def __init__(self, session: MeetingSession, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(session, step, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        inside = QWidget()
        area.setWidget(inside)
        margin = theme().space("page_margin")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(margin, 16, margin, 16)
        self._row.setSpacing(theme().space("card_gap"))
        self._build_points()
        self._build_people()
        self._seats: dict[object, AcceptanceRow] = {}
        self._points: tuple[str, ...] | None = None

    def _build_points(self) -> None:
        self._card = Card(translate("Framing", "This is how we do it today"))
        intro = translate("Framing", "Say the points in your own words. You can change them here.")
        self._card.body.addWidget(Label(intro, color="muted", wrap=True))
        self.said_by = PersonField()
        self.said_by.setObjectName("framing.said_by")
        self.said_by.chosen.connect(self._on_said_by)
        self._card.body.addWidget(field(translate("Framing", "Said by"), self.said_by))
        self._fields = QVBoxLayout()
        self._fields.setSpacing(theme().space("x2"))
        self._card.body.addLayout(self._fields)
        self.add_point = Button(translate("Framing", "Add a point"), "text", "plus")
        self.add_point.setObjectName("framing.point.add")
        self.add_point.clicked.connect(self._on_add_point)
        self._card.body.addWidget(self.add_point, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.addStretch(1)
        self._row.addWidget(self._card, 5)

    def _build_people(self) -> None:
        self._people = Card(translate("Framing", "Is everyone with us?"))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme().space("x1"))
        self._people.body.addLayout(self._list)
        self.all_accept = Button(translate("Framing", "Everyone accepts"), "secondary", "check")
        self.all_accept.setObjectName("framing.all_accept")
        self.all_accept.clicked.connect(self._on_all)
        self._people.body.addWidget(self.all_accept, 0, Qt.AlignmentFlag.AlignLeft)
        late = translate("Framing", "Someone who comes late gets the framing in short, and a tick then.")
        self._people.body.addWidget(Label(late, "caption", "muted", wrap=True))
        self._people.body.addStretch(1)
        self._row.addWidget(self._people, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one below the other."""
        wide = event.size().width() >= theme().scaled(640)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def show_record(self, record: MeetingRecord) -> None:
        self.said_by.set_people(self.session.present())
        self.said_by.set_value(record.head.framing_by_id)
        self._show_points(record.head.framing_points)
        self._show_seats([p for p in record.participants if p.present])

    def first_focus(self) -> QWidget | None:
        rows = list(self._seats.values())
        return rows[0].accepted if rows else None

    def leave(self) -> None:
        for point in self._point_fields():
            point.flush()
        for row in self._seats.values():
            row.note.flush()

    # -- points ----------------------------------------------------------------------------------------

    def _show_points(self, points: tuple[str, ...]) -> None:
        if points == self._points:
            return
        self._points = points
        fields = self._point_fields()
        for number in range(len(points), len(fields)):
            fields[number].hide()
            fields[number].deleteLater()
            self._fields.removeWidget(fields[number])
        for number, point in enumerate(points):
            if number < len(fields):
                fields[number].set_text(point)
            else:
                self._fields.addWidget(self._point_field(number, point))

    def _point_field(self, number: int, point: str) -> TextArea:
        area = TextArea(point, min_lines=1, max_lines=4)
        area.setObjectName(f"framing.point.{number}")
        area.setAccessibleName(fill(translate("Framing", "Point %1 of the framing"), number + 1))
        area.committed.connect(lambda _text: self._keep_points(area))
        return area

    def _point_fields(self) -> list[TextArea]:
        items = (self._fields.itemAt(i) for i in range(self._fields.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), TextArea)]

    def _keep_points(self, written: TextArea) -> None:
        points = tuple(t for f in self._point_fields() if (t := f.text()).strip())
        if points == self._points:
            return
        before, self._points = self._points, None
        command = EditMeeting(self.session.meeting_id, {"framing_points": list(points)})
        if self.session.do(command, translate("Framing", "Change the framing")) is None:
            self._points = before
            self._hold(written)

    def _hold(self, written: TextArea | RestLine) -> None:
        """What was refused stays until it can be kept."""
        if self.session.can_keep:
            written.not_kept()

    def _on_said_by(self, person: Id | None) -> None:
        if person != self.session.record.head.framing_by_id:
            command = EditMeeting(self.session.meeting_id, {"framing_by_id": person})
            self.session.do(command, translate("Framing", "Who says the framing"))

    def _on_add_point(self) -> None:
        point = self._point_field(len(self._point_fields()), "")
        self._fields.addWidget(point)
        point.setFocus()

    # -- acceptance ------------------------------------------------------------------------------------

    def _show_seats(self, people: list[Participant]) -> None:
        for gone in set(self._seats) - {p.id for p in people}:
            row = self._seats.pop(gone)
            row.hide()
            row.deleteLater()
        for place, person in enumerate(people):
            row = self._seats.get(person.id) or self._new_row(person)
            row.show_participant(person)
            self._list.insertWidget(place, row)
        waiting = any(p.accepted is not True for p in people)
        first = self.first_focus()
        if not waiting and first is not None and self.all_accept.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)  # a button that rests hands it on to a text
        self.all_accept.set_reason("" if waiting else translate("Framing", "Everyone has accepted."))

    def _new_row(self, person: Participant) -> AcceptanceRow:
        row = AcceptanceRow(person)
        row.accepted.clicked.connect(lambda yes, seat=person.id: self._accept(seat, bool(yes)))
        row.note.committed.connect(lambda text: self._keep_note(row, person.id, text))
        self._seats[person.id] = row
        return row

    def _keep_note(self, row: AcceptanceRow, seat: Id, text: str) -> None:
        command = EditParticipant(seat, {"acceptance_note": text})
        if self.session.do(command, translate("Framing", "Note on the framing")) is None:
            self._hold(row.note)

    def _accept(self, seat: object, yes: bool) -> None:
        command = EditParticipant(seat, {"accepted": True if yes else None})  # type: ignore[arg-type]
        self.session.do(command, translate("Framing", "Accept the framing"))

    def _on_all(self) -> None:
        from tvaer.services.commands import Together

        waiting = [p for p in self.session.present() if p.accepted is not True]
        commands = tuple(EditParticipant(p.id, {"accepted": True}) for p in waiting)
        self.session.do(Together(commands), translate("Framing", "Everyone accepts"))


class AcceptanceRow(QWidget):
    """One person: badge, name, tick, and a line for what they said to it."""

    def __init__(self, person: Participant) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(theme().space("x2"))
        self.badge = Badge(person.perspective.value, perspective_word(person.perspective))
        row.addWidget(self.badge)
        self.accepted = CheckBox(person.name)
        self.accepted.setObjectName(f"framing.accepted.{person.person_id}")
        self.accepted.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.accepted, 7)
        self.note = RestLine(placeholder=translate("Framing", "Said to it"))
        self.note.setObjectName(f"framing.note.{person.person_id}")
        self.note.setAccessibleName(fill(translate("Framing", "What %1 said to the framing"), person.name))
        self.note.setAccessibleDescription(_here_alone())
        row.addWidget(self.note, 5)

    def show_participant(self, person: Participant) -> None:
        self.accepted.setChecked(person.accepted is True)
        late = person.attendance in (Attendance.LATE, Attendance.PART)
        self.accepted.setToolTip(attendance_word(person.attendance) if late else "")
        self.note.set_text(person.acceptance_note)
        written = [line for line in (person.acceptance_note, _here_alone()) if line]
        self.note.setToolTip(plain_tip("\n".join(written)))
        if not self.note.hasFocus():
            self.note.setCursorPosition(0)


def _here_alone() -> str:
    """No document holds what somebody said to the framing."""
    return translate("Framing", "It stands here alone, in no version of the minutes.")

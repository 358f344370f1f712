"""One person's mark: number, reason, what one step better would be, and who may read it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import Rate, TakeBackRating
from tvaer.services.commands.scales import RANGES
from tvaer.snapshots import MeetingRecord, Rating, Scale
from tvaer.terms import Audience, Function
from tvaer.ui.run.kept import keeps_itself
from tvaer.ui.run.scale.asking import not_on_scale, number_words, step_words, why_words
from tvaer.ui.run.scale.sight import in_turn
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.audience_field import AudienceField
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.form import field
from tvaer.ui.widgets.person_field import PersonField
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import translate


class Entry(QWidget):
    """Writes each field through as it rests. `done()`: the person is finished, the next may come.

    Before the marks are opened the fields begin empty for everybody, also for who has answered: nobody who
    looks at the screen reads somebody's number. What is not written anew then stays as it was.
    """

    done = Signal()

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.person_id: Id | None = None
        self._scale: Scale | None = None
        self._shown: tuple[object, ...] = ()
        self._ticked: frozenset[Audience] | None = None
        """Readers chosen before there is a mark to keep them on."""
        self._build()

    def _build(self) -> None:
        self.person = PersonField(())
        self.person.setObjectName("run.scale.person")
        self.person.chosen.connect(self._on_person)
        self.score = RestLine()
        self.score.setObjectName("run.scale.score")
        self.score.setMaxLength(4)
        self.score.setMaximumWidth(theme().scaled(90))
        self.score.committed.connect(self._on_score)
        self.score.returnPressed.connect(self._on_entered)
        self.would_not = Button(translate("ScaleEntry", "Will not say"), "secondary", "minus")
        self.would_not.setObjectName("run.scale.pass")
        self.would_not.clicked.connect(self.take_as_unsaid)
        self.reason = self._area("reason")
        self.step_up = self._area("step_up")
        self.audiences = AudienceField()
        self.audiences.set_name("run.scale.audiences")
        self.audiences.chosen.connect(self._on_audiences)
        self.next = Button(translate("ScaleEntry", "Next person"), "primary", "arrow-right", "Ctrl+Enter")
        self.next.setObjectName("run.scale.next")
        self.next.clicked.connect(self.finish)
        self._score_field = field(" ", self.score)
        self._reason_field = field(" ", self.reason)
        self._step_field = field(" ", self.step_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        column.addWidget(field(translate("ScaleEntry", "Whose mark"), self.person))
        readers = field(translate("ScaleEntry", "May be read by"), self.audiences)
        self._of_person = (
            self._score_field, self._reason_field, self._step_field, readers, self.next, self.would_not
        )  # fmt: skip
        for part in self._of_person[:4]:
            column.addWidget(part)
        column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.would_not, 0, Qt.AlignmentFlag.AlignLeft)

    def _area(self, column: str) -> TextArea:
        area = TextArea(min_lines=1, max_lines=6)
        area.setObjectName(f"run.scale.{column}")
        keeps_itself(area, self.session, lambda text: self._keep_words(column, text))
        return area

    # -- showing ---------------------------------------------------------------------------------------

    def show_scale(self, record: MeetingRecord, scale: Scale) -> None:
        """Shows the fields for whose turn it is, and the people who may be chosen."""
        self._scale = scale
        self._score_field.set_label(number_words(scale.kind))
        self._reason_field.set_label(why_words(scale.kind))
        self._step_field.set_label(step_words(scale.kind))
        if self.person_id is None or self.person_id not in record.people:
            self.person_id = self._whose_turn(record, scale)
        first = in_turn(record)
        rest = [person for person in record.people if person not in first]
        self.person.set_people([record.people[key] for key in (*first, *rest) if key in record.people])
        self.person.set_value(self.person_id)
        for part in self._of_person:
            part.setVisible(self.person_id is not None)  # what is written would be nobody's
        self._show_fields(scale)

    def _show_fields(self, scale: Scale) -> None:
        mark = self._mark()
        key = (scale.id, self.person_id, scale.revealed)
        begins = key != self._shown
        self._shown = key
        if begins:
            self._ticked = None
            self._score_field.set_error("")
            again = mark is not None and not scale.revealed
            hint = translate("ScaleEntry", "The answer is kept. Write only what is to be changed.")
            self._score_field.set_hint(hint if again else "")
        if scale.revealed:
            score = "" if mark is None or mark.score is None else str(mark.score)
            self._put(score, mark.reason if mark else "", mark.step_up if mark else "")
        elif begins or mark is None:
            self._put("", "", "")
        ticked = self._suggested_audiences() if self._ticked is None else self._ticked
        self.audiences.set_value(mark.audiences if mark else ticked)

    def _put(self, score: str, reason: str, step_up: str) -> None:
        if not self._score_field.error:
            self.score.set_text(score)
        self.reason.set_text(reason)
        self.step_up.set_text(step_up)

    def choose(self, person_id: Id | None) -> None:
        """Somebody's turn: what the one before wrote is kept first."""
        self.flush()
        if self.held:
            return
        self._score_field.set_error("")
        self.person_id = person_id
        if self._scale is not None:
            self.show_scale(self.session.record, self._scale)

    def forget(self) -> None:
        """Leaves nothing of anybody's on the screen."""
        self._score_field.set_error("")
        self.person_id, self._shown = None, ()
        for written in (self.score, self.reason, self.step_up):
            if not written.held:
                written.set_text("")

    def _whose_turn(self, record: MeetingRecord, scale: Scale) -> Id | None:
        """The next who has not answered, after the one who is at it, and round again."""
        order = in_turn(record)
        answered = {mark.person_id for mark in scale.ratings}
        place = order.index(self.person_id) + 1 if self.person_id in order else 0
        waiting = [person for person in (*order[place:], *order[:place]) if person not in answered]
        return waiting[0] if waiting else None

    def to_next(self) -> bool:
        """On to the next who has not answered; False when all have."""
        current = self._now()
        if current is None:
            return False
        following = self._whose_turn(self.session.record, current)
        self.choose(following)
        return following is not None

    # -- keeping ---------------------------------------------------------------------------------------

    def _now(self) -> Scale | None:
        wanted = self._scale.id if self._scale else None
        return next((s for s in self.session.record.scales if s.id == wanted), None)

    def _mark(self) -> Rating | None:
        scale = self._now()
        marks = scale.ratings if scale else ()
        return next((mark for mark in marks if mark.person_id == self.person_id), None)

    def _suggested_audiences(self) -> frozenset[Audience]:
        """The step's own; what is the child's is meant for the child, too."""
        record, method = self.session.record, self.session.method
        step = self._scale.step if self._scale and self._scale.step in method.step_ids else record.head.step
        own = frozenset(method.step(step).audiences) if step in method.step_ids else frozenset()
        person = record.people.get(self.person_id) if self.person_id else None
        seat = record.participant_of(self.person_id)
        function = seat.function if seat else person.function if person else None
        return own | {Audience.CHILD} if function is Function.CHILD else own

    def _rate(self, values: dict[str, Any]) -> bool:
        if self._scale is None or self.person_id is None:
            return True
        if self._mark() is None:
            values = {"audiences": self.audiences.value(), **values}
        words = translate("ScaleEntry", "Mark on the scale")
        return self.session.do(Rate(self._scale.id, self.person_id, values), words) is not None

    def _on_score(self, text: str) -> None:
        if self._scale is None or self.person_id is None:
            return
        if not text.strip():
            self._score_field.set_error("")
            self._take_number_away()
            return
        score = int(text) if text.strip().isdecimal() else None
        if score not in RANGES[self._scale.kind]:
            self._score_field.set_error(not_on_scale(self._scale.kind))
            return
        self._score_field.set_error("")
        mark = self._mark()
        if mark is not None and mark.score == score:
            return
        if not self._rate({"score": score}) and self.session.can_keep:
            self.score.not_kept()

    def _take_number_away(self) -> None:
        mark = self._mark()
        if mark is None or mark.score is None or self._scale is None or self.person_id is None:
            return
        if mark.reason.strip() or mark.step_up.strip():
            self._rate({"score": None})
            return
        words = translate("ScaleEntry", "Take the mark back")
        self.session.do(TakeBackRating(self._scale.id, self.person_id), words)

    def _keep_words(self, column: str, text: str) -> bool:
        mark = self._mark()
        if getattr(mark, column, "") == text or (mark is None and not text.strip()):
            return True
        return self._rate({column: text})

    def _on_audiences(self, value: frozenset[Audience]) -> None:
        if self._mark() is None:
            self._ticked = value
        elif not self._rate({"audiences": value}) and self._scale is not None:
            self._show_fields(self._scale)

    def _on_person(self, person: Id | None) -> None:
        if person is not None:
            self.choose(person)
            self.score.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        """Enter after a number goes on to the reason."""
        if self.score.text().strip() and not self._score_field.error:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_as_unsaid(self) -> None:
        """The person would or could not say; it counts as an answer."""
        if self.person_id is None:
            return
        self._score_field.set_error("")
        self.score.setText("")
        self.score.set_text("")
        self.reason.flush()
        self.step_up.flush()
        if self._rate({"score": None}):
            self.done.emit()

    def finish(self) -> None:
        """Keeps the person's mark and gives the turn on; a number that is none of the scale's stays."""
        self.flush()
        if self._score_field.error:
            self.score.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.held:
            self.done.emit()

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return any(written.held for written in (self.score, self.reason, self.step_up))

    def flush(self) -> None:
        """Keeps what is half written."""
        for written in (self.score, self.reason, self.step_up):
            written.flush()

"""What is chosen for the input line: who speaks, on what it rests, which kind it is, who may read it.

Speaker, kind, basis and readers stay for the next line.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.snapshots import Audiences, MeetingRecord, Participant
from tvaer.terms import Audience, Basis, Function, StatementKind
from tvaer.ui.run.capture.child_too import ChildToo
from tvaer.ui.run.capture.options import basis_options, kind_option
from tvaer.ui.run.capture.short import ShortChoices
from tvaer.ui.run.keys import RESERVED
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.speaker_keys import speaker_keys, with_key
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import statement_kind_word
from tvaer.ui.widgets.choices import ComboBox, Option, Pills, Segmented
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate


class LineChoices(QObject):
    """Owns the choosing widgets; the bar places them. `done`: the keyboard belongs to the line again."""

    done = Signal()

    def __init__(self, session: MeetingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.step: Step | None = None
        self.keys: dict[Id, str] = {}
        """Alt letter of each at the table."""
        self.who = Label(translate("CaptureBar", "Who is speaking"), "caption", "muted")
        self.speaker = Pills(translate("CaptureBar", "Who is speaking"), [])
        self.speaker.setObjectName("run.capture.speaker")
        self.rests = Label(translate("CaptureBar", "Rests on"), "caption", "muted")
        self.basis = Segmented(translate("CaptureBar", "Rests on"), basis_options(), small=True)
        self.basis.setObjectName("run.capture.basis")
        self.kind = Segmented(translate("CaptureBar", "Kind"), [])
        self.kind.setObjectName("run.capture.kind")
        self.other_kind = ComboBox()
        self.other_kind.setObjectName("run.capture.other_kind")
        self.other_kind.setAccessibleName(translate("CaptureBar", "Other kind"))
        self.kinds = QWidget()
        self.kinds_row = FlowLayout(self.kinds)
        self.kinds_row.addWidget(self.kind)
        self.kinds_row.addWidget(self.other_kind)
        self.kinds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.child = ChildToo(session, self)
        self.short = ShortChoices(self)
        self.speaker.chosen.connect(lambda _v: self.done.emit())
        self.kind.chosen.connect(lambda _v: self._show_other(None))
        self.other_kind.activated.connect(self._on_other)
        self.child.turned.connect(self.done)

    @property
    def open_bars(self) -> tuple[QWidget, ...]:
        """What the list boxes stand for in the short form."""
        return (self.who, self.speaker, self.rests, self.basis, self.kinds)

    # -- offering --------------------------------------------------------------------------------------

    def show_step(self, step: Step, record: MeetingRecord) -> None:
        """Offers the kinds of a step, and those at the table."""
        self.step = step
        self.kind.set_options([kind_option(kind) for kind in step.main_kinds])
        others = tuple(kind for kind in step.kinds if kind not in step.main_kinds)
        self.other_kind.clear()
        self.other_kind.addItem(translate("CaptureBar", "Other …"), "")
        for kind in others:
            self.other_kind.addItem(statement_kind_word(kind), kind.value)
        self.other_kind.setVisible(bool(others))
        self.short.offer_kinds(step)
        self.choose_kind(step.default_kind)
        self.show_people(record)

    def show_people(self, record: MeetingRecord) -> None:
        """Offers those at the table, each with an Alt letter."""
        people = self.session.present()
        self.keys = speaker_keys(people, self._taken_letters())
        self.speaker.set_options([self._option(record, p) for p in people])
        if not self.speaker.value and people:
            self.speaker.set_value(str(people[0].person_id))
        self.short.offer_people(record, people)
        self.short.show_chosen()
        if self.step is not None:
            self.child.show_step(self.step, record)

    def _option(self, record: MeetingRecord, seat: Participant) -> Option:
        name = short_name(record, seat.person_id)
        return Option(
            str(seat.person_id), with_key(name, self.keys.get(seat.person_id, "")), "", seat.perspective.value
        )

    def _taken_letters(self) -> set[str]:
        """Alt letters of kinds and basis in this language; K, N and Ø belong to the page (ui.md)."""
        words = [*(o.text for o in basis_options())]
        if self.step is not None:
            words += [kind_option(kind).text for kind in self.step.main_kinds]
        found = {text[text.index("&") + 1].upper() for text in words if "&" in text}
        return found | RESERVED

    # -- choosing --------------------------------------------------------------------------------------

    @property
    def speaker_id(self) -> Id | None:
        return Id(self.speaker.value) if self.speaker.value else None

    @property
    def chosen_basis(self) -> Basis | None:
        return Basis(self.basis.value) if self.basis.value else None

    @property
    def chosen_kind(self) -> StatementKind:
        value = self.kind.value or self.other_kind.currentData()
        assert self.step is not None
        return StatementKind(value) if value else self.step.default_kind

    @property
    def kind_value(self) -> str:
        """The kind as the list boxes have it; empty before a step is shown."""
        return self.chosen_kind.value if self.step is not None else ""

    def choose_kind(self, kind: StatementKind) -> None:
        assert self.step is not None
        main = kind in self.step.main_kinds
        self.kind.set_value(kind.value if main else "")
        self._show_other(None if main else kind)

    def choose_speaker(self, person_id: Id) -> None:
        """Gives somebody the floor."""
        self.speaker.set_value(str(person_id))
        self.short.show_chosen()
        self.done.emit()

    def follow_speaker(self, person_id: Id | None) -> None:
        """The one who was named before the words goes on; the keyboard stays."""
        if person_id is not None and person_id != self.speaker_id:
            self.speaker.set_value(str(person_id))
            self.short.show_chosen()

    def follow_kind(self, kind: StatementKind) -> None:
        """The kind that was named before the words goes on, where the step offers it."""
        if self.step is not None and kind in self.step.kinds and kind is not self.chosen_kind:
            self.choose_kind(kind)
            self.short.show_chosen()

    def _show_other(self, kind: StatementKind | None) -> None:
        with QSignalBlocker(self.other_kind):
            self.other_kind.setCurrentIndex(max(0, self.other_kind.findData(kind.value if kind else "")))

    def _on_other(self, index: int) -> None:
        value = self.other_kind.itemData(index)
        if value:
            self.kind.set_value("")
        elif self.step is not None:
            self.choose_kind(self.step.default_kind)
        self.done.emit()

    def audiences(self, speaker: Id | None) -> Audiences:
        """The step's own readers; the child too where the leader said so, and always for its own words."""
        assert self.step is not None
        seat = self.session.record.participant_of(speaker)
        own = seat is not None and seat.function is Function.CHILD
        child = {Audience.CHILD} if own or self.child.on else set()
        return frozenset({*self.step.audiences, *child})

"""The input line: who speaks, on what it rests, which kind it is, and the words.

Speaker and basis stay for the next line. Enter never loses text: it stays until the store has it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.services.commands import AddStatement, KeepDraft, Together
from tvaer.snapshots import MeetingRecord, Participant
from tvaer.terms import Audience, Basis, Function, StatementKind
from tvaer.ui.run.capture.line import CaptureLine, LineHints, lines_of
from tvaer.ui.run.capture.options import basis_options, called, kind_option
from tvaer.ui.run.capture.prefixes import Understood, understand
from tvaer.ui.run.keys import RESERVED
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.speaker_keys import speaker_keys, with_key
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import basis_word, statement_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox, Option, Pills, Segmented
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import current_language, translate

PARKED_STEP = "step4"


class CaptureBar(Painted):
    """Takes down what is said. `added` carries the id of the new statement, `pending` whether words wait."""

    added = Signal(object)
    pending = Signal(bool)

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._step: Step | None = None
        self._others: tuple[StatementKind, ...] = ()
        self.keys: dict[Id, str] = {}
        self.keeps_speaker = False
        """While `added` is told: whether the one who spoke goes on (Ctrl+Enter), also in a round."""
        self._as_written = False
        self._letters: list[QShortcut] = []
        self._build()
        self.setAutoFillBackground(False)

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.speaker = Pills(translate("CaptureBar", "Who is speaking"), [])
        self.speaker.setObjectName("run.capture.speaker")
        self.basis = Segmented(translate("CaptureBar", "Rests on"), basis_options(), small=True)
        self.basis.setObjectName("run.capture.basis")
        self.kind = Segmented(translate("CaptureBar", "Kind"), [])
        self.kind.setObjectName("run.capture.kind")
        self.other_kind = ComboBox()
        self.other_kind.setObjectName("run.capture.other_kind")
        self.other_kind.setAccessibleName(translate("CaptureBar", "Other kind"))
        self.hints = LineHints()
        self.text = CaptureLine(
            placeholder=translate("CaptureBar", "Write what is said, and press Enter"),
            min_lines=1,
            max_lines=5,
            role="statement",
            enter_submits=True,
        )
        self.text.setObjectName("run.capture.text")
        self.text.setAccessibleName(translate("CaptureBar", "What is said"))
        self.add = Button(translate("CaptureBar", "Add"), "primary", key_hint="Ctrl Enter")
        self.add.setObjectName("run.capture.add")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme().space("page_margin")
        column.setContentsMargins(margin, theme().space("x2") + 2, margin, theme().space("x3"))
        column.setSpacing(theme().space("x2"))
        upper = QHBoxLayout()
        upper.setSpacing(theme().space("x2"))
        self._who = Label(translate("CaptureBar", "Who is speaking"), "caption", "muted")
        upper.addWidget(self._who)
        upper.addWidget(self.speaker, 1)
        self._rests = Label(translate("CaptureBar", "Rests on"), "caption", "muted")
        upper.addWidget(self._rests)
        upper.addWidget(self.basis)
        column.addLayout(upper)
        lower = QWidget()
        self._lower = row = QHBoxLayout(lower)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x3"))
        self._kinds = QWidget()
        kinds = FlowLayout(self._kinds)
        kinds.addWidget(self.kind)
        kinds.addWidget(self.other_kind)
        self._kinds.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self._kinds)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.hints)
        column.addWidget(lower)
        self._rows = column
        self._build_compact()
        for first, second in ((self.speaker, self.basis), (self.basis, self.kind), (self.kind, self.text)):
            QWidget.setTabOrder(first, second)

    def _build_compact(self) -> None:
        """The same choices as list boxes: for large text, narrow windows, and beside the plan."""
        self.short = QWidget()
        row = FlowLayout(self.short)
        self.short_speaker, self.short_basis, self.short_kind = ComboBox(), ComboBox(), ComboBox()
        for box, name, words in (
            (self.short_speaker, "speaker", translate("CaptureBar", "Who is speaking")),
            (self.short_basis, "basis", translate("CaptureBar", "Rests on")),
            (self.short_kind, "kind", translate("CaptureBar", "Kind")),
        ):
            box.setObjectName(f"run.capture.short.{name}")
            box.setAccessibleName(words)
            row.addWidget(box)
        self.short_basis.addItem(translate("CaptureBar", "Rests on …"), "")
        for basis in Basis:
            self.short_basis.addItem(basis_word(basis), basis.value)
        self.short.hide()
        self._rows.insertWidget(0, self.short)
        self.short_speaker.activated.connect(
            lambda i: self.choose_speaker(Id(self.short_speaker.itemData(i)))
        )
        self.short_basis.activated.connect(lambda i: self.basis.set_value(self.short_basis.itemData(i)))
        self.short_kind.activated.connect(
            lambda i: self.choose_kind(StatementKind(self.short_kind.itemData(i)))
        )

    def set_form(self, compact: bool, slim: bool) -> None:
        """Chooses between the open bars and the list boxes. `slim`: one line beside the plan."""
        narrow = compact and (theme().scale > 120 or self.width() < theme().scaled(760))
        self._give_words_room(compact and not narrow and not slim)
        small = narrow or slim
        if small and not narrow:
            self._lower.insertWidget(0, self.short)
        elif narrow:
            self._rows.insertWidget(0, self.short)
        for widget in (self._who, self.speaker, self._rests, self.basis, self._kinds):
            widget.setHidden(small)
        self.short.setHidden(not small)
        self._set_letters(small)
        self._show_short()

    def _give_words_room(self, own_line: bool) -> None:
        """In a narrow window the kinds stand above the words, not before them."""
        if own_line and self._rows.indexOf(self._kinds) < 0:
            self._rows.insertWidget(self._rows.count() - 1, self._kinds)
        elif not own_line and self._lower.indexOf(self._kinds) < 0:
            self._lower.insertWidget(0, self._kinds)

    def _set_letters(self, on: bool) -> None:
        """The Alt letters of the open bars work in the short form, too."""
        for old in self._letters:
            old.deleteLater()
        self._letters = []
        if not on:
            return
        for choices in (self.speaker, self.basis, self.kind):
            for choice in choices.choices():
                keys = QKeySequence.mnemonic(choice.text())
                if not keys.isEmpty():
                    shortcut = QShortcut(keys, self)
                    shortcut.activated.connect(choice.click)
                    shortcut.activated.connect(self._show_short)
                    self._letters.append(shortcut)

    def _show_short(self) -> None:
        """Shows in the list boxes what is chosen."""
        for box, value in (
            (self.short_speaker, self.speaker.value),
            (self.short_basis, self.basis.value),
            (self.short_kind, self.chosen_kind.value if self._step else ""),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(value)))

    def _connect(self) -> None:
        self.text.submitted.connect(self.submit)
        self.add.clicked.connect(lambda: self.submit())
        self.text.committed.connect(lambda _text: self.keep_draft())
        self.text.textChanged.connect(lambda: self.pending.emit(self.text.pending))
        self.text.textChanged.connect(self._on_typed)
        self.text.pasted.connect(lambda: self.hints.show_lines(len(lines_of(self.text.text()))))
        self.hints.kept_as_written.connect(self._keep_as_written)
        self.hints.as_lines.connect(self.submit_lines)
        self.hints.as_one.connect(self.submit)
        self.speaker.chosen.connect(self._on_speaker)
        self.kind.chosen.connect(lambda _v: self._show_other(None))
        self.other_kind.activated.connect(self._on_other)
        self.text.installEventFilter(self)

    # -- showing ---------------------------------------------------------------------------------------

    def show_step(self, step: Step, record: MeetingRecord) -> None:
        """Offers the kinds of a step; takes up the words a crash or a lock left behind."""
        first = self._step is None
        self._step = step
        self.kind.set_options([kind_option(kind) for kind in step.main_kinds])
        self._others = tuple(kind for kind in step.kinds if kind not in step.main_kinds)
        self.other_kind.clear()
        self.other_kind.addItem(translate("CaptureBar", "Other …"), "")
        for kind in self._others:
            self.other_kind.addItem(statement_kind_word(kind), kind.value)
        self.other_kind.setVisible(bool(self._others))
        self.short_kind.clear()
        for kind in step.kinds:
            self.short_kind.addItem(statement_kind_word(kind), kind.value)
        self.choose_kind(step.default_kind)
        self.show_people(record)
        if first:
            self._take_up(record)
        self._show_short()

    def show_people(self, record: MeetingRecord) -> None:
        """Offers those at the table, each with an Alt letter."""
        people = self.session.present()
        self.keys = speaker_keys(people, self._taken_letters())
        self.speaker.set_options([self._option(record, p) for p in people])
        self.short_speaker.clear()
        for seat in people:
            self.short_speaker.addItem(short_name(record, seat.person_id), str(seat.person_id))
        if not self.speaker.value and people:
            self.speaker.set_value(str(people[0].person_id))
        self._set_letters(not self.short.isHidden())
        self._show_short()

    def _option(self, record: MeetingRecord, seat: Participant) -> Option:
        name = short_name(record, seat.person_id)
        return Option(
            str(seat.person_id), with_key(name, self.keys.get(seat.person_id, "")), "", seat.perspective.value
        )

    def _taken_letters(self) -> set[str]:
        """Alt letters of kinds and basis in this language; K, N and Ø belong to the page (ui.md)."""
        words = [*(o.text for o in basis_options())]
        if self._step is not None:
            words += [kind_option(kind).text for kind in self._step.main_kinds]
        found = {text[text.index("&") + 1].upper() for text in words if "&" in text}
        return found | RESERVED

    def _take_up(self, record: MeetingRecord) -> None:
        draft = record.draft
        if draft.speaker_id:
            self.speaker.set_value(str(draft.speaker_id))
        if draft.basis:
            self.basis.set_value(draft.basis.value)
        if draft.kind and self._step is not None and draft.kind in self._step.kinds:
            self.choose_kind(draft.kind)
        self.text.set_text(draft.text)

    # -- choosing --------------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> StatementKind:
        value = self.kind.value or self.other_kind.currentData()
        assert self._step is not None
        return StatementKind(value) if value else self._step.default_kind

    def choose_kind(self, kind: StatementKind) -> None:
        assert self._step is not None
        main = kind in self._step.main_kinds
        self.kind.set_value(kind.value if main else "")
        self._show_other(None if main else kind)

    def _show_other(self, kind: StatementKind | None) -> None:
        with QSignalBlocker(self.other_kind):
            self.other_kind.setCurrentIndex(max(0, self.other_kind.findData(kind.value if kind else "")))

    def _on_other(self, index: int) -> None:
        value = self.other_kind.itemData(index)
        if value:
            self.kind.set_value("")
        elif self._step is not None:
            self.choose_kind(self._step.default_kind)
        self.text.setFocus()

    def choose_speaker(self, person_id: Id) -> None:
        """Gives somebody the floor and the keyboard to the line."""
        self.speaker.set_value(str(person_id))
        self._show_short()
        self._on_speaker(str(person_id))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_speaker(self, value: str) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def speaker_id(self) -> Id | None:
        return Id(self.speaker.value) if self.speaker.value else None

    # -- what stands before the words -----------------------------------------------------------------

    def _understood(self, line: str) -> Understood:
        if self._as_written or self._step is None:
            return Understood(line)
        people = called(self.session.record, self.session.present())
        prefixes = {p.kind: p.mark.in_language(current_language()) for p in self.session.method.prefixes}
        return understand(line, people, prefixes)

    def _on_typed(self) -> None:
        """Shows what is understood while it is written."""
        text = self.text.text()
        if not text:
            self._as_written = False
        if len(lines_of(text)) < 2:
            self.hints.show_lines(0)
        found = self._understood(text)
        parts = (
            short_name(self.session.record, found.speaker),
            statement_kind_word(found.kind) if found.kind else "",
        )
        self.hints.show_prefix(" · ".join(part for part in parts if part))

    def _keep_as_written(self) -> None:
        self._as_written = True
        self._on_typed()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- taking down -----------------------------------------------------------------------------------

    def submit(self, keeps_speaker: bool = False) -> None:
        """Adds the line; on refusal the words stay where they are."""
        self._add([self.text.text().strip("\n")], None, "", keeps_speaker)

    def submit_lines(self) -> None:
        """Adds each line that has words as a statement of its own, in one step for undo."""
        self._add(lines_of(self.text.text()), None, "")

    def keep_for_later(self) -> None:
        """A solution that comes too early waits for the effort (seed 003: understand before acting)."""
        kept_for = self.session.method.effort_step or PARKED_STEP
        self._add([self.text.text().strip("\n")], StatementKind.PROPOSAL, kept_for)

    def _add(
        self, lines: list[str], kind: StatementKind | None, kept_for: str, keeps_speaker: bool = False
    ) -> None:
        if not any(line.strip() for line in lines) or self._step is None:
            self.text.setFocus()
            return
        speaker, commands = self.speaker_id, []
        for line in lines:
            found = self._understood(line)
            speaker = found.speaker or speaker
            values = self._values(found.text, kind or found.kind or self.chosen_kind, speaker, kept_for)
            commands.append(AddStatement(self.session.context.bridge.new_id(), values))
        command = commands[0] if len(commands) == 1 else Together(tuple(commands))
        if self.session.do(command, translate("CaptureBar", "Add statement")) is None:
            return
        self._after(commands[-1].id, speaker, keeps_speaker)

    def _values(self, text: str, kind: StatementKind, speaker: Id | None, kept_for: str) -> dict[str, object]:
        assert self._step is not None
        return {
            "meeting_id": self.session.meeting_id,
            "case_id": self.session.default_case,
            "step": self._step.id,
            "text": text,
            "kind": kind,
            "speaker_id": speaker,
            "basis": Basis(self.basis.value) if self.basis.value else None,
            "column": self._column(kind),
            "audiences": self._audiences(speaker),
            "kept_for": kept_for,
        }

    def _after(self, last: Id, speaker: Id | None, keeps_speaker: bool) -> None:
        """The words are stored: ready for the next, with the one who spoke."""
        self.text.empty()
        if speaker is not None and speaker != self.speaker_id:
            self.speaker.set_value(str(speaker))
            self._show_short()
        self.keep_draft()
        self.pending.emit(False)
        self.text.setFocus()
        self.keeps_speaker = keeps_speaker
        self.added.emit(last)
        self.keeps_speaker = False

    def _column(self, kind: StatementKind) -> object:
        column = self.session.method.column_for(kind)
        return column.id if column is not None else None

    def _audiences(self, speaker: Id | None) -> frozenset[Audience]:
        """The step's own default; what the child says is always meant for the child, too."""
        assert self._step is not None
        seat = self.session.record.participant_of(speaker)
        own = {Audience.CHILD} if seat is not None and seat.function is Function.CHILD else set()
        return frozenset({*self._step.audiences, *own})

    def keep_draft(self) -> None:
        """Keeps the unfinished line in the store."""
        if self._step is None:
            return
        values = {
            "text": self.text.text(),
            "step": self._step.id,
            "speaker_id": self.speaker_id,
            "kind": self.chosen_kind,
            "basis": Basis(self.basis.value) if self.basis.value else None,
        }
        if self.session.do_quietly(KeepDraft(self.session.meeting_id, values)) is None:
            self.text.not_kept()
        self.pending.emit(self.text.pending)

    def leave(self) -> None:
        self.text.flush()

    # -- events ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if enter and control and shift and self.hints.offers_lines:
                self.submit_lines()
                return True
            if enter and control:
                self.submit(keeps_speaker=True)
                return True
            if event.key() == Qt.Key.Key_Escape and not self.hints.prefix.isHidden():
                self._keep_as_written()
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), theme().color("sunken"))
        painter.fillRect(0, 0, self.width(), 1, theme().color("hairline"))

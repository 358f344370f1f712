"""The input line: who speaks, on what it rests, which kind it is, and the words.

Speaker, kind and basis stay for the next line. Enter never loses text: it stays until the store has it.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.method.loader import Step
from tvaer.services.commands import AddStatement, KeepDraft, Together
from tvaer.snapshots import MeetingRecord
from tvaer.terms import StatementKind
from tvaer.ui.run.capture.choices import LineChoices
from tvaer.ui.run.capture.line import CaptureLine, LineHints, lines_of
from tvaer.ui.run.capture.options import called
from tvaer.ui.run.capture.prefixes import Understood, understand
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.term_words import statement_kind_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
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
        self.keeps_speaker = False
        """While `added` is told: whether the one who spoke goes on (Ctrl+Enter), also in a round."""
        self._as_written = False
        self.choices = LineChoices(session, self)
        self._build()
        self.setAutoFillBackground(False)

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
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
        column, chosen = QVBoxLayout(self), self.choices
        margin = theme().space("page_margin")
        column.setContentsMargins(margin, theme().space("x2") + 2, margin, theme().space("x3"))
        column.setSpacing(theme().space("x2"))
        upper = QHBoxLayout()
        upper.setSpacing(theme().space("x2"))
        upper.addWidget(chosen.who)
        upper.addWidget(chosen.speaker, 1)
        for widget in (chosen.child.check, chosen.rests, chosen.basis):
            upper.addWidget(widget)
        self._upper = upper
        column.addLayout(upper)
        lower = QWidget()
        self._lower = row = QHBoxLayout(lower)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x3"))
        row.addWidget(chosen.kinds)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(chosen.child.note)
        column.addWidget(self.hints)
        column.addWidget(lower)
        self._rows = column
        column.insertWidget(0, chosen.short)
        order = (chosen.speaker, chosen.child.check, chosen.basis, chosen.kind, self.text)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def set_form(self, compact: bool, slim: bool) -> None:
        """Chooses between the open bars and the list boxes. `slim`: one line beside the plan."""
        narrow = compact and (theme().scale > 120 or self.width() < theme().scaled(760))
        self._give_words_room(compact and not narrow and not slim)
        small = narrow or slim
        chosen = self.choices
        if small and not narrow:
            self._lower.insertWidget(0, chosen.short)
        elif narrow:
            self._rows.insertWidget(0, chosen.short)
        for widget in chosen.open_bars:
            widget.setHidden(small)
        chosen.short.setHidden(not small)
        self._place_child(small)
        chosen.short.bind_letters()
        chosen.short.show_chosen()

    def _give_words_room(self, own_line: bool) -> None:
        """In a narrow window the kinds stand above the words, not before them."""
        kinds = self.choices.kinds
        if own_line and self._rows.indexOf(kinds) < 0:
            self._rows.insertWidget(self._rows.count() - 1, kinds)
        elif not own_line and self._lower.indexOf(kinds) < 0:
            self._lower.insertWidget(0, kinds)

    def _place_child(self, small: bool) -> None:
        """The tick for the child stands where the line in use has room."""
        check, chosen = self.choices.child.check, self.choices
        if not small and self._rows.indexOf(chosen.kinds) < 0:
            if self._upper.indexOf(check) < 0:
                self._upper.insertWidget(2, check)
            return
        row = chosen.short.row if small else chosen.kinds_row
        if row.indexOf(check) < 0:
            row.addWidget(check)

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
        self.choices.done.connect(self.to_words)
        self.text.installEventFilter(self)

    # -- showing ---------------------------------------------------------------------------------------

    def show_step(self, step: Step, record: MeetingRecord) -> None:
        """Offers the kinds of a step; takes up the words a crash or a lock left behind."""
        first = self._step is None
        self.choices.show_step(step, record)
        if first:
            self._take_up(record)
        self.choices.short.show_chosen()

    def show_people(self, record: MeetingRecord) -> None:
        """Offers those at the table, each with an Alt letter."""
        self.choices.show_people(record)

    @property
    def _step(self) -> Step | None:
        return self.choices.step

    @property
    def keys(self) -> dict[Id, str]:
        """Alt letter of each at the table."""
        return self.choices.keys

    def _take_up(self, record: MeetingRecord) -> None:
        draft = record.draft
        if draft.speaker_id:
            self.choices.speaker.set_value(str(draft.speaker_id))
        if draft.basis:
            self.choices.basis.set_value(draft.basis.value)
        if draft.kind and self._step is not None and draft.kind in self._step.kinds:
            self.choose_kind(draft.kind)
        self.text.set_text(draft.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    # -- choosing --------------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> StatementKind:
        return self.choices.chosen_kind

    def choose_kind(self, kind: StatementKind) -> None:
        self.choices.choose_kind(kind)

    def choose_speaker(self, person_id: Id) -> None:
        """Gives somebody the floor and the keyboard to the line."""
        self.choices.choose_speaker(person_id)

    def turn_child_too(self) -> None:
        """Alt+5: what is said next may be read by the child, too, or not."""
        self.choices.child.turn()

    def to_words(self) -> None:
        """The keyboard to the line."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def speaker_id(self) -> Id | None:
        return self.choices.speaker_id

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
        speaker, follows, commands = self.speaker_id, self.chosen_kind, []
        for line in lines:
            found = self._understood(line)
            speaker, follows = found.speaker or speaker, found.kind or follows
            values = self._values(found.text, kind or follows, speaker, kept_for)
            commands.append(AddStatement(self.session.context.bridge.new_id(), values))
        command = commands[0] if len(commands) == 1 else Together(tuple(commands))
        if self.session.do(command, translate("CaptureBar", "Add statement")) is None:
            return
        if kind is None:
            self.choices.follow_kind(follows)
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
            "basis": self.choices.chosen_basis,
            "column": self._column(kind),
            "audiences": self.choices.audiences(speaker),
            "kept_for": kept_for,
        }

    def _after(self, last: Id, speaker: Id | None, keeps_speaker: bool) -> None:
        """The words are stored: ready for the next, with the one who spoke."""
        self.text.empty()
        self.choices.follow_speaker(speaker)
        self.keep_draft()
        self.pending.emit(False)
        self.text.setFocus()
        self.keeps_speaker = keeps_speaker
        self.added.emit(last)
        self.keeps_speaker = False

    def _column(self, kind: StatementKind) -> object:
        column = self.session.method.column_for(kind)
        return column.id if column is not None else None

    def keep_draft(self) -> None:
        """Keeps the unfinished line in the store."""
        if self._step is None:
            return
        values = {
            "text": self.text.text(),
            "step": self._step.id,
            "speaker_id": self.speaker_id,
            "kind": self.chosen_kind,
            "basis": self.choices.chosen_basis,
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

"""The scale beside the step: choose or begin one, give the marks in turn, open them, ask again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ids import Id
from tvaer.services.commands import AddScale, EditScale, RemoveScale
from tvaer.snapshots import MeetingRecord, Scale
from tvaer.ui.run.panel import Panel
from tvaer.ui.run.scale.asking import scale_name
from tvaer.ui.run.scale.entry import Entry
from tvaer.ui.run.scale.marks import MarkList
from tvaer.ui.run.scale.new_scale import NewScale
from tvaer.ui.run.scale.sight import asked_at
from tvaer.ui.run.scale.strip import ScaleStrip
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import ComboBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import field
from tvaer.ui.words import translate


class ScalePanel(Panel):
    """Nobody's number is anywhere in it before all have answered or the leader opens the marks."""

    def __init__(self, session: MeetingSession, parent: QWidget | None = None) -> None:
        super().__init__("run.scale", translate("ScalePanel", "Scale"), parent)
        self.session = session
        self._scale_id: Id | None = None
        self._begins = False
        """Whether a new scale is being written, though there are others."""
        self._build()

    # -- building --------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.which = ComboBox()
        self.which.setObjectName("run.scale.which")
        self.which.activated.connect(self._on_which)
        self._which_field = field(translate("ScalePanel", "Which scale"), self.which)
        self.form.addWidget(self._which_field)
        self.fresh = NewScale()
        self.fresh.asked.connect(self._on_asked)
        self.form.addWidget(self.fresh)
        self._of_scale = QWidget()
        column = QVBoxLayout(self._of_scale)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        self.strip = ScaleStrip(slim=True, name="run.scale.shown")  # the board has one of its own
        self.strip.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the list below reads the same by Tab
        column.addWidget(self.strip)
        self.reveal = self._act("reveal", "", "eye", self._on_reveal)
        self.repeat = self._act("repeat", translate("ScalePanel", "Measure again"), "scale", self._on_repeat)
        column.addWidget(_in_a_row(self.reveal, self.repeat))
        self.entry = Entry(self.session)
        self.entry.done.connect(self._on_done)
        column.addWidget(self.entry)
        self.marks = MarkList()
        self.marks.chosen.connect(self._on_mark)
        column.addWidget(self.marks)
        self.new = self._act("new", translate("ScalePanel", "New scale"), "plus", self._on_new)
        delete = translate("ScalePanel", "Delete the scale")
        self.remove = self._act("remove", delete, "trash-2", self._on_remove)
        column.addWidget(_in_a_row(self.new, self.remove))
        self.form.addWidget(self._of_scale)
        self.form.addStretch(1)

    def _act(self, name: str, text: str, icon: str, act: Any) -> Button:
        button = Button(text, "secondary", icon, size="small")
        button.setObjectName(f"run.scale.{name}")
        button.clicked.connect(act)
        return button

    # -- showing ---------------------------------------------------------------------------------------

    @property
    def scale(self) -> Scale | None:
        """The scale shown, as it is in the store now."""
        return next((s for s in self.session.record.scales if s.id == self._scale_id), None)

    def first_focus(self) -> QWidget | None:
        return self.fresh.question if self.scale is None else self._where_to_write()

    def _where_to_write(self) -> QWidget:
        """The number of whose turn it is; it comes into view as soon as the panel is laid out."""
        target = self.entry.score if self.entry.person_id is not None else self.entry.person
        QTimer.singleShot(0, target, lambda: self.area.ensureWidgetVisible(target, 0, theme().scaled(120)))
        return target

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the scale chosen, the last one at first, or what is needed to begin one."""
        known = [scale.id for scale in record.scales]
        if self._scale_id not in known:
            self.entry.forget()
            self._scale_id = known[-1] if known and not self._begins else None
        if not known:
            self._begins = True
        scale = self.scale if not self._begins else None
        self._show_which(record)
        self.fresh.setVisible(scale is None)
        self._of_scale.setVisible(scale is not None)
        if scale is None:
            self.fresh.show_record(record)
            return
        self.strip.show_scale(record, scale)
        self.reveal.set_text(
            translate("ScalePanel", "Hide the numbers")
            if scale.revealed
            else translate("ScalePanel", "Show the numbers now")
        )
        self.reveal.set_icon("eye-off" if scale.revealed else "eye")
        self.reveal.setVisible(bool(scale.ratings))
        self.repeat.setVisible(scale.revealed)
        self.entry.show_scale(record, scale)
        self.marks.show_scale(record, scale)

    def _show_which(self, record: MeetingRecord) -> None:
        with QSignalBlocker(self.which):
            self.which.clear()
            for scale in record.scales:
                self.which.addItem(scale_name(record, scale), scale.id)
            if self._begins:
                self.which.addItem(translate("ScalePanel", "New scale"), None)
            wanted = None if self._begins else self._scale_id
            self.which.setCurrentIndex(max(0, self.which.findData(wanted)))
        self._which_field.setVisible(self.which.count() > 1)

    # -- acts ------------------------------------------------------------------------------------------

    def _on_which(self, index: int) -> None:
        self.leave()
        if self.held:
            return
        chosen = self.which.itemData(index)
        self.entry.forget()
        self._begins = chosen is None
        self._scale_id = chosen or self._scale_id
        self.show_record(self.session.record)

    def _on_new(self) -> None:
        self.entry.flush()
        if self.held:
            return
        self.entry.forget()
        self._begins = True
        self.fresh.begin(self.session.record)
        self.show_record(self.session.record)
        self.fresh.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_asked(self, values: dict[str, Any]) -> None:
        if self._add(values):
            self.fresh.begin(self.session.record)
            self._where_to_write().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fresh.refused = self.session.can_keep

    def _add(self, values: dict[str, Any]) -> bool:
        """Makes a scale in the step of now, and shows it."""
        scale = self.session.context.bridge.new_id()
        record = self.session.record
        row = {"meeting_id": record.head.id, "step": record.head.step, **values}
        before, self._scale_id, self._begins = (self._scale_id, self._begins), scale, False
        self.entry.forget()
        if self.session.do(AddScale(scale, row), translate("ScalePanel", "New scale")) is None:
            self._scale_id, self._begins = before
            return False
        self._scale_id = scale
        self.show_record(self.session.record)
        return True

    def _on_reveal(self) -> None:
        self.entry.flush()
        scale = self.scale
        if scale is not None and not self.held:
            self._set_revealed(not scale.revealed)

    def _set_revealed(self, revealed: bool) -> None:
        scale = self.scale
        if scale is None or scale.revealed == revealed:
            return
        words = (
            translate("ScalePanel", "Show the numbers")
            if revealed
            else translate("ScalePanel", "Hide the numbers")
        )
        self.session.do(EditScale(scale.id, {"revealed": revealed}), words)

    def _on_repeat(self) -> None:
        self.entry.flush()
        scale = self.scale
        if scale is None or self.held:
            return
        same = {name: getattr(scale, name) for name in ("question", "kind", "low", "high", "case_id")}
        if self._add({**same, "repeats_id": scale.id}):
            self._where_to_write().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        self.entry.flush()
        scale = self.scale
        if scale is not None and not self.held:
            self.session.do(RemoveScale(scale.id), translate("ScalePanel", "Delete the scale"))

    def _on_mark(self, person: Id) -> None:
        self.entry.choose(person)
        self.entry.score.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.entry.score)

    def _on_done(self) -> None:
        """On to the next; when the last has answered, the marks open by themselves."""
        more = self.entry.to_next()
        scale = self.scale
        if more or scale is None:
            self._where_to_write().setFocus(Qt.FocusReason.OtherFocusReason)
            return
        answered = {mark.person_id for mark in scale.ratings}
        if all(seat.person_id in answered for seat in asked_at(self.session.record)):
            self._set_revealed(True)
        self.entry.person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.strip)

    # -- keeping ---------------------------------------------------------------------------------------

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return self.entry.held or (self._begins and self.fresh.held)

    def leave(self) -> None:
        """Keeps what is half written; a question in one's own words becomes a scale and is not lost."""
        self.entry.flush()
        if self._begins and self.fresh.touched:
            self.fresh.ask()

    def let_go(self) -> None:
        """Leaves nobody's number in a field."""
        self.entry.forget()
        self._begins = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is done and next; a digit typed outside a field is the number."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            if self.scale is None or self._begins:
                self.fresh.ask()
            else:
                self.entry.finish()
            return
        digit = event.text()
        if digit.isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.entry.isVisible() and self.entry.person_id is not None:
                self.entry.score.setFocus(Qt.FocusReason.OtherFocusReason)
                self.entry.score.selectAll()
                self.entry.score.insert(digit)
                self.entry.score.textEdited.emit(self.entry.score.text())
            return
        super().keyPressEvent(event)


def _in_a_row(*buttons: Button) -> QWidget:
    """Buttons beside each other, on two lines where they do not fit."""
    holder = QWidget()
    row = FlowLayout(holder, gap=theme().space("x2"), line_gap=theme().space("x1"))
    for button in buttons:
        row.addWidget(button)
    return holder

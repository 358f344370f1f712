"""The scale as the board and the table screen show it: question, marks, and the range in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tvaer.snapshots import MeetingRecord, Scale
from tvaer.ui.run.scale.line import ScaleLine
from tvaer.ui.run.scale.sight import Naming, Wanted, earlier_words, sight_of
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.theme import theme
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, box, smooth
from tvaer.ui.widgets.tip import plain_tip
from tvaer.ui.words import translate

_BESIDE = 760
"""Px (at 100 % text) from which the words stand beside the scale, and not above and below it."""


class ScaleStrip(Painted):
    """`show_scale(record, scale)` shows one scale; None says how to begin one.

    `big`: the large type of the table screen. `slim`: the empty scale waits until there is something on it.
    `naming` says what people are called, `wanted` which marks may
    be seen here (`sight.for_all` on the table screen). Until the scale is revealed no number shows anywhere.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        big: bool = False,
        slim: bool = False,
        name: str = "run.scale.strip",
        naming: Naming = short_name,
        wanted: Wanted | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._big, self._slim, self._naming, self._wanted = big, slim, naming, wanted
        self._shown: tuple[MeetingRecord, Scale | None] | None = None
        self._build(name)

    def _build(self, name: str) -> None:
        role = "projector_owner" if self._big else "caption"
        self.question = Label("", "projector_body" if self._big else "section", weight=600, wrap=True)
        self.ends = Label("", role, "muted", wrap=True)
        self.line = ScaleLine(big=self._big)
        self.line.setObjectName(f"{name}.line")
        self.head = Label("", "projector_body" if self._big else "body", weight=600, wrap=True)
        self.notes = Label("", role, "muted", wrap=True)
        self._left, self._right = QWidget(), QWidget()
        for holder, parts in (
            (self._left, (self.question, self.ends)),
            (self._right, (self.head, self.notes)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme().space("x1"))
            for part in parts:
                column.addWidget(part)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 14, 20, 14)
        self._row.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._right, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def set_naming(self, naming: Naming) -> None:
        """Call people something else (the table screen may show roles, or nobody's name)."""
        self._naming = naming
        if self._shown is not None:
            self.show_scale(*self._shown)

    def show_scale(self, record: MeetingRecord, scale: Scale | None) -> None:
        """Shows a scale of the record as it is now."""
        self._shown = record, scale
        self.line.setVisible(scale is not None and (scale.revealed or not self._slim))
        if scale is None:
            self._show_none()
            return
        sight = sight_of(record, scale, self._naming, self._wanted)
        self.question.setText(sight.question)
        self.ends.setText("\n".join(sight.ends))
        self.head.setText(sight.head)
        notes = sight.notes[:-1] if self._big and sight.revealed and sight.now.marks else sight.notes
        self.notes.setText("\n".join(notes))
        for part in (self.ends, self.head, self.notes):
            part.setVisible(bool(part.text()))
        self._right.setVisible(True)
        self.line.show_sight(sight)
        self.line.setToolTip(plain_tip("\n".join(earlier_words(before) for before in sight.earlier)))
        self.setAccessibleName(sight.question)
        self.setAccessibleDescription(sight.spoken)

    def _show_none(self) -> None:
        words = translate("ScaleStrip", "You can put a number on how it is going.")
        self.question.setText(translate("ScaleStrip", "No scale yet"))
        self.ends.setText(words)
        self.ends.show()
        self._right.hide()
        self.line.setToolTip("")
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._fit()

    def _fit(self) -> None:
        """Words beside the scale where there is room, else above and below."""
        need = theme().scaled(_BESIDE) * (1.6 if self._big else 1)
        beside = self.width() >= need
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        for part in (self._left, self._right, self.line):
            self._row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0))
        self._row.setSpacing(theme().space("x4" if beside else "x2"))
        wide = theme().scaled(320 if self._big else 190)
        for part, share in ((self._left, 1.0), (self._right, 0.75)):
            if beside:
                part.setFixedWidth(round(wide * share))
            else:
                part.setMinimumWidth(0)
                part.setMaximumWidth(16777215)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(self), self.rect(), theme().radius("card"), "surface", "hairline")

"""The line itself, and what stands beside it: what was understood, and the offer for pasted lines."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import fill, translate


class CaptureLine(TextArea):
    """`pasted` when several lines came in at once; they stand in the line as they are."""

    pasted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        if len(lines_of(source.text())) > 1:
            self.pasted.emit()


def lines_of(text: str) -> list[str]:
    """The lines that have words."""
    return [line for line in text.splitlines() if line.strip()]


class LineHints(QWidget):
    """`kept_as_written`: what was understood shall be words. `as_lines`, `as_one`: for what was pasted."""

    kept_as_written = Signal()
    as_lines = Signal()
    as_one = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=8, line_gap=0)
        self.prefix = Button("", "text", "message-circle", key_hint="Esc", size="small")
        self.prefix.setObjectName("run.capture.prefix")
        self.prefix.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.prefix.clicked.connect(self.kept_as_written)
        self.many = Label("", "caption", "muted")
        self.lines = Button("", "secondary", "split", key_hint="Ctrl Shift Enter", size="small")
        self.lines.setObjectName("run.capture.paste.lines")
        self.lines.clicked.connect(self.as_lines)
        self.one = Button(translate("CaptureBar", "As one"), "text", key_hint="Enter", size="small")
        self.one.setObjectName("run.capture.paste.one")
        self.one.clicked.connect(self.as_one)
        for widget in (self.prefix, self.many, self.lines, self.one):
            row.addWidget(widget)
            widget.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_prefix(self, words: str) -> None:
        """»Jakob · Bekymring«; empty: nothing was understood."""
        if words:
            self.prefix.set_text(words)
            spoken = fill(translate("CaptureBar", "Taken down as %1. Esc keeps it as words."), words)
            self.prefix.setAccessibleName(spoken)
            self.prefix.setToolTip(spoken)
        self.prefix.setVisible(bool(words))
        self._fit()

    def show_lines(self, count: int) -> None:
        """Offers one card a line; below two there is nothing to offer."""
        self.many.setText(translate("CaptureBar", "You pasted %n line(s).", "", count))
        self.lines.set_text(translate("CaptureBar", "Add as %n statement(s)", "", count))
        for widget in (self.many, self.lines, self.one):
            widget.setVisible(count > 1)
        self._fit()

    @property
    def offers_lines(self) -> bool:
        return not self.lines.isHidden()

    def _fit(self) -> None:
        self.setVisible(not self.prefix.isHidden() or not self.lines.isHidden())

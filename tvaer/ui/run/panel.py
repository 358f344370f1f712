"""A panel at the right of the meeting: a heading, a way out, and a form that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tvaer.snapshots import MeetingRecord
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.painted import Painted, smooth
from tvaer.ui.words import translate


class Panel(Painted):
    """`RunPage.open_panel` shows it, one at a time; Esc closes. Put the fields into `form`.

    `name` begins the object names of its parts. A subclass keeps half written text in `leave` and says in
    `held` whether some of it was refused: then the panel stays.
    """

    closed = Signal()

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 12, 6)
        self.heading = Label(heading, "section", wrap=True)
        row.addWidget(self.heading, 1)
        self.close_button = Button(translate("RunPanel", "Close"), "icon", "x", key_hint="Esc")
        self.close_button.setObjectName(f"{name}.close")
        self.close_button.clicked.connect(self.close_panel)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(self.area, 1)
        inside = QWidget()
        self.form = QVBoxLayout(inside)
        self.form.setContentsMargins(20, 4, 20, 20)
        self.form.setSpacing(theme().space("x3"))
        self.area.setWidget(inside)
        for part in (self.area.viewport(), inside):
            part.setAutoFillBackground(False)

    def set_heading(self, heading: str) -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins; None: on the first field that Tab would reach."""
        return None

    def show_record(self, record: MeetingRecord) -> None:
        """Shows the record; called on opening and after every change while it is open."""

    @property
    def held(self) -> bool:
        """Whether words stand here that the store refused."""
        return False

    def leave(self) -> None:
        """Keeps what is half written."""

    def let_go(self) -> None:
        """Shows nothing any more: what was open here is kept, and the panel goes away."""

    def close_panel(self) -> None:
        """Keeps everything and goes away; stays with words that were refused."""
        self.leave()
        if not self.held:
            self.let_go()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(0, 0, 1, self.height(), theme().color("hairline"))

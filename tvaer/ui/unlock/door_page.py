"""What the pages of the door have in common: heading, words, a column, waiting, and calm errors."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.errors import KnownError
from tvaer.ui.error_words import waiting_words, words_of
from tvaer.ui.theme import theme
from tvaer.ui.unlock.door import Door
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.widgets.form import IconLabel
from tvaer.ui.widgets.inline_message import InlineMessage
from tvaer.ui.widgets.label import Label

SLOW_MS = 400


class DoorPage(QWidget):
    """A page of the door. `going` asks the window for another page by name, `handing` gives that page a
    secret to go on with, `failed` hands on an error that needs a page of its own."""

    going = Signal(str)
    handing = Signal(str, str)
    failed = Signal(object)

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.door = door
        self.heading = Label("", "welcome", wrap=True)
        self.lead = Label("", "statement", "muted", wrap=True)
        self.told = InlineMessage()
        self.told.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(theme().space("x4"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x1"))
        column.addWidget(self.heading)
        column.addWidget(self.lead)
        column.addSpacing(theme().space("x5"))
        column.addLayout(self.body)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._slow_words = ""

    def rewrite(self) -> None:
        """Say everything in the chosen language."""

    def first_field(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None

    def set_words(self, heading: str, lead: str) -> None:
        """Heading and the sentence below it."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(heading)

    def row(self, *widgets: QWidget) -> QWidget:
        """Buttons side by side; they wrap when the text is large."""
        holder = QWidget()
        layout = FlowLayout(holder, gap=theme().space("x4"), line_gap=theme().space("x2"))
        for widget in widgets:
            layout.addWidget(widget)
        self.body.addWidget(holder)
        return holder

    def busy(self, words: str) -> None:
        """Rest the fields; after 400 ms say what is going on."""
        self._slow_words = words
        self._rest(True)
        self._slow.start()

    def ready(self) -> None:
        """Take the fields into use again."""
        self._slow.stop()
        self._rest(False)
        self.told.hide()

    def tell(self, error: KnownError) -> None:
        """Say what went wrong, on this page."""
        self.ready()
        self.told.tell(words_of(error), "error" if error.code == "unexpected" else "attention", icon="info")
        self.told.show()

    def _rest(self, resting: bool) -> None:
        for widget in self.resting():
            widget.setEnabled(not resting)

    def resting(self) -> list[QWidget]:
        """What rests while something is going on."""
        return []

    def _on_slow(self) -> None:
        self.told.tell(self._slow_words, "info", icon="hourglass")
        self.told.show()


class CapsLine(QWidget):
    """»Store bogstaver er slået til (Caps Lock).«"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label("", "caption", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space("x2"))
        row.addWidget(IconLabel("info", "muted", "icon_small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()


class Countdown(QTimer):
    """Counts the seconds until the next try; `told` carries the words, empty at the end."""

    told = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._left = 0
        self.setInterval(1000)
        self.timeout.connect(self._on_second)

    def begin(self, seconds: int) -> None:
        """Count from `seconds`; nothing happens at 0."""
        self._left = seconds
        if seconds > 0:
            self.start()
            self.told.emit(waiting_words(seconds))

    def _on_second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.stop()
        self.told.emit(waiting_words(self._left) if self._left > 0 else "")


def act_button(name: str, key: str = "Enter") -> Button:
    """The page's filled button."""
    button = Button("", "primary", key_hint=key, size="large")
    button.setObjectName(name)
    return button

"""Whether the child may read the next lines, too: a tick of the leader's that stays for the lines after."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence

from tvaer.method.loader import Step
from tvaer.services.table_sharing import AT_LEAST, in_the_room
from tvaer.snapshots import MeetingRecord
from tvaer.terms import Function
from tvaer.ui.run.session import MeetingSession
from tvaer.ui.run.statement_words import short_name
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import fill, translate

KEY = "Alt+5"


class ChildToo(QObject):
    """The tick and a line below it, while a child takes part and the step is for both sides anyway.

    It is off at first, lives with the session, and goes off by itself when the child goes out: what is said
    then is not for the child unless somebody says so again. `turned` when somebody has changed it.
    """

    turned = Signal()

    def __init__(self, session: MeetingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.offered = False
        self.check = CheckBox("")
        self.check.setObjectName("run.capture.child_too")
        self.check.setToolTip(QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText))
        self.note = Label("", "caption", "muted", wrap=True)
        self.note.setObjectName("run.capture.child_out")
        self.check.clicked.connect(self._on_clicked)
        self.check.hide()
        self.note.hide()

    @property
    def on(self) -> bool:
        """Whether what is said next is for the child, too."""
        return self.offered and self.session.child_too

    def show_step(self, step: Step, record: MeetingRecord) -> None:
        """Shows the tick as it stands in this step, with those who are in the room now."""
        children = [who for who in record.participants if who.function is Function.CHILD and who.present]
        there = any(in_the_room(who) for who in children)
        if not there:
            self.session.child_too = False
        for_both = frozenset(step.audiences) >= AT_LEAST
        self.offered = there and for_both
        takes_part = bool(children) and for_both
        alone = short_name(record, children[0].person_id) if len(children) == 1 else ""
        self._say(alone)
        with QSignalBlocker(self.check):
            self.check.setChecked(self.on)
        self.check.setEnabled(self.offered)
        self.check.setVisible(takes_part)
        self.note.setVisible(takes_part and not there)

    def _say(self, name: str) -> None:
        """For one child by name, for several together."""
        words = (
            fill(translate("CaptureBar", "Also for %1"), name)
            if name
            else translate("CaptureBar", "Also for the children")
        )
        self.check.setText(words.replace("&", "&&"))
        self.check.setAccessibleName(words)
        self.note.setText(
            fill(translate("CaptureBar", "Turned off while %1 is out of the room."), name)
            if name
            else translate("CaptureBar", "Turned off while the children are out of the room.")
        )

    def turn(self) -> None:
        """On or off, where it is offered."""
        if self.offered:
            self.check.click()

    def _on_clicked(self, on: bool) -> None:
        self.session.child_too = on
        self.turned.emit()

"""The field in which stays are written, the same while a meeting is prepared and at the table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Signal

from tvaer.snapshots import Presence
from tvaer.ui.prepare.stays import EndsTooEarly, NoStay, read_stays, write_stays
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.words import translate


class StaysField(Field):
    """`written(stays)` when others than those shown were written; what tells no stay keeps standing."""

    written = Signal(object)

    def __init__(self, label: str, hint: str, name: str) -> None:
        self.line = RestLine(placeholder="14:06–15:02, 15:10–")
        self.line.setObjectName(name)
        super().__init__(label, self.line, hint)
        self._start = time(0, 0)
        self._shown: tuple[Presence, ...] = ()
        self.line.committed.connect(self._on_written)

    def show_stays(self, stays: Sequence[Presence], start: time, *, anew: bool = False) -> None:
        """The stored stays; words that were refused stay, unless it is about somebody else (`anew`)."""
        self._shown, self._start = tuple(stays), start
        if anew or not self.error:
            self.line.set_text(write_stays(stays, start))
            self.set_error("")

    def _on_written(self, text: str) -> None:
        try:
            stays = read_stays(text, self._start)
        except EndsTooEarly:
            wrong = translate("Participants", "It has to end after it begins, and after the meeting begins.")
            self.set_error(wrong)
            return
        except NoStay:
            self.set_error(translate("Participants", "Write it like 14:06–15:02, 15:10–."))
            return
        self.set_error("")
        if stays != self._shown:
            self.written.emit(stays)

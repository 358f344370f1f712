"""How a text at the table keeps itself: when the writing rests, and again when the store refused it."""

from __future__ import annotations

from collections.abc import Callable

from tvaer.ui.run.session import MeetingSession
from tvaer.ui.widgets.rest_line import RestLine
from tvaer.ui.widgets.text_area import TextArea


def keeps_itself(written: TextArea | RestLine, session: MeetingSession, keep: Callable[[str], bool]) -> None:
    """Gives `keep` what is written. Where it answers False, the words were refused: they stay, and the next
    `flush` tries again, unless nothing can be kept here at all."""

    def on_committed(text: str) -> None:
        if not keep(text) and session.can_keep:
            written.not_kept()

    written.committed.connect(on_committed)

"""While the practice case is made ready."""

from __future__ import annotations

from tvaer.errors import KnownError
from tvaer.ui.unlock.door import Door
from tvaer.ui.unlock.door_page import DoorPage
from tvaer.ui.words import translate

PRACTICE_PASSPHRASE = "alle om samme bord"  # noqa: S105
"""What unlocks the practice; it is shown on the unlock page."""


class PracticePage(DoorPage):
    """Goes in by itself."""

    def __init__(self, door: Door) -> None:
        super().__init__(door)
        self.body.addWidget(self.told)
        self.rewrite()
        self.busy(translate("Practice", "Making the case ready …"))
        door.practise(PRACTICE_PASSPHRASE, lambda _none: self.going.emit("enter"), self._on_failed)

    def rewrite(self) -> None:
        self.set_words(
            translate("Practice", "Practice"),
            translate("Practice", "Everything in it is invented, and it is deleted when you close Tvær."),
        )

    def _on_failed(self, error: KnownError) -> None:
        self.tell(error)

"""The child's voice in the run view: one key opens what the child told before the meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tvaer.snapshots import MeetingRecord
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.voice.panel import VoicePanel


class VoicePart(RunPart):
    """Ctrl+J, and the button in the child's lane. The panel is made when it is first asked for."""

    _panel: VoicePanel | None = None

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"voice": self.toggle}

    def toggle(self) -> None:
        """Opens what the child told, or closes it."""
        self.page.toggle_panel(self.panel)

    @property
    def panel(self) -> VoicePanel:
        if self._panel is None:
            self._panel = VoicePanel(self.session)
        return self._panel

    def show_record(self, record: MeetingRecord) -> None:
        asked = getattr(self.page.page, "voice_asked", None)
        if asked is not None and self.page.page is not None and not self.page.page.property("voice_heard"):
            self.page.page.setProperty("voice_heard", True)
            asked.connect(self.open)

    def open(self) -> None:
        """Opens what the child told."""
        self.page.open_panel(self.panel)

    @property
    def held(self) -> bool:
        return self._panel is not None and self._panel.held

    def leave(self) -> None:
        if self._panel is not None:
            self._panel.leave()

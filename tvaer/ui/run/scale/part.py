"""Brings the scale into the run view: Ctrl+E opens its panel and closes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tvaer.ui.run.part import RunPart

if TYPE_CHECKING:
    from tvaer.ui.run.scale.panel import ScalePanel


class ScalePart(RunPart):
    """The panel is made when it is first asked for."""

    _panel: ScalePanel | None = None

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"scale": self.toggle}

    @property
    def panel(self) -> ScalePanel:
        if self._panel is None:
            from tvaer.ui.run.scale.panel import ScalePanel

            self._panel = ScalePanel(self.session)
        return self._panel

    def toggle(self) -> None:
        """Ctrl+E."""
        self.page.toggle_panel(self.panel)

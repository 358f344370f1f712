"""Who is in the room: F3 opens the panel, which also takes in what a narrow step rail has no room for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tvaer.ui.run.part import RunPart

if TYPE_CHECKING:
    from tvaer.ui.run.course.people_panel import PeoplePanel
    from tvaer.ui.run.run_view import RunPage


class PeoplePart(RunPart):
    """The panel is made when it is first asked for."""

    def __init__(self, page: RunPage) -> None:
        super().__init__(page)
        self._panel: PeoplePanel | None = None
        page.rail.people.clicked.connect(self.toggle)
        page.rail.narrowed.connect(self._on_narrowed)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"people": self.toggle}

    def toggle(self) -> None:
        """F3: opens the panel, or closes it."""
        self.page.toggle_panel(self._made())

    def _made(self) -> PeoplePanel:
        if self._panel is None:
            from tvaer.ui.run.course.people_panel import PeoplePanel

            self._panel = PeoplePanel(self.session)
            self._on_narrowed(self.page.rail.compact)
        return self._panel

    def _on_narrowed(self, narrow: bool) -> None:
        """What the narrow rail has no room for stands in the panel."""
        if narrow and self._panel is not None:
            self.page.rail.talk.setContentsMargins(0, 0, 0, 0)
            for widget in self.page.rail.movable:
                self._panel.top.addWidget(widget)
                widget.setHidden(widget is self.page.rail.acts and self.page.run.closed)

"""The framing in the workplace's own words; each meeting that starts takes them over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tvaer.method.loader import DEFAULT_METHOD
from tvaer.services.commands import SetOwnFraming
from tvaer.ui.pages.page import PageContext
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.form import Field
from tvaer.ui.widgets.label import Label
from tvaer.ui.widgets.text_area import TextArea
from tvaer.ui.words import current_language, translate


class FramingCard(Card):
    """One point on each line. Nothing: as the method has it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(translate("Settings", "Our framing"), icon="quote", parent=parent)
        self._context = context
        words = translate(
            "Settings",
            "What the leader says before step 1. Each line is a point; {child} becomes the child’s name. "
            "Nothing here: as the method has it.",
        )
        self.body.addWidget(Label(words, "body", "muted", wrap=True))
        self.points = TextArea(min_lines=3, max_lines=16)
        self.points.setObjectName("settings.framing.points")
        self.points.committed.connect(self._on_committed)
        self.body.addWidget(Field(translate("Settings", "The points"), self.points))
        self.take = Button(translate("Settings", "Begin with the method’s words"), "text", "copy")
        self.take.setObjectName("settings.framing.take")
        self.take.clicked.connect(self._on_take)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        read_only = context.bridge.workplace.read_only
        self.points.setReadOnly(read_only)
        self.take.setVisible(not read_only)

    def refresh(self) -> None:
        """Shows what is kept."""
        kept = self._context.bridge.reads.letterhead().framing_points
        self.points.set_text("\n".join(kept))
        self.take.setVisible(not kept and not self._context.bridge.workplace.read_only)

    def flush(self) -> None:
        """Keeps now."""
        self.points.flush()

    def _on_take(self) -> None:
        method = self._context.methods.by_id.get(DEFAULT_METHOD)
        if method is not None and not self.points.text().strip():
            points = (point.in_language(current_language()) for point in method.framing_points)
            self._keep(tuple(points))
            self.refresh()
            self.points.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_committed(self, text: str) -> None:
        if not self._keep(tuple(line.strip() for line in text.splitlines() if line.strip())):
            self.points.not_kept()

    def _keep(self, points: tuple[str, ...]) -> bool:
        if points == self._context.bridge.reads.letterhead().framing_points:
            return True
        return self._context.bridge.do(SetOwnFraming(points), self) is not None

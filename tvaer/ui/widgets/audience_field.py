"""Which versions of the documents something may reach."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from tvaer.terms import Audience
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.words import translate


class AudienceField(QWidget):
    """Check boxes for family, professionals, child and plan; none of them: in no version.

    `chosen(frozenset[Audience])` when the user ticks one. `set_name` gives the boxes their object names.
    """

    chosen = Signal(object)

    def __init__(self, value: Iterable[Audience] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {audience: CheckBox(_word(audience), self) for audience in Audience}
        row = FlowLayout(self, gap=12, line_gap=0)
        for box in self._boxes.values():
            box.clicked.connect(self._on_clicked)
            row.addWidget(box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._boxes[Audience.FAMILY])
        self.set_value(value)

    @property
    def boxes(self) -> tuple[CheckBox, ...]:
        """The boxes in the order in which they stand, for a form that sets its own way of Tab."""
        return tuple(self._boxes.values())

    def value(self) -> frozenset[Audience]:
        """The versions ticked."""
        return frozenset(audience for audience, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Iterable[Audience]) -> None:
        """Show a stored choice; tells nothing."""
        wanted = frozenset(value)
        for audience, box in self._boxes.items():
            box.setChecked(audience in wanted)

    def set_name(self, name: str) -> None:
        """Object names: `name` for the whole, `name.family` … for the boxes."""
        self.setObjectName(name)
        for audience, box in self._boxes.items():
            box.setObjectName(f"{name}.{audience.value}")

    def _on_clicked(self) -> None:
        self.chosen.emit(self.value())


def _word(audience: Audience) -> str:
    return {
        Audience.FAMILY: translate("AudienceField", "Family"),
        Audience.PROFESSIONAL: translate("AudienceField", "Professionals"),
        Audience.CHILD: translate("AudienceField", "The child"),
        Audience.PLAN: translate("AudienceField", "The plan"),
    }[audience]

"""What stands above the columns: whose cards are shown, how large, and the way to a guided worry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tvaer.terms import Perspective
from tvaer.ui.term_words import perspective_word
from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.choices import Option, Pills
from tvaer.ui.widgets.flow_layout import FlowLayout
from tvaer.ui.words import fill, translate


class BoardTools(QWidget):
    """`filtered` carries a perspective or nothing, `zoomed` 1 or −1."""

    filtered = Signal(str)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[str, ...] = ()
        self.filter = Pills(translate("Board", "Show cards from"), [])
        self.filter.setObjectName("run.board.filter")
        self.filter.chosen.connect(self.filtered)
        self.worry = Button(translate("Board", "Put a worry together"), "text", "cloud", size="small")
        self.worry.setObjectName("run.board.worry")
        self.alone = Button("", "text", "link-2", size="small")
        self.alone.setObjectName("run.board.alone")
        self.alone.setToolTip(
            translate("Board", "Worries without a wellbeing goal, and wellbeing goals without a worry")
        )
        self.alone.hide()
        self.smaller = Button(translate("Board", "Smaller cards"), "icon", "zoom-out", size="small")
        self.larger = Button(translate("Board", "Larger cards"), "icon", "zoom-in", size="small")
        zoom = QWidget()
        zoom.setObjectName("run.board.zoom")
        zoom.setAccessibleName(translate("Board", "Size of the cards"))
        pair = QHBoxLayout(zoom)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme().space("x1"))
        for button, name, step in ((self.smaller, "smaller", -1), (self.larger, "larger", 1)):
            button.setObjectName(f"run.board.zoom.{name}")
            button.clicked.connect(lambda _checked=False, by=step: self.zoomed.emit(by))
            pair.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = FlowLayout(gap=theme().space("x3"), line_gap=theme().space("x1"), right_from=1)
        for widget in (self.filter, self.alone, self.worry, zoom):
            self._row.addWidget(widget)
        column.addLayout(self._row)
        self.show_zoom(1)

    @property
    def perspective(self) -> str:
        """The perspective chosen; empty for all."""
        return self.filter.value

    def show_perspectives(self, used: set[Perspective]) -> None:
        """Offers the perspectives that have cards; one that is chosen stays on offer."""
        offered = tuple(one.value for one in Perspective if one in used or one.value == self.perspective)
        if offered == self._offered:
            return
        self._offered = offered
        options = [Option("", translate("Board", "Everyone"))]
        options += [Option(one, perspective_word(Perspective(one)), "", one) for one in offered]
        self.filter.set_options(options)

    def show_alone(self, count: int) -> None:
        """How many worries and wellbeing goals still wait for each other; 0 hides the hint."""
        words = translate("Board", "%n wait(s) for a worry or a goal", "", count)
        if count and words != self.alone.text():
            self.alone.set_text(words)
        self.alone.setVisible(count > 0)

    def show_zoom(self, zoom: int) -> None:
        self.smaller.set_reason("" if zoom > 0 else translate("Board", "The cards are at their smallest"))
        self.larger.set_reason("" if zoom < 2 else translate("Board", "The cards are at their largest"))


def back_words(number: int | None, name: str) -> str:
    """The button that leads back to the step."""
    return (
        fill(translate("Board", "To step %1"), number)
        if number
        else fill(translate("Board", "To “%1”"), name)
    )

"""The painted surface of the table screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tvaer.ui.table_screen.measure import Layouts, TableLook
from tvaer.ui.table_screen.scene import Scene, make_scene
from tvaer.ui.table_screen.words import Content
from tvaer.ui.theme import Shade
from tvaer.ui.theme.wall import WallLook
from tvaer.ui.widgets.painted import smooth


class TableSurface(QWidget):
    """Paints one content; empty it is a calm plain area that holds no word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table.surface")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content: Content | None = None
        self.shade: Shade = "light"
        self.page = 0
        self.layouts = Layouts()
        self._scene: Scene | None = None

    def show_content(self, content: Content, shade: Shade) -> None:
        """Show it from now on, the newest in view."""
        if content == self.content and shade == self.shade:
            return
        if self.content is None or _body(content) != _body(self.content):
            self.page = 0
        self.content, self.shade = content, shade
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.spoken)
        self._lay_out_anew()

    def clear(self, shade: Shade | None = None) -> None:
        """Hold no word any more."""
        self.content, self.page = None, 0
        self.layouts.clear()
        self.shade = shade or self.shade
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self._lay_out_anew()

    def turn(self, by: int) -> None:
        """Turn pages: + to what is out of view, − back."""
        if self.content is not None:
            self.page = max(0, min(self.pages - 1, self.page + by))
            self._lay_out_anew()

    @property
    def pages(self) -> int:
        """How many pages the content has here."""
        return self._laid_out().pages

    def _lay_out_anew(self) -> None:
        self._scene = None
        self.update()

    def _laid_out(self) -> Scene:
        if self._scene is None:
            look = TableLook(self.shade, self.size(), self.layouts)
            self.layouts.begin()
            scene = make_scene(self.content, self.size(), look, self.page) if self.content else Scene()
            self.layouts.end()
            self.page = min(self.page, scene.pages - 1)
            self._scene = scene
        return self._scene

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_anew()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)  # the window knows how small it may be; a small projector is filled whole

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        look = WallLook(self.shade, self.size())
        look.fill(painter, self.rect(), "background")
        for paint in self._laid_out().paints:
            paint(painter)


def _body(content: Content) -> tuple[object, ...]:
    """What makes the screen begin at the newest again when it changes: not the time."""
    return content.title, content.columns, content.rows, content.points, content.prompts

"""Plain text by type role and colour role, with the line height of the design."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.painted import text_width, write
from tvaer.ui.widgets.tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat


class Label(QLabel):
    """Text that is never read as markup.

    `wrap`: flows over several lines at the role's line height; `lead` are bold words at its start (part of
    what `setText` gets, in a colour of their own with `set_lead`). Otherwise one line; `elide` lets it
    shrink to »…« with the whole text as tooltip. With a buddy, & marks the Alt letter.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        color: str = "text",
        *,
        weight: int | None = None,
        wrap: bool = False,
        elide: bool = False,
        figures: bool = False,
        italic: bool = False,
        lead: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lead, self._lead_color = lead, color
        self._role, self._color, self._weight = role, color, weight
        self._figures, self._italic, self._elide = figures, italic, elide
        self._layouts: dict[int, QTextLayout] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else _FIXED)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setFont(self._font())
        self.setText(text)
        theme().changed.connect(self._on_theme_changed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._layouts = {}
        if self._elide:
            self.setToolTip(plain_tip(text))
        self.updateGeometry()
        self.update()

    def set_lead(self, lead: str, color: str) -> None:
        """Bold, coloured words that a wrapped text begins with."""
        self._lead, self._lead_color = lead, color
        self._layouts = {}
        self.update()

    def set_color(self, role: str) -> None:
        """Take another colour role."""
        self._color = role
        self.update()

    def set_weight(self, weight: int | None) -> None:
        """Take another weight (600 for the chosen one among many)."""
        self._weight = weight
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        line = theme().line(self._role)
        if not self.wordWrap():
            return QSize(text_width(self.font(), self.text(), mnemonic=self._with_mnemonic()), line)
        longest = max((text_width(self.font(), part) for part in self.text().split("\n")), default=0)
        width = min(longest, theme().size("text_column_max"))
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            words = self.text().split()
            widest = max((text_width(self.font(), word) for word in words), default=0)
            width = min(widest, text_width(self.font(), "m" * 12))
            return QSize(width, theme().line(self._role))
        hint = self.sizeHint()
        if self._elide:
            hint.setWidth(min(hint.width(), text_width(self.font(), "mmm…")))
        return hint

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return theme().line(self._role)
        return max(1, self._laid_out(width).lineCount()) * theme().line(self._role)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._color if self.isEnabled() else "disabled_text"
        if not self.wordWrap():
            align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            write(
                painter, self.contentsRect(), self.text(), self.font(), color,
                mnemonic=self._with_mnemonic(), align=Qt.AlignmentFlag(align),
            )  # fmt: skip
            return
        painter.setPen(theme().color(color))
        painter.setFont(self.font())
        layout = self._laid_out(self.width())
        spare = max(0, self.height() - layout.lineCount() * theme().line(self._role))
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(0, spare // 2 if centred else 0), self._lead_ranges())

    def _laid_out(self, width: int) -> QTextLayout:
        if width not in self._layouts:
            if len(self._layouts) > 4:
                self._layouts = {}
            self._layouts[width] = lay_out(
                self.text(), self.font(), width, theme().line(self._role),
                Qt.AlignmentFlag(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask), self._lead,
            )  # fmt: skip
        return self._layouts[width]

    def _lead_ranges(self) -> list[QTextLayout.FormatRange]:
        if not self._lead:
            return []
        from PySide6.QtGui import QTextCharFormat  # its many enums are not needed before the first paint

        ink = QTextCharFormat()
        ink.setForeground(theme().color(self._lead_color))
        return [_range(self._lead, ink)]

    def _with_mnemonic(self) -> bool:
        return self.buddy() is not None

    def _font(self) -> QFont:
        return theme().font(self._role, weight=self._weight, figures=self._figures, italic=self._italic)

    def _on_theme_changed(self) -> None:
        self._layouts = {}
        self.setFont(self._font())
        self.updateGeometry()
        self.update()


_FIXED = QSizePolicy.Policy.Fixed


def lay_out(
    text: str,
    font: QFont,
    width: int,
    line: int,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    lead: str = "",
) -> QTextLayout:
    """`text` broken into lines `width` px wide, `line` px apart, ready to draw; long words break anywhere."""
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if lead and text.startswith(lead):
        from PySide6.QtGui import QTextCharFormat

        bold = QTextCharFormat()
        bold.setFontWeight(600)
        layout.setFormats([_range(lead, bold)])
    layout.beginLayout()
    top = 0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(1, width))
        row.setPosition(QPointF(0, top + (line - row.height()) / 2))
        top += line
    layout.endLayout()
    return layout


def _range(lead: str, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = 0, len(lead.encode("utf-16-le")) // 2, look
    return found

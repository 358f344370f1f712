"""The recovery code, shown once: to print, and to say that it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tvaer.ui.theme import theme
from tvaer.ui.widgets.buttons import Button
from tvaer.ui.widgets.card import Card
from tvaer.ui.widgets.choices import CheckBox
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog

_MARGIN_MM = 25


class RecoveryCard(QWidget):
    """Shows the code in two lines. `kept(bool)` follows the check »Jeg har gemt koden …«."""

    kept = Signal(bool)

    def __init__(self, code: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._dialog: QPrintDialog | None = None
        self.code = Label(_in_lines(code), "title", figures=True, wrap=True)
        self.code.setObjectName(f"{name}.recovery_code")
        self.code.setAccessibleName(translate("Recovery", "Recovery code"))
        self.print_button = Button("", "secondary", "printer")
        self.print_button.setObjectName(f"{name}.print")
        self.print_button.clicked.connect(self._on_print)
        self.check = CheckBox("")
        self.check.setObjectName(f"{name}.kept")
        self.check.toggled.connect(self.kept)
        card = Card(tone="sunken")
        card.body.addWidget(self.code)
        card.body.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space("x3"))
        column.addWidget(card)
        column.addWidget(self.check)
        self.rewrite()

    def rewrite(self) -> None:
        """Say it in the chosen language."""
        self.print_button.set_text(translate("Recovery", "Print"))
        self.check.setText(translate("Recovery", "I have put the code in a safe place"))
        self.check.setAccessibleName(self.check.text())

    def forget(self) -> None:
        """Take the code off the screen and out of the widget."""
        self._code = ""
        self.code.setText("")

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Tvær")
        self._dialog = QPrintDialog(printer, self)
        self._dialog.setWindowTitle("Tvær")
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.setModal(True)
        self._dialog.accepted.connect(lambda: paint_sheet(printer, self._code))
        self._dialog.show()


def paint_sheet(device: QPagedPaintDevice, code: str) -> None:
    """One A4 sheet with the code and what it is for. No name stands on it."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    painter = QPainter(device)
    width, top = float(painter.viewport().width()), 0.0
    for text, points, weight, air in _sheet(code):
        painter.setFont(_font(points, weight))
        room = QRectF(0, top, width, painter.viewport().height() - top)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        used = painter.boundingRect(room, flags, text)
        painter.drawText(room, flags, text)
        top = used.bottom() + air * painter.fontMetrics().height()
    painter.end()


def _sheet(code: str) -> tuple[tuple[str, float, int, float], ...]:
    return (
        (translate("Recovery", "Recovery code for Tvær"), 20, 600, 0.8),
        (_in_lines(code), 20, 600, 0.8),
        (
            translate(
                "Recovery",
                "The code opens the archive when the passphrase is forgotten. "
                "Whoever has both the code and the "
                "computer can read the cases. Keep the sheet locked away, and not beside the computer.",
            ),
            12,
            400,
            0.5,
        ),
        (
            translate("Recovery", "To use it: open Tvær and choose “Forgotten? Use the recovery code”."),
            12,
            400,
            0.5,
        ),
    )


def _font(points: float, weight: int) -> QFont:
    font = theme().font("print_body")
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight(weight))
    return font


def _in_lines(code: str) -> str:
    groups = code.split("-")
    half = (len(groups) + 1) // 2
    return "\n".join(filter(None, ("-".join(groups[:half]), "-".join(groups[half:]))))

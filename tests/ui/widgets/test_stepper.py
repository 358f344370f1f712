"""A number that is stepped stays to be seen when the size of the text changes."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tvaer.ui.theme import apply_theme, theme
from tvaer.ui.widgets.stepper import Stepper


def test_the_number_keeps_its_place_when_the_text_grows_and_shrinks(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    host = QWidget()
    stepper = Stepper("Minutes", 100, parent=host)  # its own size stays, as where there is room enough
    stepper.setGeometry(10, 10, 200, 60)
    host.resize(600, 200)
    host.show()
    QTest.qWaitForWindowExposed(host)
    try:
        for scale in (110, 150, 100):
            apply_theme(qapp, "light", scale)
            QApplication.processEvents()
            line = stepper.lineEdit()
            words = line.fontMetrics().horizontalAdvance("100")
            assert line.height() > line.fontMetrics().height() and line.width() > words
            assert abs(line.geometry().center().x() - stepper.rect().center().x()) <= 1
            assert line.geometry().left() >= theme().size("control_small")  # clear of the buttons
            assert line.geometry().right() <= stepper.width() - theme().size("control_small")
    finally:
        apply_theme(qapp, "light", 100)

"""The list box finds an id again, also when it was read anew."""

from __future__ import annotations

from uuid import UUID, uuid4

from PySide6.QtWidgets import QApplication

from tvaer.ui.widgets.choices import ComboBox


def test_an_equal_id_is_found_and_another_is_not(qapp: QApplication) -> None:
    first, second = uuid4(), uuid4()
    box = ComboBox()
    box.addItem("Ingen", None)
    box.addItem("Alma", first)
    box.addItem("Noah", second)
    assert box.findData(UUID(str(second))) == 2
    assert box.findData(None) == 0
    assert box.findData(uuid4()) == -1

"""The run view with cards in every column, and the board open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.run.board.making import Table, fill_table
from tests.ui.run.conftest import Room


@pytest.fixture
def table(room: Room, qapp: QApplication) -> Table:
    made = fill_table(room)
    made.part.toggle()
    qapp.processEvents()
    return made

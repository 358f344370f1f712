"""Random meetings on the real window: no word that one of the readers may not know is in any part of it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.documents.factories import Marked, five_steps, marked_records
from tests.ui.table_screen.conftest import texts_of
from tvaer.services.table_names import Naming, TableNames
from tvaer.services.table_sharing import readers
from tvaer.services.table_view import table_view
from tvaer.ui.table_screen.window import TableWindow
from tvaer.ui.table_screen.words import content
from tvaer.ui.theme import apply_theme
from tvaer.ui.words import install_language

METHOD = five_steps()
_WORD = re.compile(r"Qx\d{4}xQ")


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> TableWindow:
    install_language(qapp, "da")
    apply_theme(qapp, "light", 100)
    laptop = QWidget()
    made = TableWindow(laptop)
    made.resize(1366, 768)
    return made


def heard(widget: QWidget) -> set[str]:
    """What a screen reader is told of the window."""
    found: set[str] = set()
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        here = waiting.pop()
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            found |= set(_WORD.findall(here.text(kind)))
        waiting += [here.child(index) for index in range(here.childCount())]
    return found


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(
    marked_records(), st.sampled_from(METHOD.step_ids), st.sampled_from(list(TableNames)), st.integers(0, 2)
)
def test_nothing_held_back_is_anywhere_in_the_window(
    window: TableWindow, marked: Marked, step: str, names: TableNames, page: int
) -> None:
    record = marked.record
    naming = Naming(names, "barnet", "barnets")
    window.show_content(content(table_view(record, METHOD, step, naming, "da")), "light")
    window.surface.turn(page)
    window.grab()
    found = set(_WORD.findall(texts_of(window))) | heard(window)
    needed = readers(record)
    worded: tuple[Any, ...] = (*record.statements, *record.needs, *record.goals)
    own = {item.text for item in worded if needed <= item.audiences and not getattr(item, "only_to", ())}
    own |= {item.what for item in (*record.agreements, *record.carried) if needed <= item.audiences}
    for audience in needed:
        assert found - marked.may_know[audience] - own == set()
    window.blank("light")
    assert not _WORD.findall(texts_of(window)) and not heard(window)

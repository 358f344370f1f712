"""The keys of the meeting: one map free of clashes, on a Danish keyboard, and F1 shows what works here."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.run.conftest import Room
from tvaer.ids import Id
from tvaer.method.loader import Method, available_methods
from tvaer.paths import resources_folder
from tvaer.snapshots import Participant
from tvaer.terms import Function, Perspective
from tvaer.ui.run.capture.options import basis_options, kind_option
from tvaer.ui.run.key_list import KeyList, key_words, keys_here
from tvaer.ui.run.keys import KEYS, RESERVED
from tvaer.ui.run.speaker_keys import speaker_keys
from tvaer.ui.widgets.label import Label
from tvaer.ui.words import install_language

METHODS = available_methods(resources_folder() / "methods")
LANGUAGES: list[Literal["da", "en"]] = ["da", "en"]
WITHOUT_ALT_GR = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789+,.-'<")
"""What a Danish keyboard gives by one key; @ £ $ { [ ] } | \\ need AltGr, which is Ctrl+Alt on Windows."""
NAMES = st.text(st.characters(categories=["L"], include_characters=" -'"), max_size=12)


def chord(keys: str) -> QKeySequence:
    return QKeySequence(keys)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_each_key_is_one_chord_of_a_danish_keyboard(key) -> None:  # type: ignore[no-untyped-def]
    sequence = chord(key.keys)
    assert sequence.count() == 1
    written = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    held, _, pressed = written.rpartition("+") if not written.endswith("++") else (written[:-2], "", "+")
    assert pressed in WITHOUT_ALT_GR or re.fullmatch(r"F([1-9]|1[0-2])|PgUp|PgDown", pressed)
    assert set(filter(None, held.split("+"))) in (set(), {"Ctrl"}, {"Alt"}, {"Shift"}, {"Ctrl", "Shift"})
    assert held or pressed.startswith("F"), "a bare letter would be typed"


def test_no_two_acts_share_a_name_or_a_key() -> None:
    assert [name for name, times in Counter(key.name for key in KEYS).items() if times > 1] == []
    chords = Counter(chord(key.keys).toString() for key in KEYS)
    assert [keys for keys, times in chords.items() if times > 1] == []


def test_letters_of_the_map_are_kept_from_speakers() -> None:
    letters = {key.keys[-1] for key in KEYS if re.fullmatch(r"Alt\+\w", key.keys) and key.keys[-1].isalpha()}
    assert letters <= RESERVED


def _letters(words: list[str]) -> list[str]:
    return [word[word.index("&") + 1].upper() for word in words if "&" in word]


def _seat(number: int, name: str) -> Participant:
    return Participant(Id(int=number), Id(int=500 + number), name, Function.NETWORK, Perspective.NETWORK)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, max_size=14), language=st.sampled_from(LANGUAGES))
def test_speakers_kinds_and_basis_never_share_a_letter(
    qapp: QApplication, names: list[str], language: Literal["da", "en"]
) -> None:
    install_language(qapp, language)
    seats = [_seat(number, name) for number, name in enumerate(names, start=1)]
    for method in METHODS.by_id.values():
        for step in method.steps:
            words = [option.text for option in basis_options()]
            words += [kind_option(kind).text for kind in step.main_kinds]
            taken = _letters(words)
            given = speaker_keys(seats, {*taken, *RESERVED})
            assert len(given) == len(set(given.values()))
            everyone = [*taken, *given.values()]
            assert len(everyone) == len(set(everyone)), (step.id, everyone)
            assert not set(given.values()) & RESERVED
            assert not set(taken) & {key.keys[-1] for key in KEYS if key.keys.startswith("Alt+")}


def _bound(window: QWidget) -> Counter[str]:
    """Every chord that works in the window as it stands: shortcuts, and letters under which a line stands."""
    found: Counter[str] = Counter()
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.isVisible() and shortcut.isEnabled():
            found.update(keys.toString() for keys in QShortcut.keys(shortcut))
    for widget in window.findChildren(QWidget):
        named = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
        if named and widget.isVisible() and widget.isEnabled():
            assert isinstance(widget, QAbstractButton | QLabel)
            letter = QKeySequence.mnemonic(widget.text())
            if not letter.isEmpty():
                found[letter.toString()] += 1
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_window_has_two_meanings(
    room: Room, qapp: QApplication, language: Literal["da", "en"]
) -> None:
    install_language(qapp, language)
    for step in room.page.session.method.steps:
        room.page.go_to(step.id)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        bound = _bound(room.window)
        assert "Ctrl+1" in bound
        assert [keys for keys, times in bound.items() if times > 1] == [], step.id
        assert [keys for keys in bound if "Ctrl+Alt" in keys] == []


def test_every_key_of_the_map_does_something(room: Room) -> None:
    assert {key.name for key in KEYS} - room.page.bound == set()


def _told(room: Room) -> str:
    QApplication.processEvents()
    keys = room.page.guide.findChild(KeyList)
    assert keys is not None and keys.isVisible()
    return "\n".join(label.text() for label in keys.findChildren(Label) if label.isVisible())


def _method(room: Room) -> Method:
    return room.page.session.method


def test_the_guide_tells_the_keys_of_the_page_shown(room: Room) -> None:
    room.page.go_to("step1")
    told = _told(room)
    assert "Taster her" in told
    assert "Ctrl+1 … Ctrl+5" in told
    assert "Alt+K" in told
    assert "Alt+N" not in told
    assert "F7" not in told


def test_f1_opens_the_guide_with_its_keys_beside_the_plan(room: Room) -> None:
    room.page.go_to("step4")
    assert not room.page.guide.isVisible()
    room.press(Qt.Key.Key_F1)
    told = _told(room)
    assert "Alt+N" in told
    assert "Alt+Ø" in told
    assert "F7" in told


def test_f1_shows_keys_that_are_out_of_view_before_it_closes(room: Room, qtbot: QtBot) -> None:
    room.page.go_to("step1")
    area = room.page.guide.findChild(QScrollArea)
    keys = room.page.guide.findChild(KeyList)
    assert area is not None and keys is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    room.press(Qt.Key.Key_F1)
    assert bar.value() > 0
    seen = keys.visibleRegion().boundingRect()
    assert seen.top() == 0
    assert seen.height() > 200
    room.press(Qt.Key.Key_F1)
    assert not room.page.guide.isVisible()


def test_only_what_does_something_here_is_told(room: Room) -> None:
    for step in _method(room).steps:
        room.page.go_to(step.id)
        here = keys_here(room.page)
        assert {key.name for key in here} <= room.page.bound
        assert all(key_words(key) for key in here)

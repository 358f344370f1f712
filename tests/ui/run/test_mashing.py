"""Whatever keys are pressed in whatever order: nothing breaks, and no statement is lost."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import workplaces
from tests.ui.run.conftest import Room
from tvaer.services.commands import GoToStep

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_PLAIN = (
    KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Space, KEY.Key_Up, KEY.Key_Down,
    KEY.Key_Left, KEY.Key_Right, KEY.Key_F2, KEY.Key_F6, KEY.Key_F7, KEY.Key_F1, KEY.Key_Delete, KEY.Key_A,
    KEY.Key_Home, KEY.Key_End, KEY.Key_5,
)  # fmt: skip
_KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *((key, NONE) for key in _PLAIN),
    *((getattr(KEY, f"Key_{number}"), CTRL) for number in range(6)),
    *((KEY(ord(letter)), ALT) for letter in "ABDEHIJKLMNORST"),
    *((key, CTRL) for key in (KEY.Key_Z, KEY.Key_Y, KEY.Key_Return)),
    *((key, ALT) for key in (KEY.Key_Up, KEY.Key_Down)),
    (KEY.Key_Return, SHIFT),
)
Act = str | tuple[Qt.Key, Qt.KeyboardModifier]
_WORDS = st.text("abc <&æ😀", min_size=1, max_size=4)


def _target(room: Room) -> QWidget:
    modal = QApplication.activeModalWidget()
    popup = QApplication.activePopupWidget()
    return popup or modal or QApplication.focusWidget() or room.window


def _act(room: Room, act: Act) -> None:
    target = _target(room)
    if isinstance(act, str):
        for letter in act:
            if ord(letter) < 0x10000:
                QTest.keyClicks(target, letter)
    else:
        key, modifier = act
        QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


@settings(
    max_examples=6,
    derandomize=True,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(st.one_of(st.sampled_from(_KEYS), st.sampled_from(_KEYS), _WORDS), min_size=60, max_size=60))
def test_no_keys_break_the_meeting(room: Room, qtbot: QtBot, acts: list[Act]) -> None:
    if room.window.spot.page != "run":
        room.window.run_meeting(room.meeting)
    with qtbot.captureExceptions() as broken:
        for act in acts:
            _act(room, act)
    assert broken == []
    while (open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        open_one.close()
        QApplication.processEvents()
    assert room.window.keep()
    if room.window.spot.page != "run":  # the keys may have led to another page
        room.window.run_meeting(room.meeting)
    kept = room.record
    assert {said.step for said in kept.statements} <= set(room.page.session.method.step_ids)
    assert room.page.session.record.statements == kept.statements
    assert room.page.session.record.agreements == kept.agreements


def test_what_was_said_outlives_the_window(room: Room, tmp_path: Path) -> None:
    for number, step in enumerate(room.page.session.method.step_ids):
        room.workplace.run(GoToStep(room.meeting, step))
        room.window.show_today()
        room.window.run_meeting(room.meeting)
        if not room.page.capture.isVisible():
            continue
        room.page.capture.text.setFocus()
        room.type(f"Sagt {number}")
        room.press(KEY.Key_Return)
        room.type(f"halvt {number}")
    said = [item.text for item in room.record.statements]
    assert said and room.window.keep()
    room.window.close()
    room.workplace.close()
    again = workplaces.reopen(tmp_path / "data")
    record = again.reads.record(room.meeting)
    again.close()
    assert [item.text for item in record.statements] == said
    assert record.draft.text.startswith("halvt")

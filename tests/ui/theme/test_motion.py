"""Nothing moves where the system asks for less motion, and nobody can forget to ask."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import tvaer
from tvaer.ui.theme import apply_theme
from tvaer.ui.theme.motion import asked_for, heed, milliseconds
from tvaer.ui.theme.tokens import tokens

SOURCES = sorted((Path(tvaer.__file__).parent / "ui").rglob("*.py"))
MOVES = frozenset(
    """QPropertyAnimation QVariantAnimation QSequentialAnimationGroup QParallelAnimationGroup QTimeLine QMovie
    QGraphicsOpacityEffect QScroller""".split()
)
"""Qt's means of moving things by themselves."""
LESS, NO_WISH = Qt.MotionPreference.ReducedMotion, Qt.MotionPreference.NoPreference


MENUS = Qt.UIEffect.UI_AnimateMenu


@pytest.fixture
def menus_move(qapp: QApplication) -> Iterator[None]:
    """Qt animates menus, as some systems ask it to."""
    whole = Qt.UIEffect.UI_General
    before = QApplication.isEffectEnabled(whole), QApplication.isEffectEnabled(MENUS)
    QApplication.setEffectEnabled(whole, True)
    QApplication.setEffectEnabled(MENUS, True)
    yield
    QApplication.setEffectEnabled(MENUS, before[1])
    QApplication.setEffectEnabled(whole, before[0])


@pytest.mark.parametrize("name", sorted(tokens().motion))
def test_every_motion_lasts_no_time_where_less_is_asked_for(name: str) -> None:
    assert milliseconds(name, LESS) == 0
    assert milliseconds(name, NO_WISH) == tokens().motion[name]


@pytest.mark.usefixtures("menus_move")
def test_qt_itself_moves_nothing_then() -> None:
    heed(NO_WISH)
    assert QApplication.isEffectEnabled(MENUS)
    heed(LESS)
    assert not QApplication.isEffectEnabled(MENUS)


@pytest.mark.usefixtures("menus_move")
def test_the_program_hears_when_the_system_changes_its_mind(qapp: QApplication) -> None:
    apply_theme(qapp)
    assert asked_for(qapp) is NO_WISH  # the offscreen platform has no wish
    assert QApplication.isEffectEnabled(MENUS)
    hints = qapp.styleHints()
    hints.accessibility().motionPreferenceChanged.emit(LESS)
    assert not QApplication.isEffectEnabled(MENUS)


def test_what_moves_by_itself_asks_first() -> None:
    """A file that uses one of Qt's animations must take its time from `motion.milliseconds`."""
    faults = []
    for source in SOURCES:
        names = {
            node.id if isinstance(node, ast.Name) else node.attr
            for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name | ast.Attribute)
        }
        if names & MOVES and "milliseconds" not in names:
            faults.append(source.name)
    assert faults == []

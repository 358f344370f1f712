"""The keys of the meeting: one map, which the run view binds, F1 shows, and a test keeps free of clashes.

Letters with Alt belong to people, kinds and basis (`capture_bar`); those named here are reserved before
speakers get theirs. Ctrl+Alt is AltGr on a Danish keyboard and stays unused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tvaer.ui.words import translate


class KeyGroup(StrEnum):
    """Under which heading F1 shows a key."""

    GO = "go"
    SAY = "say"
    CARDS = "cards"
    TIME = "time"
    TABLE = "table"


@dataclass(frozen=True)
class KeyAct:
    """One key: the act's name, the keys as QKeySequence reads them, and what it does in words."""

    name: str
    keys: str
    group: KeyGroup
    words: Callable[[], str]


KEYS: tuple[KeyAct, ...] = (
    *(
        KeyAct(
            f"step_{number}", f"Ctrl+{number}", KeyGroup.GO, lambda: translate("RunKeys", "Go to the step")
        )
        for number in range(1, 6)
    ),
    KeyAct("step_0", "Ctrl+0", KeyGroup.GO, lambda: translate("RunKeys", "Go to the framing")),
    KeyAct("next_step", "Ctrl+G", KeyGroup.GO, lambda: translate("RunKeys", "On to the next step")),
    KeyAct("step_back", "Ctrl+Shift+G", KeyGroup.GO, lambda: translate("RunKeys", "Back to the step before")),
    KeyAct("line", "Ctrl+I", KeyGroup.SAY, lambda: translate("RunKeys", "To the input line")),
    KeyAct("keep_for_later", "Alt+K", KeyGroup.SAY, lambda: translate("RunKeys", "Keep for step 4")),
    KeyAct(
        "child_too", "Alt+5", KeyGroup.SAY, lambda: translate("RunKeys", "The next lines: also for the child")
    ),
    KeyAct("new_agreement", "Alt+N", KeyGroup.SAY, lambda: translate("RunKeys", "New agreement")),
    KeyAct("new_wish", "Alt+Ø", KeyGroup.SAY, lambda: translate("RunKeys", "New wish")),
    KeyAct("private_notes", "Ctrl+M", KeyGroup.SAY, lambda: translate("RunKeys", "My own notes")),
    KeyAct("disagree", "Ctrl+D", KeyGroup.CARDS, lambda: translate("RunKeys", "Someone sees it differently")),
    KeyAct("parking_lot", "Ctrl+P", KeyGroup.CARDS, lambda: translate("RunKeys", "What belongs elsewhere")),
    KeyAct("guide", "F1", KeyGroup.GO, lambda: translate("RunKeys", "Questions and keys")),
    KeyAct("voice", "Ctrl+J", KeyGroup.SAY, lambda: translate("RunKeys", "The child’s words")),
    KeyAct("people", "F3", KeyGroup.TIME, lambda: translate("RunKeys", "Who is here")),
    KeyAct("round", "Ctrl+R", KeyGroup.TIME, lambda: translate("RunKeys", "Give the floor to the next")),
    KeyAct("next_area", "F6", KeyGroup.GO, lambda: translate("RunKeys", "Next area")),
    KeyAct("said", "F7", KeyGroup.GO, lambda: translate("RunKeys", "What is said in this step")),
    KeyAct("more_time", "F8", KeyGroup.TIME, lambda: translate("RunKeys", "5 minutes more for this step")),
    KeyAct("break", "F9", KeyGroup.TIME, lambda: translate("RunKeys", "Take a break, and go on")),
    KeyAct("board", "Ctrl+T", KeyGroup.TABLE, lambda: translate("RunKeys", "The board, and back")),
    KeyAct("scale", "Ctrl+E", KeyGroup.TABLE, lambda: translate("RunKeys", "The scale")),
    KeyAct("table_screen", "F11", KeyGroup.TABLE, lambda: translate("RunKeys", "Table screen on and off")),
    KeyAct("freeze", "F12", KeyGroup.TABLE, lambda: translate("RunKeys", "Hold the table screen still")),
    KeyAct(
        "blank", "Ctrl+B", KeyGroup.TABLE, lambda: translate("RunKeys", "Empty the table screen, and back")
    ),
    KeyAct(
        "table_older",
        "Ctrl+PgUp",
        KeyGroup.TABLE,
        lambda: translate("RunKeys", "Table screen: earlier cards"),
    ),
    KeyAct(
        "table_newer",
        "Ctrl+PgDown",
        KeyGroup.TABLE,
        lambda: translate("RunKeys", "Table screen: later cards"),
    ),
    KeyAct(
        "child_cards",
        "Alt+6",
        KeyGroup.TABLE,
        lambda: translate("RunKeys", "Table screen: which cards the child may see, too"),
    ),
    KeyAct("talk_child", "Alt+1", KeyGroup.TIME, lambda: translate("RunKeys", "The child speaks")),
    KeyAct("talk_family", "Alt+2", KeyGroup.TIME, lambda: translate("RunKeys", "The parents speak")),
    KeyAct("talk_network", "Alt+3", KeyGroup.TIME, lambda: translate("RunKeys", "The network speaks")),
    KeyAct(
        "talk_professionals", "Alt+4", KeyGroup.TIME, lambda: translate("RunKeys", "A professional speaks")
    ),
    KeyAct("talk_none", "Alt+0", KeyGroup.TIME, lambda: translate("RunKeys", "Nobody speaks")),
)

RESERVED = frozenset("KNØFXA")
"""Letters with Alt that no speaker gets: the page's own, and those that systems take."""


def bind_keys(page: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Has each key of the map do its act, wherever in the page the keyboard is."""
    for key in KEYS:
        if key.name in acts:
            shortcut = QShortcut(QKeySequence(key.keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(acts[key.name])

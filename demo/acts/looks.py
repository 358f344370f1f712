"""The same pages in the dark, in English, in a small window and with large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from demo.acts import door
from demo.acts.plan import look_once
from demo.hand import CTRL, Key, NotOnScreenError
from demo.handover import Handover
from demo.stage import Stage

if TYPE_CHECKING:
    from demo.acts.table import Table

SMALL = (1024, 700)
WALL = (1280, 720)
"""A projector, for the picture: the screen that is not there has no size of its own."""


def look_around(stage: Stage, left: Handover) -> None:
    """A few pictures of each look. A look is changed while few pages are open: then it takes no time."""
    _pages(stage, left, "light")
    _setting(stage, "language", "en")
    _pages(stage, left, "english", few=True)
    _setting(stage, "language", "da")
    _setting(stage, "theme", "dark")
    _pages(stage, left, "dark")
    _lock_and_unlock(stage)
    _setting(stage, "theme", "light")
    stage.window().resize(*SMALL)
    _pages(stage, left, "small")
    _lock_and_unlock(stage)
    _largest(stage)
    _pages(stage, left, "large")


def look_at_the_table(table: Table) -> None:
    """The board, and what everybody sees on the table screen; once for each file."""
    play, hand = table.play, table.play.stage.hand
    if "board" in play.looked:
        return
    table.to_line()
    hand.press(Key.Key_T, CTRL)
    if hand.has("run.board.back"):
        look_once(play, "board")
        hand.click("run.board.back")
    if hand.has("run.table_screen"):
        hand.click("run.table_screen")
        shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "table" and w.isVisible()]
        if shown:
            shown[0].showNormal()
            shown[0].resize(*WALL)
            play.stage.eye.look("table-screen", window=shown[0])
        hand.click("run.table_screen")
        hand.settle()


def _lock_and_unlock(stage: Stage) -> None:
    """Ctrl+L covers everything; after the passphrase the same page is there again."""
    size = stage.window().size()
    stage.hand.press(Key.Key_L, CTRL)
    stage.hand.wait_for("unlock.passphrase")
    stage.eye.look("locked")
    door.unlock(stage)
    stage.window().resize(size)


def _setting(stage: Stage, name: str, value: str) -> None:
    hand = stage.hand
    hand.click("main.settings")
    hand.wait_for(f"settings.{name}.{value}")
    hand.click(f"settings.{name}.{value}")
    stage.eye.look(f"settings-{value}")
    hand.settle()
    hand.wait_for("main.today")


def _largest(stage: Stage) -> None:
    """The largest text there is, written into the settings."""
    stage.hand.click("main.settings")
    stage.hand.write("settings.text_scale", "200")
    stage.eye.look("settings-large")


def _pages(stage: Stage, left: Handover, look: str, few: bool = False) -> None:
    hand, memory = stage.hand, left.memory
    stage.tell(f"look around: {look}")
    hand.click("main.today")
    stage.eye.look(f"{look}-today")
    case = next((row for (kind, _), row in memory.ids.items() if kind == "cases"), None)
    if (
        case
        and not few
        and _open(stage, "main.cases", "cases", next(t for k, t in memory.texts.items() if k[0] == "cases"))
    ):
        stage.eye.look(f"{look}-case")
    title = next((t for k, t in memory.texts.items() if k[0] == "meetings"), "")
    if title and _open(stage, "main.meetings", "meetings", title):
        stage.eye.look(f"{look}-meeting")
        _run(stage, look, few)


def _open(stage: Stage, area: str, page: str, words: str) -> bool:
    hand = stage.hand
    hand.click(area)
    if page == "cases":
        bar = hand.find("cases.lists")
        if not hand.has("cases.filter"):
            hand.click(next(b for b in bar.findChildren(type(bar)) if b.isVisible()))
    if not hand.has(f"{page}.filter"):
        return False
    hand.enter(f"{page}.filter", words)
    hand.press(Key.Key_Return)
    return True


def _run(stage: Stage, look: str, few: bool) -> None:
    """The closed meeting at the table, as one reads it again."""
    hand = stage.hand
    if not hand.has("prepare.start"):
        return
    hand.click("prepare.start")
    for step in ("step1",) if few else ("framing", "step1", "follow_up", "step3", "step4", "step5"):
        name = f"run.step.{step}"
        if hand.has(name):
            try:
                hand.click(name)
            except NotOnScreenError:
                continue
            stage.eye.look(f"{look}-run-{step}")

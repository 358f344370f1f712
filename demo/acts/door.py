"""The first start, and unlocking."""

from __future__ import annotations

from demo.hand import Key
from demo.stage import PASSPHRASE, SIZE, Stage


def first_start(stage: Stage, municipality: str, organisation: str) -> None:
    """Language, passphrase, recovery code, letterhead; ends on "I dag"."""
    hand, eye = stage.hand, stage.eye
    eye.look("first-start")
    hand.click("first.next")
    hand.enter("first.passphrase", PASSPHRASE)
    hand.enter("first.again", PASSPHRASE)
    eye.look("passphrase")
    hand.press(Key.Key_Return)
    hand.wait_for("first.kept")
    eye.look("recovery-code")
    hand.tick("first.kept", True)
    hand.click("first.code_next")
    hand.wait_for("first.municipality")
    hand.enter("first.municipality", municipality)
    hand.enter("first.organisation", organisation)
    eye.look("letterhead")
    hand.click("first.done")
    enter(stage)


def unlock(stage: Stage) -> None:
    """The passphrase and Enter; ends on the page the program opens with."""
    hand = stage.hand
    hand.enter("unlock.passphrase", PASSPHRASE)
    hand.press(Key.Key_Return)
    enter(stage)


def enter(stage: Stage) -> None:
    """Waits until the pages are there."""
    stage.hand.wait(lambda: stage.program.main_window is not None, "the main window", 60)
    window = stage.program.main_window
    assert window is not None
    stage.witness.watch(window)
    window.resize(*SIZE)
    window.activateWindow()
    stage.hand.wait_for("main.today")
    stage.hand.wait(lambda: not window.isHidden(), "the main window")

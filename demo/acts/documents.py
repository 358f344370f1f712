"""Agenda and minutes, saved as PDF through the program's own dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit

from demo.hand import CTRL, NONE, Key
from demo.sheet import Play


@dataclass(frozen=True)
class Saved:
    """One file that was written. `version` is empty where all get the same."""

    kind: str
    version: str
    meeting: str
    file: str


def save_agenda(play: Play, meeting_id: str) -> list[Saved]:
    """From the preparation: reads the agenda through and saves it."""
    hand = play.stage.hand
    if not hand.has("prepare.document"):
        return []
    hand.click("prepare.document")
    saved = _save(play, "agenda", "", meeting_id)
    hand.click("document.back")
    hand.wait_for("prepare.start")
    return [saved]


def save_minutes(play: Play, meeting_id: str) -> list[Saved]:
    """Every version the program offers; the first is on the screen after closing."""
    hand = play.stage.hand
    hand.wait_for("document.save")
    found = []
    bar = hand.all("document.version")
    options = [b for b in bar[0].findChildren(QAbstractButton) if b.isVisible()] if bar else []
    versions = [str(getattr(getattr(b, "option", None), "value", "")) for b in options]
    for version in versions or ["professional"]:
        button = next(
            (b for b in options if getattr(getattr(b, "option", None), "value", "") == version), None
        )
        if button is not None and not button.isChecked():
            hand.click(button)
        found.append(_save(play, "minutes", version, meeting_id))
    return found


def _save(play: Play, kind: str, version: str, meeting_id: str) -> Saved:
    hand, stage = play.stage.hand, play.stage
    hand.wait(lambda: hand.has("document.save"), f"the {kind}")
    _wait_for_paper(play)
    name = "-".join(part for part in (meeting_id, kind, version) if part) + ".pdf"
    path = stage.out / "".join(c if c.isalnum() or c in "-._" else "-" for c in name)
    path.unlink(missing_ok=True)  # of an earlier run; the dialog would ask
    stage.eye.look("-".join(part for part in (kind, version) if part))
    path.unlink(missing_ok=True)  # left by a run that did not end; the dialog would ask about it
    hand.press(Key.Key_S, CTRL)
    _answer(play, path)
    hand.wait(path.is_file, f"the file {path.name}")
    return Saved(kind, version, meeting_id, path.name)


def _wait_for_paper(play: Play) -> None:
    """The pages are painted beside the screen; a picture before that shows white paper."""
    view = play.stage.hand.find("document.view")
    assert isinstance(view, QPdfView)
    QTest.qWait(400)


def _answer(play: Play, path: Path) -> None:
    """Writes the whole path into the dialog and presses Enter."""
    hand = play.stage.hand

    def dialog() -> QFileDialog | None:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
        return next(shown, None) or play.stage.window().findChild(QFileDialog)

    hand.wait(lambda: dialog() is not None, "the dialog for the file")
    shown = dialog()
    assert shown is not None
    line = shown.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    shown.activateWindow()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClick(line, Key.Key_A, CTRL)
    for character in str(path):
        QTest.sendKeyEvent(QTest.KeyAction.Click, line, Key.Key_unknown, character, NONE)
    QTest.keyClick(line, Key.Key_Return)
    hand.settle()

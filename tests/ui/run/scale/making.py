"""Scales on the real store, and everything that a window shows or says of itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.run.conftest import Room
from tvaer.ids import Id
from tvaer.services.commands import AddScale, EditScale, Rate
from tvaer.snapshots import Scale
from tvaer.terms import ScaleKind
from tvaer.ui.run.scale.sight import FOR_ALL
from tvaer.ui.run.scale.strip import ScaleStrip


def add_scale(room: Room, question: str = "Hvor godt går det i skolen?", **values: Any) -> Id:
    """A scale of the running meeting, made through its command."""
    scale = room.window.bridge.new_id()
    row = {
        "meeting_id": room.meeting,
        "case_id": room.made.alma,
        "step": "step1",
        "kind": ScaleKind.ZERO_TO_TEN,
        "question": question,
        "low": "vil slet ikke af sted",
        "high": "glæder sig",
    }
    room.page.session.do_quietly(AddScale(scale, row | values))
    return scale


def rate(room: Room, scale: Id, who: str, score: int | None, **values: Any) -> None:
    row = {"score": score, "audiences": FOR_ALL} | values
    room.page.session.do_quietly(Rate(scale, room.made.people[who], row))


def reveal(room: Room, scale: Id) -> None:
    room.page.session.do_quietly(EditScale(scale, {"revealed": True}))


def scale_of(room: Room, scale: Id) -> Scale:
    return next(s for s in room.record.scales if s.id == scale)


def strip_of(room: Room, scale: Id, width: int = 1200, **options: Any) -> ScaleStrip:
    """The strip alone, shown as wide as asked."""
    strip = ScaleStrip(room.window.page, **options)
    strip.resize(width, 240)
    strip.show_scale(room.record, scale_of(room, scale))
    strip.show()
    QApplication.processEvents()
    return strip


def told(root: QWidget) -> list[str]:
    """Every word that the visible widgets under `root` show, hint at or tell a screen reader."""
    words: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            words.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            words += [widget.itemText(index) for index in range(widget.count())]
    return [word for word in words if word]

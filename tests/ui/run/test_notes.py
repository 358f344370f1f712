"""The leader's own notes: kept, and nowhere else."""

from __future__ import annotations

from dataclasses import fields
from io import BytesIO

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.made_up import NOW
from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import CTRL
from tvaer.documents import DocumentKind, make, offered
from tvaer.documents.audience import visible
from tvaer.snapshots import Letterhead
from tvaer.terms import Audience

SECRET = "Husk at spørge far alene"


def text_of(paper: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)


def noted(room: Room) -> None:
    room.press(Qt.Key.Key_M, CTRL)
    room.type(SECRET)
    room.press(Qt.Key.Key_Escape)


def test_notes_are_kept_and_come_back(room: Room) -> None:
    noted(room)
    assert room.workplace.reads.private_side(room.meeting).notes == SECRET
    room.window.show_today()
    room.window.run_meeting(room.meeting)
    room.press(Qt.Key.Key_M, CTRL)
    assert room.widget("run.notes.text").property("plainText") == SECRET


def test_notes_are_undone_like_all_else(room: Room) -> None:
    noted(room)
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.workplace.reads.private_side(room.meeting).notes == ""


def test_half_written_notes_are_kept_when_the_step_is_left(room: Room) -> None:
    room.press(Qt.Key.Key_M, CTRL)
    room.type(SECRET)
    room.press(Qt.Key.Key_2, CTRL)
    assert room.workplace.reads.private_side(room.meeting).notes == SECRET


def test_notes_are_in_no_record_no_document_and_no_title(room: Room) -> None:
    noted(room)
    record = room.record
    assert not any(SECRET in repr(getattr(record, part.name)) for part in fields(record))
    for audience in Audience:
        assert SECRET not in repr(visible(record, audience))
    for audience in offered(DocumentKind.MINUTES):
        paper = make(
            DocumentKind.MINUTES, record, room.page.session.method, Letterhead(), audience, "da", NOW
        )
        assert SECRET not in text_of(paper)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert all(SECRET not in window.windowTitle() for window in app.topLevelWidgets())

"""Who and what, written at the beginning of the line: understood when it is certain, else left as it is."""

from __future__ import annotations

import random
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import CTRL
from tvaer.services.commands import EditPerson
from tvaer.terms import StatementKind
from tvaer.ui.run.capture.prefixes import Understood, understand

MOTHER, FATHER, AASE, TEACHER = (UUID(int=number) for number in range(1, 5))
NAMES = {
    MOTHER: ("Line", "Line Birk", "mor"),
    FATHER: ("Jakob", "Jakob Birk", "far"),
    AASE: ("Åse", "Åse Østergård", "mormor"),
    TEACHER: ("Jasmin", "Jasmin Ali", "lærer"),
}
KINDS = {StatementKind.WORRY: "b", StatementKind.STRENGTH: "f", StatementKind.GOAL_TALK: "s"}


@pytest.mark.parametrize(
    ("line", "text", "speaker", "kind"),
    [
        ("jakob: Han sover", "Han sover", FATHER, None),
        ("JAKOB:  Han sover", "Han sover", FATHER, None),
        ("mor: ja", "ja", MOTHER, None),
        ("morm: ja", "ja", AASE, None),
        ("åse: ja", "ja", AASE, None),
        ("åse østergård: ja", "ja", AASE, None),
        ("læ: ja", "ja", TEACHER, None),
        ("b: sover ikke", "sover ikke", None, StatementKind.WORRY),
        ("mor: b: sover ikke", "sover ikke", MOTHER, StatementKind.WORRY),
        ("b: mor: sover ikke", "sover ikke", MOTHER, StatementKind.WORRY),
        ("mor: far: siger det", "far: siger det", MOTHER, None),
        ("b: f: begge", "f: begge", None, StatementKind.WORRY),
    ],
)
def test_what_is_certain_is_taken_off(
    line: str, text: str, speaker: UUID | None, kind: StatementKind | None
) -> None:
    assert understand(line, NAMES, KINDS) == Understood(text, speaker, kind)


@pytest.mark.parametrize(
    "line",
    [
        "kl. 7:50 var hun der",
        "ja: jamen",  # Jakob or Jasmin
        "j: ja",
        "Bent: ukendt",
        "mor:ja",
        "mor:",
        "mor: ",
        "b:",
        "http://et.sted",
        "Han sagde: nej",
        " ",
        "",
        "mor siger: b: nej",
        "x: y",
    ],
)
def test_all_else_stays_letter_for_letter(line: str) -> None:
    assert understand(line, NAMES, KINDS) == Understood(line)


def test_whatever_is_written_only_prefixes_are_taken() -> None:
    """The words are always an end of the line, and what is before them names people and kinds alone."""
    chance = random.Random(7)
    parts = ["mor", "b", ":", " ", "  ", "\t", "\n", "7", "æ", "Ø", "jakob", "s", "-", ".", "😀", "f: ", "x"]
    for _ in range(5000):
        line = "".join(chance.choices(parts, k=chance.randrange(9)))
        found = understand(line, NAMES, KINDS)
        assert line.endswith(found.text)
        before = line.removesuffix(found.text)
        marks = [mark.strip().casefold() for mark in before.split(":")[:-1]]
        assert set(marks) <= {"mor", "jakob", "b", "s", "f"}
        assert bool(marks) == found.found


@pytest.fixture
def line(room: Room) -> Room:
    room.workplace.run(EditPerson(room.made.people["Line"], {"relation": "mor"}))
    room.press(Qt.Key.Key_1, CTRL)
    room.page.capture.choose_speaker(room.made.people["Mette"])
    return room


def test_the_line_shows_and_keeps_what_it_understood(line: Room) -> None:
    line.type("mor: f: Hun sov hele natten")
    assert line.page.capture.hints.prefix.text() == "Line · Styrke"
    line.press(Qt.Key.Key_Return)
    said = line.record.statements[-1]
    assert (said.text, said.kind) == ("Hun sov hele natten", StatementKind.STRENGTH)
    assert said.speaker_id == line.made.people["Line"] == line.page.capture.speaker_id
    assert not line.page.capture.hints.isVisible()


@pytest.mark.parametrize(
    ("mark", "kind"),
    [("b", StatementKind.WORRY), ("f", StatementKind.STRENGTH), ("s", StatementKind.GOAL_TALK)],
)
def test_a_kind_before_the_words_goes_on_as_the_speaker_does(
    line: Room, mark: str, kind: StatementKind
) -> None:
    line.page.capture.choose_kind(StatementKind.LIFE_SITUATION)
    line.type(f"line: {mark}: Hun sover hele natten")
    line.press(Qt.Key.Key_Return)
    assert line.page.capture.chosen_kind is kind
    line.type("Hun er frisk om morgenen")
    line.press(Qt.Key.Key_Return)
    said = line.record.statements[-1]
    assert (said.text, said.kind) == ("Hun er frisk om morgenen", kind)
    assert said.speaker_id == line.made.people["Line"]
    assert line.record.draft.kind is kind


def test_esc_keeps_a_quotation_as_words(line: Room) -> None:
    line.type("Mor: ja")
    line.press(Qt.Key.Key_Escape)
    line.press(Qt.Key.Key_Return)
    said = line.record.statements[-1]
    assert (said.text, said.speaker_id) == ("Mor: ja", line.made.people["Mette"])
    line.type("mor: nej")
    line.press(Qt.Key.Key_Return)
    assert line.record.statements[-1].text == "nej"


def paste(room: Room, text: str) -> None:
    board = QMimeData()
    board.setText(text)
    room.page.capture.text.insertFromMimeData(board)


def test_pasted_lines_become_one_card_each_in_one_step(line: Room) -> None:
    line.page.capture.choose_kind(StatementKind.QUESTION)
    paste(line, "mor: b: Sover ikke\n\nspiser ikke\nf: tegner")
    assert line.page.capture.hints.lines.isVisible()
    line.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    said = line.record.statements[-3:]
    assert [s.text for s in said] == ["Sover ikke", "spiser ikke", "tegner"]
    assert {s.speaker_id for s in said} == {line.made.people["Line"]}
    kinds = [StatementKind.WORRY, StatementKind.WORRY, StatementKind.STRENGTH]
    assert [s.kind for s in said] == kinds
    line.press(Qt.Key.Key_Z, CTRL)
    assert line.record.statements == ()


def test_pasted_lines_stay_one_card_with_enter(line: Room) -> None:
    paste(line, "Et\nTo")
    line.press(Qt.Key.Key_Return)
    assert [s.text for s in line.record.statements] == ["Et\nTo"]
    assert not line.page.capture.hints.isVisible()


def test_ctrl_enter_says_that_the_speaker_goes_on(line: Room) -> None:
    told: list[bool] = []
    line.page.capture.added.connect(lambda _id: told.append(line.page.capture.keeps_speaker))
    line.type("Et")
    line.press(Qt.Key.Key_Return)
    line.type("To")
    line.press(Qt.Key.Key_Return, CTRL)
    assert told == [False, True]
    assert line.page.capture.speaker_id == line.made.people["Mette"]


def test_half_a_line_with_its_prefix_comes_back(line: Room) -> None:
    line.type("mor: f: halvt")
    line.window.show_today()
    line.window.run_meeting(line.meeting)
    assert line.page.capture.text.text() == "mor: f: halvt"
    app = QApplication.instance()
    assert app is not None
    assert line.page.capture.hints.prefix.text() == "Line · Styrke"

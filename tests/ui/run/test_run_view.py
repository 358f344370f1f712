"""The meeting at the table through real keys on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.ui.run.conftest import Room
from tvaer.snapshots import Participant
from tvaer.terms import Audience, Basis, MeetingStatus, StatementKind
from tvaer.ui.run.speaker_keys import speaker_keys
from tvaer.ui.run.statement_card import StatementCard

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def say(room: Room, text: str) -> None:
    room.page.capture.text.setFocus()
    room.type(text)
    room.press(Qt.Key.Key_Return)


def test_opening_a_prepared_meeting_starts_it_at_its_first_step(room: Room) -> None:
    head = room.record.head
    assert head.status is MeetingStatus.RUNNING
    assert head.step == room.page.run.position
    assert len(head.framing_points) >= 5


def test_ctrl_digits_go_to_framing_and_the_steps(room: Room) -> None:
    for key, step in ((Qt.Key.Key_1, "step1"), (Qt.Key.Key_0, "framing"), (Qt.Key.Key_2, "step2")):
        room.press(key, CTRL)
        assert room.record.head.step == step


def test_enter_adds_what_was_typed_with_speaker_kind_and_basis(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    keys = room.page.capture.keys
    line = room.made.people["Line"]
    room.press(Qt.Key(ord(keys[line])), ALT)
    room.press(Qt.Key.Key_T, ALT)
    room.press(Qt.Key.Key_H, ALT)
    say(room, "I lørdags ringede hun selv til farmor")
    said = room.record.statements[-1]
    assert said.text == "I lørdags ringede hun selv til farmor"
    assert (said.speaker_id, said.kind, said.basis) == (line, StatementKind.STRENGTH, Basis.HEARD)
    assert room.page.capture.text.text() == ""


def test_speaker_and_basis_stay_for_the_next_line(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.press(Qt.Key.Key_E, ALT)
    say(room, "Første")
    say(room, "Anden")
    first, second = room.record.statements[-2:]
    assert (first.speaker_id, first.basis) == (second.speaker_id, second.basis)
    assert second.basis is Basis.SEEN


def test_shift_enter_keeps_a_line_break_in_the_words(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.type("Et")
    room.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    room.type("To")
    room.press(Qt.Key.Key_Return)
    assert room.record.statements[-1].text == "Et\nTo"


def test_what_the_child_says_is_meant_for_the_child_too(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.page.capture.choose_speaker(room.made.people["Alma"])
    say(room, "Jeg vil gerne tegne")
    room.page.capture.choose_speaker(room.made.people["Mette"])
    say(room, "Hun tegner")
    child, teacher = room.record.statements[-2:]
    assert Audience.CHILD in child.audiences
    assert Audience.CHILD not in teacher.audiences


def test_alt_k_keeps_a_solution_for_step_four(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.type("Giv hende høreværn")
    room.press(Qt.Key.Key_K, ALT)
    said = room.record.statements[-1]
    assert (said.step, said.kept_for, said.kind) == ("step1", "step4", StatementKind.PROPOSAL)


def test_a_half_typed_line_is_kept_when_the_step_changes(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.type("Halvt sag")
    room.press(Qt.Key.Key_2, CTRL)
    assert room.record.draft.text == "Halvt sag"
    assert room.page.capture.text.text() == "Halvt sag"


def test_a_half_typed_line_comes_back_in_a_new_run_view(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.page.capture.choose_speaker(room.made.people["Jonas"])
    room.type("Halvt")
    room.window.show_today()
    room.window.run_meeting(room.meeting)
    assert room.page.capture.text.text() == "Halvt"
    assert room.page.capture.speaker_id == room.made.people["Jonas"]


def test_undo_takes_back_and_redo_brings_again(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    say(room, "To")
    room.press(Qt.Key.Key_Z, CTRL)
    assert [s.text for s in room.record.statements] == ["Et"]
    room.press(Qt.Key.Key_Y, CTRL)
    assert [s.text for s in room.record.statements] == ["Et", "To"]


def test_undo_in_the_line_undoes_its_own_text_first(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    room.type("abc")
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.page.capture.text.text() != "abc"
    assert [s.text for s in room.record.statements] == ["Et"]


def card(room: Room, number: int) -> StatementCard:
    found = room.window.findChild(StatementCard, f"run.card.{room.record.statements[number].id}")
    assert isinstance(found, StatementCard)
    return found


def test_a_card_is_deleted_and_comes_back(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    say(room, "To")
    card(room, 0).setFocus()
    room.press(Qt.Key.Key_Delete)
    assert [s.text for s in room.record.statements] == ["To"]
    assert room.window.toast.isVisible()
    room.window.toast.button.click()
    assert [s.text for s in room.record.statements] == ["Et", "To"]


def test_alt_arrows_move_a_card_within_its_lane(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    for text in ("Et", "To", "Tre"):
        say(room, text)
    card(room, 2).setFocus()
    room.press(Qt.Key.Key_Up, ALT)
    assert [s.text for s in room.record.statements] == ["Et", "Tre", "To"]
    room.press(Qt.Key.Key_Down, ALT)
    assert [s.text for s in room.record.statements] == ["Et", "To", "Tre"]


def test_only_one_card_stands_in_the_tab_order(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    for number in range(6):
        say(room, f"Udsagn {number}")
    cards = room.window.findChildren(StatementCard)
    assert len(cards) == 6
    assert sum(bool(c.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in cards) == 1


def test_shift_f2_opens_the_panel_whose_fields_keep_themselves(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    card(room, 0).setFocus()
    room.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    editor = room.page.editor
    assert editor.isVisible() and editor.text.hasFocus()
    room.press(Qt.Key.Key_End, CTRL)
    room.type(" til")
    editor.child_text.setFocus()
    room.type("Et, kort sagt")
    room.press(Qt.Key.Key_Escape)
    said = room.record.statements[0]
    assert (said.text, said.child_text) == ("Et til", "Et, kort sagt")
    assert not editor.isVisible()


def test_a_blanked_statement_keeps_its_words(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    room.page.edit_statement(room.record.statements[0].id)
    room.press(Qt.Key.Key_A, CTRL)
    room.press(Qt.Key.Key_Delete)
    room.press(Qt.Key.Key_Escape)
    assert room.record.statements[0].text == "Et"


def test_a_statement_withheld_from_all_says_so_on_its_card(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Det skal ikke frem")
    room.page.edit_statement(room.record.statements[0].id)
    for box in room.page.editor.audiences.findChildren(QCheckBox):
        if box.isChecked():
            QTest.keyClick(box, Qt.Key.Key_Space)
    assert room.record.statements[0].audiences == frozenset()
    assert card(room, 0).words.held_back
    assert "kommer ikke i referatet" in card(room, 0).accessibleName()


def test_the_keyboard_stays_with_the_framing_after_a_panel(room: Room) -> None:
    room.press(Qt.Key.Key_0, CTRL)
    room.press(Qt.Key.Key_F3)
    room.press(Qt.Key.Key_Escape)
    focus = QApplication.focusWidget()
    assert focus is not None and room.page.isAncestorOf(focus)
    room.press(Qt.Key.Key_1, CTRL)
    assert room.record.head.step == "step1"


def test_everyone_accepts_the_framing_with_one_key(room: Room) -> None:
    room.press(Qt.Key.Key_0, CTRL)
    button = room.widget("framing.all_accept")
    button.setFocus()
    room.press(Qt.Key.Key_Space)
    present = [p for p in room.record.participants if p.present]
    assert present and all(p.accepted for p in present)
    focus = QApplication.focusWidget()
    assert focus is not None and focus.objectName().startswith("framing.accepted.")
    room.press(Qt.Key.Key_Z, CTRL)
    assert not any(p.accepted for p in room.record.participants)


def test_framing_points_are_the_leaders_own_words(room: Room) -> None:
    room.press(Qt.Key.Key_0, CTRL)
    field = room.widget("framing.point.0")
    field.setFocus()
    room.press(Qt.Key.Key_A, CTRL)
    room.type("Vi lytter")
    room.press(Qt.Key.Key_1, CTRL)
    assert room.record.head.framing_points[0] == "Vi lytter"


def test_closing_ends_the_meeting_and_shows_its_minutes(room: Room) -> None:
    room.press(Qt.Key.Key_5, CTRL)
    room.widget("run.close").setFocus()
    room.press(Qt.Key.Key_Space)
    assert room.record.head.status is MeetingStatus.CLOSED
    assert room.window.spot.page == "document"
    assert room.window.tasks.wait()


def test_the_window_title_names_nobody(room: Room) -> None:
    assert room.window.windowTitle() == "Tvær"
    assert room.window.windowFilePath() == ""


def test_f6_goes_round_the_areas(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    say(room, "Et")
    for number in range(14):
        say(room, f"Nummer {number}")
    seen = []
    for _ in range(4):
        room.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        areas = (room.page.rail, room.page.stack, room.page.guide, room.page.capture)
        assert focus is not None
        assert not focus.visibleRegion().isEmpty()
        seen.append(next(i for i, area in enumerate(areas) if area.isAncestorOf(focus)))
    assert seen == [0, 1, 2, 3]
    assert room.page.capture.text.hasFocus()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
def test_the_line_and_the_way_on_are_there_at_every_size(
    room: Room, scale: int, size: tuple[int, int]
) -> None:
    from tvaer.ui.theme import apply_theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    room.press(Qt.Key.Key_1, CTRL)
    apply_theme(app, "light", scale)
    room.window.resize(*size)
    app.processEvents()
    for widget in (room.page.capture.text, room.page.capture.add, room.page.header.on):
        inside = room.window.rect().contains(widget.mapTo(room.window, widget.rect().bottomRight()))
        assert widget.isVisible() and inside, widget.objectName()
    apply_theme(app, "light", 100)


def test_nobody_gets_a_letter_that_means_something_else(room: Room) -> None:
    people: list[Participant] = [p for p in room.record.participants if p.present]
    keys = speaker_keys(people, "BTVEHUKNØ")
    assert len(set(keys.values())) == len(keys)
    assert not set(keys.values()) & set("BTVEHUKNØ")

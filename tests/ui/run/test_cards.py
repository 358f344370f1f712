"""Cards worked by key and by mouse: each act is one step back, and the keyboard stays where it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import ALT, CTRL, card, say
from tvaer.method.model import View
from tvaer.services.commands import EditStatement
from tvaer.terms import Audience, StatementKind
from tvaer.ui.run.cards.in_place import CardEditor, sentence_end
from tvaer.ui.run.cards.menu import CardMenu
from tvaer.ui.run.course.step_button import StepButton
from tvaer.ui.run.statement_words import perspective_of
from tvaer.ui.words import install_language


def said_by(room: Room, name: str, text: str) -> None:
    room.page.capture.choose_speaker(room.made.people[name])
    say(room, text)


def letter(room: Room, number: int, key: Qt.Key) -> None:
    """Enter on a card, and a letter."""
    card(room, number).setFocus()
    room.press(Qt.Key.Key_Return)
    QTest.keyClick(menu_of(room), key)


def menu_of(room: Room) -> CardMenu:
    """The menu that is open."""
    (menu,) = [menu for menu in room.window.findChildren(CardMenu) if menu.isVisible()]
    return menu


@pytest.fixture
def story(room: Room) -> Room:
    room.press(Qt.Key.Key_1, CTRL)
    said_by(room, "Line", "Hun sover. Hun spiser.")
    said_by(room, "Line", "Hun tegner")
    return room


def test_the_arrows_across_go_to_the_lane_beside(story: Room) -> None:
    said_by(story, "Mette", "Han læser")
    lane = {perspective_of(story.record, said): said for said in story.record.statements}
    assert len(lane) == 2
    QApplication.processEvents()
    line, other = card(story, 0), card(story, 2)
    assert other.x() > line.x()
    line.setFocus()
    story.press(Qt.Key.Key_Right)
    assert other.hasFocus()
    story.press(Qt.Key.Key_Right)
    assert other.hasFocus()
    story.press(Qt.Key.Key_Left)
    assert line.hasFocus()
    story.press(Qt.Key.Key_Down)
    assert card(story, 1).hasFocus()


def texts(room: Room) -> list[str]:
    return [s.text for s in room.record.statements]


def test_f2_changes_the_words_where_they_stand(story: Room) -> None:
    card(story, 1).setFocus()
    story.press(Qt.Key.Key_F2)
    story.press(Qt.Key.Key_End)
    story.type(" meget")
    story.press(Qt.Key.Key_Return)
    assert texts(story)[1] == "Hun tegner meget"
    assert card(story, 1).hasFocus() and story.page.panel is None
    story.press(Qt.Key.Key_Z, CTRL)
    assert texts(story)[1] == "Hun tegner"
    assert card(story, 1).hasFocus()


def test_half_changed_words_are_kept_when_the_step_is_left(story: Room) -> None:
    card(story, 1).setFocus()
    story.press(Qt.Key.Key_F2)
    story.type(" og synger")
    story.press(Qt.Key.Key_2, CTRL)
    assert texts(story)[1] == "Hun tegner og synger"


def test_words_in_a_card_are_kept_when_the_writing_rests(story: Room) -> None:
    card(story, 1).setFocus()
    story.press(Qt.Key.Key_F2)
    story.type("!")
    editor = story.window.findChild(CardEditor)
    assert isinstance(editor, CardEditor)
    rested = QSignalSpy(editor.committed)
    assert rested.wait(3000)
    assert texts(story)[1] == "Hun tegner!"
    assert editor.isVisible()


def test_emptied_words_stay_as_they_were(story: Room) -> None:
    card(story, 1).setFocus()
    story.press(Qt.Key.Key_F2)
    story.press(Qt.Key.Key_A, CTRL)
    story.press(Qt.Key.Key_Delete)
    story.press(Qt.Key.Key_Return)
    assert texts(story)[1] == "Hun tegner"


def test_a_card_is_cut_at_the_cursor_and_joined_again(story: Room) -> None:
    letter(story, 0, Qt.Key.Key_D)
    story.press(Qt.Key.Key_Return)
    assert texts(story) == ["Hun sover.", "Hun spiser.", "Hun tegner"]
    assert card(story, 0).hasFocus()
    story.press(Qt.Key.Key_Z, CTRL)
    assert texts(story) == ["Hun sover. Hun spiser.", "Hun tegner"]
    letter(story, 1, Qt.Key.Key_S)
    assert texts(story) == ["Hun sover. Hun spiser.\nHun tegner"]
    assert card(story, 0).hasFocus()
    story.press(Qt.Key.Key_Z, CTRL)
    assert len(texts(story)) == 2


def test_looking_for_the_place_changes_no_word(story: Room) -> None:
    letter(story, 0, Qt.Key.Key_D)
    story.type("xyz")
    story.press(Qt.Key.Key_Backspace)
    story.press(Qt.Key.Key_Escape)
    assert texts(story)[0] == "Hun sover. Hun spiser."


def test_a_cut_counts_letters_as_people_do() -> None:
    assert sentence_end("Kort. Og længere end det.") == len("Kort.")
    assert sentence_end("uden punktum her") == len("uden")
    assert sentence_end("etord") == 2


@pytest.mark.parametrize("readers", [{Audience.FAMILY, Audience.PROFESSIONAL}, {Audience.PROFESSIONAL}])
def test_one_letter_keeps_it_out_of_the_minutes_and_in_again_for_the_same(
    story: Room, readers: set[Audience]
) -> None:
    (said, *_) = story.record.statements
    story.page.session.do(EditStatement(said.id, {"audiences": frozenset(readers)}), "Hvem")
    letter(story, 0, Qt.Key.Key_M)
    assert story.record.statements[0].audiences == frozenset()
    letter(story, 0, Qt.Key.Key_M)
    assert story.record.statements[0].audiences == readers


def test_who_may_read_it_is_asked_where_nobody_knows(story: Room) -> None:
    (said, *_) = story.record.statements
    story.page.session.do(EditStatement(said.id, {"audiences": frozenset()}), "Ingen")
    letter(story, 0, Qt.Key.Key_M)
    assert story.record.statements[0].audiences == frozenset()
    assert story.window.focusWidget() is story.widget("run.editor.audiences.family")


def test_a_card_goes_to_another_step_and_back(story: Room) -> None:
    letter(story, 0, Qt.Key.Key_F)
    QTest.keyClick(menu_of(story), Qt.Key.Key_2)
    assert story.record.statements[0].step == "step2"
    assert card(story, 1).hasFocus()
    story.press(Qt.Key.Key_Z, CTRL)
    assert story.record.statements[0].step == "step1"


def test_what_belongs_elsewhere_leaves_the_lanes_and_comes_back_by_one_key(story: Room) -> None:
    letter(story, 0, Qt.Key.Key_A)
    story.type("Egen læge")
    story.press(Qt.Key.Key_Escape)
    said = story.record.statements[0]
    assert (said.passed_on, said.passed_to) == (True, "Egen læge")
    assert not any(c.isVisible() for c in story.window.findChildren(QWidget, f"run.card.{said.id}"))
    story.press(Qt.Key.Key_P, CTRL)
    story.press(Qt.Key.Key_Space)
    assert not story.record.statements[0].passed_on
    assert story.widget(f"run.card.{said.id}").isVisible()


def test_alt_right_gives_it_to_the_next_at_the_table(story: Room) -> None:
    seats = story.page.session.present()
    here = next(p.perspective for p in seats if p.person_id == story.made.people["Line"])
    order = [p for p in type(here) if p in {s.perspective for s in seats}]
    following = order[order.index(here) + 1]
    there = [s.person_id for s in seats if s.perspective is following]
    card(story, 0).setFocus()
    story.press(Qt.Key.Key_Right, ALT)
    if len(there) > 1:
        QTest.keyClick(menu_of(story), Qt.Key.Key_1)
    assert story.record.statements[0].speaker_id == there[0]
    assert card(story, 0).hasFocus()
    story.press(Qt.Key.Key_Z, CTRL)
    assert story.record.statements[0].speaker_id == story.made.people["Line"]


def drag(room: Room, widget: QWidget, place: QPoint) -> None:
    """Presses on a widget, moves to a place of the window, lets go."""
    target = widget.mapFromGlobal(room.window.mapToGlobal(place))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(widget, QPoint(60, 40))
    QTest.mouseMove(widget, target)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=target)


def test_the_mouse_drags_a_card_onto_a_step(story: Room) -> None:
    button = story.widget("run.step.step2")
    assert isinstance(button, StepButton)
    drag(story, card(story, 0), button.mapTo(story.window, button.rect().center()))
    assert story.record.statements[0].step == "step2"


def test_the_mouse_drags_a_card_into_another_lane_and_along_its_own(story: Room) -> None:
    said_by(story, "Alma", "Jeg vil tegne")
    child = card(story, 2)
    drag(story, card(story, 0), child.mapTo(story.window, child.rect().center()))
    assert story.record.statements[0].speaker_id == story.made.people["Alma"]
    story.press(Qt.Key.Key_Z, CTRL)
    assert story.record.statements[0].speaker_id == story.made.people["Line"]
    upper = card(story, 0)
    drag(story, card(story, 1), upper.mapTo(story.window, QPoint(40, 2)))
    assert texts(story)[:2] == ["Hun tegner", "Hun sover. Hun spiser."]


def test_a_fact_is_tied_to_an_explanation_from_its_own_side(story: Room) -> None:
    story.page.capture.choose_kind(StatementKind.EXPLANATION)
    said_by(story, "Line", "Hun er træt")
    letter(story, 0, Qt.Key.Key_K)
    QTest.keyClick(menu_of(story), Qt.Key.Key_1)
    first, _, explanation = story.record.statements
    assert explanation.explains == (first.id,)
    letter(story, 0, Qt.Key.Key_K)
    QTest.keyClick(menu_of(story), Qt.Key.Key_1)
    assert story.record.statements[2].explains == ()


def test_worry_need_goal_agreement_in_two_keys_each(story: Room) -> None:
    worry = story.record.statements[0]
    letter(story, 0, Qt.Key.Key_B)
    (need,) = story.record.needs[-1:]
    assert need.sources == (worry.id,) and worry.text in need.text
    story.type("Ro om aftenen")
    story.press(Qt.Key.Key_N, ALT)
    story.type("Hun falder i søvn kl. 20")
    story.press(Qt.Key.Key_N, ALT)
    (goal,) = story.record.goals[-1:]
    assert story.record.needs[-1].text == "Ro om aftenen"
    assert (goal.need_id, goal.text) == (need.id, "Hun falder i søvn kl. 20")
    assert story.page.run.step.view is View.CLOSE
    story.type("Line læser højt hver aften")
    story.press(Qt.Key.Key_Return)
    (agreement,) = story.record.agreements[-1:]
    assert (agreement.goal_id, agreement.what) == (goal.id, "Line læser højt hver aften")


def test_an_early_proposal_becomes_an_offer_and_knows_it(story: Room) -> None:
    story.page.capture.choose_speaker(story.made.people["Mette"])
    story.page.capture.text.setFocus()
    story.type("Jeg giver hende høreværn")
    story.press(Qt.Key.Key_K, ALT)
    letter(story, 2, Qt.Key.Key_T)
    said = story.record.statements[2]
    (offer,) = [o for o in story.record.offers if o.id == said.becomes_id]
    assert (offer.text, offer.statement_id, offer.person_id) == (said.text, said.id, said.speaker_id)
    story.page.leave()
    story.page.session.undo.stack.undo()
    assert story.record.statements[2].becomes_id is None


def test_everything_comes_back_also_after_the_view_was_left(story: Room) -> None:
    acts: list[tuple[Qt.Key, Callable[[], object]]] = [
        (Qt.Key.Key_M, lambda: story.record.statements[0].audiences),
        (Qt.Key.Key_S, lambda: len(story.record.statements)),
    ]
    before = [read() for _, read in acts]
    letter(story, 0, Qt.Key.Key_M)
    letter(story, 1, Qt.Key.Key_S)
    story.window.show_today()
    story.window.run_meeting(story.meeting)
    for _ in acts:
        story.press(Qt.Key.Key_Z, CTRL)
    assert [read() for _, read in acts] == before


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_letter_of_the_menu_means_two_things(story: Room, language: Literal["da", "en"]) -> None:
    story.page.capture.choose_kind(StatementKind.EXPLANATION)
    said_by(story, "Line", "Hun er træt")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    install_language(app, language)
    card(story, 1).setFocus()
    story.press(Qt.Key.Key_Return)
    menu = menu_of(story)
    letters = [entry.letter for entry in menu.entries]
    assert all(letters) and len(set(letters)) == len(letters)
    menu.close()

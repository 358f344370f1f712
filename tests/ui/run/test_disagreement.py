"""Where people see it differently: written down by keys, kept with its owners, seen on the card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.ui.run.conftest import Room
from tests.ui.run.test_run_view import CTRL, card, say
from tvaer.ids import Id
from tvaer.services.commands import EditStatement
from tvaer.terms import Audience, DisagreementStatus
from tvaer.ui.run.cards.disagreement import DisagreementPanel


def begun(room: Room) -> DisagreementPanel:
    room.press(Qt.Key.Key_1, CTRL)
    room.page.capture.choose_speaker(room.made.people["Line"])
    say(room, "Hun sover godt")
    card(room, 0).setFocus()
    room.press(Qt.Key.Key_D, CTRL)
    panel = room.page.panel
    assert isinstance(panel, DisagreementPanel)
    return panel


def say_more(room: Room, *words: str) -> None:
    """More is said while the panel is open."""
    for text in words:
        room.page.capture.text.setFocus()
        room.type(text)
        room.press(Qt.Key.Key_Return)


def write(room: Room, name: str, text: str) -> None:
    room.widget(name).setFocus()
    room.press(Qt.Key.Key_A, CTRL)
    room.type(text)


def choose(room: Room, name: str, person: Id) -> None:
    write(room, name, room.record.people[person].name)
    room.press(Qt.Key.Key_Return)


def test_topic_and_positions_are_kept_with_their_owners(room: Room) -> None:
    begun(room)
    room.type("Søvnen")
    write(room, "run.disagreement.position.0.text", "Hun sover godt hos mig")
    choose(room, "run.disagreement.position.1.person", room.made.people["Jonas"])
    write(room, "run.disagreement.position.1.text", "Hun vågner tit")
    room.press(Qt.Key.Key_Escape)
    (matter,) = room.record.disagreements
    assert matter.topic == "Søvnen"
    assert matter.about == (room.record.statements[0].id,)
    assert [(p.person_id, p.text) for p in matter.positions] == [
        (room.made.people["Line"], "Hun sover godt hos mig"),
        (room.made.people["Jonas"], "Hun vågner tit"),
    ]
    assert matter.audiences == frozenset(room.page.run.step.audiences)
    assert "Jonas ser det anderledes" in card(room, 0).accessibleName()


def test_nothing_is_kept_when_nothing_was_written(room: Room) -> None:
    begun(room)
    room.press(Qt.Key.Key_Escape)
    assert room.record.disagreements == ()
    assert room.page.panel is None


def test_a_position_written_first_brings_its_topic(room: Room) -> None:
    begun(room)
    write(room, "run.disagreement.position.0.text", "Sådan ser jeg det")
    room.press(Qt.Key.Key_Escape)
    (matter,) = room.record.disagreements
    assert matter.topic == "Hun sover godt"
    assert matter.positions[0].text == "Sådan ser jeg det"


def test_status_readers_and_what_it_is_about_keep_themselves(room: Room) -> None:
    panel = begun(room)
    say_id = room.record.statements[0].id
    room.type("Søvnen")
    panel.topic.flush()
    box = room.widget(f"run.disagreement.about.{say_id}")
    assert isinstance(box, QCheckBox) and box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(room.widget("run.disagreement.audiences.family"), Qt.Key.Key_Space)
    panel.status.setFocus()
    room.press(Qt.Key.Key_Down)
    (matter,) = room.record.disagreements
    assert matter.about == ()
    assert Audience.FAMILY not in matter.audiences
    assert matter.status is DisagreementStatus.PARKED


def test_several_are_reached_and_one_is_removed_and_comes_back(room: Room) -> None:
    panel = begun(room)
    room.type("Søvnen")
    panel.topic.flush()
    QTest.mouseClick(panel.new, Qt.MouseButton.LeftButton)
    room.type("Skolen")
    panel.topic.flush()
    assert [m.topic for m in room.record.disagreements] == ["Søvnen", "Skolen"]
    panel.which.setFocus()
    room.press(Qt.Key.Key_Home)
    assert panel.topic.text() == "Søvnen"
    QTest.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert [m.topic for m in room.record.disagreements] == ["Skolen"]
    room.press(Qt.Key.Key_Z, CTRL)
    assert sorted(m.topic for m in room.record.disagreements) == ["Skolen", "Søvnen"]


def test_undone_while_open_it_goes_away(room: Room) -> None:
    panel = begun(room)
    room.type("Søvnen")
    panel.topic.flush()
    room.page.session.undo.stack.undo()
    assert room.record.disagreements == ()
    assert room.page.panel is None


def named(room: Room, stops: int) -> list[str]:
    """Where Tab goes from the topic."""
    room.widget("run.disagreement.topic").setFocus()
    found = []
    for _ in range(stops):
        room.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        found.append(focus.objectName().removeprefix("run.disagreement."))
    return found


def test_tab_goes_as_the_eye_does_also_through_what_came_later(room: Room) -> None:
    panel = begun(room)
    say_more(room, "Hun spiser", "Hun tegner")
    room.widget("run.disagreement.topic").setFocus()
    room.type("Søvnen")
    panel.topic.flush()
    QTest.mouseClick(panel.rows.add, Qt.MouseButton.LeftButton)
    first, second, third = (str(s.id) for s in room.record.statements)
    rows = [f"position.{n}.{part}" for n in range(3) for part in ("person", "text", "remove")]
    readers = [f"audiences.{a.value}" for a in Audience]
    boxes = [f"about.{one}" for one in (first, second, third)]
    way = [*rows, "position.add", "status", *readers, *boxes, "new", "remove"]
    assert named(room, len(way)) == way
    QTest.mouseClick(panel.rows.rows[1].remove, Qt.MouseButton.LeftButton)
    way = [*rows[:6], *way[9:]]
    assert named(room, len(way)) == way


def test_a_tick_leaves_the_boxes_where_they_are(room: Room) -> None:
    panel = begun(room)
    say_more(room, "Hun spiser", "Hun tegner")
    panel.topic.setFocus()
    room.type("Søvnen")
    panel.topic.flush()
    third = room.record.statements[2].id
    box = room.widget(f"run.disagreement.about.{third}")
    QApplication.processEvents()
    places = [one.y() for one in panel.about.boxes]
    box.setFocus()
    room.press(Qt.Key.Key_Space)
    QApplication.processEvents()
    (matter,) = room.record.disagreements
    assert matter.about == (room.record.statements[0].id, third)
    assert box.hasFocus()
    assert [one.y() for one in panel.about.boxes] == places == sorted(places)


def test_half_a_topic_is_kept_when_the_step_is_left(room: Room) -> None:
    begun(room)
    room.type("Halvt")
    room.press(Qt.Key.Key_2, CTRL)
    assert [m.topic for m in room.record.disagreements] == ["Halvt"]


def test_a_card_kept_back_lends_neither_its_words_nor_more_readers(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.page.capture.choose_speaker(room.made.people["Line"])
    say(room, "Hun bor hos mormor")
    (said,) = room.record.statements
    only = EditStatement(said.id, {"only_to": (room.made.people["Line"],)})
    room.page.session.do(only, "Kun til Line")
    card(room, 0).setFocus()
    room.press(Qt.Key.Key_D, CTRL)
    write(room, "run.disagreement.position.0.text", "Sådan ser jeg det")
    room.press(Qt.Key.Key_Escape)
    (matter,) = room.record.disagreements
    assert "mormor" not in matter.topic
    assert matter.audiences == frozenset()


def test_a_narrower_card_ticked_later_narrows_it(room: Room) -> None:
    begun(room)
    room.type("Søvnen")
    say_to_professionals = {"audiences": frozenset({Audience.PROFESSIONAL})}
    panel = room.page.panel
    assert isinstance(panel, DisagreementPanel)
    panel.leave()
    (said,) = room.record.statements
    room.page.session.do(EditStatement(said.id, say_to_professionals), "Kun fagfolk")
    panel.audiences.chosen.emit(frozenset({Audience.FAMILY, Audience.PROFESSIONAL}))
    (matter,) = room.record.disagreements
    assert matter.audiences == {Audience.PROFESSIONAL}
    assert panel.audiences.value() == {Audience.PROFESSIONAL}

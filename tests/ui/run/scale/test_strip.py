"""The drawn scale: what it shows, what it says, and what it keeps to itself until all have answered."""

from __future__ import annotations

import re
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.pages.made_up import NOW
from tests.ui.run.conftest import Room
from tests.ui.run.scale.making import add_scale, rate, reveal, scale_of, strip_of, told
from tvaer.ids import Id
from tvaer.services.commands import AddScale, EditScale, Rate
from tvaer.terms import Audience, ScaleKind
from tvaer.ui.run.scale.sight import FOR_ALL, for_all, rounds_before, sight_of
from tvaer.ui.run.scale.strip import ScaleStrip
from tvaer.ui.theme import apply_theme


def filled(room: Room) -> Id:
    scale = add_scale(room)
    for who, score in (("Alma", 3), ("Line", 4), ("Jonas", 6), ("Mette", 4)):
        rate(room, scale, who, score)
    rate(room, scale, "Jeppe", None)
    return scale


def at_the_meeting_before(room: Room, **values: object) -> Id:
    """An opened scale of the earlier meeting about Alma."""
    scale = room.window.bridge.new_id()
    row = {
        "meeting_id": room.made.held, "case_id": room.made.alma, "step": "step1", "revealed": True,
        "kind": ScaleKind.ZERO_TO_TEN, "question": "hvor godt  går det i skolen?",
    }  # fmt: skip
    session = room.page.session
    session.do_quietly(AddScale(scale, row | values))
    session.do_quietly(Rate(scale, room.made.people["Alma"], {"score": 2, "audiences": FOR_ALL}))
    return scale


def picture(strip: ScaleStrip) -> QImage:
    return strip.grab().toImage()


def test_an_opened_scale_says_its_range_every_mark_and_who_would_not_say(room: Room) -> None:
    scale = filled(room)
    reveal(room, scale)
    strip = strip_of(room, scale)
    assert strip.head.text() == "Fra 3 til 6"
    spoken = strip.accessibleDescription()
    for words in ("Alma: 3", "Line: 4", "Jonas: 6", "Mette: 4", "Vil ikke sætte tal: Jeppe"):
        assert words in spoken
    assert "0: vil slet ikke af sted" in spoken
    assert strip.line.accessibleDescription() == spoken


def test_before_it_is_opened_no_number_is_shown_or_told_or_painted(room: Room) -> None:
    at_the_meeting_before(room)
    scale = filled(room)
    strip = strip_of(room, scale)
    assert strip.head.text() == "5 af 7 har svaret"
    told_words = " ".join(told(strip)).replace("5 af 7", "").replace("0: vil", "").replace("10: gl", "")
    assert re.findall(r"\d", told_words) == []
    before = picture(strip)
    rate(room, scale, "Alma", 9)
    strip.show_scale(room.record, scale_of(room, scale))
    QApplication.processEvents()
    assert picture(strip) == before
    reveal(room, scale)
    strip.show_scale(room.record, scale_of(room, scale))
    QApplication.processEvents()
    assert picture(strip) != before


def test_hiding_the_numbers_again_takes_them_from_everywhere(room: Room) -> None:
    scale = filled(room)
    reveal(room, scale)
    strip = strip_of(room, scale)
    assert "Alma: 3" in strip.accessibleDescription()
    room.page.session.do_quietly(EditScale(scale, {"revealed": False}))
    strip.show_scale(room.record, scale_of(room, scale))
    assert "Alma: 3" not in " ".join(told(strip))


def test_the_same_number_from_all_is_said_as_one(room: Room) -> None:
    scale = add_scale(room)
    for who in ("Alma", "Line"):
        rate(room, scale, who, 7)
    reveal(room, scale)
    assert strip_of(room, scale).head.text() == "Alle på 7"


def test_the_ruler_has_five_numbers_and_says_that_one_is_best(room: Room) -> None:
    scale = add_scale(room, kind=ScaleKind.RULER, low="trives", high="har det svært")
    rate(room, scale, "Alma", 2)
    reveal(room, scale)
    sight = sight_of(room.record, scale_of(room, scale))
    assert list(sight.numbers) == [1, 2, 3, 4, 5]
    assert sight.ends == ("1: trives", "5: har det svært", "1 er bedst")


def test_who_wrote_the_number_down_does_not_read_it_twice(room: Room) -> None:
    scale = add_scale(room, low="0: det kan ikke blive ved", high="10 er helt trygt")
    assert sight_of(room.record, scale_of(room, scale)).ends == (
        "0: det kan ikke blive ved",
        "10 er helt trygt",
    )
    scale = add_scale(room, low="00 er ingenting", high="1 ven")
    assert sight_of(room.record, scale_of(room, scale)).ends == ("0: 00 er ingenting", "10: 1 ven")


def test_the_earlier_meetings_marks_are_faint_and_dated(room: Room) -> None:
    earlier = at_the_meeting_before(room)
    scale = filled(room)
    reveal(room, scale)
    record = room.record
    assert [s.id for s in rounds_before(record, scale_of(room, scale))] == [earlier]
    strip = strip_of(room, scale)
    assert "Tidligere, 12. november 2026: Alma: 2" in strip.accessibleDescription()
    assert "Alma: 2" in strip.line.toolTip()
    assert "Stiplet: 12. november 2026" in strip.notes.text()


def test_a_ruler_and_a_scale_are_never_set_beside_each_other(room: Room) -> None:
    earlier = at_the_meeting_before(room, kind=ScaleKind.RULER)
    scale = filled(room)
    room.page.session.do_quietly(EditScale(scale, {"repeats_id": earlier, "revealed": True}))
    assert rounds_before(room.record, scale_of(room, scale)) == ()
    assert "Tidligere" not in strip_of(room, scale).accessibleDescription()


def test_an_earlier_scale_that_was_never_opened_stays_hidden(room: Room) -> None:
    at_the_meeting_before(room, revealed=False)
    scale = filled(room)
    reveal(room, scale)
    assert rounds_before(room.record, scale_of(room, scale)) == ()


def test_the_table_screen_leaves_out_marks_not_meant_for_all(room: Room) -> None:
    scale = add_scale(room)
    rate(room, scale, "Line", 4)
    rate(room, scale, "Mette", 9, audiences=frozenset({Audience.PROFESSIONAL}))
    reveal(room, scale)
    strip = strip_of(room, scale, big=True, wanted=for_all)
    words = " ".join(told(strip))
    assert "Line: 4" in words
    assert "Mette" not in words
    assert "9" not in words


def test_people_can_be_called_something_else(room: Room) -> None:
    scale = filled(room)
    reveal(room, scale)
    strip = strip_of(room, scale, naming=lambda _record, _person: "En ved bordet")
    assert "Alma" not in strip.accessibleDescription()
    strip.set_naming(lambda record, person: record.person_name(person))
    assert "Alma Birk Sørensen: 3" in strip.accessibleDescription()


def test_arrow_keys_read_the_marks_one_by_one(room: Room) -> None:
    scale = filled(room)
    reveal(room, scale)
    line = strip_of(room, scale).line
    read = []
    for _ in range(5):
        QTest.keyClick(line, Qt.Key.Key_Right)
        read.append(line.read)
    assert sorted(set(read)) == ["Alma: 3", "Jonas: 6", "Line: 4", "Mette: 4"]
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_no_marker_is_clipped_or_covers_another(room: Room) -> None:
    at_the_meeting_before(room)
    scale = filled(room)
    for who in ("Sara", "Amina"):
        rate(room, scale, who, 10)
    reveal(room, scale)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for width, percent in ((1200, 100), (600, 100), (320, 100), (640, 200)):
        apply_theme(app, "light", percent)
        line = strip_of(room, scale, width).line
        areas = [area for _, area in line.markers()]
        assert len(areas) == 7
        assert all(line.rect().toRectF().contains(area) for area in areas), width
        assert not any(one.intersects(two) for i, one in enumerate(areas) for two in areas[i + 1 :]), width


def test_without_a_scale_it_says_so(room: Room) -> None:
    strip = ScaleStrip(room.window.page)
    strip.show_scale(room.record, None)
    assert strip.question.text() == "Ingen skala endnu"
    assert strip.line.isHidden()


def test_later_meetings_are_not_shown_as_earlier(room: Room) -> None:
    scale = filled(room)
    reveal(room, scale)
    clock = room.window.context.clock
    clock.set(NOW + timedelta(days=30))  # type: ignore[attr-defined]
    later = at_the_meeting_before(room)
    record = room.record
    assert later in [s.id for s in record.earlier_scales]
    assert rounds_before(record, scale_of(room, scale)) == ()

"""Very long cards: no more is measured than is seen, and what did not change costs nothing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize

from tests.ui.table_screen.conftest import Table
from tvaer.services.commands import EditStatement
from tvaer.ui.table_screen.measure import Layouts, TableLook
from tvaer.ui.table_screen.pieces import MOST_PARTS, Piece, Words, card_pieces, leaves
from tvaer.ui.table_screen.words import CardText

MANY_LINES = "\n".join(f"linje {number}" for number in range(5000))
MANY_WORDS = ("ord og mange flere ord " * 900)[:20_000]


def shown(pieces: list[Piece]) -> list[str]:
    return [part.layout.text() for piece in pieces for part in piece.parts if isinstance(part, Words)]


def test_a_very_long_card_is_measured_no_further_than_a_page_each_time(table: Table) -> None:
    table.part.toggle()
    table.window.resize(1366, 768)
    layouts = table.window.surface.layouts
    table.say("lille")
    table.window.grab()
    for number, text in enumerate((MANY_LINES, MANY_WORDS, "x" * 20_000, "\n" * 5000 + "slut")):
        before = layouts.made
        table.say(text)
        table.window.grab()
        assert layouts.made - before <= 3 * MOST_PARTS
        assert sum(len(kept) for kept in layouts.texts) < 16_000
        before = layouts.made
        table.say(f"det næste {number}")
        table.window.grab()
        assert layouts.made - before <= 1  # its words; whose it is stood there before


def test_words_that_are_seen_no_more_are_not_kept(table: Table) -> None:
    table.part.toggle()
    said = table.say("kun et øjeblik")
    table.window.grab()
    assert "kun et øjeblik" in table.window.surface.layouts.texts
    table.do(EditStatement(said, {"audiences": frozenset()}))
    table.window.grab()
    assert "kun et øjeblik" not in table.window.surface.layouts.texts
    table.part.blank()
    assert table.window.surface.layouts.texts == ()


def test_a_card_longer_than_a_page_loses_no_word_on_its_pages_until_it_says_so() -> None:
    look = TableLook("light", QSize(1366, 768), Layouts())
    text = " ".join(f"ord{number}" for number in range(60))
    pieces = card_pieces(look, CardText(text), 0, 300, 300)
    assert len(pieces) > 1 and "".join(shown(pieces)) == text
    assert [piece.begins for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.ends for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert all(piece.height <= 300 for piece in pieces)
    long = card_pieces(look, CardText(text * 30), 0, 300, 300)
    assert len(long) == MOST_PARTS and all(piece.height <= 300 for piece in long)
    assert shown(long)[-1] == "… resten står i referatet"


def test_a_page_has_whole_cards_and_a_long_card_its_own_from_its_beginning() -> None:
    def card(number: int, *heights: int) -> list[Piece]:
        last = len(heights) - 1
        return [Piece(h, (), number, not at, not at, at == last) for at, h in enumerate(heights)]

    newest_first = [card(3, 20), card(2, 90, 40), card(1, 50), card(0, 50)]
    pages = leaves(newest_first, 0, 100, 10, 9)
    assert [[(piece.card, piece.height) for piece in page] for page in pages] == [
        [(3, 20)], [(2, 90)], [(2, 40)], [(1, 50)], [(0, 50)],
    ]  # fmt: skip
    assert leaves([card(1, 40), card(0, 60)], 0, 100, 10, 0) == [[*card(0, 60), *card(1, 40)]]


def test_cards_that_are_pages_away_are_not_measured() -> None:
    asked: list[int] = []

    def cards() -> Iterator[list[Piece]]:
        for number in range(99, -1, -1):
            asked.append(number)
            yield [Piece(40, (), number)]

    leaves(cards(), 0, 100, 10, 0)
    assert len(asked) <= 6

"""A meeting with invented words in every column of the board."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.run.conftest import Room
from tvaer.ids import Id
from tvaer.services.commands import AddDisagreement, AddStatement
from tvaer.snapshots import Statement
from tvaer.terms import Audience, StatementKind
from tvaer.ui.run.board.board_page import BoardPage
from tvaer.ui.run.board.card import BoardCard
from tvaer.ui.run.board.part import BoardPart

W, S, P, E = (
    StatementKind.WORRY,
    StatementKind.STRENGTH,
    StatementKind.PROPOSAL,
    StatementKind.EXPLANATION,
)
SAID = (
    ("absent", "Fjorten fraværsdage siden august.", W, "worries", "past_harm", ""),
    ("tired", "Mange skift gør hende træt.", W, "worries", "complicating", ""),
    ("sleep", "Hun sover uroligt om søndagen.", W, "worries", "complicating", ""),
    ("draws", "I værkstedet tegner hun længe.", S, "works", "strength", ""),
    ("quiet", "Et roligt bord ved vinduet.", P, "must_happen", "", "step4"),
    ("noise", "Maven gør ondt, når det larmer.", E, "understanding", "cognition", ""),
)


@dataclass
class Table:
    """The open board, its statements by a short name, and the disagreement on it."""

    room: Room
    part: BoardPart
    ids: dict[str, Id]
    seen: Id

    @property
    def board(self) -> BoardPage:
        assert self.part.board is not None
        return self.part.board

    def card(self, name: str) -> BoardCard:
        card = self.board.card(self.ids[name])
        assert card is not None
        return card

    def said(self, name: str) -> Statement:
        """The statement as the store has it."""
        return next(s for s in self.room.record.statements if s.id == self.ids[name])

    def order(self, column: str) -> list[str]:
        """The short names of a column's cards, from the top, as they lie on screen."""
        names = {card_id: name for name, card_id in self.ids.items()}
        body = self.board.columns[column].body
        cards = sorted(body.cards, key=lambda card: card.y())
        return [names[card.card_id] for card in cards if card.card_id in names]

    def focus(self, name: str) -> BoardCard:
        card = self.card(name)
        card.setFocus()
        return card

    def drag(self, name: str, to: QPoint) -> None:
        """Drags a card with the mouse to a global point."""
        card = self.card(name)
        grip = QPoint(20, 12)
        QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=grip)
        for share in (0.2, 0.6, 1.0):
            start = card.mapToGlobal(grip)
            QTest.mouseMove(card, card.mapFromGlobal(start + (to - start) * share))
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=card.mapFromGlobal(to))


def fill_table(room: Room) -> Table:
    session = room.page.session
    seats = session.record.participants
    ids: dict[str, Id] = {}
    for number, (name, text, kind, column, sub, kept) in enumerate(SAID):
        ids[name] = uuid4()
        values = {
            "meeting_id": room.meeting,
            "case_id": session.default_case,
            "step": "step1",
            "text": text,
            "kind": kind,
            "speaker_id": seats[number % len(seats)].person_id,
            "column": column,
            "sub": sub,
            "kept_for": kept,
            "audiences": frozenset({Audience.FAMILY}),
        }
        session.do_quietly(AddStatement(ids[name], values))
    seen = uuid4()
    values = {
        "meeting_id": room.meeting,
        "topic": "Hvad det mest handler om",
        "audiences": frozenset(Audience),
    }
    session.do_quietly(AddDisagreement(seen, values))
    room.page.go_to("step2")
    part = next(part for part in room.page.parts if isinstance(part, BoardPart))
    return Table(room, part, ids, seen)

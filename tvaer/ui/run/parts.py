"""The parts of the run view, in the order in which they are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tvaer.ui.run.announcements import Announcements
from tvaer.ui.run.board.part import BoardPart
from tvaer.ui.run.cards.acts import CardPart
from tvaer.ui.run.cards.chain import ChainPart
from tvaer.ui.run.cards.disagreement import DisagreementPart
from tvaer.ui.run.cards.drag import DragPart
from tvaer.ui.run.cards.parking import ParkingPart
from tvaer.ui.run.close.part import ClosePart
from tvaer.ui.run.course.people_part import PeoplePart
from tvaer.ui.run.course.round_part import RoundPart
from tvaer.ui.run.course.talk_part import TalkPart
from tvaer.ui.run.course.time_part import TimePart
from tvaer.ui.run.notes import NotesPart
from tvaer.ui.run.onward.late import LatePart
from tvaer.ui.run.onward.own_half import OwnHalfPart
from tvaer.ui.run.onward.part import OnwardPart
from tvaer.ui.run.part import RunPart
from tvaer.ui.run.scale.part import ScalePart
from tvaer.ui.run.spelling_names import SpellingNames
from tvaer.ui.run.voice.part import VoicePart
from tvaer.ui.table_screen.part import TableScreenPart

if TYPE_CHECKING:
    from tvaer.ui.run.run_view import RunPage


def make_parts(page: RunPage) -> tuple[RunPart, ...]:
    """Every part, bound to this run view."""
    return (
        SpellingNames(page),
        NotesPart(page),
        *_of_cards(page),
        VoicePart(page),
        ClosePart(page),
        LatePart(page),
        OwnHalfPart(page),
        OnwardPart(page),
        ScalePart(page),
        TimePart(page),
        TalkPart(page),
        PeoplePart(page),
        RoundPart(page),
        BoardPart(page),
        TableScreenPart(page),
        Announcements(page),
    )


def _of_cards(page: RunPage) -> tuple[RunPart, ...]:
    """What can be done with something said."""
    acts = CardPart(page)
    return acts, DragPart(page, acts), ChainPart(page), DisagreementPart(page), ParkingPart(page)

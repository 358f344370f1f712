"""The tint, ink and icon of each column: those of the design for the known ones, the next ones for others."""

from __future__ import annotations

from collections.abc import Sequence

from tvaer.terms import BoardColumn
from tvaer.ui.run.board.places import ELSEWHERE
from tvaer.ui.theme import theme
from tvaer.ui.theme.tokens import Tint

_KNOWN: dict[str, str] = {
    BoardColumn.WORRIES: "worry",
    BoardColumn.WORKS: "works",
    BoardColumn.MUST_HAPPEN: "next",
    BoardColumn.UNDERSTANDING: "understand",
}
_ICONS = ("flag", "leaf", "pin", "target", "link")
"""For columns of a municipality's own, in order; their names tell them apart."""


def looks_of(columns: Sequence[str]) -> dict[str, Tint]:
    """The look of each column id, in the order of the board. Tints that the board does not use come first."""
    tints = theme().tokens.board
    used = [_KNOWN[column] for column in columns if column in _KNOWN]
    spare = [name for name in tints if name not in used] + list(tints)
    found: dict[str, Tint] = {}
    others = 0
    for column in columns:
        if column in _KNOWN:
            found[column] = tints[_KNOWN[column]]
        elif column == ELSEWHERE:
            found[column] = Tint("sunken", "text", "circle-help")
        else:
            tint = tints[spare[others % len(spare)]]
            found[column] = Tint(tint.tint, tint.ink, _ICONS[others % len(_ICONS)])
            others += 1
    return found

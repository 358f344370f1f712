"""Text measured for the table screen: only as much as can be seen, and never twice.

Whoever writes may paste thousands of lines into one card. The laptop has to go on answering its keys, so no
more is laid out than a page shows, and a card that did not change costs nothing when the next one comes.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextLayout

from tvaer.ui.theme import Shade
from tvaer.ui.theme.wall import WallLook
from tvaer.ui.widgets.label import lay_out

MOST_LINES = 40
"""Lines that even a large screen shows of one text; what comes after them would lie below its edge."""

_Key = tuple[str, int, str, int | None, float]


class Layouts:
    """The layouts of one scene, kept for the next one. Words that are no longer seen are not kept."""

    def __init__(self) -> None:
        self._now: dict[_Key, QTextLayout] = {}
        self._before: dict[_Key, QTextLayout] = {}
        self.made = 0
        """How many texts have been measured so far: what the changes have cost."""

    def begin(self) -> None:
        """A scene is about to be made."""
        self._before, self._now = self._now, {}

    def end(self) -> None:
        """It is made; what it did not use is forgotten."""
        self._before = {}

    def clear(self) -> None:
        """Forget every word."""
        self._now, self._before = {}, {}

    @property
    def texts(self) -> tuple[str, ...]:
        """The words that are kept."""
        return tuple(text for text, *_ in self._now)

    def get(self, look: WallLook, text: str, width: int, role: str, weight: int | None) -> QTextLayout:
        """Text broken for a width, measured once."""
        key = (text, width, role, weight, look.factor)
        found = self._now.get(key) or self._before.get(key)
        if found is None:
            found = lay_out(text, look.font(role, weight), width, look.line(role))
            self.made += 1
        self._now[key] = found
        return found


class TableLook(WallLook):
    """The look of the table screen, with the layouts that are kept from the scene before."""

    def __init__(self, shade: Shade, size: QSize, layouts: Layouts | None = None) -> None:
        super().__init__(shade, size)
        self.layouts = layouts or Layouts()


def words(
    look: TableLook, text: str, width: int, role: str = "projector_body", weight: int | None = None
) -> QTextLayout:
    """Text broken for a width, no further than any screen shows."""
    return look.layouts.get(look, _within(look, text, width, MOST_LINES, role), width, role, weight)


def first_lines(
    look: TableLook,
    text: str,
    width: int,
    lines: int,
    role: str = "projector_body",
    weight: int | None = None,
) -> tuple[QTextLayout, str]:
    """The first `lines` lines of a text, and what is left of it."""
    near = _within(look, text, width, lines, role)
    layout = look.layouts.get(look, near, width, role, weight)
    count, whole = layout.lineCount(), len(near) == len(text)
    if count <= lines and whole:
        return layout, ""
    # the last line of what was measured may end in the middle of a word
    keep = min(lines, count if whole else max(1, count - 1))
    shown, later = near, ""
    if keep < count:
        cut = 2 * layout.lineAt(keep).textStart()  # Qt counts in halves of UTF-16
        raw = near.encode("utf-16-le", "surrogatepass")
        shown, later = (part.decode("utf-16-le", "surrogatepass") for part in (raw[:cut], raw[cut:]))
    return look.layouts.get(look, shown.rstrip("\n"), width, role, weight), later + text[len(near) :]


def short(
    look: TableLook, text: str, width: int, lines: int, role: str, weight: int | None = None
) -> QTextLayout:
    """At most `lines` lines of a text; "…" where it goes on."""
    layout, left = first_lines(look, text, width, lines, role, weight)
    if not left:
        return layout
    return look.layouts.get(look, layout.text()[:-2].rstrip() + "…", width, role, weight)


def _within(look: WallLook, text: str, width: int, lines: int, role: str) -> str:
    """So much of a text as may stand on one line more than `lines`."""
    thinnest = max(1, look.width(look.font(role), "i"))
    near = text[: (lines + 1) * max(1, width // thinnest + 1)]
    return "\n".join(near.split("\n", lines + 1)[: lines + 1])

"""Setting text: runs become words, words become lines that fit a width.

Lines break at blanks only (so that no hyphen or blank is invented), inside a word only when it is wider than
the column. Right-to-left words are put in the order they stand on paper.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tvaer.documents.blocks import Run, Weight
from tvaer.documents.pdf.fonts import Glyph, PaperFont, clean, font, split_by_font


@dataclass(frozen=True, slots=True)
class Style:
    """Size and leading in points, gray from 0 (black) to 1."""

    size: float
    leading: float
    gray: float = 0.07


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one font inside a word. `width` in 1/1000 em; `glyphs` where the font was shaped."""

    font: PaperFont
    text: str
    width: float
    glyphs: tuple[Glyph, ...] = ()
    rtl: bool = False


Word = tuple[Piece, ...]
"""A word without blanks inside. An empty tuple stands for a forced line break."""


@dataclass(frozen=True, slots=True)
class Segment:
    """What is shown in one go, from left to right."""

    font: PaperFont
    text: str
    width: float
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line, its width in 1/1000 em, and whether it is set from the right."""

    segments: tuple[Segment, ...]
    width: float
    rtl: bool = False


@lru_cache(maxsize=20_000)
def _pieces(text: str, weight: Weight, uncovered: str) -> Word:
    return tuple(_piece(face, part) for face, part in split_by_font(text, weight, uncovered))


def forget_words() -> None:
    """Lets go of remembered words: what people said does not stay in memory longer than a document takes."""
    _pieces.cache_clear()
    split_by_font.cache_clear()


def _piece(face: PaperFont, text: str) -> Piece:
    if not face.shapes:
        return Piece(face, text, face.measure(text))
    glyphs = face.shape(text)
    rtl = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    return Piece(face, text, sum(glyph.advance for glyph in glyphs), glyphs, rtl)


def words(runs: Iterable[Run], uncovered: str) -> list[Word]:
    """The words of the runs in order; a word may reach over runs."""
    found: list[Word] = []
    glue = False
    for run in runs:
        for number, row in enumerate(clean(run.text).split("\n")):
            if number:
                found.append(())
                glue = False
            if row[:1] == " ":
                glue = False
            for part in filter(None, row.split(" ")):
                pieces = _pieces(part, run.weight, uncovered)
                if glue and found:
                    found[-1] += pieces
                elif pieces:
                    found.append(pieces)
                glue = False
            glue = bool(row) and row[-1] != " "
    return found


def break_lines(found: Sequence[Word], width: float, *, open_end: bool = False) -> list[TextLine]:
    """Lines no wider than `width` (1/1000 em). A text without words gives one empty line.

    `open_end`: the last line ends with a blank too (what follows on paper is beside it).
    """
    blank = font(Weight.REGULAR).measure(" ")
    rtl = _right_to_left(found)
    rows: list[tuple[list[Word], bool]] = []
    row: list[Word] = []
    used = 0.0
    for word in found:
        if not word:
            rows.append((row, False))
            row, used = [], 0.0
            continue
        wide = sum([piece.width for piece in word])
        if row and used + blank + wide > width:
            rows.append((row, True))
            row, used = [], 0.0
        while wide > width:
            head, word = _cut(word, width)
            if not word:
                word = head
                break
            rows.append(([head], False))
            wide = sum([piece.width for piece in word])
        used += wide + (blank if row else 0)
        row.append(word)
    rows.append((row, open_end))
    return [_line(row, soft, rtl) for row, soft in rows]


def _right_to_left(found: Sequence[Word]) -> bool:
    if not any(piece.rtl for word in found for piece in word):
        return False
    for word in found:
        for piece in word:
            for char in piece.text:
                kind = unicodedata.bidirectional(char)
                if kind in ("L", "R", "AL"):
                    return kind != "L"
    return False


def _cut(word: Word, width: float) -> tuple[Word, Word]:
    """The longest beginning of a word that fits (at least one character), and the rest."""
    head: list[Piece] = []
    used = 0.0
    for number, piece in enumerate(word):
        if used + piece.width <= width:
            head.append(piece)
            used += piece.width
            continue
        count = _fitting(piece, width - used, force=not head)
        first = (_piece(piece.font, piece.text[:count]),) if count else ()
        rest = (_piece(piece.font, piece.text[count:]),) if count < len(piece.text) else ()
        return (*head, *first), (*rest, *word[number + 1 :])
    return word, ()


def _fitting(piece: Piece, room: float, *, force: bool) -> int:
    text = piece.text
    count = 0
    used = 0.0
    while count < len(text):
        end = count + 1
        while end < len(text) and _belongs(text[end - 1], text[end]):
            end += 1
        used += (
            _piece(piece.font, text[count:end]).width if piece.glyphs else piece.font.measure(text[count:end])
        )
        if used > room and (count or not force):
            break
        count = end
    return count


def _belongs(before: str, char: str) -> bool:
    return (
        bool(unicodedata.combining(char))
        or "\u200d" in (before, char)
        or unicodedata.category(char) in ("Mn", "Sk")
    )


def _line(row: Sequence[Word], soft: bool, rtl: bool) -> TextLine:
    """`soft`: the line ends at a blank of the text, which is kept for readers that copy the text."""
    plain = font(Weight.REGULAR)
    if row and len({piece.font for word in row for piece in word}) == 1 and not row[0][0].font.shapes:
        return _even_line(row, soft, rtl)
    items: list[Piece] = []
    for number, word in enumerate(row):
        if number:
            items.append(_blank_between(row[number - 1][-1], word[0]))
        items.extend(word)
    width = sum(item.width for item in items)
    if not any(item.rtl for item in items):
        if soft:
            items.append(Piece(plain, " ", plain.measure(" ")))
        return TextLine(_segments(items), width, rtl)
    segments = _reordered(items, rtl)
    if soft:
        segments.append(Segment(plain, " ", plain.measure(" ")))
    return TextLine(tuple(segments), width, rtl)


def _even_line(row: Sequence[Word], soft: bool, rtl: bool) -> TextLine:
    """Nearly every line: one font, nothing shaped."""
    face = row[0][0].font
    text = " ".join(["".join([piece.text for piece in word]) for word in row])
    width = sum([piece.width for word in row for piece in word]) + face.measure(" ") * (len(row) - 1)
    return TextLine((Segment(face, text + " " if soft else text, width),), width, rtl)


def _blank_between(before: Piece, after: Piece) -> Piece:
    if before.rtl and after.rtl and before.font is after.font:
        return _piece(after.font, " ")
    face = font(Weight.REGULAR) if after.font.shapes else after.font
    return Piece(face, " ", face.measure(" "))


def _segments(items: Sequence[Piece]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for item in items:
        last = segments[-1] if segments else None
        if last is not None and last.font is item.font and not item.glyphs and not last.glyphs:
            segments[-1] = Segment(last.font, last.text + item.text, last.width + item.width)
        else:
            segments.append(Segment(item.font, item.text, item.width, item.glyphs))
    return tuple(segments)


def _reordered(items: list[Piece], rtl: bool) -> list[Segment]:
    """Stretches against the line's direction are turned round.

    No `ActualText` beside them: extractors turn right-to-left text themselves, and would turn that once more.
    """
    if rtl:
        turned = _stretches(items, lambda piece: not piece.rtl and piece.text.strip() != "")
        return _merged([part for row, keep in reversed(turned) for part in (row if keep else row[::-1])])
    segments: list[Segment] = []
    for stretch, turn in _stretches(items, lambda piece: piece.rtl):
        segments += _merged(stretch[::-1]) if turn else _segments(stretch)
    return segments


def _merged(order: Sequence[Piece]) -> list[Segment]:
    """Shaped pieces of one font beside each other as one segment."""
    segments: list[Segment] = []
    for piece in order:
        last = segments[-1] if segments else None
        if last is not None and last.font is piece.font and last.glyphs and piece.glyphs:
            width, glyphs = last.width + piece.width, last.glyphs + piece.glyphs
            segments[-1] = Segment(last.font, piece.text + last.text, width, glyphs)
        else:
            segments.append(Segment(piece.font, piece.text, piece.width, piece.glyphs))
    return segments


def _stretches(items: list[Piece], belongs: Callable[[Piece], bool]) -> list[tuple[list[Piece], bool]]:
    """Longest stretches that begin and end with a piece that belongs; blanks and digits may be inside."""
    marks = [belongs(item) for item in items]
    for number, item in enumerate(items):
        if not marks[number] and _between(items, marks, number, item):
            marks[number] = True
    found: list[tuple[list[Piece], bool]] = []
    for item, mark in zip(items, marks, strict=True):
        if found and found[-1][1] == mark:
            found[-1][0].append(item)
        else:
            found.append(([item], mark))
    return found


def _between(items: list[Piece], marks: list[bool], number: int, item: Piece) -> bool:
    if any(unicodedata.bidirectional(char) == "L" for char in item.text):
        return False
    if not (number and marks[number - 1]):
        return False
    for later in range(number + 1, len(items)):
        if marks[later]:
            return True
        if any(unicodedata.bidirectional(char) == "L" for char in items[later].text):
            return False
    return False

"""The fonts of paper, their fallbacks, and shaping of scripts whose letters change with their neighbours.

Source Sans 3 carries Latin, Greek and Cyrillic; Noto fonts what else is there. What no font carries is
named by its code point. Every font is read once per process, and only when a text needs it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import uharfbuzz  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from tvaer.documents.blocks import Weight
from tvaer.paths import resource

_FILES = {
    Weight.REGULAR: "SourceSans3_400Regular",
    Weight.SEMIBOLD: "SourceSans3_600SemiBold",
    Weight.BOLD: "SourceSans3_700Bold",
    Weight.ITALIC: "SourceSans3_400Regular_Italic",
}
_FALLBACKS = ("NotoSans_400Regular", "NotoSansArabic_400Regular", "NotoEmoji_400Regular")
_SHAPED = frozenset(_FALLBACKS[1:])
_PRIVATE = 0xF0000
"""Shaped glyphs get private characters from here on, one for each glyph and text it stands for."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shaped glyph: its (perhaps private) character, and its advance and offset in 1/1000 em."""

    char: str
    advance: float
    width: float
    dx: float
    dy: float


class PaperFont(TTFont):
    """A font that tells readers which characters each glyph stands for, ligatures and emoji included."""

    def __init__(self, name: str) -> None:
        super().__init__(name, str(resource(f"fonts/{name}.ttf")))
        self.shapes = name in _SHAPED
        self.covered: frozenset[str] = frozenset(map(chr, self.face.charToGlyph)) | {"\u00a0"}
        self.widths: dict[int, float] = self.face.charWidths
        self._spelled: dict[int, str] = {}
        self._codes: dict[tuple[int, str], int] = {}
        self._shaper: Any = None

    def measure(self, text: str) -> float:
        """Width of an unshaped text in 1/1000 em."""
        widths = self.widths
        default = float(self.face.defaultWidth or 0)
        return sum([widths.get(ord(char), default) for char in text])

    def shape(self, text: str) -> tuple[Glyph, ...]:
        """The glyphs of one run of text, from left to right as they stand on paper."""
        if self._shaper is None:
            with open(resource(f"fonts/{self.fontName}.ttf"), "rb") as file:
                self._shaper = uharfbuzz.Font(uharfbuzz.Face(file.read()))
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self._shaper, buffer, {})
        starts = [*sorted({info.cluster for info in buffer.glyph_infos}), len(text)]
        ends = dict(pairwise(starts))
        scale = 1000 / self._shaper.face.upem
        carriers = _carriers(buffer)
        glyphs = []
        for number, (info, position) in enumerate(
            zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ):
            cluster = text[info.cluster : ends[info.cluster]] if number == carriers[info.cluster] else ""
            char, width = self._private(info.codepoint, cluster, scale)
            glyphs.append(
                Glyph(
                    char,
                    position.x_advance * scale,
                    width,
                    position.x_offset * scale,
                    position.y_offset * scale,
                )
            )
        return tuple(glyphs)

    def _private(self, glyph: int, cluster: str, scale: float) -> tuple[str, float]:
        code = self._codes.get((glyph, cluster))
        if code is None:
            code = self._codes[glyph, cluster] = _PRIVATE + len(self._codes)
            self.face.charToGlyph[code] = glyph
            self.widths[code] = self._shaper.get_glyph_h_advance(glyph) * scale
            self._spelled[code] = cluster
        return chr(code), self.widths[code]

    def addObjects(self, doc: Any) -> None:
        """As ReportLab does, with an own character map: theirs ends at U+FFFF and at one character."""
        state = self.state[doc]
        state.frozen = 1
        face: Any = self.face
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            base = b"".join((SUBSETN(number), b"+", face.name, face.subfontNameX)).decode("ascii")
            entry: Any = pdfdoc.PDFTrueTypeFont()
            entry.Name = internal
            entry.BaseFont = base
            entry.FirstChar = 0
            entry.LastChar = len(subset) - 1
            entry.Widths = pdfdoc.PDFArray([self.widths.get(code, face.defaultWidth) for code in subset])
            cmap = pdfdoc.PDFStream(content=self._character_map(base, subset), filters=[pdfdoc.PDFZCompress])
            entry.ToUnicode = doc.Reference(cmap, f"toUnicodeCMap:{base}")
            entry.FontDescriptor = face.addSubsetObjects(doc, base, subset)
            doc.Reference(entry, internal)
            doc.idToObject["BasicFonts"].dict[internal] = entry
        del self.state[doc]

    def _character_map(self, name: str, subset: list[int]) -> str:
        pairs = [
            f"<{index:02X}> <{self._spelling(code).encode('utf-16-be').hex().upper()}>"
            for index, code in enumerate(subset)
            if code
        ]
        parts = [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo",
            f"<< /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def\n/CMapName /{name} def",
            "/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange",
        ]
        for start in range(0, len(pairs), 100):
            chunk = pairs[start : start + 100]
            parts += [f"{len(chunk)} beginbfchar", *chunk, "endbfchar"]
        parts.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
        return "\n".join(parts)

    def _spelling(self, code: int) -> str:
        if code < _PRIVATE:
            return chr(code)
        return self._spelled[code]


def _carriers(buffer: Any) -> dict[int, int]:
    """For each cluster the glyph that stands for its text: the widest (the others are marks)."""
    widest: dict[int, tuple[int, int]] = {}
    for number, (info, position) in enumerate(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)):
        if info.cluster not in widest or position.x_advance > widest[info.cluster][0]:
            widest[info.cluster] = (position.x_advance, number)
    return {cluster: number for cluster, (_, number) in widest.items()}


@cache
def _font(name: str) -> PaperFont:
    return PaperFont(name)


def font(weight: Weight) -> PaperFont:
    """The paper font of that weight."""
    return _font(_FILES[weight])


_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile("[\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u2060\u00ad\ufe0e\ufe0f\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2066\u2067\u2068\u2069"
)
_JOINERS = frozenset("\u200c\u200d\ufe0f")


def clean(text: str) -> str:
    """The text in composed form, line breaks kept, every other control character a blank."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _BLANKS.sub(" ", _CONTROL.sub(" ", unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=4096)
def split_by_font(text: str, weight: Weight, uncovered: str) -> tuple[tuple[PaperFont, str], ...]:
    """The text in pieces, each with the font that shows it; what no font shows is named by `uncovered`."""
    first = font(weight)
    if first.covered.issuperset(text):
        return ((first, text),)
    pieces: list[tuple[PaperFont, str]] = []
    for char in text:
        found, shown = _font_for(char, first, pieces[-1][0] if pieces else None, uncovered)
        if not shown:
            continue
        if pieces and pieces[-1][0] is found:
            pieces[-1] = (found, pieces[-1][1] + shown)
        else:
            pieces.append((found, shown))
    return tuple(pieces)


def _font_for(char: str, first: PaperFont, before: PaperFont | None, uncovered: str) -> tuple[PaperFont, str]:
    if char in _JOINERS and before is not None and before.shapes:
        return before, char
    if char in _INVISIBLE:
        return first, ""
    if unicodedata.combining(char) and before is not None and char in before.covered:
        return before, char
    if char in first.covered:
        return first, char
    for name in _FALLBACKS:
        fallback = _font(name)
        if char in fallback.covered:
            return fallback, char
    return first, uncovered.replace("%1", f"{ord(char):04X}")

"""How each content block looks: blocks become strips. One function per kind of block, found in a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tvaer.documents import blocks as b
from tvaer.documents.pdf.strips import (
    BLACK,
    GRAY,
    Boxes,
    Gap,
    Row,
    Ruled,
    SetCell,
    SetLine,
    Signing,
    Strip,
    set_lines,
)
from tvaer.documents.pdf.structure import Element
from tvaer.documents.pdf.text import Style

# Sizes of design/tokens (print_*), in points.
BODY = Style(10.1, 13.5)
SMALL = Style(9.4, 12.0, 0.2)
SUBTITLE = Style(12.0, 16.5, 0.2)
HEADINGS = {1: Style(20.2, 25.5), 2: Style(11.6, 15.0), 3: Style(10.1, 13.5)}
TABLE_HEAD = Style(9.4, 12.0)
LABEL = Style(10.1, 13.5, 0.27)
TONES = {b.Tone.BODY: BODY, b.Tone.SMALL: SMALL, b.Tone.SUBTITLE: SUBTITLE}

NAME_WIDTH, ASIDE_WIDTH, GUTTER = 87.0, 82.0, 9.0


@dataclass(slots=True)
class Layout:
    """Makes strips of blocks, and their structure elements below `root`. `width` in points."""

    root: Element
    width: float
    uncovered: str

    def strips(self, blocks: tuple[b.Block, ...]) -> list[Strip]:
        """The blocks as strips, in order."""
        found: list[Strip] = []
        for block in blocks:
            found += _LAYOUTS[type(block)](self, block)
        return found

    def set(
        self, runs: b.Runs, style: Style, width: float, element: Element | None, **how: Any
    ) -> list[SetLine]:
        """The runs as lines."""
        return set_lines(runs, style, width, element, self.uncovered, **how)

    def heading(self, block: b.Heading) -> list[Strip]:
        style = HEADINGS[block.level]
        weight = b.Weight.SEMIBOLD if block.level == 1 else b.Weight.BOLD
        number = f"{block.number}\u00a0 " if block.number else ""
        aside = self.width * 0.25 if block.aside else 0.0
        element = self.root.add(f"H{block.level}")
        lines = self.set((b.Run(number + block.text, weight),), style, self.width - aside, element)
        cells = [SetCell(0, self.width - aside, lines)]
        if block.aside:
            words = self.set(b.plain(block.aside), TABLE_HEAD, aside, self.root.add("P"), above=2.4)
            cells.append(SetCell(self.width - aside, aside, words, b.Align.RIGHT))
        return [
            Row(
                before={1: 0.0, 2: 12.0, 3: 8.0}[block.level],
                keep=True,
                cells=cells,
                pad_bottom={1: 0.0, 2: 3.0, 3: 1.0}[block.level],
                bookmark=(block.text, block.level - 1),
            )
        ]

    def paragraph(self, block: b.Paragraph) -> list[Strip]:
        style = TONES[block.tone]
        lines = self.set(block.runs, style, self.width, self.root.add("P"))
        return [Row(cells=[SetCell(0, self.width, lines)], pad_bottom=3.0, keep=block.keep_with_next)]

    def key_values(self, block: b.KeyValues) -> list[Strip]:
        label, gap = 69.0, 24.0
        half = (self.width - gap) / 2
        rows: list[Strip] = []
        count = len(block.pairs)
        for start in range(0, count, 2):
            cells = []
            for number, (key, value) in enumerate(block.pairs[start : start + 2]):
                element = self.root.add("P")
                x = number * (half + gap)
                name = self.set(b.plain(key), LABEL, label - 4, element, open_end=True)
                cells.append(SetCell(x, label - 4, name))
                text = self.set(b.plain(value), BODY, half - label, element)
                cells.append(SetCell(x + label, half - label, text))
            bottom = 1.5 if start + 2 < count else 6.0
            rows.append(Row(cells=cells, pad_top=1.5, pad_bottom=bottom, before=0.0 if start else 6.0))
        return rows

    def lines(self, block: b.Lines) -> list[Strip]:
        x = NAME_WIDTH + GUTTER
        width = self.width - x - GUTTER - ASIDE_WIDTH
        name: list[SetLine] = []
        if block.speaker:
            runs = (b.Run(block.speaker, b.Weight.SEMIBOLD),)
            name = self.set(runs, BODY, NAME_WIDTH, self.root.add("P"), open_end=True)
        again = Row(cells=[SetCell(0, NAME_WIDTH, name)]).as_artifact().cells if name else []
        items = self.root.add("L", numbering="None")
        rows: list[Strip] = []
        for number, line in enumerate(block.lines):
            body = items.add("LI").add("LBody")
            cells = [SetCell(0, NAME_WIDTH, name)] if not number and name else []
            words = self.set(b.plain(line.text), BODY, width, body.add("P"), open_end=bool(line.aside))
            aside = self._aside(line.aside, body)
            for remark in line.remarks:
                words += self.set(b.plain(remark), SMALL, width, body.add("P"), above=0.5)
            cells += [SetCell(x, width, words), *aside]
            rows.append(SpokenRow(cells=cells, pad_top=1.5, pad_bottom=1.5, speaker=again, named=not number))
        return rows

    def _aside(self, text: str, body: Element) -> list[SetCell]:
        if not text:
            return []
        runs = (b.Run(text, b.Weight.ITALIC),)
        lines = self.set(runs, SMALL, ASIDE_WIDTH, body.add("P"), above=0.7)
        return [SetCell(self.width - ASIDE_WIDTH, ASIDE_WIDTH, lines, b.Align.RIGHT)]

    def table(self, block: b.Table) -> list[Strip]:
        places = self._places(block.columns)
        table = self.root.add("Table")
        head_row = table.add("THead").add("TR")
        cells = []
        for column, (x, width) in zip(block.columns, places, strict=True):
            runs = (b.Run(column.head, b.Weight.BOLD),)
            lines = self.set(runs, TABLE_HEAD, width, head_row.add("TH", scope="Column"), open_end=True)
            cells.append(SetCell(x, width, lines if column.head else [], column.align))
        head = Row(cells=cells, pad_bottom=3.0, rule=BLACK, keep=True, width=self.width)
        again = head.as_artifact()
        body = table.add("TBody")
        rows: list[Strip] = [head]
        for row in block.rows:
            rows.append(self._table_row(block.columns, places, row, body.add("TR"), again))
        return rows

    def _table_row(
        self,
        columns: tuple[b.Column, ...],
        places: list[tuple[float, float]],
        row: tuple[b.Cell, ...],
        element: Element,
        head: Row,
    ) -> Row:
        cells = []
        for column, (x, width), parts in zip(columns, places, row, strict=True):
            datum = element.add("TD")
            lines: list[SetLine] = []
            for number, part in enumerate(parts):
                gap = 1.0 if number else 0.0
                lines += self.set(
                    part.runs, TONES[part.tone], width, datum.add("P"), above=gap, open_end=True
                )
            cells.append(SetCell(x, width, lines, column.align))
        return Row(cells=cells, pad_top=3.0, pad_bottom=3.5, rule=GRAY, head=head, width=self.width)

    def _places(self, columns: tuple[b.Column, ...]) -> list[tuple[float, float]]:
        """Left edge and text width of each column."""
        left = self.width - sum(column.width for column in columns)
        shares = sum(column.share for column in columns if not column.width) or 1
        places = []
        x = 0.0
        for number, column in enumerate(columns):
            width = column.width or left * column.share / shares
            last = number == len(columns) - 1
            places.append((x, width if last else width - 7.5))
            x += width
        return places

    def bullets(self, block: b.BulletList) -> list[Strip]:
        items = self.root.add("L", numbering="Disc")
        rows: list[Strip] = []
        for text in block.items:
            item = items.add("LI")
            bullet = self.set(b.plain("•"), BODY, 10, item.add("Lbl"), open_end=True)
            lines = self.set(b.plain(text), BODY, self.width - 12, item.add("LBody"))
            cells = [SetCell(0, 10, bullet), SetCell(12, self.width - 12, lines)]
            rows.append(Row(cells=cells, pad_bottom=1.5 if text is not block.items[-1] else 4.0))
        return rows

    def write_lines(self, block: b.WriteLines) -> list[Strip]:
        return [Ruled(width=self.width, keep=number < block.count - 1) for number in range(block.count)]

    def signatures(self, block: b.Signatures) -> list[Strip]:
        gap, in_row = 24.0, 3
        rows: list[Strip] = []
        for start in range(0, len(block.names), in_row):
            width = (self.width - gap * (in_row - 1)) / in_row
            cells = []
            for number, name in enumerate(block.names[start : start + in_row]):
                lines = self.set(b.plain(name), TABLE_HEAD, width, self.root.add("P"))
                cells.append(SetCell(number * (width + gap), width, lines))
            rows.append(Signing(cells=cells))
        return _kept(rows)

    def check_boxes(self, block: b.CheckBoxes) -> list[Strip]:
        choices = [f"☐\u00a0{choice}" for choice in (*block.choices, block.other) if choice]
        half = self.width * 0.42
        room = 99.0 if block.other else 0.0
        left = self.set(b.plain(block.hint), BODY, half, self.root.add("P"))
        ticks = b.plain("\u00a0\u00a0\u00a0 ".join(choices))
        right = self.set(ticks, BODY, self.width - half - room, self.root.add("P"))
        cells = [SetCell(0, half, left), SetCell(half, self.width - half - room, right, b.Align.RIGHT)]
        write = self.width - room + 4
        return [TickRow(cells=cells, pad_bottom=6.0, keep=True, write_at=write, write_width=room - 4)]

    def box_grid(self, block: b.BoxGrid) -> list[Strip]:
        gap, pad = 7.5, 9.0
        outer = (self.width - gap) / 2
        rows = []
        for start in range(0, len(block.boxes), 2):
            cells = []
            for number, box in enumerate(block.boxes[start : start + 2]):
                title = (b.Run(box.title, b.Weight.BOLD),)
                lines = self.set(title, Style(10.9, 14.0), outer - 2 * pad, self.root.add("H3"))
                lines += self.set(b.plain(box.question), SMALL, outer - 2 * pad, self.root.add("P"))
                cells.append(SetCell(number * (outer + gap) + pad, outer - 2 * pad, lines))
            rows.append(cells)
        return [Boxes(rows=rows, lines=block.lines, gap=gap, pad=pad)]

    def spacer(self, block: b.Spacer) -> list[Strip]:
        return [Gap(points=block.points)]

    def keep_together(self, block: b.KeepTogether) -> list[Strip]:
        return _kept(self.strips(block.blocks))


@dataclass(slots=True)
class SpokenRow(Row):
    """A row of something said; the speaker is named again when it comes first on a page."""

    speaker: list[SetCell] | None = None
    named: bool = False

    def at_top(self) -> Row:
        """The row as it stands first on a page."""
        if self.named or not self.speaker:
            return self
        return replace(self, cells=[*self.speaker, *self.cells], named=True)

    def force_split(self, room: float) -> tuple[Strip, Strip] | None:
        parts = Row.force_split(self, room)
        if parts is None:
            return None
        lower = parts[1]
        assert isinstance(lower, SpokenRow)
        lower.named = bool(lower.cells[0].lines) and lower.cells[0].x == 0
        return parts


@dataclass(slots=True)
class TickRow(Row):
    """Choices to tick, and a line to write another one on."""

    write_at: float = 0.0
    write_width: float = 0.0

    def draw(self, canvas: Any, left: float, top: float, height: float) -> None:
        Row.draw(self, canvas, left, top, height)
        if self.write_width <= 0:
            return
        with canvas.artifact():
            canvas.rule(left + self.write_at, top - 11.5, self.write_width, 0.56, 0.53)


def _kept(strips: list[Strip]) -> list[Strip]:
    for strip in strips[:-1]:
        strip.keep = True
    return strips


_LAYOUTS: dict[type, Callable[[Layout, Any], list[Strip]]] = {
    b.Heading: Layout.heading,
    b.Paragraph: Layout.paragraph,
    b.KeyValues: Layout.key_values,
    b.Lines: Layout.lines,
    b.Table: Layout.table,
    b.BulletList: Layout.bullets,
    b.WriteLines: Layout.write_lines,
    b.Signatures: Layout.signatures,
    b.CheckBoxes: Layout.check_boxes,
    b.BoxGrid: Layout.box_grid,
    b.Spacer: Layout.spacer,
    b.KeepTogether: Layout.keep_together,
}

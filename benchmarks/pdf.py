"""Minutes of five pages, tagged, beside the same text set by ReportLab alone (limit: twice its time)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID
from xml.sax.saxutils import escape

from benchmarks import child
from benchmarks.figure import Figure
from tvaer.documents import DocumentKind, make
from tvaer.documents import blocks as b
from tvaer.documents.audience import visible
from tvaer.documents.builders.minutes import build
from tvaer.documents.builders.shared import Source
from tvaer.documents.words import words
from tvaer.method.loader import available_methods
from tvaer.method.model import Method
from tvaer.paths import resource, resources_folder
from tvaer.snapshots import (
    Agreement,
    Case,
    Goal,
    Letterhead,
    MeetingHead,
    MeetingRecord,
    Need,
    Participant,
    Person,
    Statement,
)
from tvaer.terms import Audience, Basis, Function, Perspective, StatementKind

_MOMENT = datetime(2026, 11, 12, 12, tzinfo=UTC)
_LETTERHEAD = Letterhead("Fjordby Kommune", "Lyngbakkeskolen")
_PLAIN_FONTS = {
    "Plain": "SourceSans3_400Regular",
    "Plain-B": "SourceSans3_700Bold",
    "Plain-I": "SourceSans3_400Regular_Italic",
}
_ALL = frozenset({Audience.FAMILY, Audience.PROFESSIONAL})
_TEXT = (
    "Om morgenen står hun klar med jakke på, men når vi når til døren, sætter hun sig ned og siger, "
    "at maven gør ondt. "
    "Det er blevet oftere siden efterårsferien, og hun vil helst have, at vi går sammen hele vejen ind."
)


def _id(number: int) -> UUID:
    return UUID(int=number)


def five_pages(statements: int = 50) -> MeetingRecord:
    """A meeting of five steps whose minutes fill five pages."""
    people = {
        _id(n): Person(_id(n), f"Person{n} Efternavn", Function.PROFESSIONAL, "Pædagog") for n in range(1, 9)
    }
    said = tuple(
        Statement(
            _id(1000 + n),
            f"step{1 + n * 5 // statements}",
            _TEXT[: 60 + n * 37 % (len(_TEXT) - 60)],
            StatementKind.WORRY,
            _id(1 + n % 8),
            basis=Basis.SEEN,
            audiences=_ALL,
        )
        for n in range(statements)
    )
    needs = tuple(Need(_id(2000 + n), _TEXT[:70], audiences=_ALL) for n in range(3))
    goals = tuple(Goal(_id(3000 + n), _TEXT[:60], needs[n].id, audiences=_ALL) for n in range(3))
    agreed = tuple(
        Agreement(_id(4000 + n), _TEXT[:80], _id(1), (_id(2),), goals[n % 3].id, audiences=_ALL)
        for n in range(8)
    )
    return MeetingRecord(
        head=MeetingHead(_id(1), "Netværksmøde", starts=_MOMENT, place="Lokale 2.14", purpose=_TEXT),
        cases=(Case(_id(9), "Alma", school_class="3.B"),),
        participants=tuple(
            Participant(_id(100 + n), key, person.name, person.function, Perspective.SCHOOL, person.role)
            for n, (key, person) in enumerate(people.items())
        ),
        people=people,
        statements=said,
        needs=needs,
        goals=goals,
        agreements=agreed,
    )


def _blocks(record: MeetingRecord, method: Method) -> tuple[b.Block, ...]:
    """What the minutes of the record consist of."""
    seen = visible(record, Audience.PROFESSIONAL)
    return build(Source(seen, method, _LETTERHEAD, Audience.PROFESSIONAL, words("da"))).blocks


def _plain(blocks: tuple[b.Block, ...]) -> bytes:
    """The same text as ReportLab sets it by itself: paragraphs, tables, head and foot; no tags."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

    if "Plain" not in pdfmetrics.getRegisteredFontNames():
        for name, file in _PLAIN_FONTS.items():
            pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{file}.ttf"))))
        pdfmetrics.registerFontFamily("Plain", "Plain", "Plain-B", "Plain-I", "Plain-B")
    style = ParagraphStyle("body", fontName="Plain", fontSize=10.1, leading=13.5, spaceAfter=3)
    bold = ParagraphStyle("bold", parent=style, fontName="Plain-B")

    def flow(block: b.Block) -> Iterator[Flowable]:
        match block:
            case b.Heading():
                yield Paragraph(escape(f"{block.number} {block.text} {block.aside}"), bold)
            case b.Paragraph():
                yield Paragraph("".join(escape(run.text) for run in block.runs), style)
            case b.KeyValues():
                yield Table([[key, value] for key, value in block.pairs])
            case b.Lines():
                for number, line in enumerate(block.lines):
                    name = "" if number else f"<b>{escape(block.speaker)}</b> "
                    yield Paragraph(f"{name}{escape(line.text)} <i>{escape(line.aside)}</i>", style)
            case b.Table():
                rows = [[cell_of(cell) for cell in row] for row in block.rows]
                heads = [Paragraph(escape(column.head), bold) for column in block.columns]
                yield Table([heads, *rows], repeatRows=1)

    def cell_of(cell: b.Cell) -> list[Flowable]:
        return [Paragraph("".join(escape(run.text) for run in part.runs), style) for part in cell]

    def furniture(canvas: Any, _document: Any) -> None:
        canvas.setFont("Plain", 9.4)
        canvas.drawString(51, 800, "Fortroligt. Udgave til fagpersoner.")
        canvas.drawString(51, 30, f"Side {canvas.getPageNumber()}")

    out = BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4, initialFontName="Plain")
    document.build([part for block in blocks for part in flow(block)], furniture, furniture)
    return out.getvalue()


def _timed(act: Callable[[int], object], rounds: int) -> float:
    """Median milliseconds of the rounds; the first is not counted (fonts are read)."""
    act(0)
    spent = []
    for number in range(1, rounds + 1):
        started = perf_counter()
        act(number)
        spent.append((perf_counter() - started) * 1000)
    return median(spent)


def measure(rounds: int = 7) -> dict[str, float]:
    """Milliseconds for the minutes and for the same text set plainly, and the pages of the minutes."""
    from pypdf import PdfReader

    record = five_pages()
    method: Method = available_methods(resources_folder() / "methods").get("five_steps")

    def minutes(number: int) -> bytes:
        """Each round has texts of its own, so that no remembered word width helps."""
        fresh = tuple(replace(item, text=item.text.replace(" ", f"{number} ")) for item in record.statements)
        return make(
            DocumentKind.MINUTES,
            replace(record, statements=fresh),
            method,
            _LETTERHEAD,
            Audience.PROFESSIONAL,
            "da",
            _MOMENT + timedelta(seconds=number),
        )

    def plain(number: int) -> bytes:
        fresh = tuple(replace(item, text=item.text.replace(" ", f"{number} ")) for item in record.statements)
        return _plain(_blocks(replace(record, statements=fresh), method))

    pages = len(PdfReader(BytesIO(minutes(1))).pages)
    return {"minutes_ms": _timed(minutes, rounds), "plain_ms": _timed(plain, rounds), "pages": pages}


def measure_once(rounds: int) -> dict[str, Any]:
    """`measure` for a process of its own."""
    return dict(measure(rounds))


def figures(rounds: int = 7) -> tuple[Figure, ...]:
    """The figure of the minutes, measured in a process of its own."""
    told = child.run(measure_once, rounds=rounds)
    return (
        Figure(
            "minutes",
            f"minutes of {told['pages']} pages, tagged",
            told["minutes_ms"],
            "ms",
            told["plain_ms"],
            "plain ReportLab, same text",
            allowed_ratio=2.0,
            details=told,
        ),
    )


if __name__ == "__main__":
    print(measure())

"""A ReportLab canvas that writes tagged pages, and a PDF file that archives and screen readers accept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from tvaer.documents.pdf.metadata import TAGS, Stamp, colour_profile, set_info, xmp
from tvaer.documents.pdf.structure import Element, StructureWriter
from tvaer.documents.pdf.text import Segment, TextLine

_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


def _escaped(data: bytes) -> str:
    """The bytes as the inside of a PDF string, one character a byte."""
    return data.decode("latin-1").translate(_ESCAPES)


class TaggedCatalog(pdfdoc.PDFCatalog):
    """A catalog with an output intent (what the colours mean)."""

    __NoDefault__: list[str] = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents"]  # noqa: RUF012
    __Refs__: list[str] = [  # noqa: RUF012
        key for key in pdfdoc.PDFCatalog.__NoDefault__ if key not in ("MarkInfo", "Lang")
    ]


class TaggedPage(pdfdoc.PDFPage):
    """A page that knows its place in the structure tree."""

    __NoDefault__: list[str] = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]  # noqa: RUF012

    def check_format(self, document: Any) -> None:
        """Compresses the content without ReportLab's detour over ASCII."""
        page: Any = self
        page.Contents = pdfdoc.PDFStream(content=page.stream.encode("latin-1"), filters=[pdfdoc.PDFZCompress])
        super().check_format(document)


class TaggedDocument(pdfdoc.PDFDocument):
    """Writes the file itself, because the standards want a line end before each `endstream`."""

    def __init__(self, language: str, stamp: Stamp) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=TAGS[language])
        catalog = TaggedCatalog()
        catalog.__dict__.update(vars(self)["Catalog"].__dict__)
        self.Catalog: Any = catalog
        self._catalog: Any = catalog
        self._timeStamp: Any = stamp

    def format(self) -> bytes:
        """The whole file. Its identifier is the digest of its content, so equal content gives equal bytes."""
        out = bytearray(b"%PDF-1.7\n%\x93\x8c\x8b\x9e\n")
        writer: Any = self
        root, info = writer.Reference(self.Catalog), writer.Reference(self.info)
        offsets: list[int] = []
        while len(offsets) + 1 in self.numberToId:
            number = len(offsets) + 1
            entry = self.idToObject[self.numberToId[number]]
            body: bytes = pdfdoc.format(entry, self, 1).rstrip(b"\n")
            if body.endswith(b"endstream"):
                body = body[:-9] + b"\nendstream"
            offsets.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        mark = hashlib.sha256(out).hexdigest()[:32].encode()
        out += b"trailer\n<< /Size %d /Root %s /Info %s /ID [<%s><%s>] >>\nstartxref\n%d\n%%%%EOF\n" % (
            len(offsets) + 1,
            root.format(self),
            info.format(self),
            mark,
            mark,
            start,
        )
        return bytes(out)


class TaggedCanvas(Canvas):
    """Everything drawn here is either content of a structure element or an artifact."""

    def __init__(self, title: str, language: str, moment: datetime) -> None:
        self._stamp = Stamp(moment)
        # The first font must be one that is embedded: ReportLab names it in every page's preamble.
        super().__init__(BytesIO(), pagesize=A4, pageCompression=1, invariant=1)
        self._doc: Any = TaggedDocument(language, self._stamp)
        self._language = language
        self._title = title
        self.root = Element("Document")
        self._pages: list[TaggedPage] = []
        self._marks = 0
        self._code: list[str]
        self._preamble = "1 0 0 1 0 0 cm"
        self._bookmarks = 0
        self._named = ("", 0.0)

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to the element."""
        element.kids.append((len(self._pages), self._marks))
        self._code.append(f"/{element.tag} <</MCID {self._marks}>> BDC")
        self._marks += 1
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside is decoration or repetition; screen readers pass it by."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self._code.append("EMC")

    def text_line(self, line: TextLine, x: float, y: float, size: float, gray: float) -> None:
        """One line of text, its baseline beginning at (x, y)."""
        code = self._code
        turned = False
        code.append(f"BT {gray:g} g 1 0 0 1 {x:.2f} {y:.2f} Tm")
        self._named = ("", 0.0)
        for segment in line.segments:
            if turned and not segment.glyphs:
                segment = self._marks_after(segment, size)
            self._segment(segment, size)
            turned = bool(segment.glyphs)
        code.append("ET")

    def _marks_after(self, segment: Segment, size: float) -> Segment:
        """Shows the marks and blanks that follow right-to-left text one by one; returns the rest.

        Extractors turn text round until the next letter comes, and what is shown in one go as one.
        """
        text = segment.text
        while text and not text[0].isalpha():
            self._named = ("", 0.0)
            self._segment(Segment(segment.font, text[0], 0.0), size)
            text = text[1:]
        self._named = ("", 0.0)
        return Segment(segment.font, text, segment.width)

    def _segment(self, segment: Segment, size: float) -> None:
        if segment.glyphs:
            self._shaped(segment, size)
            return
        for subset, data in segment.font.splitString(segment.text, self._doc):
            self._font_for(segment, subset, size)
            self._code.append(f"({_escaped(data)}) Tj")

    def _font_for(self, segment: Segment, subset: int, size: float) -> None:
        """Names the font only when it changes: extractors take a new font for a new run of text."""
        name = segment.font.getSubsetInternalName(subset, self._doc)
        if self._named != (name, size):
            self._named = (name, size)
            self._code.append(f"{name} {size:g} Tf")

    def _shaped(self, segment: Segment, size: float) -> None:
        """Glyphs with their own advances and offsets: kerned in a TJ array, raised with Ts."""
        late = rise = 0.0
        for glyph in segment.glyphs:
            ((subset, data),) = segment.font.splitString(glyph.char, self._doc)
            self._font_for(segment, subset, size)
            if glyph.dy != rise:
                rise = glyph.dy
                self._code.append(f"{rise * size / 1000:.3f} Ts")
            before = -(glyph.dx + late)
            self._code.append(f"[{before:.2f} ({_escaped(data)})] TJ" if before else f"({_escaped(data)}) Tj")
            late = glyph.advance - glyph.width - glyph.dx
        if rise:
            self._code.append("0 Ts")
        if late:
            self._code.append(f"[{-late:.2f}] TJ")

    def rule(self, x: float, y: float, width: float, thickness: float, gray: float) -> None:
        """A horizontal line (inside an artifact)."""
        self._code.append(f"{gray:g} G {thickness:g} w {x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S")

    def frame(self, x: float, y: float, width: float, height: float, radius: float) -> None:
        """A rounded rectangle (inside an artifact); (x, y) is its lower left corner."""
        self._code.append("0.07 G 0.75 w")
        self.roundRect(x, y, width, height, radius, stroke=1, fill=0)

    def bookmark(self, title: str, level: int, y: float) -> None:
        """An entry in the outline that leads to height `y` of this page."""
        key = f"h{self._bookmarks}"
        self._bookmarks += 1
        self.bookmarkHorizontalAbsolute(key, y)
        self.addOutlineEntry(title, key, level, False)

    def showPage(self) -> None:
        """Ends the page."""
        base: Any = self
        page: Any = TaggedPage()
        page.pagewidth, page.pageheight = A4
        page.setCompression(1)
        page.StructParents = len(self._pages)
        page.Tabs = pdfdoc.PDFName("S")
        page.setStream([self._preamble, *self._code, " "])
        base._setColorSpace(page)
        base._setExtGState(page)
        base._setXObjects(page)
        base._setShadingUsed(page)
        base._setAnnotations(page)
        self._doc.addPage(page)
        self._pages.append(page)
        self._marks = 0
        base._startPage()

    def finish(self) -> bytes:
        """The finished file."""
        document = self._doc
        catalog: Any = document.Catalog
        catalog.StructTreeRoot = StructureWriter(document, list(self._pages)).write(self.root)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        packet: Any = pdfdoc.PDFStream(content=xmp(self._title, self._language, self._stamp), filters=[])
        packet.dictionary["Type"] = pdfdoc.PDFName("Metadata")
        packet.dictionary["Subtype"] = pdfdoc.PDFName("XML")
        catalog.Metadata = document.Reference(packet)
        catalog.OutputIntents = pdfdoc.PDFArray([self._output_intent()])
        set_info(document.info, self._title)
        data: bytes = document.GetPDFData(self)
        return data

    def _output_intent(self) -> pdfdoc.PDFDictionary:
        profile: Any = pdfdoc.PDFStream(content=colour_profile(), filters=[pdfdoc.PDFZCompress])
        profile.dictionary["N"] = 3
        return pdfdoc.PDFDictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFA1",
                "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
                "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
                "DestOutputProfile": self._doc.Reference(profile),
            }
        )

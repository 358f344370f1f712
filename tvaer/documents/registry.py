"""Which documents there are: each kind with its builder, the versions it is made in, and its file word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tvaer.documents.blocks import Document
from tvaer.documents.builders import agenda, minutes
from tvaer.documents.builders.shared import Source
from tvaer.documents.kinds import DocumentKind
from tvaer.terms import Audience


class Format(StrEnum):
    """What kind of file a document becomes."""

    PDF = "pdf"


Builder = Callable[[Source], Document]
Renderer = Callable[[Document, datetime], bytes]


@dataclass(frozen=True, slots=True)
class Entry:
    """`versions`: the audiences it is made for; where it is the same for all, the first stands for all."""

    build: Builder
    versions: tuple[Audience, ...]
    same_for_all: bool = False


DOCUMENTS: dict[DocumentKind, Entry] = {
    DocumentKind.AGENDA: Entry(agenda.build, (Audience.FAMILY,), same_for_all=True),
    DocumentKind.MINUTES: Entry(minutes.build, (Audience.PROFESSIONAL, Audience.FAMILY)),
}


def _pdf(document: Document, moment: datetime) -> bytes:
    from tvaer.documents.pdf.renderer import render

    return render(document, moment)


RENDERERS: dict[Format, Renderer] = {Format.PDF: _pdf}

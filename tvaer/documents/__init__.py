"""Documents on paper: snapshot → what the audience may see → builder → typed blocks → renderer.

Light to import; ReportLab is loaded by the first document.
"""

from __future__ import annotations

from datetime import date, datetime

from tvaer.documents.files import save
from tvaer.documents.kinds import DocumentKind
from tvaer.documents.steps import MeetingMethod
from tvaer.documents.words import words
from tvaer.snapshots import Letterhead, MeetingRecord
from tvaer.terms import Audience

__all__ = ["DocumentKind", "file_name", "make", "offered", "save"]


def offered(kind: DocumentKind) -> tuple[Audience, ...]:
    """The versions this document can be made in."""
    from tvaer.documents.registry import DOCUMENTS

    return DOCUMENTS[kind].versions


def make(
    kind: DocumentKind,
    record: MeetingRecord,
    method: MeetingMethod,
    letterhead: Letterhead,
    audience: Audience,
    language: str,
    moment: datetime,
) -> bytes:
    """The document as PDF bytes, the same for the same arguments. `moment` (aware): when it is made.

    Raises ValueError for a version the document is not made in, a language without words, a naive moment.
    """
    from tvaer.documents.audience import visible
    from tvaer.documents.builders.shared import Source
    from tvaer.documents.registry import DOCUMENTS, RENDERERS, Format

    if moment.tzinfo is None:
        raise ValueError("the moment of making must be aware")
    entry = DOCUMENTS[kind]
    reader = entry.versions[0] if entry.same_for_all else audience
    if reader not in entry.versions:
        raise ValueError(f"{kind} is not made for {reader}")
    source = Source(visible(record, reader), method, letterhead, reader, words(language))
    return RENDERERS[Format.PDF](entry.build(source), moment)


def file_name(kind: DocumentKind, day: date | None, audience: Audience | None, language: str = "da") -> str:
    """»referat 2026-11-12 familie.pdf«: tells nobody whose meeting it was; every system accepts it."""
    said = words(language)
    version = said(f"version_{audience}") if audience is not None and len(offered(kind)) > 1 else ""
    parts = [said(f"file_{kind}"), day.isoformat() if day else "", version]
    return " ".join(filter(None, parts)) + ".pdf"

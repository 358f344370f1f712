"""Reading a PDF back: its words as extractors find them, and every byte it holds, decompressed."""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO
from typing import Any

import pikepdf
from pypdf import PdfReader


def flat(text: str) -> str:
    """Composed form, every run of white space one blank."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def text_of(data: bytes) -> str:
    """All words of the document."""
    return flat(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages))


def pages_of(data: bytes) -> list[str]:
    return [flat(page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


def everything_in(data: bytes) -> str:
    """Words, metadata, bookmarks, structure and raw objects, all streams decompressed."""
    found = [text_of(data), data.decode("latin-1")]
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in pdf.objects:
            found += _strings(thing)
            if isinstance(thing, pikepdf.Stream):
                raw = thing.read_bytes()
                found += [
                    raw.decode("latin-1"),
                    raw.decode("utf-8", "ignore"),
                    raw.decode("utf-16-be", "ignore"),
                ]
        with pdf.open_outline() as outline:
            found += [entry.title for entry in _walk(list(outline.root))]
    return "\n".join(found)


def _walk(entries: list[Any]) -> list[Any]:
    return [deeper for entry in entries for deeper in [entry, *_walk(list(entry.children))]]


def _strings(thing: Any) -> list[str]:
    if isinstance(thing, pikepdf.String):
        return [str(thing)]
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return [text for key in thing.keys() for text in _shallow(thing[key])]  # noqa: SIM118
    return []


def _shallow(thing: Any) -> list[str]:
    return [str(thing)] if isinstance(thing, pikepdf.String) else []

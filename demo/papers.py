"""Whether the saved minutes say what they must, and nothing of what they must not."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demo.acts.documents import Saved
from demo.reading import Node, items, mapping


@dataclass(frozen=True)
class Finding:
    """A text of `expected.versions` that is missing or that should not be there; told by its source's id."""

    file: str
    version: str
    list: str
    source: str
    place: int


@dataclass(frozen=True)
class Checked:
    """`faults` make the run fail; `not_asked` rest on what the program cannot hold yet."""

    faults: list[Finding]
    not_asked: list[Finding]
    asked: int


def check(folder: Path, documents: list[Saved], meetings: list[dict[str, Node]], held: set[str]) -> Checked:
    """Looks into every saved minutes for the texts its meeting expects in that version."""
    faults: list[Finding] = []
    not_asked: list[Finding] = []
    asked = 0
    for saved in documents:
        meeting = next((m for m in meetings if str(m.get("id")) == saved.meeting), None)
        if saved.kind != "minutes" or meeting is None:
            continue
        version = _version(meeting, saved.version)
        text = text_of(folder / saved.file)
        for place, one in enumerate(items(version, "must_contain")):
            finding = Finding(saved.file, saved.version, "must_contain", str(one.get("from")), place)
            if str(one.get("from")) not in held:
                not_asked.append(finding)
                continue
            asked += 1
            if not contains(text, one):
                faults.append(finding)
        for place, one in enumerate(items(version, "must_not_contain")):
            asked += 1
            if contains(text, one):
                faults.append(
                    Finding(saved.file, saved.version, "must_not_contain", str(one.get("from")), place)
                )
    return Checked(faults, not_asked, asked)


def _version(meeting: dict[str, Node], name: str) -> dict[str, Any]:
    return mapping(mapping(mapping(meeting.get("expected")).get("versions")).get(name))


def text_of(file: Path) -> str:
    """The words of a PDF in reading order, without what stands at the head and foot of each page."""
    from pypdf import PdfReader

    pages = [page.extract_text() or "" for page in PdfReader(file).pages]
    return flat(" ".join(_without_margins([page.splitlines() for page in pages])))


def _without_margins(pages: list[list[str]]) -> list[str]:
    """A line that stands on every page is the page's own; so is the one that counts the pages."""
    repeated = set.intersection(*(set(map(flat, page)) for page in pages)) if len(pages) > 1 else set()
    found = []
    for number, page in enumerate(pages, start=1):
        count = {f"{word} {number} {of} {len(pages)}" for word, of in (("side", "af"), ("page", "of"))}
        found += [line for line in page if flat(line) not in repeated and flat(line).casefold() not in count]
    return found


def flat(text: str) -> str:
    """NFC, and every run of white space as one blank."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def contains(text: str, wanted: dict[str, Node]) -> bool:
    sought = flat(str(wanted.get("text") or ""))
    if wanted.get("ignore_case") is True:
        return sought.casefold() in text.casefold()
    return sought in text

"""The PDF itself: tagged throughout, deterministic, whatever people write into it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.factories import ALL, LETTERHEAD, MOMENT, a_meeting, an_id, five_steps
from tests.documents.reading import flat, pages_of, text_of
from tvaer.documents import DocumentKind, make
from tvaer.snapshots import Agreement, Letterhead, MeetingRecord
from tvaer.terms import Audience


def _minutes(record: MeetingRecord, language: str = "da", audience: Audience = Audience.FAMILY) -> bytes:
    return make(DocumentKind.MINUTES, record, five_steps(), LETTERHEAD, audience, language, MOMENT)


def _tags(data: bytes) -> list[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            str(thing.S)[1:]
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/S" in thing and thing.get("/Type") == "/StructElem"
        ]


def _operations(page: pikepdf.Page) -> list[tuple[list[Any], str]]:
    return [(list(step.operands), str(step.operator)) for step in pikepdf.parse_content_stream(page)]


def test_the_same_arguments_give_the_same_bytes() -> None:
    record = a_meeting("Et ord", "مرحبا 🙂")
    assert _minutes(record) == _minutes(record)
    later = make(
        DocumentKind.MINUTES,
        record,
        five_steps(),
        LETTERHEAD,
        Audience.FAMILY,
        "da",
        MOMENT + timedelta(hours=1),
    )
    assert later != _minutes(record)


def test_all_content_is_tagged_or_an_artifact() -> None:
    data = _minutes(a_meeting(*["En sætning om noget. " * 30] * 12))
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) > 2
        for page in pdf.pages:
            depth = 0
            for operands, operator in _operations(page):
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                if operator in ("Tj", "TJ", "S", "f", "B"):
                    assert depth == 1, operands
            assert depth == 0


@pytest.mark.parametrize(("language", "tag"), [("da", "da-DK"), ("en", "en-GB")])
def test_it_says_what_it_is(language: str, tag: str) -> None:
    with pikepdf.open(BytesIO(_minutes(a_meeting("Et ord"), language))) as pdf:
        assert str(pdf.Root.Lang) == tag
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert "<pdfuaid:part>1</pdfuaid:part>" in packet
        assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in packet
        assert "2026-11-12T13:30:00+01:00" in packet
        with pdf.open_outline() as outline:
            first = outline.root[0]
            assert len(list(first.children)) >= 1


def test_every_stream_ends_with_a_line_end() -> None:
    data = _minutes(a_meeting("Et ord"))
    assert data.count(b"endstream") > 4
    assert data.count(b"endstream") == data.count(b"\nendstream")


@pytest.mark.parametrize(
    "text",
    [
        "Tallet er 5 < 10 & <b>ikke</b> &amp; fed",
        "„nå, har du heller ingen i dag?“ – sagde hun … »ja«",
        "René Güldner, Öberg, Łódź, Привет, Ελλάδα",
        "Hun hedder رانيا المصري, siger hun.",
        "مرحبا بكم في المدرسة",
        "Han smilede 🙂 og fiskede 🎣",
        "(parenteser) \\ og \\n omvendt skråstreg",
        "1. linje\n2. linje\r\n- en streg",
    ],
)
def test_words_come_back_as_they_were_written(text: str) -> None:
    assert flat(text) in text_of(_minutes(a_meeting(text)))


def test_what_no_font_shows_is_named() -> None:
    assert "kileskrift: [tegn U+12000] slut" in text_of(_minutes(a_meeting("kileskrift: 𒀀 slut")))
    assert "[character U+12000]" in text_of(_minutes(a_meeting("𒀀"), "en"))


def test_control_characters_become_blanks() -> None:
    assert "før efter" in text_of(_minutes(a_meeting("før\x07efter")))


def test_a_word_wider_than_the_page_is_broken_without_losing_a_letter() -> None:
    word = "".join(chr(97 + n % 26) for n in range(300))
    assert word in text_of(_minutes(a_meeting(word))).replace(" ", "")


def test_a_statement_longer_than_a_page_is_split_and_whole() -> None:
    text = " ".join(f"ord{number}" for number in range(1500))
    pages = pages_of(_minutes(a_meeting(text)))
    assert len(pages) > 1
    assert re.findall(r"ord\d+", " ".join(pages)) == text.split()


def test_a_table_over_pages_repeats_its_head_once_a_page() -> None:
    agreed = tuple(Agreement(an_id(4000 + n), f"Aftale nummer {n} " * 6, audiences=ALL) for n in range(60))
    data = _minutes(replace(a_meeting("Et ord"), agreements=agreed))
    pages = [page for page in pages_of(data) if "Aftale nummer" in page]
    assert len(pages) > 2
    assert all(page.count("Sammen med") == 1 for page in pages)
    assert _tags(data).count("TH") == 6
    assert _tags(data).count("TR") == 61


def test_pages_are_counted() -> None:
    pages = pages_of(_minutes(a_meeting(*["En sætning om noget. " * 30] * 12)))
    for number, page in enumerate(pages, start=1):
        assert f"Side {number} af {len(pages)}" in page


_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_ANY, _ANY)
def test_any_text_can_be_printed(one: str, two: str) -> None:
    """No text breaks a document or shows an empty box (glyph 0)."""
    data = _minutes(a_meeting(one, two))
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            for operands, operator in _operations(page):
                if operator == "Tj":
                    assert 0 not in bytes(operands[0])
                if operator == "TJ":
                    assert all(
                        0 not in bytes(part) for part in operands[0] if isinstance(part, pikepdf.String)
                    )


def test_a_long_letterhead_and_header_are_printed_whole() -> None:
    long = Letterhead(
        "Kommunen med det meget lange navn ved fjorden", "Skolen med det næsten lige så lange navn"
    )
    record = a_meeting("Et ord")
    data = make(DocumentKind.MINUTES, record, five_steps(), long, Audience.PROFESSIONAL, "da", MOMENT)
    words = text_of(data)
    assert "Fortroligt. Udgave til fagpersoner. Kun til dem, der har samtykke." in words
    assert f"{long.municipality} · {long.organisation}" in words


def test_numbers_of_agreements_stay_whole() -> None:
    agreed = tuple(Agreement(an_id(4000 + n), f"Aftale nummer {n}", audiences=ALL) for n in range(120))
    words = text_of(_minutes(replace(a_meeting("Et ord"), agreements=agreed)))
    assert "120 Aftale nummer 119" in words

"""What a PDF says about itself: title, language, moment of making, and the standards it keeps."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from tvaer.clock import denmark
from tvaer.paths import resource

PRODUCER = "Tvær"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{producer}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""

TAGS = {"da": "da-DK", "en": "en-GB"}
"""Language tags of the document languages."""


class Stamp:
    """The moment of making, in the shape ReportLab reads its time stamps in (local time with its offset)."""

    def __init__(self, moment: datetime) -> None:
        local = moment.astimezone(denmark())
        self.iso = local.replace(microsecond=0).isoformat()
        self.YMDhms = (local.year, local.month, local.day, local.hour, local.minute, local.second)
        offset = local.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset is not None else 0
        self.dhh, self.dmm = divmod(minutes, 60)


def xmp(title: str, language: str, stamp: Stamp) -> bytes:
    """The metadata packet of a document that keeps PDF/UA-1 and PDF/A-2a."""
    return _XMP.format(
        title=escape(title), language=TAGS[language], moment=stamp.iso, producer=PRODUCER
    ).encode()


@lru_cache(maxsize=1)
def colour_profile() -> bytes:
    """The sRGB profile that tells what the document's grays mean."""
    return resource("documents/srgb.icc").read_bytes()


def set_info(info: Any, title: str) -> None:
    """The same facts in the older information dictionary (PDF/A wants both to agree)."""
    info.title = title
    info.author = info.creator = info.producer = PRODUCER
    info.subject = info.keywords = ""

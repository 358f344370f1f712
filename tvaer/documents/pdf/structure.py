"""The structure tree of a tagged PDF: what each piece of a page is, and in which order it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportlab.pdfbase import pdfdoc


@dataclass(eq=False)
class Element:
    """A structure element. `kids` are elements, and marked pieces of content as (page, marked-content id)."""

    tag: str
    scope: str = ""
    numbering: str = ""
    kids: list[Element | tuple[int, int]] = field(default_factory=list)

    def add(self, tag: str, *, scope: str = "", numbering: str = "") -> Element:
        """A new element inside this one."""
        kid = Element(tag, scope, numbering)
        self.kids.append(kid)
        return kid

    @property
    def empty(self) -> bool:
        """Whether nothing is in it; table cells may be empty, for the table's shape."""
        if self.tag in ("TD", "TH"):
            return False
        return not any(isinstance(kid, tuple) or not kid.empty for kid in self.kids)


class StructureWriter:
    """Turns a tree of elements into the objects of a PDF document."""

    def __init__(self, document: pdfdoc.PDFDocument, pages: list[pdfdoc.PDFPage]) -> None:
        self._document = document
        self._pages = [document.Reference(page) for page in pages]
        self._owners: list[dict[int, pdfdoc.PDFObjectReference]] = [{} for _ in pages]

    def write(self, root: Element) -> pdfdoc.PDFObjectReference:
        """Writes the tree; returns the reference to the structure tree root."""
        tree = pdfdoc.PDFDictionary()
        reference = self._document.Reference(tree)
        kid = self._element(root, reference)
        numbers: list[object] = []
        for page, owners in enumerate(self._owners):
            row = pdfdoc.PDFArray([owners[mark] for mark in sorted(owners)])
            numbers += [page, self._document.Reference(row)]
        tree.dict.update(
            Type=pdfdoc.PDFName("StructTreeRoot"),
            K=kid,
            ParentTree=self._document.Reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(numbers)})),
            ParentTreeNextKey=len(self._pages),
        )
        return reference

    def _element(
        self, element: Element, parent: pdfdoc.PDFObjectReference
    ) -> pdfdoc.PDFObjectReference:
        entry = pdfdoc.PDFDictionary({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent})
        reference = self._document.Reference(entry)
        if element.scope:
            entry.dict["A"] = pdfdoc.PDFDictionary({"O": "/Table", "Scope": f"/{element.scope}"})
        if element.numbering:
            entry.dict["A"] = pdfdoc.PDFDictionary({"O": "/List", "ListNumbering": f"/{element.numbering}"})
        entry.dict["K"] = pdfdoc.PDFArray(
            [self._kid(kid, reference) for kid in element.kids if isinstance(kid, tuple) or not kid.empty]
        )
        return reference

    def _kid(self, kid: Element | tuple[int, int], owner: pdfdoc.PDFObjectReference) -> pdfdoc.PDFObject:
        if isinstance(kid, Element):
            return self._element(kid, owner)
        page, mark = kid
        self._owners[page][mark] = owner
        return pdfdoc.PDFDictionary({"Type": "/MCR", "Pg": self._pages[page], "MCID": mark})

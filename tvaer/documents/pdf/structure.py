"""The structure tree of a tagged PDF: what each piece of a page is, and in which order it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

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


class _Entry(pdfdoc.PDFObject):
    """An object of the tree, written by hand: there are thousands, and ReportLab's dictionaries are slow."""

    def __init__(self) -> None:
        self.body = ""

    def format(self, document: object) -> bytes:
        """The object as it stands in the file."""
        return self.body.encode("ascii")


class StructureWriter:
    """Turns a tree of elements into the objects of a PDF document."""

    def __init__(self, document: Any, pages: list[Any]) -> None:
        self._document = document
        self._pages = [self._number(page) for page in pages]
        self._owners: list[dict[int, int]] = [{} for _ in pages]

    def write(self, root: Element) -> Any:
        """Writes the tree; returns ReportLab's reference to the structure tree root."""
        tree, numbers = _Entry(), _Entry()
        number = self._number(tree)
        kid = self._element(root, number)
        rows = [
            f"{page} [{' '.join(f'{owners[mark]} 0 R' for mark in sorted(owners))}]"
            for page, owners in enumerate(self._owners)
        ]
        numbers.body = f"<</Nums [{' '.join(rows)}]>>"
        tree.body = (
            f"<</Type /StructTreeRoot /K {kid} 0 R /ParentTree {self._number(numbers)} 0 R"
            f" /ParentTreeNextKey {len(self._pages)}>>"
        )
        return self._document.Reference(tree)

    def _number(self, entry: Any) -> int:
        """The entry's object number in the file."""
        name = self._document.Reference(entry).name
        number: int = self._document.idToObjectNumberAndVersion[name][0]
        return number

    def _element(self, element: Element, parent: int) -> int:
        entry = _Entry()
        number = self._number(entry)
        kids = [self._kid(kid, number) for kid in element.kids if isinstance(kid, tuple) or not kid.empty]
        attributes = ""
        if element.scope:
            attributes = f" /A <</O /Table /Scope /{element.scope}>>"
        if element.numbering:
            attributes = f" /A <</O /List /ListNumbering /{element.numbering}>>"
        entry.body = (
            f"<</Type /StructElem /S /{element.tag} /P {parent} 0 R{attributes} /K [{' '.join(kids)}]>>"
        )
        return number

    def _kid(self, kid: Element | tuple[int, int], owner: int) -> str:
        if isinstance(kid, Element):
            return f"{self._element(kid, owner)} 0 R"
        page, mark = kid
        self._owners[page][mark] = owner
        return f"<</Type /MCR /Pg {self._pages[page]} 0 R /MCID {mark}>>"

"""The kinds of documents, free of everything heavy."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """What is put on paper."""

    AGENDA = "agenda"
    MINUTES = "minutes"

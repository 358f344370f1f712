"""Every code of the field's closed lists is explained in the glossary."""

from __future__ import annotations

import inspect
import re
from enum import StrEnum
from pathlib import Path

import pytest

from tvaer import terms

GLOSSARY = (Path(__file__).parents[2] / "docs" / "glossary.md").read_text(encoding="utf-8")
LISTS = [
    kind
    for _, kind in inspect.getmembers(terms, inspect.isclass)
    if issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_every_code_stands_in_the_glossary(kind: type[StrEnum]) -> None:
    explained = set(re.findall(r"`([a-z0-9_]+)`", GLOSSARY))
    assert {code.value for code in kind} - explained == set()


def test_the_lists_are_found() -> None:
    assert len(LISTS) >= 15

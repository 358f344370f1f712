"""Saving: whole or not at all, and a calm reason when it cannot be."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from tvaer.documents import DocumentKind, file_name, save
from tvaer.errors import KnownError
from tvaer.terms import Audience


def test_a_saved_file_replaces_the_old_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "referat.pdf"
    target.write_bytes(b"old")
    save(b"new", target)
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["referat.pdf"]


@pytest.mark.parametrize(
    ("number", "winerror", "code"),
    [
        (errno.ENOSPC, None, "disk_full"),
        (errno.EACCES, 32, "file_in_use"),
        (errno.EACCES, None, "no_write_access"),
    ],
)
def test_a_failure_keeps_the_old_file_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, winerror: int | None, code: str
) -> None:
    target = tmp_path / "referat.pdf"
    target.write_bytes(b"old")

    def refuse(_source: object, _target: object) -> None:
        problem = OSError(number, "refused")
        if winerror is not None:
            problem.winerror = winerror  # type: ignore[attr-defined]
        raise problem

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(KnownError) as caught:
        save(b"new", target)
    assert caught.value.code == code
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["referat.pdf"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        save(b"new", tmp_path / "gone" / "referat.pdf")
    assert caught.value.code == "not_saved"


def test_file_names_are_neutral() -> None:
    day = date(2026, 11, 12)
    assert file_name(DocumentKind.MINUTES, day, Audience.FAMILY) == "referat 2026-11-12 familie.pdf"
    assert (
        file_name(DocumentKind.MINUTES, day, Audience.PROFESSIONAL, "en")
        == "minutes 2026-11-12 professionals.pdf"
    )
    assert file_name(DocumentKind.AGENDA, None, None) == "dagsorden.pdf"

"""Every code that can be told has calm words in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tvaer.errors import KnownError
from tvaer.ui.error_words import codes_with_words, words_of
from tvaer.ui.method_fault_words import known_reasons
from tvaer.ui.words import install_language

SOURCES = Path(__file__).resolve().parents[2] / "tvaer"
_RAISED = re.compile(r'KnownError\(\s*"([a-z_]+)"')
_CHOSEN = re.compile(r'"([a-z_]+)" if \w+ else "([a-z_]+)"')
OF_THE_FOLDER = {"damaged_pages"}  # told by the trouble page alone


def raised() -> set[str]:
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        text = path.read_text("utf-8")
        found |= set(_RAISED.findall(text))
        for call in re.findall(r"KnownError\(([^\n]*)", text):
            found |= {code for pair in _CHOSEN.findall(call) for code in pair}
    return found


def test_every_code_has_words() -> None:
    assert "wrong_passphrase" in raised() and "disk_full" in raised()
    assert raised() - OF_THE_FOLDER - codes_with_words() == set()


def test_what_the_database_reports_has_words() -> None:
    from tvaer.store import engine

    assert set(engine._CODES.values()) <= codes_with_words()


def test_every_fault_of_a_method_has_words() -> None:
    text = "".join(path.read_text("utf-8") for path in (SOURCES / "method").glob("*.py"))
    reasons = set(re.findall(r'Fault\(\s*"([a-z_0-9]+)"', text)) | set(
        re.findall(r'_faulty\([^"\n]*"([a-z_0-9]+)"', text)
    )
    assert "syntax" in reasons and "missing" in reasons
    assert reasons <= known_reasons()


@pytest.mark.parametrize("language", ["da", "en"])
def test_words_are_whole_calm_and_without_codes(qtbot: QtBot, language: str) -> None:
    app = QApplication.instance()
    assert app is not None
    install_language(app, language)  # type: ignore[arg-type]
    seen = set()
    for code in codes_with_words():
        error = KnownError(
            code, version="1.4", method="m", file="f.toml", line=3, reason="missing", key="id", seconds=4
        )
        words = words_of(error)
        seen.add(words)
        assert "%" not in words and "_" not in words and "!" not in words, code
        assert words.endswith((".", "?")), code
    assert len(seen) == len(codes_with_words())
    install_language(app, "da")


def test_a_faulty_method_names_file_line_and_reason(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert app is not None
    install_language(app, "da")
    words = words_of(KnownError("method_faulty", file="min.toml", line=12, reason="missing", key="steps"))
    assert "min.toml" in words and "12" in words and "„steps“ mangler" in words


def test_a_file_name_is_not_read_as_a_placeholder(qtbot: QtBot) -> None:
    words = words_of(KnownError("method_faulty", file="%2.toml", line=7, reason="syntax", key=""))
    assert "%2.toml" in words


def test_a_newer_store_is_told_with_its_version(qtbot: QtBot) -> None:
    assert "2.5" in words_of(KnownError("store_newer", version="2.5", schema="0009"))

"""The log holds codes and places, never what anybody wrote."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tvaer import log
from tvaer.errors import KnownError


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Where the log will be. Each test starts it itself: between set-up and test, Qt's events run."""
    yield tmp_path / log.LOG_NAME
    log.stop_log()


def fail(name: str) -> None:
    raise ValueError(f"{name} is not here")


def test_an_error_is_kept_without_its_message(file: Path) -> None:
    log.start_log(file.parent)
    with pytest.raises(ValueError, match="Villads") as caught:
        fail("Villads")
    assert log.note_error(caught.value) == "ValueError"
    text = file.read_text("utf-8")
    assert "ValueError" in text and "test_log.py" in text and "fail" in text
    assert "Villads" not in text


def test_a_known_error_is_kept_by_its_code(file: Path) -> None:
    log.start_log(file.parent)
    log.note_error(KnownError("disk_full"))
    assert "disk_full" in file.read_text("utf-8")


def test_a_log_that_a_library_silenced_speaks_again(tmp_path: Path) -> None:
    logging.getLogger("tvaer").disabled = True
    logging.disable(logging.CRITICAL)
    log.start_log(tmp_path)
    log.note("started")
    log.stop_log()
    assert "started" in (tmp_path / log.LOG_NAME).read_text("utf-8")


def test_a_careless_call_with_values_keeps_no_value(file: Path) -> None:
    log.start_log(file.parent)
    logging.getLogger("tvaer").warning("child %s", "Villads")
    assert "Villads" not in file.read_text("utf-8")


def test_the_file_is_private_and_small(file: Path) -> None:
    log.start_log(file.parent)
    for number in range(8000):
        log.note("opened", read_only=number)
    files = sorted(path.name for path in file.parent.iterdir())
    assert len(files) <= 3 and all(path.stat().st_size <= 210_000 for path in file.parent.iterdir())
    if sys.platform != "win32":
        assert all(path.stat().st_mode & 0o077 == 0 for path in file.parent.iterdir())


def test_an_error_nobody_caught_is_told_by_its_code(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    log.start_log(file.parent)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log.catch_unforeseen(told.append)
    try:
        fail("Villads")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert told == ["ValueError"]
    assert "Villads" not in file.read_text("utf-8") + capsys.readouterr().err


def test_a_folder_that_is_not_there_gets_no_log(tmp_path: Path) -> None:
    log.start_log(tmp_path / "nowhere")
    assert not log.is_started() and list(tmp_path.iterdir()) == []

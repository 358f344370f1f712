"""Folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from tvaer import paths


def test_the_chosen_folder_is_taken_for_data_and_settings(tmp_path: Path) -> None:
    assert paths.data_folder(tmp_path / "x") == paths.settings_folder(tmp_path / "x") == tmp_path / "x"


def test_a_relative_folder_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(Path("x")) == tmp_path / "x"


def test_the_users_own_folder_is_named_after_the_program() -> None:
    assert "Tvaer" in paths.data_folder().parts and "Tvaer" in paths.settings_folder().parts


def test_resources_are_found_in_a_checkout_and_in_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paths.resource("methods/five_steps.toml").is_file()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons/x.svg") == tmp_path / "resources" / "icons" / "x.svg"

"""Settings: always valid, whatever the file says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvaer.settings import FILE_NAME, Settings, WindowPlace, _from_json, load, save

CHOSEN = Settings(
    "en", "dark", 150, 60, WindowPlace(-5, 10, 1366, 768, True),
    table_names="roles", table_theme="dark", table_screen="HDMI-1",
)  # fmt: skip


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    save(tmp_path / "new", CHOSEN)
    loaded = load(tmp_path / "new")
    assert loaded.settings == CHOSEN and loaded.problem is None


def test_no_file_means_defaults_and_no_problem(tmp_path: Path) -> None:
    loaded = load(tmp_path)
    assert loaded.settings == Settings() and loaded.problem is None
    assert (loaded.settings.language, loaded.settings.idle_minutes) == ("da", 15)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "\ufeff{}", '{"language": "da"', "[" * 100_000])
def test_a_broken_file_gives_defaults_and_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    loaded = load(tmp_path)
    assert loaded.settings == Settings() and loaded.problem == "settings_damaged"


@pytest.mark.parametrize(
    "field",
    [
        {"language": "de"}, {"theme": 1}, {"text_scale": 99}, {"text_scale": 201}, {"text_scale": "150"},
        {"text_scale": True}, {"idle_minutes": 0}, {"idle_minutes": 61}, {"idle_minutes": 1.5},
        {"window": {"x": 1}}, {"window": {"x": 0, "y": 0, "width": 0, "height": 5}},
        {"window": []}, {"language": ["da"]}, {"table_names": "surnames"}, {"table_names": ["first"]},
        {"table_theme": "system"}, {"table_screen": 1}, {"table_screen": "x" * 200},
    ],
)  # fmt: skip
def test_one_field_that_makes_no_sense_does_not_cost_the_others(
    tmp_path: Path, field: dict[str, Any]
) -> None:
    save(tmp_path, CHOSEN)
    path = tmp_path / FILE_NAME
    path.write_text(json.dumps(json.loads(path.read_text()) | field))
    loaded = load(tmp_path)
    assert loaded.problem == "settings_damaged"
    name = next(iter(field))
    assert loaded.settings == CHOSEN.with_(**{name: getattr(Settings(), name)})
    with pytest.raises((ValueError, TypeError)):
        CHOSEN.with_(**({"window": "no place"} if name == "window" else field))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["language", "theme", "text_scale", "idle_minutes", "window", "x"]), inner
            )
        ),
    )
)
def test_any_json_gives_valid_settings(body: object) -> None:
    settings = _from_json(body).settings
    assert Settings(
        settings.language, settings.theme, settings.text_scale, settings.idle_minutes, settings.window
    )

"""Document words: both languages say the same things, and every code of the field has a word."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Any

import pytest

from tvaer import terms
from tvaer.documents.steps import Shows
from tvaer.documents.words import LANGUAGES, fill, words
from tvaer.method.model import View
from tvaer.paths import resource

GROUPS = {
    "meeting_kind": terms.MeetingKind,
    "basis": terms.Basis,
    "statement_kind": terms.StatementKind,
    "offer_kind": terms.OfferKind,
    "outcome": terms.OfferOutcome,
    "level": terms.DecisionLevel,
    "sign_of": terms.SignOf,
    "indicator": terms.Indicator,
    "agreement_status": terms.AgreementStatus,
    "function": terms.Function,
    "child_theme": terms.ChildTheme,
    "wellbeing": terms.Wellbeing,
    "wellbeing_mark": terms.WellbeingMark,
}


def _table(language: str) -> dict[str, Any]:
    with resource(f"documents/{language}.toml").open("rb") as file:
        return tomllib.load(file)


def test_both_languages_have_the_same_words_with_the_same_places() -> None:
    danish, english = (_table(language)["words"] for language in LANGUAGES)
    assert danish.keys() == english.keys()
    for key in danish:
        assert sorted(re.findall(r"%\d", danish[key])) == sorted(re.findall(r"%\d", english[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_every_code_has_a_word(language: str, group: str) -> None:
    assert _table(language)[group].keys() == {code.value for code in GROUPS[group]}


def test_dates_read_as_people_write_them() -> None:
    day = date(2026, 11, 12)
    assert words("da").long_date(day) == "Torsdag den 12. november 2026"
    assert words("en").long_date(day) == "Thursday 12 November 2026"
    assert words("da").short_date(date(2026, 12, 1)) == "1. dec."


def test_values_are_never_searched_for_places() -> None:
    assert fill("%1 siger %2", "%2 og 100 %", "ja") == "%2 og 100 % siger ja"


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="'de'"):
        words("de")


def test_steps_are_shown_by_the_codes_of_the_method_files() -> None:
    assert {code.value for code in Shows} <= {code.value for code in View}

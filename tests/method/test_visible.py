"""A goal that nobody could see gets a hint; a goal that can be seen never does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from tests.documents.factories import ALL, a_meeting, an_id, five_steps
from tools.layout import OWN_SCENARIO, ROOT
from tvaer.method.advice import advice_for
from tvaer.method.checks import Check
from tvaer.method.visible import GoalWords, Vocabulary, goal_words, hard_to_see
from tvaer.snapshots import Goal, Measure, Sign
from tvaer.terms import SignOf

SCENARIOS = [OWN_SCENARIO, *sorted((ROOT.parent / "shared" / "scenarios").glob("*.yaml"))]


@pytest.mark.parametrize(
    "text",
    [
        "Bedre trivsel", "Mere ro", "mere ro i klassen", "God kontakt", "Alma skal have det bedre",
        "Styrket selvværd", "Et bedre samarbejde mellem skole og hjem", "At hun er glad",
        "Tryghed i hverdagen", "TRIVSEL!", "Better wellbeing", "More calm at home",
        "Good contact with the class", "Stronger self-esteem",
    ],
)  # fmt: skip
def test_a_state_nobody_can_point_at_is_hard_to_see(text: str) -> None:
    assert hard_to_see(text, goal_words())


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "Alma er i skole hele dagen mindst fire dage om ugen", "Alma går hjemmefra uden gråd",
        "Alma er med i en leg i et frikvarter hver dag", "Hun spørger, om hun må være med, når hun er tryg",
        "Bedre: 3 ud af 5 morgener uden gråd", "Alma tager kontakt til én fra klassen",
        "En kammerat med hjem", "She plays with someone in one break a day",
        "Better: two mornings without tears",
    ],
)  # fmt: skip
def test_what_is_seen_or_counted_gets_no_hint(text: str) -> None:
    assert not hard_to_see(text, goal_words())


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_no_goal_of_a_scenario_gets_a_hint(path: Path) -> None:
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    goals = [goal["text"] for meeting in told["meetings"] for goal in meeting.get("goals") or ()]
    assert goals
    assert [goal for goal in goals if hard_to_see(goal, goal_words())] == []


def test_the_words_of_another_file_are_taken_as_they_stand(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[da]\nvague = ["hygge*"]\nseen = ["bage"]\ncounted = []\n', encoding="utf-8")
    words = goal_words(own)
    assert hard_to_see("Mere hyggelig stemning", words)
    assert not hard_to_see("Hygge: vi vil bage", words)
    assert not hard_to_see("Bedre trivsel", words)


def test_a_beginning_stands_for_the_whole_word_alone_where_it_is_marked() -> None:
    words = GoalWords(Vocabulary.of(["ro"]), Vocabulary.of([]))
    assert hard_to_see("Mere ro", words)
    assert not hard_to_see("En rose", words)


def test_the_advice_names_goals_that_neither_words_nor_signs_make_visible() -> None:
    vague, seen, signed, counted = (
        Goal(an_id(number), text, audiences=ALL, signs=signs, target=target)
        for number, text, signs, target in (
            (1, "Bedre trivsel", (), Measure()),
            (2, "Alma leger med nogen", (), Measure()),
            (3, "Mere ro", (Sign(an_id(9), SignOf.CHILD, "Alma sover"),), Measure()),
            (4, "Mere ro", (), Measure(value=3.0)),
        )
    )
    method = five_steps()
    record = replace(a_meeting(), goals=(vague, seen, signed, counted))
    found = {advice.code: advice for advice in advice_for(method, "step3", record)}
    assert found[Check.GOAL_NOT_VISIBLE].subjects == (vague.id,)

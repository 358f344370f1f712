"""Method files: the shipped ones say what the program needs; a faulty one is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tvaer.errors import KnownError
from tvaer.method.checks import Check
from tvaer.method.loader import DEFAULT_METHOD, Method, View, available_methods, load_method
from tvaer.method.schema import SCHEMA
from tvaer.terms import BoardColumn, MeetingKind, StatementKind

METHODS = Path(__file__).parents[2] / "resources" / "methods"
SHIPPED = sorted(METHODS.glob("*.toml"))
SHIPPED_IDS = {"five_steps", "follow_up", "family_group_conference"}


def _changed(tmp_path: Path, old: str, new: str) -> Path:
    """The five-step file with one thing changed."""
    source = (METHODS / "five_steps.toml").read_text(encoding="utf-8")
    assert old in source
    path = tmp_path / "own.toml"
    path.write_text(source.replace(old, new, 1), encoding="utf-8")
    return path


def _refusal(path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        load_method(path)
    assert caught.value.code == "method_faulty"
    assert caught.value.details["file"] == path.name
    return caught.value


def _line(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_the_five_steps_stand_in_order_and_last_75_minutes() -> None:
    method = load_method(METHODS / "five_steps.toml")
    assert method.step_ids == (
        "checkin", "framing", "step1", "step2", "step3", "step4", "step5", "checkout",
    )  # fmt: skip
    assert [step.number for step in method.steps] == [None, None, 1, 2, 3, 4, 5, None]
    assert [step.id for step in method.steps if step.optional] == ["checkin", "checkout"]
    assert method.planned_minutes == 75
    assert len(method.framing_points) == 8


def test_the_follow_up_asks_how_it_went_before_it_understands_anew() -> None:
    method = load_method(METHODS / "follow_up.toml")
    assert method.step_ids == (
        "checkin", "framing", "follow_up", "matters", "step2", "step3", "step4", "step5", "checkout",
    )  # fmt: skip
    assert method.step("follow_up").view is View.FOLLOW_UP
    assert method.step("matters").optional


def test_in_a_family_group_conference_nothing_is_taken_down_while_the_family_is_alone() -> None:
    method = available_methods(METHODS).suggested_for(MeetingKind.FAMILY_GROUP_CONFERENCE)
    assert method.step_ids == (
        "checkin", "framing", "fgc_information", "fgc_family_alone", "fgc_plan", "step5", "checkout",
    )  # fmt: skip
    assert [step.id for step in method.steps if not step.capture] == ["fgc_family_alone"]
    assert method.step("fgc_family_alone").view is View.ALONE
    assert method.effort_step == "fgc_plan"
    assert available_methods(METHODS).get(DEFAULT_METHOD).effort_step == "step4"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_kind_of_statement_can_be_captured_at_every_step(path: Path) -> None:
    for step in load_method(path).steps:
        assert set(step.kinds) == set(StatementKind)
        assert step.kinds[:3] == step.main_kinds
        assert 3 <= len(step.prompts) <= 5


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_board_has_its_four_columns(path: Path) -> None:
    method = load_method(path)
    assert [column.id for column in method.board] == list(BoardColumn)
    worry, talk = method.column_for(StatementKind.WORRY), method.column_for(StatementKind.PROCESS)
    assert worry is not None and worry.id == BoardColumn.WORRIES
    assert talk is None


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_names_of_children_are_never_put_into_the_genitive(path: Path) -> None:
    """A name ending in s, x or z takes an apostrophe in Danish: the texts go round it."""
    assert "{child}s" not in path.read_text(encoding="utf-8")
    assert "{child}'" not in path.read_text(encoding="utf-8")


def test_texts_come_in_both_languages_with_the_child_named() -> None:
    heading = load_method(METHODS / "five_steps.toml").step("step3").minutes_heading
    assert heading.in_language("da", "Alma") == "Det har Alma brug for, og det er målet"
    assert heading.in_language("en_GB", "Alma") == "What Alma needs, and the goal"
    assert heading.in_language("fo", "Alma") == heading.in_language("da", "Alma")


def test_an_unchanged_file_is_read_once(tmp_path: Path) -> None:
    path = _changed(tmp_path, "minutes = 20", "minutes = 21")
    first = load_method(path)
    assert load_method(path) is first
    path.write_text(
        path.read_text(encoding="utf-8").replace("minutes = 21", "minutes = 122"), encoding="utf-8"
    )
    assert load_method(path).step("step1").minutes == 122


@pytest.mark.parametrize(
    ("old", "new", "reason", "where"),
    [
        ("minutes = 20", "minutes = twenty", "syntax", "minutes = twenty"),
        ("minutes = 20", 'minutes = "20"', "not_a_whole_number", 'minutes = "20"'),
        ("minutes = 20", "minutes = true", "not_a_whole_number", "minutes = true"),
        ("minutes = 20", "minutes = 0", "out_of_range", "minutes = 0"),
        ('[[steps]]\nid = "step1"', "[[steps]]  # here", "missing", "# here"),
        ('view = "story"', 'view = "storm"', "unknown_code", 'view = "storm"'),
        ('view = "story"', 'view = "story"\ncolour = "red"', "unknown_key", "colour"),
        ("basis = true", 'basis = "yes"', "not_true_or_false", 'basis = "yes"'),
        ("basis = true", 'basis = true\ncapture = "no"', "not_true_or_false", 'capture = "no"'),
        ('id = "step2"', 'id = "step1"  # again', "twice", "# again"),
        ('id = "step2"', 'id = "Trin 2"', "bad_id", "Trin 2"),
        ("number = 2", "number = 1  # again", "twice", "# again"),
        ('default_kind = "worry"', 'default_kind = "wish!"', "unknown_code", "wish!"),
        ('short = { da = "Historie"', 'short = { da = " "', "empty", 'da = " "'),
        ('short = { da = "Historie", en', 'short = { da = "Historie", eng', "missing", '"Historie", eng'),
        ("Hvem er tæt på {child} lige nu?", "Hvem er tæt på {barn}?", "unknown_placeholder", "{barn}"),
        ("Hvem er tæt på {child} lige nu?", "x" * 601, "too_long", "xxxx"),
        ("schema = 1", f"schema = {SCHEMA + 1}", "newer_schema", "schema ="),
        ('"no_life_situation"', '"no_red_flags"', "unknown_code", "no_red_flags"),
        ('id = "worries"', 'id = "Hvad bekymrer"', "bad_id", "Hvad bekymrer"),
        ('id = "past_harm"', 'id = "complicating"', "twice", "Det gør det sværere"),
        ('strength = { da = "f"', 'strength = { da = "B"', "twice", 'strength = { da = "B"'),
        ('strength = { da = "f"', 'strength = { da = "f1"', "bad_prefix", 'da = "f1"'),
        ('strength = { da = "f"', 'joy = { da = "f"', "unknown_code", "joy ="),
        ('strength = { da = "f"', 'strength = { da = ""', "empty", 'strength = { da = ""'),
    ],
)
def test_a_faulty_file_is_refused_with_line_and_reason(
    tmp_path: Path, old: str, new: str, reason: str, where: str
) -> None:
    path = _changed(tmp_path, old, new)
    refused = _refusal(path)
    assert refused.details["reason"] == reason
    assert refused.details["line"] == _line(path, where)


def test_a_fault_in_a_late_step_is_found_in_that_step(tmp_path: Path) -> None:
    path = _changed(tmp_path, "minutes = 13", "minutes = 999")
    refused = _refusal(path)
    assert refused.details["line"] == _line(path, "minutes = 999")
    assert refused.details["key"] == "minutes"


def test_a_fault_in_a_framing_point_is_found_on_its_line(tmp_path: Path) -> None:
    path = _changed(tmp_path, 'da = "Vi lytter for at blive klogere."', "da = 7")
    assert _refusal(path).details == {
        "file": "own.toml", "line": _line(path, "da = 7"), "reason": "not_text", "key": "da",
    }  # fmt: skip


def test_a_preselected_kind_must_be_offered(tmp_path: Path) -> None:
    every = '"worry", "strength", "life_situation", "question", "process", "proposal"'
    path = _changed(tmp_path, f"kinds = [{every}", 'kinds = ["strength", "life_situation", "process"')
    refused = _refusal(path)
    assert refused.details["reason"] == "not_among_kinds"
    assert refused.details["key"] == "main_kinds"


def test_text_that_is_not_utf8_is_refused_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "old.toml"
    path.write_bytes('schema = 1\nid = "old"\n# på dansk'.encode("latin-1"))
    refused = _refusal(path)
    assert (refused.details["reason"], refused.details["line"]) == ("not_utf8", 3)


def test_a_file_with_windows_line_ends_and_mark_is_read(tmp_path: Path) -> None:
    source = (METHODS / "five_steps.toml").read_text(encoding="utf-8")
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + source.replace("\n", "\r\n").encode())
    assert load_method(path) == load_method(METHODS / "five_steps.toml")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        load_method(tmp_path / "gone.toml")
    assert caught.value.code == "method_unreadable"
    assert caught.value.details == {"file": "gone.toml"}


def test_all_shipped_methods_load() -> None:
    found = available_methods(METHODS)
    assert set(found.by_id) == SHIPPED_IDS
    assert found.faults == ()


def test_a_faulty_file_of_ones_own_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("schema = 1\nid =", encoding="utf-8")
    source = (METHODS / "five_steps.toml").read_text(encoding="utf-8")
    ours = source.replace('id = "five_steps"', 'id = "our_way"')
    (tmp_path / "ours.toml").write_text(ours, encoding="utf-8")
    (tmp_path / "twin.toml").write_text(ours, encoding="utf-8")
    found = available_methods(METHODS, tmp_path)
    assert set(found.by_id) == SHIPPED_IDS | {"our_way"}
    assert [(fault.details["file"], fault.details["reason"]) for fault in found.faults] == [
        ("broken.toml", "syntax"),
        ("twin.toml", "id_taken"),
    ]


def test_a_municipality_can_put_its_own_in_place_of_a_shipped_one(tmp_path: Path) -> None:
    _changed(tmp_path, "minutes = 20", "minutes = 30")
    assert available_methods(METHODS, tmp_path).get("five_steps").step("step1").minutes == 30
    (tmp_path / "own.toml").write_text("nonsense", encoding="utf-8")
    assert available_methods(METHODS, tmp_path).get("five_steps").step("step1").minutes == 20


def test_a_folder_that_is_not_there_holds_no_methods(tmp_path: Path) -> None:
    assert set(available_methods(METHODS, tmp_path / "none").by_id) == SHIPPED_IDS


def test_a_missing_method_is_told_by_its_id() -> None:
    with pytest.raises(KnownError) as caught:
        available_methods(METHODS).get("gone")
    assert (caught.value.code, caught.value.details) == ("method_missing", {"method": "gone"})


def test_each_kind_of_meeting_is_given_a_method() -> None:
    methods = available_methods(METHODS)
    suggested: dict[MeetingKind, Method] = {kind: methods.suggested_for(kind) for kind in MeetingKind}
    assert suggested.pop(MeetingKind.FOLLOW_UP).id == "follow_up"
    assert suggested.pop(MeetingKind.FAMILY_GROUP_CONFERENCE).id == "family_group_conference"
    assert {method.id for method in suggested.values()} == {DEFAULT_METHOD}


def test_every_check_is_asked_for_somewhere() -> None:
    asked = {code for path in SHIPPED for step in load_method(path).steps for code in step.advice}
    assert asked == set(Check)


def test_a_municipality_may_rename_a_column_and_add_its_own(tmp_path: Path) -> None:
    path = _changed(tmp_path, 'name = { da = "Hvad bekymrer?"', 'name = { da = "Hvad fylder?"')
    name = '{ da = "Skoledagen", en = "The school day" }'
    own = f'\n[[board]]\nid = "school_day"\nname = {name}\nkinds = []\nsubs = []\n'
    path.write_text(path.read_text(encoding="utf-8") + own, encoding="utf-8")
    board = load_method(path).board
    assert [column.id for column in board] == [*BoardColumn, "school_day"]
    assert (board[0].name.da, board[4].name.da) == ("Hvad fylder?", "Skoledagen")


def test_two_columns_may_not_share_an_id(tmp_path: Path) -> None:
    path = _changed(tmp_path, 'id = "works"', 'id = "worries"')
    assert _refusal(path).details["reason"] == "twice"


def test_a_small_heading_waits_for_a_step_of_the_method(tmp_path: Path) -> None:
    sub = next(s for s in load_method(METHODS / "five_steps.toml").board[2].subs if s.empty is not None)
    assert sub.step == "step3"
    path = _changed(tmp_path, 'step = "step3"', 'step = "step9"')
    assert _refusal(path).details["reason"] == "unknown_code"

"""The documentation tells of the program that is there: links, commands, keys, words on screen, pictures."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from demo.pictures import CHOSEN, WIDTH
from tools import commands
from tools.catalogues import catalogue_file, read
from tools.layout import PYPROJECT, ROOT
from tvaer.ui.run.keys import KEYS

UI = ROOT / "tvaer" / "ui"
PICTURES = ROOT / "docs" / "pictures"
GUIDES = {language: sorted((ROOT / "docs" / "guide" / language).glob("*.md")) for language in ("da", "en")}
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources").rglob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")

TERM_LISTS = frozenset(
    """Function Perspective MeetingKind MeetingStatus Attendance Audience Version StatementKind Basis
    BoardColumn SignOf Indicator GoalStatus OfferKind OfferOutcome AgreementStatus DecisionLevel ScaleKind
    AgendaKind Answer SpeakerGroup ChildTheme Wellbeing WellbeingMark DisagreementStatus""".split()
)


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


# -- links ---------------------------------------------------------------------------------------------------


def links(page: Path) -> list[str]:
    """What the page links to inside the project, pictures included."""
    plain = re.sub(r"```.*?```|`[^`\n]*`", "", text_of(page), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)\s]+)\)", plain)
    return [link for link in found if "://" not in link and not link.startswith("mailto:")]


def anchors(page: Path) -> set[str]:
    """The headings of a page as they are linked to."""
    headings = re.findall(r"^#+ +(.+)$", text_of(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    broken = []
    for link in links(page):
        place, _, anchor = link.partition("#")
        target = (page.parent / place).resolve() if place else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_decision_stands_in_the_list() -> None:
    listed = set(re.findall(r"\]\((\d{4}-[a-z-]+\.md)\)", text_of(ROOT / "docs" / "adr" / "README.md")))
    assert listed == {page.name for page in (ROOT / "docs" / "adr").glob("[0-9]*.md")}


def test_files_named_in_the_decisions_exist() -> None:
    gone = [
        f"{page.name}: {named}"
        for page in (ROOT / "docs" / "adr").glob("[0-9]*.md")
        for named in re.findall(
            r"`((?:tests|tvaer|tools|benchmarks|demo|resources)/[\w/.-]+)`", text_of(page)
        )
        if not (ROOT / named).exists()
    ]
    assert gone == []


# -- commands ------------------------------------------------------------------------------------------------


def help_of(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "build_app.py", *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_the_readme_names_each_command_and_no_other() -> None:
    offered = set(
        re.findall(r"^  ([a-z]+) {2,}", help_of("--help").split("commands:")[1], flags=re.MULTILINE)
    )
    rows = set(re.findall(r"^\| `([a-z]+)` \|", README, flags=re.MULTILINE))
    assert rows == offered
    everywhere = {
        command for page in PAGES for command in re.findall(r"build_app\.py ([a-z]+)", text_of(page))
    }
    assert everywhere <= offered


@pytest.mark.parametrize("command", ["demo", "check", "lock"])
def test_options_of_the_tools_are_named(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        getattr(commands, command)(["--help"])
    offered = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert offered
    assert {option for option in offered if option not in README} == set()


def test_options_of_the_program_are_named() -> None:
    from tvaer.app import read_options

    row = next(line for line in README.splitlines() if line.startswith("| `run` |"))
    named = re.findall(r"`(--[a-z-]+)(?: \w+)?`", row)
    assert named
    for option in named:
        values = {"--data-dir": ["somewhere"], "--language": ["en"]}.get(option, [])
        assert read_options([option, *values])


def test_every_gate_is_named() -> None:
    from tools.gates import GATES

    row = next(line for line in README.splitlines() if line.startswith("| `check` |"))
    assert GATES
    assert [gate for gate in GATES if gate not in row] == []


# -- keys ----------------------------------------------------------------------------------------------------

#: Keys that a widget takes itself -> the file in which it does, and how it stands there.
TAKEN_BY_WIDGETS = {
    "Enter": ("widgets/text_area.py", "Key_Return"),
    "Shift+Enter": ("widgets/text_area.py", "ShiftModifier"),
    "↑": ("run/statement_card.py", "Key_Up"),
    "↓": ("run/statement_card.py", "Key_Down"),
    "Alt+↑": ("run/statement_card.py", "AltModifier"),
    "Alt+↓": ("run/statement_card.py", "AltModifier"),
    "F2": ("run/statement_card.py", "Key_F2"),
    "Shift+F2": ("run/statement_card.py", "shift"),
    "Alt+←": ("run/statement_card.py", "lane_left"),
    "Alt+→": ("run/statement_card.py", "lane_right"),
    "Del": ("run/statement_card.py", "Key_Delete"),
    "F4": ("widgets/pick_field.py", "Key_F4"),
    "Ctrl+.": ("widgets/text_area.py", "Key_Period"),
    "Alt": ("run/speaker_keys.py", "speaker_keys"),
}
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d{1,2}|Esc|[A-ZØ\d+\-=])$")
STANDARD = {"Undo": "Ctrl+Z"}


def bound_keys() -> set[str]:
    """The shortcuts that the sources bind: those that are written out, not those a button only shows."""
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        if "QShortcut" in source:
            found |= set(_bound(ast.parse(source)))
    return found | {key.keys for key in KEYS}


def _bound(tree: ast.Module) -> Iterator[str]:
    shown = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Button"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in shown:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.match(node.value):
            yield node.value
        elif isinstance(node, ast.Attribute) and "StandardKey" in ast.unparse(node.value):
            yield STANDARD[node.attr]
        elif isinstance(node, ast.BinOp) and "Modifier.CTRL" in ast.unparse(node):
            parts = re.findall(r"(CTRL|SHIFT)|Key_(\w+)", ast.unparse(node))
            yield "+".join(modifier.title() or key for modifier, key in parts)


def alt_letters(language: str) -> set[str]:
    """The Alt keys of kinds and basis, as the words on the buttons underline them."""
    words = [m for m in read(catalogue_file("da")) if m.context == "CaptureBar" and "&" in m.source]
    marked = [m.source if language == "en" else m.forms[0] for m in words]
    return {f"Alt+{word[word.index('&') + 1].upper()}" for word in marked}


def guide_text(language: str) -> str:
    """All chapters of the guide."""
    return "\n".join(map(text_of, GUIDES[language]))


def keys_of(language: str) -> set[str]:
    """The keys of the guide's tables."""
    rows = re.findall(r"^\| (`.+?) \| .+\|$", guide_text(language), flags=re.MULTILINE)
    return {key for row in rows for key in (*re.findall(r"`([^`]+)`", row), *_between(row))}


def _between(row: str) -> list[str]:
    """What the dots of `Ctrl+1` … `Ctrl+5` stand for."""
    span = re.search(r"`(.*)(\d)` … `\1(\d)`", row)
    return [f"{span[1]}{number}" for number in range(int(span[2]), int(span[3]))] if span else []


@pytest.mark.parametrize("language", GUIDES)
def test_every_key_of_the_guide_is_there(language: str) -> None:
    named = keys_of(language)
    assert len(named) > 30
    by_widgets = {
        key
        for key, (file, sign) in TAKEN_BY_WIDGETS.items()
        if sign in (UI / file).read_text(encoding="utf-8")
    }
    assert named - bound_keys() - by_widgets - alt_letters(language) == set()


@pytest.mark.parametrize("language", GUIDES)
def test_every_key_of_the_meeting_is_in_the_guide(language: str) -> None:
    bound = {key.keys for key in KEYS}
    assert bound | alt_letters(language) <= keys_of(language)


# -- words on screen -----------------------------------------------------------------------------------------


def plain(words: str) -> str:
    return " ".join(words.replace("&", "").split())


def words_on_screen(language: str) -> set[str]:
    """Everything the program can show in a language, of its catalogue and its methods."""
    found: set[str] = set()
    for message in read(catalogue_file("da")):
        found |= {plain(form) for form in ((message.source,) if language == "en" else message.forms)}
    for method in (ROOT / "resources" / "methods").glob("*.toml"):
        read_in = tomllib.loads(text_of(method))
        found |= {step["name"][language] for step in read_in["steps"]}
    return found


@pytest.mark.parametrize("language", GUIDES)
def test_bold_words_of_the_guide_stand_on_the_screen(language: str) -> None:
    bold = {plain(words) for words in re.findall(r"\*\*(.+?)\*\*", guide_text(language), flags=re.DOTALL)}
    shown = words_on_screen(language)
    ends = (".", ",")
    unknown = {
        words for words in bold if words not in shown and not (words.endswith(ends) and words[:-1] in shown)
    }
    assert unknown == set()


def test_the_glossary_has_the_words_on_screen() -> None:
    glossary = text_of(ROOT / "docs" / "glossary.md").split("## The words on screen")[1]
    terms = [message for message in read(catalogue_file("da")) if message.context in TERM_LISTS]
    assert len(terms) > 80
    absent = [str(m) for m in terms if f" {m.forms[0]} / {m.source}" not in glossary]
    assert absent == []


# -- pictures ------------------------------------------------------------------------------------------------


def named_pictures() -> set[str]:
    return {
        Path(link).stem
        for page in PAGES
        for link in links(page)
        if "pictures/" in link and link.endswith(".png")
    }


def test_the_demo_looks_at_each_picture_and_none_is_forgotten() -> None:
    assert named_pictures() == set(CHOSEN)
    looks = [look for path in (ROOT / "demo").rglob("*.py") for look in looks_of(path)]
    assert {name for name in CHOSEN.values() if not any(re.fullmatch(look, name) for look in looks)} == set()


def looks_of(path: Path) -> Iterator[str]:
    """The names under which a part of the demo takes pictures, as patterns."""
    for node in ast.walk(ast.parse(text_of(path))):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith(("look", "look_once")):
            continue
        match node.args:
            case [*_, ast.Constant(value=str(name))]:
                yield re.escape(name)
            case [*_, ast.JoinedStr(values=parts)]:
                yield "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[a-z\d]+"
                    for part in parts
                )
            case [*_, ast.Call() as made] if "kind, version" in ast.unparse(made):
                yield r"(?:agenda|minutes)(?:-[a-z]+)?"


def test_the_pictures_are_there_and_light() -> None:
    assert {path.stem for path in PICTURES.glob("*")} == set(CHOSEN)
    assert sum(path.stat().st_size for path in PICTURES.glob("*")) < 3_000_000
    for path in PICTURES.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.width == WIDTH and picture.height > 400


def test_each_picture_is_told_in_words() -> None:
    silent = [name_of(page) for page in PAGES if re.search(r"!\[\s*\]\(", text_of(page))]
    assert silent == []


# -- notices -------------------------------------------------------------------------------------------------


def test_what_lies_in_the_repository_is_named_in_the_notices() -> None:
    """What is installed to run is held by tests/test_build_app.py."""
    notices = text_of(ROOT / "THIRD-PARTY-NOTICES.md")
    project = tomllib.loads(text_of(PYPROJECT))
    asked = [*project["dependency-groups"]["dev"], *project["dependency-groups"]["lock"]]
    names = {requirement.partition("==")[0] for requirement in asked}
    assert {name for name in names if name.lower() not in notices.lower()} == set()
    fonts = {path.stem.split("_")[0] for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    spaced = {re.sub(r"(?<=[a-z])(?=[A-Z\d])", " ", font) for font in fonts}
    assert {font for font in spaced if font not in notices} == set()
    licences = [
        path.name for path in (ROOT / "resources").rglob("*") if path.name.startswith(("OFL", "LICENSE"))
    ]
    assert {name for name in licences if f"`{name}`" not in notices} == set()
    assert "`resources/documents/srgb.icc`" in notices


def test_the_project_speaks_of_its_own_licence() -> None:
    assert tomllib.loads(text_of(PYPROJECT))["project"]["license"] == "MPL-2.0"
    assert text_of(ROOT / "LICENSE").startswith("Mozilla Public License Version 2.0")
    assert "[Mozilla Public License 2.0](LICENSE)" in README

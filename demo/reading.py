"""Reading a scenario file: any file of the format, or one clear line about what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import yaml

Node = Any
"""What YAML gives: mappings, lists, texts, numbers, booleans, nothing."""


class ScenarioError(Exception):
    """The file cannot be played; `args[0]` is one line that says why."""


@dataclass(frozen=True)
class Scenario:
    """One file. `name` is its id, else the file's name without its ending."""

    file: Path
    document: dict[str, Node] = field(repr=False)

    @property
    def name(self) -> str:
        return str(mapping(self.document.get("meta")).get("id") or self.file.stem)

    @property
    def continues(self) -> str:
        return str(mapping(self.document.get("meta")).get("continues") or "")

    def items(self, key: str) -> list[dict[str, Node]]:
        return items(self.document, key)


def read(file: Path) -> Scenario:
    """The scenario in a file. Raises ScenarioError."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(f"{file.name}: there is no such file") from None
    except UnicodeDecodeError as error:
        raise ScenarioError(f"{file.name}: not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise ScenarioError(f"{file.name}: cannot be read ({error.strerror})") from None
    return Scenario(file, _checked(file.name, _parse(file.name, text)))


def chain(file: Path) -> list[Scenario]:
    """The scenario and those it continues, earliest first; one that does not lie beside it is left out."""
    found = [read(file)]
    while found[0].continues and len(found) < 10:
        before = _beside(found[0])
        if before is None or any(s.file == before for s in found):
            break
        found.insert(0, read(before))
    return found


def _beside(scenario: Scenario) -> Path | None:
    """The file in the same folder that has the id this one continues."""
    folder, wanted = scenario.file.parent, scenario.continues
    for ending in (".yaml", ".yml"):
        if Path(wanted).name == wanted and (folder / f"{wanted}{ending}").is_file():
            return folder / f"{wanted}{ending}"
    for other in sorted((*folder.glob("*.yaml"), *folder.glob("*.yml"))):
        if other != scenario.file and _id_of(other) == wanted:
            return other
    return None


def _id_of(file: Path) -> str:
    try:
        return read(file).name
    except ScenarioError:
        return ""


def _parse(name: str, text: str) -> Node:
    try:
        return plain(yaml.load(text, _Loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise ScenarioError(f"{name}: no YAML: {place}{error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise ScenarioError(f"{name}: no YAML: {' '.join(str(error).split())}") from None
    except (ValueError, RecursionError) as error:
        raise ScenarioError(f"{name}: no YAML: {' '.join(str(error).split())}") from None


class _Loader(yaml.SafeLoader):
    """Safe, and a key that stands twice is told instead of lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"the key {key.value} stands twice", problem_mark=key.start_mark
                )
            seen.add(getattr(key, "value", None) if isinstance(key, yaml.ScalarNode) else None)
        return super().construct_mapping(node, deep)


def plain(node: Node) -> Node:
    """Dates and times that somebody wrote without quotes as the texts they stand for; keys as texts."""
    if isinstance(node, datetime):
        return node.strftime("%Y-%m-%dT%H:%M")
    if isinstance(node, date | time):
        return node.isoformat()
    if isinstance(node, Mapping):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [plain(value) for value in node]
    return node


def _checked(name: str, document: Node) -> dict[str, Node]:
    if not isinstance(document, dict):
        raise ScenarioError(f"{name}: no scenario: at the top there must be keys such as meta and meetings")
    missing = [key for key in ("meta", "people", "meetings") if key not in document]
    if missing:
        raise ScenarioError(f"{name}: no scenario: {', '.join(missing)} missing")
    for key in ("cases", "people", "consents", "meetings"):
        _check_items(name, key, document.get(key))
    for number, meeting in enumerate(document["meetings"] or ()):
        if not isinstance(meeting.get("head"), dict):
            raise ScenarioError(f"{name}: no scenario: meetings[{number}] has no head")
        for key in (
            "participants",
            "agenda",
            "phases",
            "needs",
            "goals",
            "offers",
            "agreements",
            "decisions",
        ):
            _check_items(name, f"meetings[{number}].{key}", meeting.get(key))
    return document


def _check_items(name: str, key: str, value: Node) -> None:
    if value is None:
        return
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ScenarioError(f"{name}: no scenario: {key} must be a list of items with keys")


def mapping(node: Node) -> dict[str, Node]:
    """The node when it has keys, else an empty one."""
    return node if isinstance(node, dict) else {}


def items(node: Node, key: str) -> list[dict[str, Node]]:
    """The items of a list under a key; nothing when there is none."""
    value = mapping(node).get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def numbered(node: Node, key: str) -> Iterator[tuple[int, dict[str, Node]]]:
    """The items of a list with their place in it."""
    value = mapping(node).get(key)
    for number, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield number, item


def texts(node: Node, key: str) -> list[str]:
    """A list of ids or words; a single one counts as a list of one."""
    value = mapping(node).get(key)
    if value is None or value == "":
        return []
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]

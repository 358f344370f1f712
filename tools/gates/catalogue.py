"""Nothing on screen is left in the wrong language, and no value is lost on the way into another."""

from __future__ import annotations

import re

from tools.catalogues import LANGUAGES, Message, catalogue_file, compiled, read, wanted

_PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
_REMEDY = "run: python3 build_app.py catalogue"


def completeness() -> list[str]:
    """New, vanished and unfinished words of each catalogue, and whether it is compiled."""
    return [problem for language in LANGUAGES for problem in _incomplete(language)]


def _incomplete(language: str) -> list[str]:
    path = catalogue_file(language)
    held = {message.key: message for message in read(path)}
    asked = {message.key: message for message in wanted(language)}
    if not asked and language == "da":
        return ["lupdate found no words at all in tvaer/"]
    problems = [f"{path.name}: new, not in the catalogue: {asked[key]}" for key in asked.keys() - held.keys()]
    problems += [f"{path.name}: no longer used: {held[key]}" for key in held.keys() - asked.keys()]
    problems += [
        f"{path.name}: not translated: {message}" for message in held.values() if not message.finished
    ]
    binary = path.with_suffix(".qm")
    if not binary.exists() or binary.read_bytes() != compiled(path):
        problems.append(f"{binary.name} is not what lrelease makes of {path.name}; {_REMEDY}")
    return sorted(problems)


def placeholders() -> list[str]:
    """Translations whose %1, %2 … %n are not those of the source."""
    return [
        f"{catalogue_file(language).name}: placeholders differ: {message} → “{form}”"
        for language in LANGUAGES
        for message in read(catalogue_file(language))
        for form in wrong_forms(message)
    ]


def wrong_forms(message: Message) -> list[str]:
    """The translations of one entry that lose or add a placeholder.

    The singular may leave `%n` out: Danish and English use it for exactly one.
    """
    source = sorted(_PLACEHOLDER.findall(message.source))
    without_number = [mark for mark in source if mark not in ("%n", "%Ln")]
    wrong = []
    for index, form in enumerate(message.forms):
        marks = sorted(_PLACEHOLDER.findall(form))
        singular = message.plural and index == 0
        if form and marks != source and not (singular and marks == without_number):
            wrong.append(form)
    return wrong

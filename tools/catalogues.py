"""The translation catalogues: reading words out of the sources, compiling, and looking inside."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tools.console import Failure, say
from tools.layout import I18N, ROOT, venv_program
from tools.processes import capture

#: Language -> options of lupdate. English is the source language: its catalogue holds plural forms alone.
LOCALES = {"da": "da_DK", "en": "en_GB"}
"""What lupdate writes into a catalogue of the language; told another, it complains of its own file."""
LANGUAGES: dict[str, tuple[str, ...]] = {"da": (), "en": ("-pluralonly",)}


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue; `forms` holds one translation, or one per plural form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    state: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks a translation up by."""
        return self.context, self.source, self.comment

    @property
    def finished(self) -> bool:
        """Whether every form is written and released."""
        return self.state == "" and bool(self.forms) and all(form.strip() for form in self.forms)

    def __str__(self) -> str:
        text = self.source if len(self.source) <= 60 else f"{self.source[:59]}…"
        return f"{self.context} “{text}”"


def catalogue_file(language: str) -> Path:
    """The catalogue people edit, `resources/i18n/tvaer_<language>.ts`."""
    return I18N / f"tvaer_{language}.ts"


def read(path: Path) -> list[Message]:
    """All entries of a catalogue, those marked as vanished included; `Failure` when it cannot be read."""
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of the project
    except FileNotFoundError:
        raise Failure(f"{path.relative_to(ROOT)} is missing.") from None
    except ElementTree.ParseError as error:
        raise Failure(f"{path.name} is not a readable catalogue: {error}.") from None
    return [message for context in root.iter("context") for message in _messages(context)]


def _messages(context: ElementTree.Element) -> Iterator[Message]:
    for message in context.iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform") if translation is not None else []
        texts = [form.text or "" for form in forms] or [
            (translation.text or "") if translation is not None else ""
        ]
        yield Message(
            context=context.findtext("name", ""),
            source=message.findtext("source", ""),
            comment=message.findtext("comment", ""),
            forms=tuple(texts),
            plural=message.get("numerus") == "yes",
            state=translation.get("type", "") if translation is not None else "unfinished",
        )


def wanted(language: str) -> list[Message]:
    """What the sources ask for today, read into an empty catalogue."""
    with tempfile.TemporaryDirectory(prefix="tvaer-words-") as folder:
        fresh = Path(folder) / f"fresh_{language}.ts"
        _update(fresh, language)
        return read_fresh(fresh)


def read_fresh(path: Path) -> list[Message]:
    """The entries of a catalogue that lupdate may not have had a reason to write."""
    return read(path) if path.exists() else []


def compiled(path: Path) -> bytes:
    """What lrelease makes of a catalogue."""
    with tempfile.TemporaryDirectory(prefix="tvaer-words-") as folder:
        target = Path(folder) / path.with_suffix(".qm").name
        _release(path, target)
        return target.read_bytes()


def refresh() -> None:
    """Read new words into the catalogues, drop those no longer used, and compile."""
    I18N.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        path = catalogue_file(language)
        _update(path, language)
        _release(path, path.with_suffix(".qm"))
        entries = read(path)
        open_ones = [message for message in entries if not message.finished]
        say(f"{path.name}: {len(entries)} entries, {len(open_ones)} to translate")
        for message in open_ones:
            say(f"  {message}")


def _sources() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tvaer").rglob("*.py"))


def _update(target: Path, language: str) -> None:
    """Run lupdate; without line numbers, which would change the catalogue with every edit."""
    with tempfile.TemporaryDirectory(prefix="tvaer-words-") as folder:
        listing = Path(folder) / "sources.lst"  # a command line is too short on Windows
        listing.write_text("\n".join(_sources()), encoding="utf-8")
        code, output = capture(
            [
                str(venv_program("pyside6-lupdate")),
                "-locations",
                "none",
                "-no-obsolete",
                "-source-language",
                "en",
                "-target-language",
                LOCALES[language],
                *LANGUAGES[language],
                f"@{listing}",
                "-ts",
                str(target),
            ],
            cwd=ROOT,
        )
    if code != 0:
        raise Failure(f"lupdate failed: {_last(output)}")
    if complaint := re.search(r"^.*(?:warning|Warning|error|discarding).*$", output, re.MULTILINE):
        raise Failure(f"lupdate does not understand a source: {complaint[0].strip()}")


def _release(source: Path, target: Path) -> None:
    code, output = capture([str(venv_program("pyside6-lrelease")), str(source), "-qm", str(target)], cwd=ROOT)
    if code != 0 or not target.exists():
        raise Failure(f"lrelease failed on {source.name}: {_last(output)}")


def _last(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"

"""Danish spelling, in a process of its own: reads questions line by line, answers each with one line.

Looking up one unknown compound takes up to a tenth of a second and lets nothing else of its process run, so
the window does not do it itself. Nothing is written anywhere; the process ends with its input.

A question is a JSON object with a number `id` and either `check` (words) or `suggest` (one word); the
answer has the same `id` and `wrong` (those of the words that are not known) or `words` (best first).
"""

from __future__ import annotations

import json
import sys
from typing import Any, TextIO

LANGUAGE = "da_DK"
MOST_SUGGESTIONS = 6


def serve(folder: str, questions: TextIO, answers: TextIO) -> None:
    """Answer until the input ends. `folder` holds the dictionary. Raises what hunspell raises."""
    from hunspell import Hunspell

    book = Hunspell(LANGUAGE, hunspell_data_dir=folder)
    for line in questions:
        answers.write(json.dumps(answer(book, json.loads(line)), ensure_ascii=False) + "\n")
        answers.flush()


def answer(book: Any, question: dict[str, Any]) -> dict[str, Any]:
    """What the dictionary says to one question."""
    if "suggest" in question:
        words = list(book.suggest(question["suggest"]))[:MOST_SUGGESTIONS]
        return {"id": question["id"], "words": words}
    return {"id": question["id"], "wrong": [word for word in question["check"] if not book.spell(word)]}


def main(arguments: list[str]) -> int:
    """Serve on standard input and output; the one argument is the dictionary's folder."""
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    serve(arguments[0], sys.stdin, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

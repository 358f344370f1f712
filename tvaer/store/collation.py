"""Danish order for the database and for Python: … x y z æ ø å, aa as å, case and accents last.

Source: Dansk Sprognævn, Retskrivningsordbogen § 4 (alphabetical order; aa sorts as å in names and ä, ö, ü
as æ, ø, y). Equal words are put in a fixed order by their very letters, so a list never jumps.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from functools import lru_cache

DANSK = "DANSK"
# æ, ø and å become the three characters that follow z; those themselves give way.
_ORDER = str.maketrans(
    {"æ": "{", "ä": "{", "ø": "|", "ö": "|", "œ": "|", "ő": "|", "å": "}", "ü": "y", "ű": "y"}
    | {"đ": "d", "ð": "d", "þ": "th", "ł": "l", "{": "(", "|": "(", "}": ")"}
)


@lru_cache(maxsize=20_000)
def danish_key(text: str) -> tuple[str, str]:
    """The sort key of `text` in Danish order; for `sorted(…, key=danish_key)`."""
    folded = text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()
    folded = folded.replace("aa", "å")
    if not folded.isascii():
        folded = _without_accents(folded.translate(_ORDER))
    return folded, text


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def compare(left: str, right: str) -> int:
    """-1, 0 or 1: the order that the database's DANSK collation follows."""
    if left == right:
        return 0
    return -1 if danish_key(left) < danish_key(right) else 1


def forget_names() -> None:
    """Drop the remembered keys (they hold names): called when the workplace is locked."""
    danish_key.cache_clear()


def register(connection: sqlite3.Connection) -> None:
    """Teach a database connection the DANSK collation."""
    connection.create_collation(DANSK, compare)

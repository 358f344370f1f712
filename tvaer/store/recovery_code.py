"""The recovery code: 140 random bits in Crockford's base32, and a group that tells a typing mistake.

Printed as eight groups of four; the eighth is a check of the seven before. Typing forgives case,
spaces, hyphens, O for 0, and I or L for 1 (Crockford's own rules).
"""

from __future__ import annotations

import hashlib
import secrets

GROUPS, GROUP = 8, 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM = (GROUPS - 1) * GROUP
_FORGIVEN = str.maketrans("OIL", "011") | str.maketrans("", "", "-–—._")


def new_code() -> str:
    """A new code as it is printed, e.g. ``4T0K-…``."""
    body = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    return printed(body + _check(body))


def printed(plain: str) -> str:
    """A plain code in groups, as a person reads it."""
    return "-".join(plain[start : start + GROUP] for start in range(0, len(plain), GROUP))


def plain(typed: str) -> str | None:
    """The code behind what was typed, without groups; None when it is no code or a character is wrong."""
    code = letters(typed)
    if not has_shape(typed) or _check(code[:_RANDOM]) != code[_RANDOM:]:
        return None
    return code


def has_shape(typed: str) -> bool:
    """Whether it looks as if a recovery code was meant, right or wrong."""
    code = letters(typed)
    return len(code) == GROUPS * GROUP and all(letter in _ALPHABET for letter in code)


def letters(typed: str) -> str:
    """What was typed without groups, in the code's own alphabet as far as that is clear."""
    return "".join(typed.upper().translate(_FORGIVEN).split())


def _check(body: str) -> str:
    digest = int.from_bytes(hashlib.sha256(f"tvaer-recovery|{body}".encode("ascii")).digest()[:8], "big")
    return "".join(_ALPHABET[(digest >> (5 * place)) & 31] for place in range(GROUP))

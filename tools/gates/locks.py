"""The lock files hold what pyproject.toml asks for, and name no place packages come from."""

from __future__ import annotations

import re
import tomllib

from tools import lockfile
from tools.layout import DEV_LOCK, PYPROJECT, RUNTIME_LOCK
from tools.lockfile import Pin, normal_name

_REMEDY = "run: python3 build_app.py lock"


def locks() -> list[str]:
    """Pins that differ from pyproject.toml, pins without hashes, two versions of one package, addresses."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    runtime, dev = lockfile.read(RUNTIME_LOCK), lockfile.read(DEV_LOCK)
    problems = differences(project["project"]["dependencies"], runtime, RUNTIME_LOCK.name)
    problems += differences(project["dependency-groups"]["dev"], dev, DEV_LOCK.name)
    problems += [f"{pin.name} is locked without a hash; {_REMEDY}" for pin in runtime + dev if not pin.hashes]
    versions: dict[str, str] = {}
    for pin in runtime + dev:
        if versions.setdefault(pin.name, pin.version) != pin.version:
            problems.append(f"{pin.name} is locked as {versions[pin.name]} and {pin.version}; {_REMEDY}")
    for lock in (RUNTIME_LOCK, DEV_LOCK):
        if re.search(r"://|^-", lock.read_text(encoding="utf-8"), re.MULTILINE):
            problems.append(f"{lock.name} names a place packages come from; {_REMEDY}")
    return problems


def differences(asked: list[str], pins: list[Pin], name: str) -> list[str]:
    """What a lock file holds otherwise than it was asked for."""
    locked = {normal_name(pin.name): pin.version for pin in pins}
    problems = []
    for requirement in asked:
        package, separator, version = requirement.partition("==")
        if not separator:
            problems.append(f"pyproject.toml does not pin {requirement}")
        elif locked.get(normal_name(package)) != version:
            problems.append(f"{name} does not hold {requirement}; {_REMEDY}")
    return problems

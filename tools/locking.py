"""Resolves pyproject.toml into the lock files, for all systems and Python versions at once."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

from tools.console import Failure, say
from tools.layout import BUILD, DEV_LOCK, PYPROJECT, ROOT, RUNTIME_LOCK

_OPTIONS = (
    "--universal",
    "--python-version",
    "3.11",
    "--generate-hashes",
    "--only-binary",
    ":all:",
    "--no-annotate",
    "--no-config",
    "--quiet",
    "--custom-compile-command",
    "python3 build_app.py lock",
)


def write_locks(upgrade: bool = False) -> None:
    """Write `requirements.lock` and `requirements-dev.lock`.

    The resolver does not read pip's settings: the hashes are those of the registry's own files, whatever
    folders of packages this machine adds. Versions already locked stay, unless `upgrade`.
    """
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    resolver = _resolver(project["dependency-groups"]["lock"])
    extra = ["--upgrade"] if upgrade else []
    _compile(resolver, project["project"]["dependencies"], RUNTIME_LOCK, extra)
    _compile(resolver, project["dependency-groups"]["dev"], DEV_LOCK, [*extra, "-c", str(RUNTIME_LOCK)])


def _resolver(requirements: list[str]) -> Path:
    """The resolver, in an environment of its own: users and tests never need it."""
    home = BUILD / "lock-environment"
    folder = home / ("Scripts" if os.name == "nt" else "bin")
    say("Preparing the resolver …")
    for command in (
        [sys.executable, "-m", "venv", str(home)],
        [str(folder / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", *requirements],
    ):
        if subprocess.run(command, check=False).returncode != 0:
            raise Failure("The resolver could not be installed (see above).")
    return folder / "uv"


def _compile(resolver: Path, requirements: list[str], target: Path, extra: list[str]) -> None:
    say(f"Resolving {target.name} …")
    environment = dict(os.environ)
    if certificates := environment.get("PIP_CERT"):
        environment.setdefault("SSL_CERT_FILE", certificates)
    done = subprocess.run(
        [str(resolver), "pip", "compile", *_OPTIONS, *extra, "-o", str(target), "-"],
        cwd=ROOT,
        env=environment,
        input="\n".join(requirements),
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise Failure(f"{target.name} could not be resolved (see above).")

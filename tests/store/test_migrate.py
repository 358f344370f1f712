"""Migrations: the schema is the models', and a step is whole or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from tests.workplaces import PASSPHRASE, add_person, make, names, reopen
from tvaer.errors import BugError, KnownError
from tvaer.models import Base
from tvaer.services.workplace import list_backups
from tvaer.store import info, migrate

OLD = Path(__file__).parent.parent / "data" / "workplaces"

HEAD = migrate.HEAD
BAD = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999_next", "{head}"
def upgrade():
    op.create_table("half", sa.Column("id", sa.Integer))
    {act}
"""


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    return ScriptDirectory.from_config(config)


def test_the_constant_is_the_last_script() -> None:
    assert scripts().get_heads() == [migrate.HEAD]


def test_the_scripts_are_numbered_in_their_order() -> None:
    order = [script.revision for script in scripts().walk_revisions()][::-1]
    assert [int(name[:4]) for name in order] == list(range(1, len(order) + 1))


def test_a_migrated_store_is_what_the_models_say(tmp_path: Path) -> None:
    workplace, _ = make(tmp_path / "w")
    with workplace.store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        difference = compare_metadata(context, [Base.metadata, info.metadata])  # type: ignore[arg-type]
    workplace.close()
    assert difference == []


def test_an_up_to_date_store_opens_without_alembic(tmp_path: Path) -> None:
    make(tmp_path / "w")[0].close()
    code = (
        "import sys; from pathlib import Path; from tests.workplaces import reopen; "
        "reopen(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "w")], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr


def test_a_newer_store_is_refused_with_its_version(tmp_path: Path) -> None:
    workplace, _ = make(tmp_path / "w")
    with workplace.store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0042_later'"))
        info.write(connection, info.PROGRAM, "7.3.0")
    workplace.close()
    before = workplace.folder.database.read_bytes()
    with pytest.raises(KnownError) as caught:
        reopen(tmp_path / "w")
    assert caught.value.code == "store_newer"
    assert caught.value.details == {"version": "7.3.0", "schema": "0042_later"}
    assert workplace.folder.database.read_bytes() == before


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with one more migration: the folder of its scripts."""
    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "HEAD", "9999_next")
    return scripts / "versions" / "9999_next.py"


def old_workplace(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "HEAD", HEAD)
        patch.setattr(migrate, "SCRIPTS", Path(migrate.__file__).parent / "migrations")
        workplace, _ = make(folder)
        add_person(workplace.store, 1, "Anna")
        workplace.close()


def test_a_migration_copies_first_and_keeps_the_data(
    tmp_path: Path, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_workplace(tmp_path / "w", monkeypatch)
    later.write_text(BAD.format(head=HEAD, act="pass"))
    workplace = reopen(tmp_path / "w")
    assert names(workplace.store) == ["Anna"]
    assert migrate.current(workplace.store) == "9999_next"
    workplace.close()
    assert [(copy.kind, copy.schema) for copy in list_backups(tmp_path / "w")] == [("migration", HEAD)]
    reopen(tmp_path / "w").close()
    assert len(list_backups(tmp_path / "w")) == 1


@pytest.mark.parametrize(
    ("act", "error"),
    [
        ("1 / 0", ZeroDivisionError),
        (
            """op.execute("CREATE TABLE child (person_id CHAR(32) REFERENCES person (id))")
    op.execute("INSERT INTO child VALUES ('nobody')")""",
            BugError,
        ),
    ],
)
def test_a_failing_migration_leaves_the_store_as_it_was(
    tmp_path: Path, later: Path, monkeypatch: pytest.MonkeyPatch, act: str, error: type[Exception]
) -> None:
    old_workplace(tmp_path / "w", monkeypatch)
    later.write_text(BAD.format(head=HEAD, act=act))
    with pytest.raises(error):
        reopen(tmp_path / "w")
    monkeypatch.undo()
    workplace = reopen(tmp_path / "w")
    with workplace.store.reading() as connection:
        assert connection.execute(text("SELECT name FROM sqlite_master WHERE name = 'half'")).all() == []
    assert names(workplace.store) == ["Anna"]
    workplace.close()


def test_rebuilding_a_parent_table_keeps_its_children(
    tmp_path: Path, later: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_workplace(tmp_path / "w", monkeypatch)
    later.write_text(
        BAD.format(
            head=HEAD,
            act='op.execute("CREATE TABLE child (id INTEGER, person_id CHAR(32) REFERENCES person (id) '
            'ON DELETE CASCADE)")\n'
            '    op.execute("INSERT INTO child SELECT 1, id FROM person")\n'
            '    with op.batch_alter_table("person", recreate="always") as table:\n'
            '        table.add_column(sa.Column("new", sa.String))',
        )
    )
    workplace = reopen(tmp_path / "w")
    with workplace.store.reading() as connection:
        kept = "SELECT count(*) FROM child JOIN person ON person_id = person.id"
        assert connection.execute(text(kept)).scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    workplace.close()


@pytest.mark.parametrize("place", sorted(OLD.glob("*")), ids=lambda place: place.name)
def test_workplaces_of_earlier_programs_open_with_their_data(tmp_path: Path, place: Path) -> None:
    shutil.copytree(place, tmp_path / "w")
    expected = json.loads((place / "expected.json").read_text(encoding="utf-8"))
    workplace = reopen(tmp_path / "w", secret=PASSPHRASE)
    assert names(workplace.store) == expected["names"]
    assert migrate.current(workplace.store) == migrate.HEAD
    assert workplace.check().ok
    workplace.close()

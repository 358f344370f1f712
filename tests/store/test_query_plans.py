"""What pages read is found by index, however many meetings there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from benchmarks import filling
from tests import workplaces
from tvaer.clock import local
from tvaer.services.workplace import Reader, Workplace

LARGE = ("statement", "agreement", "participant", "agenda_item", "goal", "need", "offer", "decision")
CASE = UUID(filling.key(2, 0))


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    place, _ = workplaces.make(tmp_path / "data")
    filling.fill(place.store, 40, 5, workplaces.NOON)
    yield place
    place.close()


ASKED: dict[str, Callable[[Reader], object]] = {
    "today": lambda reads: reads.today(workplaces.NOON, local(workplaces.NOON).date()),
    "record": lambda reads: reads.record(filling.running_id()),
    "case": lambda reads: reads.case_page(CASE),
    "cases": lambda reads: reads.cases(workplaces.NOON),
    "meetings": lambda reads: reads.meetings(),
}


@pytest.mark.parametrize("page", ASKED)
def test_no_large_table_is_walked(workplace: Workplace, page: str) -> None:
    sent = _sent(workplace, ASKED[page])
    assert sent
    walked = [(step, sql) for sql, values in sent for step in _plan(workplace, sql, values) if _walks(step)]
    assert not walked


@pytest.mark.parametrize("page", ["today", "record", "cases", "case"])
def test_a_cases_agreements_are_not_sought_among_those_of_all(workplace: Workplace, page: str) -> None:
    of_case = [(sql, values) for sql, values in _sent(workplace, ASKED[page]) if _is_of_case(sql)]
    assert of_case
    steps = [step for sql, values in of_case for step in _plan(workplace, sql, values)]
    assert any("ix_agreement_case_id_status (case_id=?" in step for step in steps)
    assert not [step for step in steps if "ix_agreement_status_due_on" in step]


def _is_of_case(sql: str) -> bool:
    return "agreement.case_id IN" in sql or "agreement.case_id = " in sql.partition("FROM agreement")[2]


def _sent(place: Workplace, ask: Callable[[Reader], object]) -> list[tuple[str, Any]]:
    sent: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, sql: str, values: Any, *_rest: Any) -> None:
        if sql.startswith("SELECT"):
            sent.append((sql, values))

    event.listen(place.store.reads, "before_cursor_execute", hear)
    ask(place.reads)
    event.remove(place.store.reads, "before_cursor_execute", hear)
    return sent


def _plan(place: Workplace, sql: str, values: Any) -> list[str]:
    with place.store.reading() as connection:
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
    return [str(row[3]) for row in rows]


def _walks(step: str) -> bool:
    return any(step == f"SCAN {name}" or step.startswith(f"SCAN {name} ") for name in LARGE)

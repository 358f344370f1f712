"""The same running meeting as for the plan."""

from tests.ui.run.plan.conftest import desk, full_desk, table

__all__ = ["desk", "full_desk", "table"]

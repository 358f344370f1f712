"""The room of the run view."""

from tests.ui.run.conftest import room as room

__all__ = ["room"]

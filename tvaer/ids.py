"""Identifiers of everything in the store: UUIDs from one replaceable source."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

Id = UUID
NewId = Callable[[], UUID]

new_id: NewId = uuid4

"""People: the directory of children, families and professionals."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from tvaer.models.base import Row
from tvaer.models.types import Code
from tvaer.terms import Function


class Person(Row):
    """Somebody around a child. `listed` False: named once at a meeting, not kept in the directory."""

    __tablename__ = "person"

    name: Mapped[str] = mapped_column(index=True)
    function: Mapped[Function] = mapped_column(Code(Function))
    profession: Mapped[str] = mapped_column(default="")
    relation: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    needs_interpreter: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
    listed: Mapped[bool] = mapped_column(default=True)

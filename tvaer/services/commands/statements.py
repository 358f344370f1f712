"""What is said at the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tvaer import models
from tvaer.errors import KnownError
from tvaer.ids import Id
from tvaer.services.commands.base import AddRow, EditRow, MoveRow, RemoveRow
from tvaer.services.commands.readers import Readers, of_both, of_statement, of_theme
from tvaer.services.commands.shapes import Links, Shape, Values, add, edit, move
from tvaer.store.unit_of_work import UnitOfWork
from tvaer.terms import Audience

STATEMENT = Shape(
    models.Statement,
    frozenset(
        """meeting_id case_id step speaker_id told_by_id text child_text kind basis column sub knowledge
        language interpreted_by_id audiences kept_for about effect dispute_id pair_id becomes_id
        outside_own_half passed_on passed_to about_goal_id about_agreement_id observed_at source
        theme_id""".split()
    ),
    links={
        "only_to": Links(models.StatementReader, "statement_id", "person_id", ordered=False),
        "owners": Links(models.StatementOwner, "statement_id", "person_id"),
        "explains": Links(models.ExplanationLink, "explanation_id", "statement_id", ordered=False),
    },
    scope="meeting_id",
    text="text",
    named="only_to",
)


class AddStatement(AddRow):
    """What a child told beforehand (`theme_id`) reaches nobody whom the child has not let know it."""

    shape = STATEMENT

    def apply(self, work: UnitOfWork) -> None:
        add(work, self.shape, self.id, _by_leave(work, self.values, Readers(frozenset()), None))


class EditStatement(EditRow):
    """Readers as by `AddStatement`."""

    shape = STATEMENT

    def apply(self, work: UnitOfWork) -> None:
        values = self.values
        if {"audiences", "only_to", "theme_id"} & values.keys():
            row = work.get(models.Statement, self.id)
            values = _by_leave(work, values, of_statement(work, row), row.theme_id)
        edit(work, self.shape, self.id, values)


class RemoveStatement(RemoveRow):
    shape = STATEMENT


class MoveStatement(MoveRow):
    shape = STATEMENT


@dataclass(frozen=True)
class SplitStatement:
    """Cuts a statement in two at `at` (characters from its beginning); the second half is `new_id`.

    Both keep owner, kind, basis, readers and what they build on. Words of their own for the child say the
    whole, which fits neither half: they stay on the first to be read again, and no half is in the child's
    version before somebody ticks it anew. Raises KnownError("empty_text") when one of them would be empty.
    """

    id: Id
    new_id: Id
    at: int

    def apply(self, work: UnitOfWork) -> None:
        row = work.get(models.Statement, self.id)
        first, second = row.text[: self.at].strip(), row.text[self.at :].strip()
        values: dict[str, Any] = {name: getattr(row, name) for name in STATEMENT.plain}
        for name, links in STATEMENT.links.items():
            rows = work.find(links.model, **{links.owner: self.id})
            values[name] = [getattr(link, links.target) for link in rows]
        following = _following(work, row)
        if row.child_text.strip():
            values["audiences"] = frozenset(row.audiences) - {Audience.CHILD}
        edit(work, STATEMENT, self.id, {"text": first, "audiences": values["audiences"]})
        add(work, STATEMENT, self.new_id, values | {"text": second, "child_text": ""})
        move(work, STATEMENT, self.new_id, following)


@dataclass(frozen=True)
class JoinStatements:
    """Puts the words of `gone` behind those of `kept`, with a new line between.

    What one of them must not reach, the joined one must not reach: versions are those of both, named readers
    stay the only ones, and where no name stands in both lists, nobody may read it. What built on `gone`
    builds on `kept` from now on. Raises KnownError("put_aside") when one of them waits for a later step or
    belongs to another meeting and the other does not: it would come back on the board before its time; and
    KnownError("two_permissions") when both are a child's words, told by leave of their own.
    """

    kept: Id
    gone: Id

    def apply(self, work: UnitOfWork) -> None:
        kept, gone = work.get(models.Statement, self.kept), work.get(models.Statement, self.gone)
        if kept.id == gone.id or kept.meeting_id != gone.meeting_id:
            raise KnownError("gone", kind="statement")
        if (kept.kept_for, kept.passed_on) != (gone.kept_for, gone.passed_on):
            raise KnownError("put_aside")
        if kept.theme_id and gone.theme_id and kept.theme_id != gone.theme_id:
            raise KnownError("two_permissions")
        values: dict[str, Any] = {
            "text": f"{kept.text}\n{gone.text}",
            "child_text": _joined_child_text(kept, gone),
            "knowledge": "\n".join(filter(None, (kept.knowledge, gone.knowledge))),
            "outside_own_half": kept.outside_own_half or gone.outside_own_half,
            **of_both(work, of_statement(work, kept), of_statement(work, gone)).values(),
            "theme_id": kept.theme_id or gone.theme_id,
        }
        for name in ("explains", "owners"):
            links = STATEMENT.links[name]
            both = [*_targets(work, links, kept.id), *_targets(work, links, gone.id)]
            values[name] = [one for one in dict.fromkeys(both) if one not in (kept.id, gone.id)]
        _lead_over(work, gone.id, kept.id)
        edit(work, STATEMENT, kept.id, values)
        work.remove(gone)


def _by_leave(work: UnitOfWork, values: Values, stored: Readers, theme_id: Id | None) -> Values:
    """The values with no more readers than the child has given to the theme the words are from."""
    theme_id = values.get("theme_id", theme_id)
    if theme_id is None:
        return values
    named = tuple(values.get("only_to", stored.named))
    wanted = Readers(frozenset(values.get("audiences", stored.audiences)), named)
    leave = of_theme(work, work.get(models.VoiceTheme, theme_id))
    return {**values, **of_both(work, wanted, leave).values()}


def _following(work: UnitOfWork, row: models.Statement) -> Id | None:
    rows = work.find(models.Statement, "position", meeting_id=row.meeting_id)
    return next((other.id for other in rows if other.position > row.position), None)


def _targets(work: UnitOfWork, links: Links, owner: Id) -> list[Id]:
    return [getattr(link, links.target) for link in work.find(links.model, **{links.owner: owner})]


def _joined_child_text(kept: models.Statement, gone: models.Statement) -> str:
    """Where one has words of its own for the child, the other's stand beside them."""
    if not (kept.child_text.strip() or gone.child_text.strip()):
        return ""
    return f"{kept.child_text or kept.text}\n{gone.child_text or gone.text}"


def _lead_over(work: UnitOfWork, gone: Id, kept: Id) -> None:
    """What leads to the statement that goes, leads to the one that stays."""
    for model, owner in (
        (models.ExplanationLink, "explanation_id"),
        (models.NeedSource, "need_id"),
        (models.DisagreementAbout, "disagreement_id"),
    ):
        for link in work.find(model, statement_id=gone):
            held = getattr(link, owner)
            twice = work.find(model, **{owner: held, "statement_id": kept})
            if twice or held == kept:
                work.remove(link)
            else:
                setattr(link, "statement_id", kept)  # noqa: B010
    for offer in work.find(models.Offer, statement_id=gone):
        offer.statement_id = kept
    for said in work.find(models.Statement, pair_id=gone):
        said.pair_id = kept

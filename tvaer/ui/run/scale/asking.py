"""The words of the two kinds of scale. On the ruler 1 is best, so nothing there is "lower" or "higher"."""

from __future__ import annotations

from tvaer.snapshots import MeetingRecord, Scale
from tvaer.terms import ScaleKind
from tvaer.ui.dates import short_date
from tvaer.ui.run.scale.sight import date_of
from tvaer.ui.words import fill, translate


def kind_words(kind: ScaleKind) -> str:
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "Wellbeing ruler 1–5")
    return translate("ScaleWords", "0–10")


def suggested_question(child: str) -> str:
    """A question to begin with; `child` is what the child is called."""
    name = child.split()[0] if child.split() else translate("ScaleWords", "the child")
    return fill(translate("ScaleWords", "How well is %1 doing in everyday life right now?"), name)


def suggested_ends(kind: ScaleKind) -> tuple[str, str]:
    """Words for the lowest and for the highest number."""
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "is doing really well"), translate(
            "ScaleWords", "is having a hard time"
        )
    return translate("ScaleWords", "as hard as it can be"), translate("ScaleWords", "as good as it can be")


def why_words(kind: ScaleKind) -> str:
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "What makes it as good as it is?")
    return translate("ScaleWords", "Why not lower?")


def step_words(kind: ScaleKind) -> str:
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "What would be one step closer to 1?")
    return translate("ScaleWords", "What would be one step higher?")


def number_words(kind: ScaleKind) -> str:
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "Number, 1 to 5 (1 is best)")
    return translate("ScaleWords", "Number, 0 to 10")


def not_on_scale(kind: ScaleKind) -> str:
    if kind is ScaleKind.RULER:
        return translate("ScaleWords", "Write a whole number from 1 to 5.")
    return translate("ScaleWords", "Write a whole number from 0 to 10.")


def scale_name(record: MeetingRecord, scale: Scale) -> str:
    """A scale in a list: its question, its kind, and which time it was asked or when."""
    parts = [scale.question, kind_words(scale.kind)]
    day = date_of(scale.created)
    if scale.meeting_id != record.head.id and day is not None:
        parts.insert(0, short_date(day, year=True))
    elif scale.repeats_id is not None:
        parts.insert(0, translate("ScaleWords", "Asked again"))
    return " · ".join(parts)

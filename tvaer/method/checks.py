"""Codes of the advice that a step may ask for before the meeting moves on. Advice never blocks."""

from __future__ import annotations

from enum import StrEnum


class Check(StrEnum):
    """What is looked at; the words belong to the user interface."""

    FRAMING_NOT_ACCEPTED = "framing_not_accepted"
    BASIS_MISSING = "basis_missing"
    NO_WORRY = "no_worry"
    NO_STRENGTH = "no_strength"
    NO_LIFE_SITUATION = "no_life_situation"
    CHILD_VOICE_ABSENT = "child_voice_absent"
    PERSPECTIVE_SILENT = "perspective_silent"
    NO_EXPLANATION = "no_explanation"
    EXPLANATION_WITHOUT_SOURCE = "explanation_without_source"
    NO_NEED = "no_need"
    NEED_WITHOUT_GOAL = "need_without_goal"
    GOAL_WITHOUT_NEED = "goal_without_need"
    GOAL_WITHOUT_SIGN = "goal_without_sign"
    GOAL_NOT_VISIBLE = "goal_not_visible"
    NEED_WITHOUT_OFFER = "need_without_offer"
    WISH_UNANSWERED = "wish_unanswered"
    NEED_WITHOUT_AGREEMENT = "need_without_agreement"
    AGREEMENT_WITHOUT_GOAL = "agreement_without_goal"
    AGREEMENT_WITHOUT_OWNER = "agreement_without_owner"
    AGREEMENT_WITHOUT_DUE = "agreement_without_due"
    AGREEMENT_WITHOUT_DOCUMENTATION = "agreement_without_documentation"
    CHILD_VIEW_MISSING = "child_view_missing"
    WORRY_WITHOUT_GOAL = "worry_without_goal"
    SCALE_NOT_REPEATED = "scale_not_repeated"
    NO_NEXT_MEETING = "no_next_meeting"

"""Danish spelling under what is written: one speller for all fields, marks and suggestions in each."""

from __future__ import annotations

from tvaer.ui.spelling.speller import Speller, speller

__all__ = ["Speller", "speller"]

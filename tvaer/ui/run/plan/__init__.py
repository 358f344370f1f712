"""Needs, goals, signs, offers and wishes: the pages of steps 3 and 4."""

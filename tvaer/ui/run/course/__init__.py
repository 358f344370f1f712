"""Time, turns and people of the running meeting."""

"""The meeting at the table: the run view and its step pages."""

"""Lists and tables as Qt asks for them, filled from snapshots."""

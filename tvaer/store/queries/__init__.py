"""Reading: functions that take a session and give snapshots. All SQL of the program lives in the store."""

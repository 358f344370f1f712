"""Meeting methods as data, and the pure state machine of a running meeting. Knows no Qt, no store."""

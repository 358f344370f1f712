"""The child's voice: what it told before the meeting, in its own words, and who may know it."""

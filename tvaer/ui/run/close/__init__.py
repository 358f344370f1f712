"""Agreements, decisions, the closing check and the next meeting: the page of step 5."""

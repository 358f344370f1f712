"""The whole program, driven through its widgets."""

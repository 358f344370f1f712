"""Dialogs that ask for something outside the window."""

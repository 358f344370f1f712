"""Drives the real program through its widgets, as a person would, and checks that it kept what was typed."""

"""Tvær: meetings where a child, its family and the professions understand and act together."""

__version__ = "0.1.0"

"""Laying out content blocks as tagged PDF pages."""

"""One builder per document: from a frozen record to content blocks."""

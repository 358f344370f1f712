"""What forms and lists of the pages are put together from: bound fields, side panel, columns, rows."""

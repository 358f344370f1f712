"""What the pages of cases are put together from."""

"""What the pages of people are put together from."""

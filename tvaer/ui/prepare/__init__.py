"""What the page that prepares a meeting is put together from."""

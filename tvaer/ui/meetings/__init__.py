"""What the page of meetings is put together from."""

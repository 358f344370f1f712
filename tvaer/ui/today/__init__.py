"""What the page "I dag" is put together from."""

"""What the input line understands, and the small things round it."""

"""What the program can do: use cases as commands, and the workplace they run in."""

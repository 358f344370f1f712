"""What `build_app.py` does: set-up, the commands and the gates. Standard library only."""

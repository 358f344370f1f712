"""The scale: one mark a person, drawn without comparing people, and entered in turn."""

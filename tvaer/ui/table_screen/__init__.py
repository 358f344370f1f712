"""The table screen: a calm second window that everybody in the room reads."""

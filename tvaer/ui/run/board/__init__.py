"""The board (Tavle): what was said, in columns, with cards that move by key and by mouse."""

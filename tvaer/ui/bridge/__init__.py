"""Between the pages and the services: commands, their undo, what changed, and work beside the screen."""

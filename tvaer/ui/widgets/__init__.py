"""The parts every page is built from; they paint themselves from the theme and carry accessible names."""

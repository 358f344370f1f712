"""What can be done with something said: the menu of a card, disagreement, and what belongs elsewhere."""

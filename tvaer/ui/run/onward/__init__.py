"""Going on from step to step: what is still missing, and one key to where it is."""

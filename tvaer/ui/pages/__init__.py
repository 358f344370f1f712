"""The pages of the program. Each shows snapshots and knows neither the window nor another page."""

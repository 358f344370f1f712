"""The encrypted store: key file, engine, migrations, copies, and the only SQL in the program."""

"""What a person does on each page, one file for each."""

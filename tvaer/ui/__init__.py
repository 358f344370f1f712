"""The program people see: pages, widgets and theme. The only layer that knows Qt."""

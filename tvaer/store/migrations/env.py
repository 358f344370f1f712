"""Alembic's entry: runs on the connection and in the transaction that `tvaer.store.migrate` opened."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()

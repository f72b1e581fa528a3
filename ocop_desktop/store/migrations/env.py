"""Alembic's environment: it migrates the connection it is handed."""

from alembic import context

from ocop_desktop.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()

"""Alembic's environment: it migrates the connection it is handed."""

from alembic import context

from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    transactional_ddl=engine_of(connection).transactional_ddl,
)
context.run_migrations()

"""The register's tables and queries; the only room that knows SQLAlchemy and Alembic."""

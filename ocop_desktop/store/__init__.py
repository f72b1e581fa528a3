"""This room keeps the register: its tables, its queries, and the one module that writes.

Only services ask it; it alone knows SQLAlchemy and Alembic.
"""

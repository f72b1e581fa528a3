"""This room holds Alembic's steps from one schema of the register to the next.

Only the module that migrates a register runs them.
"""

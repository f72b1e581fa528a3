"""Saving what can be read of a broken register into a new one."""
